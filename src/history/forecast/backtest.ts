import type { Burnup, Point } from '../burnup/burnup.ts';
import { DAY, type Moment } from '../burnup/in-time.ts';
import { type Forecast, type ForecastOptions, forecast, PERCENTS, type Percent, whyNoForecast } from './forecast.ts';
import { stateAt, WEEK, weeksOf } from './throughput.ts';

/** A forecast as it would have been made then. */
export interface Replay {
  readonly at: Moment;
  readonly open: number;
  readonly dates: readonly Forecast[];
  /** When as much was done as was open then; `null` if that has not come. */
  readonly actual: Moment | null;
  /** It has come, or is later than the last of the dates: it can be told from the forecast what it was worth. */
  readonly isDecided: boolean;
}

export interface Backtest {
  /** Weeks between two of them. */
  readonly every: number;
  readonly replays: readonly Replay[];
  /** Of those that are decided, in how many it was done by the date. */
  readonly hits: readonly { readonly percent: Percent; readonly count: number }[];
  readonly decided: number;
}

/** No more forecasts are made again. */
const REPLAYS = 26;

const TRIALS = 2000;

/** Makes the forecast again as it would have been made earlier in the history, and compares it with what came. */
export function backtest(burnup: Burnup, now: Moment, most: number | undefined, options: ForecastOptions): Backtest {
  const all = weeksOf(burnup, now).length;
  const every = Math.max(1, Math.ceil(all / REPLAYS));
  const moments = Array.from(
    { length: Math.floor((all - 1) / every) },
    (_, nth) => now - (nth + 1) * every * WEEK,
  ).reverse();
  const replays = moments.flatMap((at): Replay[] => {
    const state = stateAt(burnup, at);
    const weeks = weeksOf(burnup, at, most);
    if (state === null || state.done >= state.total || whyNoForecast(weeks) !== null) return [];
    const open = state.total - state.done;
    const dates = forecast(open, weeks, at, { ...options, trials: TRIALS });
    const actual = options.scopeGrowth ? allDone(burnup, at) : doneSince(burnup, at, open);
    const last = dates.at(-1)?.at ?? null;
    return [{ at, open, dates, actual, isDecided: actual !== null || (last !== null && now > last) }];
  });
  const decided = replays.filter(({ isDecided }) => isDecided);
  const hits = PERCENTS.map((percent, nth) => ({ percent, count: decided.filter((each) => isHit(each, nth)).length }));
  return { every, replays, hits, decided: decided.length };
}

function isHit({ actual, dates }: Replay, nth: number): boolean {
  const date = dates[nth]?.at ?? null;
  return actual !== null && (date === null || actual < date + DAY);
}

/** When so much was done since a moment. */
function doneSince({ runs }: Burnup, since: Moment, open: number): Moment | null {
  let left = open;
  for (const { points } of runs) {
    for (const [nth, point] of points.slice(1).entries()) {
      if (point.at <= since) continue;
      left -= point.done - (points[nth] as Point).done;
      if (left <= 0) return point.at;
    }
  }
  return null;
}

/** When nothing was open any more. */
function allDone({ runs }: Burnup, since: Moment): Moment | null {
  const end = runs.flatMap(({ points }) => points).find(({ at, done, total }) => at > since && done >= total);
  return end?.at ?? null;
}
