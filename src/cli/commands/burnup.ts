import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Burnup } from '../../history/burnup/burnup.ts';
import type { Moment } from '../../history/burnup/in-time.ts';
import { UNITS, type Unit } from '../../history/burnup/plan-counts.ts';
import { burnupBy, burnupSince, STEPS, type TimeStep } from '../../history/burnup/sample.ts';
import { documentJson } from '../../render/json.ts';
import { fullName } from '../../render/name.ts';
import { burnupScreen } from '../../render/pictures/burnup.ts';
import { burnupCsv, burnupDocument } from '../../render/pictures/burnup-formats.ts';
import { burnupDrawing } from '../../render/pictures/burnup-svg.ts';
import { svgFile } from '../../render/pictures/svg.ts';
import { periodOf } from '../../roadmap/time/periods.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { cacheOption, examples, itemOrFileArgument, jsonFlag, pastFilesArgument, typedWords } from '../arguments.ts';
import { countedPast } from '../past/counted-past.ts';
import { warnOfEnd } from '../past/history.ts';
import { openPast } from '../past/past.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly format: 'text' | 'svg' | 'csv' | 'json';
  readonly json?: true;
  readonly count?: Unit;
  readonly by?: TimeStep;
  readonly since?: Moment;
  readonly cache: boolean;
}

export function burnupCommand(program: Command, session: Session): void {
  const command = program
    .command('burnup')
    .summary('how much was done of how much, over time')
    .description(
      'Draws how much of the plan, or of what belongs to an item, was done and how much there was to do, after each commit that changed ' +
        'it, on the line of first parents. Boxes are counted: list items with [x], [ ] or another mark of a status; of a plan that never had ' +
        'one, what `roadmap status` counts. Where a fifth or more of what was done goes in one commit it was archived or reset: ' +
        'that is marked, and what follows stands by itself.',
    )
    .addArgument(itemOrFileArgument())
    .addArgument(pastFilesArgument())
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(['text', 'svg', 'csv', 'json']).default('text'),
    )
    .addOption(jsonFlag())
    .addOption(new Option('--count <what>', 'boxes, or items as status counts them').choices(UNITS))
    .addOption(new Option('--by <step>', 'one point for each day, week or month').choices(STEPS))
    .option('--since <date>', 'from then on: 2026-03-01, 2026-03, Q1 2026', moment)
    .addOption(cacheOption())
    .action((first: string | undefined, others: string[], options: Options) =>
      burnup(session, typedWords(first, others), options),
    );
  examples(command, [
    ['roadmap burnup', 'of the plan, on the terminal'],
    ['roadmap burnup M3 --since 2026-03', 'of M3 since March'],
    ['roadmap burnup --by week --format csv', 'for a spreadsheet'],
    ['roadmap burnup --format svg > burnup.svg', 'a picture'],
  ]);
}

async function burnup(session: Session, words: readonly string[], options: Options): Promise<void> {
  const { format, json, count, by, cache } = options;
  const past = await openPast(session, 'roadmap burnup', words);
  const { item, unit, burnup: whole } = await countedPast(session, past, { unit: count, cache });
  const found = shaped(whole, options);
  if (json !== undefined || format === 'json') {
    const about = { item: item?.id ?? null, unit, by: by ?? null, endsAt: past.endsAt };
    session.print(documentJson(burnupDocument(found, about)));
  } else if (format === 'csv') session.print(burnupCsv(found));
  else {
    const picture = { burnup: found, name: item === null ? null : fullName(item), unit };
    if (format === 'svg') session.print(svgFile(burnupDrawing(picture)));
    else if (found.runs.length > 0) session.print(burnupScreen(picture, session));
  }
  if (!warnOfEnd(past, session) && found.runs.length === 0)
    session.warn(past.commits.length === 0 ? 'no commit has changed the plan' : 'nothing was there then');
}

function shaped(burnup: Burnup, { since, by }: Options): Burnup {
  const later = since === undefined ? burnup : burnupSince(burnup, since);
  return by === undefined ? later : burnupBy(later, by);
}

function moment(value: string): Moment {
  const period = periodOf(value, lexicon());
  if (period === null)
    throw new InvalidArgumentError('write a day, a month or a quarter: 2026-03-01, 2026-03, Q1 2026');
  return Date.parse(period.first);
}
