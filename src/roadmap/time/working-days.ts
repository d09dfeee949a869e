const DAY = 86_400_000;

/** How many a unit of time has: five to a week, four weeks to a month. An hour is an eighth of one. */
export const WORKING_DAYS = { hour: 1 / 8, day: 1, week: 5, month: 20, quarter: 60, year: 240 } as const;

/**
 * Days from Monday to Friday from one date to another, both counted; all days if there are none but a weekend's.
 *
 * @param from `YYYY-MM-DD`, as `to`.
 * @example From 2026-03-02, a Monday, to 2026-03-13 it is 10.
 */
export function workingDays(from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const days = Math.round((end - start) / DAY) + 1;
  if (!(days > 0)) return 0;
  const weekday = new Date(start).getUTCDay();
  const rest = Array.from({ length: days % 7 }, (_, nth) => (weekday + nth) % 7);
  const worked = Math.floor(days / 7) * 5 + rest.filter((day) => day !== 0 && day !== 6).length;
  return worked > 0 ? worked : days;
}
