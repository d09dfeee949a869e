import { counted } from '../../text/counted.ts';
import { DAY, type Moment } from '../burnup/in-time.ts';
import { type Random, randomFrom } from './random.ts';
import { WEEK, type Week } from './throughput.ts';

/** How sure one wants to be. Percent. */
export const PERCENTS = [50, 85, 95] as const;
export type Percent = (typeof PERCENTS)[number];

export interface Forecast {
  readonly percent: Percent;
  /** Begin of the day on which, or before, all was done in so many percent of the trials; `null` if in fewer it was in {@link MOST_WEEKS}. */
  readonly at: Moment | null;
}

export interface ForecastOptions {
  readonly seed: number;
  /** There will be more to do, as there was. */
  readonly scopeGrowth: boolean;
  readonly trials?: number;
}

/** Fewer full weeks say nothing, nor do fewer in which anything was done. */
const FEWEST_WEEKS = 4;
const FEWEST_BUSY = 3;

export const TRIALS = 10_000;

/** Ten years. */
const MOST_WEEKS = 520;

/** Why nothing can be foretold; `null` if it can. */
export function whyNoForecast(weeks: readonly Week[]): string | null {
  const full = (count: number) => counted(count, 'full week');
  if (weeks.length < FEWEST_WEEKS) return `${full(weeks.length)} since work began, at least ${FEWEST_WEEKS} are needed`;
  const busy = weeks.filter(({ done }) => done > 0).length;
  if (busy >= FEWEST_BUSY) return null;
  return `something was done in ${busy} of ${full(weeks.length)}, at least ${FEWEST_BUSY} are needed`;
}

/**
 * When work will be done if weeks go on as they went: in each trial it goes on by weeks that are drawn from those of the past. First as many of
 * these are drawn as there are, and only they are believed in, so that a short past makes for wide ranges.
 *
 * @param open How much is to be done; more than 0.
 * @param weeks Of which {@link whyNoForecast} has nothing to say.
 * @param from When the first week begins.
 */
export function forecast(
  open: number,
  weeks: readonly Week[],
  from: Moment,
  { seed, scopeGrowth, trials = TRIALS }: ForecastOptions,
): Forecast[] {
  const random = randomFrom(seed);
  const steps = weeks.map(({ done, growth }) => (scopeGrowth ? done - growth : done));
  const ends = Float64Array.from({ length: trials }, () => trial(open, steps, random)).sort();
  return PERCENTS.map((percent) => {
    const end = ends[Math.ceil((percent / 100) * trials) - 1] as number;
    return { percent, at: end === Number.POSITIVE_INFINITY ? null : Math.floor(from / DAY + end * (WEEK / DAY)) * DAY };
  });
}

/** So many weeks; `Infinity` beyond {@link MOST_WEEKS}. */
function trial(open: number, steps: readonly number[], random: Random): number {
  const draw = (from: readonly number[]) => from[Math.floor(random() * from.length)] as number;
  const believed = steps.map(() => draw(steps));
  let left = open;
  for (let week = 0; week < MOST_WEEKS; week += 1) {
    const step = draw(believed);
    if (step >= left) return week + left / step;
    left -= step;
  }
  return Number.POSITIVE_INFINITY;
}
