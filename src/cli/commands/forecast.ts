import { type Command, InvalidArgumentError, Option } from 'commander';
import { backtest } from '../../history/backtest.ts';
import { type Burnup, burnupOf, latest, type Point } from '../../history/burnup.ts';
import { forecast, TRIALS, whyNot } from '../../history/forecast.ts';
import type { Moment } from '../../history/in-time.ts';
import { UNITS, type Unit } from '../../history/plan-counts.ts';
import { targetOf } from '../../history/target.ts';
import { weeksOf } from '../../history/throughput.ts';
import { forecastDocumentOf, forecastScreen, type Outlook } from '../../render/forecast.ts';
import { toJson } from '../../render/json.ts';
import { fullName } from '../../render/name.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { cacheOption, examples, itemAndFiles, jsonFlag, wholeNumber } from '../arguments.ts';
import { type CountedPast, countedPast } from '../counted-past.ts';
import { warnOfEnd } from '../history.ts';
import { openPast, type Past } from '../past.ts';
import type { Session } from '../session.ts';
import { nowOf } from '../today.ts';

interface Options {
  readonly weeks: number;
  readonly seed: number;
  readonly scopeGrowth?: boolean;
  readonly backtest?: boolean;
  readonly count?: Unit;
  readonly json?: string | true;
  readonly cache: boolean;
}

/** Half a year: what was longer ago says little of how it goes now. */
const WEEKS = 26;

export function forecastCommand(program: Command, session: Session): void {
  const [item, files] = itemAndFiles();
  const command = program
    .command('forecast')
    .summary('when it will be done, if it goes on as it went')
    .description(
      'Foretells when what is open will be done: in ten thousand trials, weeks are drawn from those of the past, and the dates are those by ' +
        'which it was done in 50, 85 and 95 % of them. It is counted as `roadmap burnup` does. Where there are fewer than 4 full ' +
        'weeks of history, or fewer than 3 in which anything was done, there is not enough data: exit code 1.',
    )
    .addArgument(item)
    .addArgument(files)
    .addOption(new Option('--weeks <n>', 'draw from the last n weeks').argParser(wholeNumber).default(WEEKS))
    .option('--scope-growth', 'as much goes on to be added as was')
    .option('--backtest', 'make the forecast again as of earlier days, and compare with what came')
    .addOption(new Option('--seed <n>', 'of the random numbers; the same for the same').argParser(integer).default(1))
    .addOption(new Option('--count <what>', 'boxes, or items as status counts them').choices(UNITS))
    .addOption(jsonFlag())
    .addOption(cacheOption())
    .action((first: string | undefined, others: string[], options: Options) =>
      foretell(session, [...(first === undefined ? [] : [first]), ...others], options),
    );
  examples(command, [
    ['roadmap forecast', 'of the plan'],
    ['roadmap forecast M3', 'of M3, beside its target date'],
    ['roadmap forecast --backtest', 'with its own record'],
    ['roadmap forecast --scope-growth --weeks 12', 'if as much is added as in the last 12 weeks'],
  ]);
}

async function foretell(session: Session, words: readonly string[], options: Options): Promise<void> {
  const past = await openPast(session, 'roadmap forecast', words);
  const counted = await countedPast(session, past, { unit: options.count, cache: options.cache });
  const burnup = burnupOf(counted.readings, nowOf(session.host));
  const outlook = await outlookOf(session, past, counted, burnup, options);
  session.print(options.json === undefined ? forecastScreen(outlook, session) : toJson(forecastDocumentOf(outlook)));
  if (outlook.state === 'not-enough-data') session.fail(1);
  warnOfEnd(past, session);
}

async function outlookOf(
  session: Session,
  past: Past,
  { item, unit }: CountedPast,
  burnup: Burnup,
  { weeks: most, seed, scopeGrowth = false, backtest: isTested }: Options,
): Promise<Outlook> {
  const state = latest(burnup);
  // As of an earlier revision it is foretold from its day on.
  const now = session.at !== null && state !== null ? state.at : nowOf(session.host);
  const weeks = weeksOf(burnup, now, most);
  const open = state === null ? 0 : state.total - state.done;
  const why = whyNotNow(state) ?? whyNot(weeks);
  const isDone = state !== null && state.total > 0 && open === 0;
  const isForetold = !isDone && why === null;
  return {
    item: item === null ? null : { id: item.id, name: fullName(item) },
    unit,
    counts: state ?? { done: 0, total: 0 },
    on: isDone ? doneSince(burnup, state.at) : now,
    state: isDone ? 'done' : isForetold ? 'forecast' : 'not-enough-data',
    why: isDone ? null : why,
    weeks,
    scopeGrowth,
    seed,
    trials: TRIALS,
    dates: isForetold ? forecast(open, weeks, now, { seed, scopeGrowth }) : [],
    target: isForetold ? await targetNow(past, item) : null,
    backtest: isTested ? backtest(burnup, now, most, { seed, scopeGrowth }) : null,
    endsAt: past.endsAt,
  };
}

function whyNotNow(state: Point | null): string | null {
  if (state === null) return 'it is not there, or not yet committed';
  return state.total === 0 ? 'there is nothing to be done in it' : null;
}

/** Since when everything has been done. */
function doneSince({ runs }: Burnup, at: Moment): Moment {
  const points = runs.at(-1)?.points ?? [];
  const open = points.findLastIndex(({ done, total }) => done < total);
  return points[open + 1]?.at ?? at;
}

async function targetNow(past: Past, item: CountedPast['item']) {
  for await (const { after } of past.steps()) return targetOf(after, item, lexicon());
  return null;
}

function integer(value: string): number {
  const number = Number(value);
  if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(number)) throw new InvalidArgumentError('write a whole number');
  return number;
}
