import { type Command, InvalidArgumentError, Option } from 'commander';
import { svgFile } from '../../render/pictures/svg.ts';
import { timelineScreen } from '../../render/pictures/timeline.ts';
import { timelineCsv, timelineMermaid } from '../../render/pictures/timeline-formats.ts';
import { timelineDrawing } from '../../render/pictures/timeline-svg.ts';
import { isDay } from '../../roadmap/periods.ts';
import { timelineOf } from '../../roadmap/timeline.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { examples, filesArgument } from '../arguments.ts';
import type { Session } from '../session.ts';
import { todayOf } from '../today.ts';

const FORMATS = ['text', 'mermaid', 'svg', 'csv'] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
  readonly start?: string;
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
    .action((files: string[], options: Options) => timeline(session, files, options));
  examples(command, [
    ['roadmap timeline', 'on the terminal'],
    ['roadmap timeline --start 2026-03-02', 'weeks with dates'],
    ['roadmap timeline --format mermaid', 'a Gantt chart for a Markdown document'],
    ['roadmap timeline --format svg > docs/timeline.svg', 'a picture'],
    ['roadmap timeline --format csv', 'for a spreadsheet'],
  ]);
}

async function timeline(session: Session, files: readonly string[], { format, start }: Options): Promise<void> {
  const { plan } = await session.open(files);
  const found = timelineOf(plan, { today: todayOf(session.host), lexicon: lexicon(), start });
  if (format === 'csv') session.print(timelineCsv(found));
  else if (found.dated.length === 0 && found.relative.length === 0)
    session.warn('no milestone or phase has a date: see `roadmap explain` for what was read');
  else if (format === 'mermaid') session.print(timelineMermaid(found, plan.title));
  else if (format === 'svg') session.print(svgFile(timelineDrawing(plan, found, { title: plan.title })));
  else session.print(timelineScreen(plan, found, session));
}

function date(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && isDay(value)) return value;
  throw new InvalidArgumentError('write a day, YYYY-MM-DD');
}
