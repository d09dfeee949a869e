import type { Plan } from '../../roadmap/combine.ts';
import { progressOf } from '../../roadmap/progress.ts';
import { dayOf } from '../../roadmap/time/days.ts';
import type { Period } from '../../roadmap/time/periods.ts';
import type { WeekRange } from '../../roadmap/time/week-range.ts';
import type { Timeline, TimelineRow } from '../../roadmap/timeline.ts';
import { counted } from '../../text/counted.ts';

/** A row of a timeline as it is drawn. */
export interface Stretch {
  readonly row: TimelineRow;
  /** Steps its name stands to the right. */
  readonly indent: number;
  /** In days since 1970, or in weeks from the begin; the last not included. */
  readonly from: number;
  readonly to: number;
  /** A day. */
  readonly completed: number | null;
  readonly note: string;
}

/** So many rows are drawn of each kind. */
const MOST = 200;

/** So many without a date are named. */
export const UNDATED = 30;

/** What is said of a timeline without bars. */
export const NO_DATES = 'no milestone or phase has a date';

/** What the numbers are, where they are no dates. */
export const WEEKS_NOTE = 'weeks from the begin, which has no date';

/** So many levels are indented. */
const DEEPEST = 4;

/** The rows that are drawn, and how many there are besides. */
export interface Stretches {
  readonly dated: readonly Stretch[];
  readonly weeks: readonly Stretch[];
  readonly left: number;
}

export function stretchesOf({ dated, relative }: Timeline): Stretches {
  const [days, weeks] = [dated.slice(0, MOST), relative.slice(0, MOST)];
  const indentIn = (rows: readonly TimelineRow[]): ((row: TimelineRow) => number) => {
    const highest = Math.min(...rows.map(({ level }) => level));
    return ({ level }) => Math.min(level - highest, DEEPEST);
  };
  const [inDays, inWeeks] = [indentIn(days), indentIn(weeks)];
  return {
    dated: days.map((row) => ({
      row,
      indent: inDays(row),
      from: dayOf(row.planned.first),
      to: dayOf(row.planned.last) + 1,
      completed: row.completed === null ? null : dayOf(row.completed),
      note: dateNote(row),
    })),
    weeks: weeks.map((row) => {
      const { first, last } = row.weeks;
      return { row, indent: inWeeks(row), from: first, to: last, completed: null, note: weekNote(row) };
    }),
    left: dated.length - days.length + relative.length - weeks.length,
  };
}

/**
 * From the first moment to the last, and to today if that does not make it more than twice as long.
 *
 * @param today In the unit of the rows; `null` where that is no date.
 */
export function spanOf(
  rows: readonly Pick<Stretch, 'from' | 'to' | 'completed'>[],
  today: number | null,
): { readonly from: number; readonly to: number } {
  const from = Math.min(...rows.map((each) => each.from));
  const to = Math.max(...rows.map((each) => Math.max(each.to, (each.completed ?? 0) + 1)));
  const near = today !== null && today >= from - (to - from) && today < to + (to - from);
  return near ? { from: Math.min(from, today), to: Math.max(to, today + 1) } : { from, to };
}

/** Of a bar, from 0 to 1. */
export function shareDone(plan: Plan, { item, status }: TimelineRow): number {
  const progress = progressOf(plan, item);
  if (status === 'done') return 1;
  return progress === null ? 0 : Math.min(1, progress.done / progress.total);
}

/** True if a reader should look at it. */
export function isOdd({ overdue, contradiction }: TimelineRow): boolean {
  return overdue > 0 || contradiction !== null;
}

function dateNote(row: TimelineRow & { readonly planned: Period }): string {
  const { contradiction, overdue, completed, planned, status } = row;
  if (contradiction !== null) return contradiction;
  if (overdue > 0) return `${counted(overdue, 'day')} overdue`;
  if (completed !== null && status === 'done') {
    const late = dayOf(completed) - dayOf(planned.last);
    return late > 0 ? `done ${counted(late, 'day')} late` : `done ${completed}`;
  }
  return row.point ? planned.last : `to ${planned.last}`;
}

export function weekNote({ weeks: { first, last } }: TimelineRow & { readonly weeks: WeekRange }): string {
  const [from, to] = [Math.floor(first) + 1, Math.ceil(last)];
  return from === to ? `week ${from}` : `weeks ${from}-${to}`;
}
