import { type Command, Option } from 'commander';
import { documentJson } from '../../render/json.ts';
import { eventData, logDocument, storyLine, storyText } from '../../render/past/log.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { examples, itemOrFileArgument, jsonFlag, pastFilesArgument, typedWords, wholeNumber } from '../arguments.ts';
import { warnOfEnd } from '../past/history.ts';
import { openPast, type Past } from '../past/past.ts';
import { itemStory, planStory, type Tell } from '../past/story.ts';
import type { Session } from '../session.ts';
import { lineScreen } from '../terminal.ts';

interface Options {
  readonly limit?: number;
  readonly json?: true;
}

export function logCommand(program: Command, session: Session): void {
  const command = program
    .command('log')
    .summary('the story of the plan, or of one item')
    .description(
      'Tells what happened to the plan, or to one item and what belongs to it, the newest first: a line for each event with its commit, ' +
        'day and author. Commits are those on the line of first parents, so that a merge is one; files and items are followed through ' +
        'renames. Also told of an item are commits whose subject or Roadmap trailer names it, in merged branches too.',
    )
    .addArgument(itemOrFileArgument())
    .addArgument(pastFilesArgument())
    .addOption(new Option('-n, --limit <n>', 'so many events').argParser(wholeNumber))
    .addOption(jsonFlag())
    .action((first: string | undefined, files: string[], options: Options) =>
      log(session, typedWords(first, files), options),
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
  const past = await openPast(session, 'roadmap log', words);
  const most = limit ?? Number.POSITIVE_INFINITY;
  if (json !== undefined) {
    const { item, story } = await told(past, most, eventData);
    session.print(documentJson(logDocument(item, story, past.endsAt)));
    return sayWhatIsMissing(session, story.length, past);
  }
  const screen = { ...lineScreen(session), isOfItem: past.item !== null };
  const { story } = await told(past, most, (event) => storyLine(event, screen));
  session.print(storyText(story, screen.width));
  sayWhatIsMissing(session, story.length, past);
}

interface Told<T> {
  /** Id of whose story it is; `null` for that of the plan. */
  readonly item: string | null;
  readonly story: readonly T[];
}

async function told<T>({ git, from, item: name, steps }: Past, most: number, tell: Tell<T>): Promise<Told<T>> {
  if (name === null) return { item: null, story: await planStory(steps(), lexicon(), most, tell) };
  const { item, story } = await itemStory(steps(), git, from, name, lexicon(), tell);
  return { item: item.id, story: story.slice(0, most) };
}

function sayWhatIsMissing(session: Session, events: number, past: Past): void {
  if (!warnOfEnd(past, session) && events === 0) session.warn('no commit has changed the plan');
}
