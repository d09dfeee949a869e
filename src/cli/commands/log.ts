import path from 'node:path';
import { Argument, type Command, Option } from 'commander';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import { openRepository, type Revisions } from '../../host/revisions.ts';
import { loadReader } from '../../read.ts';
import { toJson } from '../../render/json.ts';
import { eventData, storyDocument, storyLine, storyText } from '../../render/log.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { examples, jsonFlag, wholeNumber } from '../arguments.ts';
import { findConfiguration } from '../configuration.ts';
import { stepsOf } from '../history-steps.ts';
import { atCommit } from '../revision-host.ts';
import type { Session } from '../session.ts';
import { itemStory, planStory, type Tell } from '../story.ts';
import { openWorkspace, rootOf } from '../workspace.ts';

interface Options {
  readonly limit?: number;
  readonly json?: string | true;
}

/** A pipe has no edge: what is read there is shown whole. Columns. */
const PIPE = 400;

/** A file is not followed through more names than that. */
const MOST_NAMES = 50;

export function logCommand(program: Command, session: Session): void {
  const command = program
    .command('log')
    .summary('the story of the plan, or of one item')
    .description(
      'Tells what happened to the plan, or to one item and what belongs to it, the newest first: a line for each event with its commit, ' +
        'day and author. Commits are those on the line of first parents, so that a merge is one; files and items are followed through ' +
        'renames. Also told of an item are commits whose subject or Roadmap trailer names it, in merged branches too.',
    )
    .addArgument(new Argument('[item]', 'its label, id, number or part of its title; a file is taken for one'))
    .addArgument(new Argument('[file...]', 'roadmaps, or folders of them (default: look for them)'))
    .addOption(new Option('-n, --limit <n>', 'so many events').argParser(wholeNumber))
    .addOption(jsonFlag())
    .action((first: string | undefined, files: string[], options: Options) =>
      log(session, [...(first === undefined ? [] : [first]), ...files], options),
    );
  examples(command, [
    ['roadmap log', 'what happened to the plan'],
    ['roadmap log M3', 'to M3, its tasks and its criteria'],
    ['roadmap log T-022 --json', 'to a task, as data'],
    ['roadmap log --limit 20', 'the last twenty events'],
    ['roadmap --at v1.0 log', 'as it was told at v1.0'],
  ]);
}

async function log(session: Session, words: readonly string[], { limit, json }: Options): Promise<void> {
  const { host, style } = session;
  const git = await openRepository(host.cwd, host.env, { of: '`roadmap log`' });
  const from = session.at === null ? await git.head() : await git.resolve(session.at);
  const endsAt = git.shallow && from !== null ? await git.oldest(from) : null;
  const most = limit ?? Number.POSITIVE_INFINITY;
  if (json !== undefined) {
    const { item, story } = await told(session, git, from, words, most, () => eventData);
    session.print(toJson(storyDocument(item, story, endsAt)));
    return sayWhatIsMissing(session, story.length, endsAt);
  }
  const width = host.stdout.isTTY || host.env.COLUMNS !== undefined ? session.width : PIPE;
  const { story } = await told(session, git, from, words, most, (isOfItem) => {
    const screen = { width, style, isOfItem };
    return (event) => storyLine(event, screen);
  });
  session.print(storyText(story, width));
  sayWhatIsMissing(session, story.length, endsAt);
}

interface Told<T> {
  /** Id of whose story it is; `null` for that of the plan. */
  readonly item: string | null;
  readonly story: readonly T[];
}

async function told<T>(
  session: Session,
  git: Revisions,
  from: string | null,
  words: readonly string[],
  most: number,
  tellerFor: (isOfItem: boolean) => Tell<T>,
): Promise<Told<T>> {
  if (from === null) return { item: null, story: [] };
  const { host, maxBytes, warn } = session;
  const names = new Set(await git.names(from));
  const [first] = words;
  const isOfItem = first !== undefined && !isFile(session, git, names, first);
  const files = await filesAt(session, git, from, isOfItem ? words.slice(1) : words);
  const { words: own } = await findConfiguration(host, rootOf(host));
  const steps = stepsOf(git, from, files, { words: own, read: await loadReader(), maxBytes, warn });
  const tell = tellerFor(isOfItem);
  if (!isOfItem) return { item: null, story: await planStory(steps, lexicon(), most, tell) };
  const { item, story } = await itemStory(steps, git, from, first, lexicon(), tell);
  return { item: item.id, story: story.slice(0, most) };
}

function sayWhatIsMissing(session: Session, events: number, endsAt: string | null): void {
  if (endsAt !== null) {
    const oid = endsAt.slice(0, 10);
    session.warn(`history ends at ${oid} in this shallow clone: \`git fetch --unshallow\`, or \`fetch-depth: 0\``);
  } else if (events === 0) session.warn('no commit has changed the plan');
}

/** From the top of the repository. */
function nameOf(session: Session, git: Revisions, file: string): string {
  const top = git.top ?? session.host.cwd;
  return path.relative(top, path.resolve(session.host.cwd, file)).split(path.sep).join('/');
}

function isFile(session: Session, git: Revisions, names: ReadonlySet<string>, word: string): boolean {
  const name = nameOf(session, git, word);
  if (names.has(name) || /[/\\]|\.(?:md|markdown|txt)$/i.test(word)) return true;
  return session.host.files.kind(path.resolve(session.host.cwd, word)) !== 'missing';
}

/** The files of the plan at a commit; those that were named, also where that commit has them no more. */
async function filesAt(
  session: Session,
  git: Revisions,
  from: string,
  typed: readonly string[],
): Promise<readonly string[]> {
  const { host, maxBytes } = session;
  try {
    const open = (then: Host) => openWorkspace(then, { files: typed, maxBytes });
    const { plan } = await atCommit(host, git, from, maxBytes, open);
    return plan.files.map(({ file }) => file);
  } catch (error) {
    if (!(error instanceof RoadmapError) || typed.length === 0) throw error;
    const files = await Promise.all(typed.map((file) => nameThen(git, from, nameOf(session, git, file))));
    return files.map((file) => {
      if (file === null) throw error;
      return file;
    });
  }
}

/** What a file is called in a commit that may have it no more; `null` if it never was in one before. */
async function nameThen(git: Revisions, from: string, name: string, steps = 0): Promise<string | null> {
  const [newest] = await git.fileHistory(from, name);
  if (!newest) return null;
  const [parent] = newest.commit.parents;
  if (newest.after !== null || parent === undefined || steps > MOST_NAMES) return name;
  const change = (await git.changes(parent, newest.commit.oid)).find(({ before }) => before === name);
  return change?.after ? nameThen(git, from, change.after, steps + 1) : name;
}
