import { type Command, InvalidArgumentError, Option } from 'commander';
import { UNITS, type Unit } from '../../history/burnup/plan-counts.ts';
import { documentJson } from '../../render/json.ts';
import { forecastDocument, forecastScreen } from '../../render/past/forecast.ts';
import {
  cacheOption,
  examples,
  itemOrFileArgument,
  jsonFlag,
  pastFilesArgument,
  typedWords,
  wholeNumber,
} from '../arguments.ts';
import { countedPast } from '../past/counted-past.ts';
import { warnOfEnd } from '../past/history.ts';
import { outlookOf, SEED, WEEKS } from '../past/outlook.ts';
import { openPast } from '../past/past.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly weeks: number;
  readonly seed: number;
  readonly scopeGrowth?: boolean;
  readonly backtest?: boolean;
  readonly count?: Unit;
  readonly json?: true;
  readonly cache: boolean;
}

export function forecastCommand(program: Command, session: Session): void {
  const command = program
    .command('forecast')
    .summary('when it will be done, if it goes on as it went')
    .description(
      'Foretells when what is open will be done: in ten thousand trials, weeks are drawn from those of the past, and the dates are those by ' +
        'which it was done in 50, 85 and 95 % of them. It is counted as `roadmap burnup` does. Where there are fewer than 4 full ' +
        'weeks of history, or fewer than 3 in which anything was done, there is not enough data: exit code 1.',
    )
    .addArgument(itemOrFileArgument())
    .addArgument(pastFilesArgument())
    .addOption(new Option('--weeks <n>', 'draw from the last n weeks').argParser(wholeNumber).default(WEEKS))
    .option('--scope-growth', 'assume that work keeps being added at the past rate')
    .option('--backtest', 'make the forecast again as of earlier days, and compare with what came')
    .addOption(new Option('--seed <n>', 'the same seed gives the same dates').argParser(integer).default(SEED))
    .addOption(new Option('--count <what>', 'boxes, or items as status counts them').choices(UNITS))
    .addOption(jsonFlag())
    .addOption(cacheOption())
    .action((first: string | undefined, others: string[], options: Options) =>
      foretell(session, typedWords(first, others), options),
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
  const outlook = await outlookOf(session, past, counted, options);
  session.print(
    options.json === undefined ? forecastScreen(outlook, session) : documentJson(forecastDocument(outlook)),
  );
  if (outlook.state === 'not-enough-data') session.fail(1);
  warnOfEnd(past, session);
}

function integer(value: string): number {
  const number = Number(value);
  if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(number)) throw new InvalidArgumentError('write a whole number');
  return number;
}
