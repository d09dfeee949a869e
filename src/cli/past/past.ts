import path from 'node:path';
import { orNull, RoadmapError } from '../../error.ts';
import type { Step } from '../../history/story/story.ts';
import { openRepository, type Revisions } from '../../host/git/revisions.ts';
import type { Host } from '../../host/host.ts';
import { nameBelow } from '../../host/paths.ts';
import type { ExtraWords } from '../../vocabulary/lexicon.ts';
import { isFileName } from '../item-argument.ts';
import { hasPlanExtension } from '../opening/candidates.ts';
import { type Configuration, findConfiguration } from '../opening/configuration.ts';
import { planFiles } from '../opening/plan-files.ts';
import { openWorkspace } from '../opening/workspace.ts';
import type { Session } from '../session.ts';
import { atCommit } from '../worlds/revision-host.ts';
import { byCommit, type FileHistory, type PastCommit, stepsOf } from './history-steps.ts';

/** A file is not followed through more names than that. */
const MOST_NAMES = 50;

/** The history of a plan up to a commit, opened and not yet read. */
export interface Past {
  readonly git: Revisions;
  /** Up to which it goes: `HEAD`, or a commit. */
  readonly from: string;
  /** The oldest commit at hand, in a shallow clone; else `null`. */
  readonly endsAt: string | null;
  /** The first word, if it names no file. */
  readonly item: string | null;
  /** Of each file of the plan; none before the first commit. */
  readonly histories: readonly FileHistory[];
  /** Those that changed the plan, the newest first. */
  readonly commits: readonly PastCommit[];
  /** The user's own words, from the config. */
  readonly words: ExtraWords;
  /** The versions before and after each of them; read as they are asked for. */
  steps(): AsyncIterable<Step>;
}

/**
 * The past of the plan that a command line means, up to HEAD or `--at`.
 *
 * @param command Who asks, for messages: `roadmap log`.
 * @param words An item or none, then files or none.
 * @throws RoadmapError without git, a repository, the commit or the files.
 *
 * @example
 * const past = await openPast(session, 'roadmap log', ['M3']);
 * for await (const { commit, before, after } of past.steps()) …
 */
export async function openPast(session: Session, command: string, words: readonly string[]): Promise<Past> {
  const { host } = session;
  const git = await openRepository(host.cwd, host.env, { of: `\`${command}\`` }, session.maxBytes);
  const from = session.at === null ? 'HEAD' : await git.resolve(session.at);
  const config = await findConfiguration(host);
  const [first] = words;
  const item = first !== undefined && !(await isFile(session, git, from, first)) ? first : null;
  const typed = item === null ? words : words.slice(1);
  const histories =
    (await historiesHere(session, git, typed, config)) ?? (await historiesAt(session, git, from, typed));
  const commits = await byCommit(git, from, histories);
  const endsAt = git.shallow ? await git.oldest(from) : null;
  const { words: own } = config;
  return {
    git,
    from,
    endsAt,
    item,
    histories,
    commits,
    words: own,
    steps: () => stepsOf(session, git, histories, commits, { words: own, endsAt }),
  };
}

/** From the top of the repository; `null` outside of it. */
function nameOf({ host }: Session, git: Revisions, file: string): string | null {
  return nameBelow(git.top ?? host.cwd, path.resolve(host.cwd, file));
}

/** Whether there is a file of that name, on disk or in the commit, or was one before it. */
async function isFile(session: Session, git: Revisions, from: string, word: string): Promise<boolean> {
  if (isFileName(session, word)) return true;
  const name = nameOf(session, git, word);
  if (name === null || (await git.head()) === null) return false;
  if ((await git.names(from)).includes(name)) return true;
  return (/[/\\]/.test(word) || hasPlanExtension(word)) && (await git.fileHistory(from, name)).length > 0;
}

/**
 * The histories of the files that are on disk, which need not be asked of git first; `null` if one of them is not in the last commit, or
 * that is not the one that is asked for.
 */
async function historiesHere(
  session: Session,
  git: Revisions,
  typed: readonly string[],
  config: Configuration,
): Promise<FileHistory[] | null> {
  const { host, at } = session;
  if (at !== null || git.top === null) return null;
  // What is wrong is said by who looks at the commit.
  return orNull(async () => {
    const files = planFiles(host, typed, config);
    const histories = await Promise.all(files.map(({ file }) => git.fileHistory('HEAD', file)));
    return histories.every(([newest]) => newest?.after) ? histories : null;
  });
}

async function historiesAt(
  session: Session,
  git: Revisions,
  from: string,
  typed: readonly string[],
): Promise<FileHistory[]> {
  if (from === 'HEAD' && (await git.head()) === null) return [];
  const files = await filesAt(session, git, from, typed);
  return Promise.all(files.map((file) => git.fileHistory(from, file)));
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
    const { plan } = await atCommit(host, git, from, open);
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
async function nameThen(git: Revisions, from: string, name: string | null, steps = 0): Promise<string | null> {
  if (name === null) return null;
  const [newest] = await git.fileHistory(from, name);
  if (!newest) return null;
  const [parent] = newest.commit.parents;
  if (newest.after !== null || parent === undefined || steps > MOST_NAMES) return name;
  const change = (await git.changes(parent, newest.commit.oid)).find(({ before }) => before === name);
  return change?.after ? nameThen(git, from, change.after, steps + 1) : name;
}
