import type { Burnup, Point } from '../burnup/burnup.ts';
import { DAY, type Moment } from '../burnup/in-time.ts';

export const WEEK = 7 * DAY;

/** What a week brought. */
export interface Week {
  /** So much more was done at its end than at its begin; less than 0 if work was opened again. */
  readonly done: number;
  /** So much more there was to do in all. */
  readonly growth: number;
}

/**
 * The full weeks up to a moment, the last first, from when the first of the work was done: before that it had not begun. Idle weeks are weeks too.
 * What an archive or a reset of the file takes away counts for nothing.
 *
 * @param most No more than that.
 */
export function weeksOf({ runs }: Burnup, until: Moment, most = Number.POSITIVE_INFINITY): Week[] {
  const begin = runs.flatMap(({ points }) => points).find(({ done }) => done > 0)?.at ?? until;
  const count = Math.min(most, Math.max(0, Math.floor((until - begin) / WEEK)));
  const weeks = Array.from({ length: count }, () => ({ done: 0, growth: 0 }));
  for (const { points } of runs) {
    for (const [nth, point] of points.slice(1).entries()) {
      const before = points[nth] as Point;
      const week = point.at > until || point.at <= begin ? undefined : weeks[Math.floor((until - point.at) / WEEK)];
      if (!week) continue;
      week.done += point.done - before.done;
      week.growth += point.total - before.total;
    }
  }
  return weeks;
}

/** The state at a moment; `null` where there was none. */
export function stateAt({ runs }: Burnup, at: Moment): Point | null {
  const run = runs.findLast(({ points: [first] }) => first !== undefined && first.at <= at);
  if (!run || (run.end !== null && run.end.at <= at)) return null;
  return run.points.findLast((point) => point.at <= at) ?? null;
}
