import { type Counts, NOTHING } from './boxes.ts';
import { inTime, type Moment } from './in-time.ts';

/** What a commit left of a plan. */
export interface Reading {
  readonly commit: string;
  /** When it was written, as ISO 8601. */
  readonly date: string;
  /** `null` where it has no such file. */
  readonly counts: Counts | null;
}

export interface Point extends Counts {
  readonly at: Moment;
  readonly commit: string;
}

/** `archived`: what was done is gone. `reset`: it is open again, or other things are in its place. `deleted`: the file is. */
export type BreakWord = 'archived' | 'reset' | 'deleted';

/** Between two points it is no more the same work. */
export interface Break {
  /** Of the point behind it; for a file that is gone, of the last that is there. */
  readonly at: Moment;
  readonly commit: string;
  readonly word: BreakWord;
  readonly from: Counts;
  readonly to: Counts;
}

/** A time in which it is the same work. */
export interface Run {
  /** In their order; none if they were all left out. */
  readonly points: readonly Point[];
  /** What ends it; `null` for the last, unless the file is gone. */
  readonly end: Break | null;
}

export interface Burnup {
  /** In the order of the history. */
  readonly runs: readonly Run[];
  /** How many commits have a date that their place in the history contradicts. */
  readonly misdated: number;
}

/** Of what was done, so much at once is no mere correction: boxes, and of 1. */
const FEWEST = 5;
const SHARE = 0.2;

/**
 * How much was done of how much, over time. Where much of what was done goes at once there is a break, not a fall. Time never
 * goes back along it: see {@link inTime}.
 *
 * @param readings The oldest first.
 * @param now No commit is later.
 */
export function burnupOf(readings: readonly Reading[], now: Moment): Burnup {
  const { moments, misdated } = inTime(
    readings.map(({ date }) => Date.parse(date)),
    now,
  );
  const runs: { points: Point[]; end: Break | null }[] = [];
  for (const [nth, { commit, counts }] of readings.entries()) {
    const at = moments[nth] as Moment;
    const run = runs.at(-1);
    const last = run?.end === null ? (run.points.at(-1) as Point) : null;
    const word = last === null ? null : breakWord(last, counts);
    if (run && last && word)
      run.end = { at, commit, word, from: { done: last.done, total: last.total }, to: counts ?? NOTHING };
    if (counts === null) continue;
    const point = { at, commit, ...counts };
    if (run && last && word === null) run.points.push(point);
    else runs.push({ points: [point], end: null });
  }
  return { runs, misdated };
}

/** The state at the end; `null` if there is none. */
export function latest({ runs }: Burnup): Point | null {
  const last = runs.at(-1);
  return last?.end === null ? (last.points.at(-1) ?? null) : null;
}

function breakWord(before: Counts, after: Counts | null): BreakWord | null {
  if (after === null) return 'deleted';
  const lost = before.done - after.done;
  if (lost < FEWEST || lost < before.done * SHARE) return null;
  return before.total - after.total >= lost / 2 ? 'archived' : 'reset';
}
