import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Actual, actualsOf } from '../../history/story/actual.ts';
import { svgFile } from '../../render/pictures/svg.ts';
import { timelineScreen } from '../../render/pictures/timeline.ts';
import { timelineCsv, timelineMermaid } from '../../render/pictures/timeline-formats.ts';
import { NO_DATES } from '../../render/pictures/timeline-rows.ts';
import { timelineDrawing } from '../../render/pictures/timeline-svg.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { isDay } from '../../roadmap/time/periods.ts';
import { timelineOf } from '../../roadmap/timeline.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { examples, filesArgument } from '../arguments.ts';
import { warnOfEnd } from '../past/history.ts';
import { openPast } from '../past/past.ts';
import type { Session } from '../session.ts';
import { todayOf } from '../today.ts';

const FORMATS = ['text', 'mermaid', 'svg', 'csv'] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly start?: string;
  readonly actual?: true;
}

export function timelineCommand(program: Command, session: Session): void {
  const command = program
    .command('timeline')
    .summary('milestones and phases over time')
    .description(
      'Draws milestones and phases over time, from the dates, months, quarters and targets that the file gives them. What is late runs on ' +
        'as exclamation marks up to today. Weeks that the file counts from a begin it does not name have an axis of their own.',
    )
    .addArgument(filesArgument())
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('text'))
    .option('--start <date>', 'the day on which week 1 begins, YYYY-MM-DD', date)
    .option('--actual', 'under the plan, when work began and ended: the days of the commits that say so')
    .action((files: string[], options: Options) => timeline(session, files, options));
  examples(command, [
    ['roadmap timeline', 'on the terminal'],
    ['roadmap timeline --start 2026-03-02', 'weeks with dates'],
    ['roadmap timeline --actual', 'the plan, and what came of it'],
    ['roadmap timeline --format mermaid', 'a Gantt chart for a Markdown document'],
    ['roadmap timeline --format svg > docs/timeline.svg', 'a picture'],
    ['roadmap timeline --format csv', 'for a spreadsheet'],
  ]);
}

async function timeline(session: Session, files: readonly string[], options: Options): Promise<void> {
  const { format, start } = options;
  const { plan, lexicon } = await session.open(files);
  const found = timelineOf(plan, { today: todayOf(session.host), lexicon, start });
  const actual = options.actual === true ? await actuals(session, plan, files, lexicon) : undefined;
  const isEmpty = found.dated.length === 0 && found.relative.length === 0;
  if (isEmpty) session.warn(`${NO_DATES}: see \`roadmap explain\` for what was read`);
  if (format === 'csv') session.print(timelineCsv(found, actual));
  else if (format === 'mermaid') {
    if (actual) session.warn('mermaid has no place for --actual: see --format svg');
    session.print(timelineMermaid(found, plan.title));
  } else if (format === 'svg') session.print(svgFile(timelineDrawing(plan, found, { title: plan.title, actual })));
  else if (!isEmpty) session.print(timelineScreen(plan, found, session, actual));
}

async function actuals(
  session: Session,
  plan: Plan,
  files: readonly string[],
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, Actual>> {
  const past = await openPast(session, 'roadmap timeline --actual', files);
  warnOfEnd(past, session);
  return actualsOf(past.steps(), plan, lexicon);
}

function date(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)) return value;
  throw new InvalidArgumentError('write a day, YYYY-MM-DD');
}
