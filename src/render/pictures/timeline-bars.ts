import type { Actual } from '../../history/story/actual.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { dayOf } from '../../roadmap/time/days.ts';
import { MARKS } from '../screen/style.ts';
import { pixels, SIZE, svgText } from './svg.ts';
import { type Stretch, shareDone } from './timeline-rows.ts';

/** Pixels. */
export const BAR = 12;

/** Where on the picture a moment is. Pixels. */
export type Place = (moment: number) => number;

/**
 * What was planned: how much of it is done, how late it is, when it was completed.
 *
 * @param today Where a line of what is late ends.
 * @param middle Of the row, in pixels.
 */
export function barPart(
  plan: Plan,
  { row, from, to, completed }: Stretch,
  place: Place,
  today: number | null,
  middle: number,
): string {
  const [left, right] = [place(from), Math.max(place(to), place(from) + 3)];
  const late =
    row.overdue > 0 && today !== null
      ? `<path class="overdue" d="M${pixels(row.point ? left : right)} ${pixels(middle)}H${pixels(place(today))}"/>`
      : '';
  // Within the bar it would hide what was planned.
  const done =
    completed === null || completed < to
      ? ''
      : svgText(place(completed), middle + SIZE * 0.35, MARKS.done, 'class="ink" text-anchor="middle"');
  if (row.point) {
    const half = BAR / 2;
    const at = `M${pixels(left)} ${pixels(middle - half)}l${half} ${half}l-${half} ${half}l-${half} -${half}z`;
    return `${late}<path class="ground ink" d="${at}"/>${done}`;
  }
  const bar = (kind: string, width: number, height: number): string =>
    `<rect class="${kind}" x="${pixels(left)}" y="${pixels(middle - height / 2)}" width="${pixels(width)}" height="${height}" rx="2"/>`;
  const share = shareDone(plan, row) * (right - left);
  if (row.derived) return `${bar('ground', right - left, 4)}${late}${done}`;
  return `${bar('ground', right - left, BAR)}${share > 0 ? bar('ink', share, BAR) : ''}${late}${done}`;
}

/** Days. */
export interface Lived {
  readonly from: number;
  readonly to: number;
  readonly completed: null;
  readonly isOver: boolean;
}

/** @param today A day, for what is not over. */
export function livedDays(actual: Actual | undefined, today: number | null): Lived | null {
  const { started = null, finished = null } = actual ?? {};
  const [from, to] = [started ?? finished, finished];
  if (from === null) return null;
  const last = to === null ? (today ?? dayOf(from)) : dayOf(to);
  return { from: dayOf(from), to: Math.max(dayOf(from), last) + 1, completed: null, isOver: to !== null };
}

/** What came of it: a thin line from begin to end, or to today. */
export function livedPart(lived: Lived | null, place: Place, y: number): string {
  if (lived === null) return '';
  const [from, to] = [place(lived.from), Math.max(place(lived.to), place(lived.from) + 2)].map(pixels);
  const end = lived.isOver ? `M${to} ${pixels(y - 3)}v6` : '';
  return `<path class="lived" d="M${from} ${pixels(y - 3)}v6M${from} ${pixels(y)}H${to}${end}"/>`;
}
