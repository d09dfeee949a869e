import { type Counts, NOTHING } from '../../history/burnup/boxes.ts';
import { type Break, type Burnup, latest } from '../../history/burnup/burnup.ts';
import { DAY, type Moment } from '../../history/burnup/in-time.ts';
import type { Unit } from '../../history/burnup/plan-counts.ts';
import { shortOid } from '../../host/git/revisions/log.ts';
import { dateOf } from '../../roadmap/time/days.ts';
import { counted } from '../../text/counted.ts';
import { cut, wrap } from '../../text/width.ts';
import { visible } from '../escape/visible.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { type Piece, sentence } from '../screen/table.ts';
import { type Axis, columnOf, dateTicks, tickLine } from './axis.ts';
import { scaleTo } from './scale.ts';

export interface BurnupPicture {
  readonly burnup: Burnup;
  /** Whose; `null` for the plan. */
  readonly name: string | null;
  readonly unit: Unit;
}

/** Lines of the picture itself, about. */
const HEIGHT = 12;

/** Numbers beside it, without 0. */
const STEPS = 4;

/** Of a name so much is shown. Columns. */
const LONGEST = 48;

/** So many breaks are named. */
const MOST = 8;

/** What a picture is drawn with. */
const INK = {
  done: '█',
  half: '▄',
  open: '░',
  break: '┊',
  tick: '┤',
  side: '│',
  corner: '└',
  floor: '─',
  month: '┬',
};

/** What was done, and below what there was to do, over time: for a person. */
export function burnupScreen(picture: BurnupPicture, screen: Screen): string {
  const { burnup, unit } = picture;
  const { width, style } = screen;
  const lines = (text: string) => wrap(visible(text), width);
  const legend = sentence(
    [
      { text: INK.done, paint: style.status.done },
      { text: ' done  ' },
      { text: INK.open, paint: style.faint },
      { text: ' to do' },
    ],
    width,
  );
  const title = lines(burnupTitle(picture)).map((line) => style.strong(line));
  const notes = notesOf(burnup, unit).flatMap(lines);
  return linesText([...title, '', ...chart(burnup, screen), legend, ...notes]);
}

/** `M3 Port: 5 of 7 boxes done, 2026-01-05 to 2026-03-02`. */
export function burnupTitle({ burnup, name, unit }: BurnupPicture): string {
  const now = latest(burnup);
  const [first, last] = spanOf(burnup);
  const then = burnup.runs.at(-1)?.end?.from;
  const state =
    now === null && then ? `gone, with ${countText(then)} ${unit} done` : `${countText(now ?? NOTHING)} ${unit} done`;
  return `${name === null ? '' : `${cut(visible(name), LONGEST)}: `}${state}, ${dayText(first)} to ${dayText(last)}`;
}

/** `5 of 7`. */
export function countText({ done, total }: Counts): string {
  return `${done} of ${total}`;
}

/** `archived: 198 of 211 → 16 of 21 boxes`. */
export function breakText({ word, from, to }: Break, unit: Unit): string {
  const now = word === 'deleted' ? '' : ` → ${countText(to)}`;
  return `${word}: ${countText(from)}${now} ${unit}`;
}

export function dayText(at: Moment): string {
  return dateOf(Math.floor(at / DAY));
}

/** The first and the last moment of which something is known. */
export function spanOf({ runs }: Burnup): [first: Moment, last: Moment] {
  const known = runs.flatMap(({ points, end }) =>
    [points[0]?.at, points.at(-1)?.at, end?.at].filter((at) => at !== undefined),
  );
  return [Math.min(...known), Math.max(...known)];
}

export function highestOf({ runs }: Burnup): number {
  return runs.reduce((most, { points }) => points.reduce((high, { total }) => Math.max(high, total), most), 0);
}

export function breaksOf({ runs }: Burnup): Break[] {
  return runs.flatMap(({ end }) => end ?? []);
}

function chart(burnup: Burnup, { width, style }: Screen): string[] {
  const { top, step } = scaleTo(highestOf(burnup), STEPS);
  const rowsEach = Math.max(2, Math.round(HEIGHT / (top / step)));
  const rows = rowsEach * (top / step);
  const left = String(top).length + 1;
  const [first, last] = spanOf(burnup).map((at) => Math.floor(at / DAY)) as [number, number];
  const axis: Axis = { from: first, to: last + 1, width: width - left - 1 };
  const columns = columnsOf(burnup, axis);
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = row % rowsEach === 0 ? String(top - (row / rowsEach) * step) : '';
    const [low, high] = [rows - row - 1, rows - row].map((at) => (at * top) / rows) as [number, number];
    const side = { text: `${label.padStart(left - 1)} ${label === '' ? INK.side : INK.tick}`, paint: style.faint };
    return sentence([side, ...columns.map((column) => cellOf(column, low, high, style))], width).trimEnd();
  });
  const ticks = dateTicks(axis);
  const marks = new Set(ticks.map(({ column }) => column));
  const floor = columns.map((_, at) => (marks.has(at) ? INK.month : INK.floor)).join('');
  return [
    ...lines,
    sentence({ text: `${'0'.padStart(left - 1)} ${INK.corner}${floor}`, paint: style.faint }, width),
    sentence({ text: `${' '.repeat(left + 1)}${tickLine(ticks)}`, paint: style.faint }, width),
  ];
}

/** What a column shows: the state at its end; `null` where there is none. */
type Column = Counts | 'break' | null;

function columnsOf({ runs }: Burnup, axis: Axis): Column[] {
  const columnAt = (at: Moment) => Math.min(axis.width - 1, columnOf(axis, at / DAY));
  const columns = new Array<Column>(axis.width).fill(null);
  for (const { points, end } of runs) {
    for (const [nth, point] of points.entries()) {
      const next = points[nth + 1]?.at ?? end?.at;
      columns.fill(
        point,
        columnAt(point.at),
        next === undefined ? axis.width : Math.max(columnAt(next), columnAt(point.at) + 1),
      );
    }
  }
  for (const { end } of runs) if (end) columns[columnAt(end.at)] = 'break';
  return columns;
}

function cellOf(column: Column, low: number, high: number, style: Screen['style']): Piece {
  if (column === null) return { text: ' ' };
  if (column === 'break') return { text: INK.break, paint: style.warning };
  const share = (count: number) => (count - low) / (high - low);
  if (share(column.done) >= 0.75) return { text: INK.done, paint: style.status.done };
  if (share(column.done) >= 0.25) return { text: INK.half, paint: style.status.done };
  return share(column.total) >= 0.5 ? { text: INK.open, paint: style.faint } : { text: ' ' };
}

function notesOf(burnup: Burnup, unit: Unit): string[] {
  const breaks = breaksOf(burnup);
  const { misdated } = burnup;
  return [
    ...breaks.slice(-MOST).map((each) => {
      return `${INK.break} ${dayText(each.at)} ${breakText(each, unit)}, ${shortOid(each.commit)}`;
    }),
    ...(breaks.length > MOST ? [`and ${counted(breaks.length - MOST, 'break')} before`] : []),
    ...(misdated > 0 ? [`${counted(misdated, 'commit')} out of time: drawn where the history has them`] : []),
  ];
}
