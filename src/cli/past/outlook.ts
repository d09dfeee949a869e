import { type Burnup, latest, type Point } from '../../history/burnup/burnup.ts';
import type { Moment } from '../../history/burnup/in-time.ts';
import { backtest } from '../../history/forecast/backtest.ts';
import { forecast, TRIALS, whyNoForecast } from '../../history/forecast/forecast.ts';
import { targetDate } from '../../history/forecast/target.ts';
import { weeksOf } from '../../history/forecast/throughput.ts';
import { fullName } from '../../render/name.ts';
import type { Outlook } from '../../render/past/forecast.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import type { Session } from '../session.ts';
import { nowOf } from '../today.ts';
import type { CountedPast } from './counted-past.ts';
import type { Past } from './past.ts';

export interface OutlookOptions {
  /** So many of the last are drawn from. */
  readonly weeks?: number;
  readonly seed?: number;
  readonly scopeGrowth?: boolean;
  readonly backtest?: boolean;
}

/** Half a year: what was longer ago says little of how it goes now. */
export const WEEKS = 26;

export const SEED = 1;

/** When it will be done, as far as its past tells. */
export async function outlookOf(
  session: Session,
  past: Past,
  { item, unit, burnup }: CountedPast,
  { weeks: most = WEEKS, seed = SEED, scopeGrowth = false, backtest: isTested }: OutlookOptions,
): Promise<Outlook> {
  const state = latest(burnup);
  // As of an earlier revision it is foretold from its day on.
  const now = session.at !== null && state !== null ? state.at : nowOf(session.host);
  const weeks = weeksOf(burnup, now, most);
  const open = state === null ? 0 : state.total - state.done;
  const why = whyNotNow(state) ?? whyNoForecast(weeks);
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
  for await (const { after } of past.steps()) return targetDate(after, item, lexicon());
  return null;
}
