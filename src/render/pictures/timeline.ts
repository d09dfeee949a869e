import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { dayOf } from '../../roadmap/days.ts';
import type { Period } from '../../roadmap/periods.ts';
import { progressOf } from '../../roadmap/progress.ts';
import type { Timeline, TimelineRow } from '../../roadmap/timeline.ts';
import type { WeekRange } from '../../roadmap/week-range.ts';
import { widthOf } from '../../text/width.ts';
import { nameOf, type Screen } from '../answers/words.ts';
import { visible } from '../escape.ts';
import { counted, shortName } from '../name.ts';
import { MARKS, type Style } from '../style.ts';
import { type Piece, sentence, table } from '../table.ts';
import { type Axis, columnOf, dateTicks, type Tick, weekTicks } from './axis.ts';

/** So many rows are drawn. */
const MOST = 200;

/** So many without a date are named. */
const UNDATED = 30;

/** Blanks between columns. */
const GAP = 2;

interface Stretch {
  readonly row: TimelineRow;
  /** In the unit of the axis, the last not included. */
  readonly from: number;
  readonly to: number;
  /** A day. */
  readonly completed: number | null;
  readonly note: string;
}

/** Milestones and phases as bars, for a person. */
export function timelineScreen(plan: Plan, timeline: Timeline, screen: Screen): string {
  const { today, undated } = timeline;
  const dated = timeline.dated.slice(0, MOST).map((row): Stretch => {
    const { first, last } = row.planned;
    const completed = row.completed === null ? null : dayOf(row.completed);
    return { row, from: dayOf(first), to: dayOf(last) + 1, completed, note: dateNote(row) };
  });
  const weeks = timeline.relative.slice(0, MOST).map((row): Stretch => {
    const { first, last } = row.weeks;
    return { row, from: first, to: last, completed: null, note: weekNote(row) };
  });
  const left = timeline.dated.length - dated.length + timeline.relative.length - weeks.length;
  const blocks = [
    ...(dated.length > 0 ? [block(plan, dated, dayOf(today), screen, `▼ today, ${today}`)] : []),
    ...(weeks.length > 0 ? [block(plan, weeks, null, screen, 'weeks from the begin, which has no date')] : []),
    ...(undated.length > 0 ? [undatedLines(undated, screen)] : []),
    ...(left > 0
      ? [[sentence([{ text: `and ${counted(left, 'row')} more (--format csv has all)` }], screen.width)]]
      : []),
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** @param today In the unit of the rows; `null` where that is no date. */
function block(
  plan: Plan,
  rows: readonly Stretch[],
  today: number | null,
  { width, style }: Screen,
  legend: string,
): string[] {
  const highest = Math.min(...rows.map(({ row }) => row.level));
  const indent = ({ level }: TimelineRow): string => '  '.repeat(Math.min(level - highest, DEEPEST));
  const names = rows.map(({ row }) => `${indent(row)}${MARKS[row.status]} ${rowName(row.item)}`);
  const longest = Math.max(...names.map((name) => widthOf(visible(name.slice(0, width)))));
  const name = Math.min(longest, width < NARROW ? 14 : Math.floor(width * 0.3));
  const note = width < NARROW ? 0 : Math.min(24, Math.max(...rows.map((each) => widthOf(each.note))));
  const axis = axisOf(rows, today, width - name - GAP - (note > 0 ? note + GAP : 0));
  const ticks = today === null ? weekTicks(axis) : dateTicks(axis);
  const now = today === null ? -1 : columnOf(axis, today);
  const outside = today !== null && (now < 0 || now >= axis.width);
  const head = [tickLine(ticks, axis.width), ruler(ticks, axis.width, now)];
  const lines = table(
    [{ max: name }, {}, { max: Math.max(note, 1) }],
    [
      ...head.map((text) => [{ text: '' }, { text, paint: style.faint }, { text: '' }]),
      ...rows.map((each, at) => [
        { text: names[at] as string, paint: style.status[each.row.status] },
        barPieces(plan, each, axis, now, style),
        { text: note === 0 ? '' : each.note, paint: isOdd(each.row) ? style.warning : style.faint },
      ]),
    ],
    width,
  );
  const end = outside ? `${legend.slice(2)}, is ${now < 0 ? 'before' : 'after'} all of this` : legend;
  return [...lines, sentence([{ text: end, paint: style.faint }], width)];
}

/** On narrower screens notes have no room. Columns. */
const NARROW = 60;

/** So many levels are indented. */
const DEEPEST = 4;

/** From the first to the last, and to today if that does not make it more than twice as long. */
function axisOf(rows: readonly Stretch[], today: number | null, width: number): Axis {
  const from = Math.min(...rows.map((each) => each.from));
  const to = Math.max(...rows.map((each) => Math.max(each.to, (each.completed ?? 0) + 1)));
  const near = today !== null && today >= from - (to - from) && today < to + (to - from);
  if (!near) return { from, to, width };
  return { from: Math.min(from, today), to: Math.max(to, today + 1), width };
}

function tickLine(ticks: readonly Tick[], width: number): string {
  return ticks.reduce((line, { column, text }) => line.padEnd(column) + text, '').padEnd(width);
}

function ruler(ticks: readonly Tick[], width: number, now: number): string {
  const marks = new Set(ticks.map(({ column }) => column));
  return Array.from({ length: width }, (_, at) => (at === now ? '▼' : marks.has(at) ? '┬' : '─')).join('');
}

/** What is done, what is open, what is late, when it was completed; today where there is nothing else. */
function barPieces(
  plan: Plan,
  { row, from, to, completed: when }: Stretch,
  axis: Axis,
  now: number,
  style: Style,
): Piece[] {
  const first = columnOf(axis, from);
  const last = row.point ? first : Math.max(first, columnOf(axis, to) - 1);
  const progress = progressOf(plan, row.item);
  const share = row.status === 'done' ? 1 : progress === null ? 0 : Math.min(1, progress.done / progress.total);
  const filled = Math.round((last - first + 1) * share);
  // Within the bar it would hide what was planned.
  const completed = when === null || when < to ? -1 : columnOf(axis, when);
  const paint = style.status[row.status];
  const cells = Array.from({ length: axis.width }, (_, at): Piece => {
    if (at === completed) return { text: MARKS.done, paint: style.status.done };
    if (at >= first && at <= last)
      return { text: row.point ? '◆' : row.derived ? '╌' : at - first < filled ? '█' : '░', paint };
    if (row.overdue > 0 && at > last && at < now) return { text: '!', paint: style.status.blocked };
    return at === now ? { text: '│', paint: style.accent } : { text: ' ' };
  });
  return joined(cells);
}

function joined(cells: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const cell of cells) {
    const before = pieces.at(-1);
    if (before && before.paint === cell.paint) pieces[pieces.length - 1] = { ...cell, text: before.text + cell.text };
    else pieces.push(cell);
  }
  return pieces;
}

function rowName(item: PlanItem): string {
  return item.title === null ? shortName(item) : nameOf(item);
}

function isOdd({ overdue, contradiction }: TimelineRow): boolean {
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

function undatedLines(rows: readonly TimelineRow[], { width, style }: Screen): string[] {
  const more = rows.length - UNDATED;
  const shown = rows.slice(0, UNDATED).map(({ item, status, said }) => [
    { text: `${MARKS[status]} ${rowName(item)}`, paint: style.status[status] },
    { text: said === null ? '' : `says: ${said}`, paint: style.faint },
  ]);
  return [
    sentence([{ text: 'No date', paint: style.strong }], width),
    ...table([{ min: 14 }, { min: 10 }], shown, width),
    ...(more > 0 ? [sentence([{ text: `and ${more} more`, paint: style.faint }], width)] : []),
  ];
}
