import type { Burnup, Point, Run } from './burnup.ts';
import { DAY, type Moment } from './in-time.ts';

export const STEPS = ['day', 'week', 'month'] as const;
export type TimeStep = (typeof STEPS)[number];

/** No more of them are made: beyond, years are between two commits. */
const MOST = 20_000;

/** The same from a moment on; it begins with what was there then. */
export function burnupSince(burnup: Burnup, since: Moment): Burnup {
  const runs = burnup.runs.flatMap(({ points, end }): Run[] => {
    if (end !== null && end.at <= since) return [];
    const then = points.findLast(({ at }) => at <= since);
    const later = points.filter(({ at }) => at > since);
    return [{ points: then ? [{ ...then, at: since }, ...later] : later, end }];
  });
  return { ...burnup, runs };
}

/** The same with one point for each day, week or month, at its begin: what its last commit left, or one before it. Weeks begin on Monday. */
export function burnupBy(burnup: Burnup, step: TimeStep): Burnup {
  const begins = burnup.runs.map(({ points: [first] }) => (first ? beginOf(first.at, step) : Number.POSITIVE_INFINITY));
  const runs = burnup.runs.map(({ points, end }, nth): Run => {
    const sampled: Point[] = [];
    let at = begins[nth] as Moment;
    // Where another run begins in it, it is that one's.
    const next = begins[nth + 1] ?? Number.POSITIVE_INFINITY;
    for (let taken = 0; taken < points.length && at < next && sampled.length < MOST; at = after(at, step)) {
      const behind = after(at, step);
      while (taken < points.length && (points[taken] as Point).at < behind) taken += 1;
      sampled.push({ ...(points[taken - 1] as Point), at });
    }
    return { points: sampled, end: end && { ...end, at: beginOf(end.at, step) } };
  });
  return { ...burnup, runs };
}

function beginOf(at: Moment, step: TimeStep): Moment {
  const day = Math.floor(at / DAY);
  // 1970-01-01 was a Thursday.
  if (step !== 'month') return (step === 'day' ? day : Math.floor((day + 3) / 7) * 7 - 3) * DAY;
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

function after(at: Moment, step: TimeStep): Moment {
  if (step !== 'month') return at + (step === 'day' ? 1 : 7) * DAY;
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
