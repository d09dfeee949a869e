import { firstIndex } from '../../text/first-index.ts';

/** Milliseconds since the epoch. */
export type Moment = number;

export const DAY = 86_400_000;

/** The end of 1970, the year of clocks that were never set. */
const FIRST_YEAR = 365 * DAY;

/**
 * Times that never go back along a history. As few as possible are doubted: the most that are in order are kept, and each other is given that
 * of the kept one before it. What is in the future, or of a clock that was never set, is none.
 *
 * @param now Clocks that are fast by a day or less are believed.
 * @example `[5, 99, 6, 1, 7]`, as hours of one day, is `{ moments: [5, 5, 6, 6, 7], misdated: 2 }`.
 */
export function inTime(
  dates: readonly Moment[],
  now: Moment,
): { readonly moments: Moment[]; readonly misdated: number } {
  const kept = longestRising(dates.map((date) => (date >= FIRST_YEAR && date <= now + DAY ? date : Number.NaN)));
  const first = dates[kept[0] ?? -1] ?? now;
  let next = 0;
  const moments = dates.map((_, at) => {
    if (at === kept[next]) next += 1;
    return dates[kept[next - 1] ?? -1] ?? first;
  });
  return { moments, misdated: dates.length - kept.length };
}

/** The places of a longest sequence that never falls, by patience sorting. */
function longestRising(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const length = firstIndex(ends.length, (nth) => (values[ends[nth] as number] as number) > value);
    before[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  }
  const kept: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.push(at);
  return kept.reverse();
}
