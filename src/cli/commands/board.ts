import { type Command, Option } from 'commander';
import { boardMarkdown, boardScreen } from '../../render/pictures/board.ts';
import { boardOf } from '../../roadmap/board.ts';
import { examples, filesArgument, wholeNumber } from '../arguments.ts';
import { withinOf } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly in?: string;
  readonly format: 'text' | 'markdown';
  readonly limit: number;
}

/** Cards of a column. */
const LIMIT = 12;

export function boardCommand(program: Command, session: Session): void {
  const command = program
    .command('board')
    .summary('tasks in columns, by status')
    .description(
      'Draws the tasks in columns by status, side by side where the terminal is wide enough, else one below the other. Where ' +
        'there are no tasks, milestones and phases are the cards.',
    )
    .addArgument(filesArgument())
    .option('-i, --in <item>', 'what belongs to this item')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'markdown']).default('text'))
    .option('-n, --limit <n>', 'so many cards of a column, and how many more there are', wholeNumber, LIMIT)
    .action((files: string[], options: Options) => board(session, files, options));
  examples(command, [
    ['roadmap board', 'the whole plan'],
    ['roadmap board --in M2', 'one milestone'],
    ['roadmap board --format markdown', 'a table to paste into an issue'],
  ]);
}

async function board(session: Session, files: readonly string[], options: Options): Promise<void> {
  const { format, limit } = options;
  const { plan } = await session.open(files);
  const within = withinOf(plan, options);
  const columns = boardOf(plan, within);
  const isEmpty = columns.every(({ cards }) => cards.length === 0);
  if (isEmpty) session.warn(`nothing belongs to ${within?.id ?? 'the plan'}`);
  if (format === 'markdown') session.print(boardMarkdown(plan, columns, limit));
  else if (!isEmpty) session.print(boardScreen(plan, columns, { limit, width: session.width, style: session.style }));
}
