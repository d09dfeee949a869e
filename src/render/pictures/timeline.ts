import type { Actual } from '../../history/story/actual.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { dayOf } from '../../roadmap/time/days.ts';
import type { Timeline, TimelineRow } from '../../roadmap/timeline.ts';
import { counted } from '../../text/counted.ts';
import { widthOf } from '../../text/width.ts';
import { visible } from '../escape/visible.ts';
import { fullName } from '../name.ts';
import { blocksText, type Screen } from '../screen/screen.ts';
import { MARKS, type Style } from '../screen/style.ts';
import { more, type Piece, sentence, table } from '../screen/table.ts';
import { type Axis, columnOf, dateTicks, type Tick, tickLine, weekTicks } from './axis.ts';
import { type Lived, livedDays } from './timeline-bars.ts';
import { isOdd, type Stretch, shareDone, spanOf, stretchesOf, UNDATED, WEEKS_NOTE } from './timeline-rows.ts';

/** Blanks between columns. */
const GAP = 2;

/**
 * Milestones and phases as bars, for a person.
 *
 * @param actual When work on them began and ended, by id: a line under each bar.
 */
export function timelineScreen(
  plan: Plan,
  timeline: Timeline,
  screen: Screen,
  actual: ReadonlyMap<string, Actual> = new Map(),
): string {
  const { today, undated } = timeline;
  const { dated, weeks, left } = stretchesOf(timeline);
  const blocks = [
    ...(dated.length > 0 ? [block(plan, dated, { unit: 'days', day: today, actual }, screen)] : []),
    ...(weeks.length > 0 ? [block(plan, weeks, { unit: 'weeks', day: null, actual: new Map() }, screen)] : []),
    ...(undated.length > 0 ? [undatedLines(undated, screen)] : []),
    ...(left > 0
      ? [[sentence({ text: `and ${counted(left, 'row')} more (--format csv has all)` }, screen.width)]]
      : []),
  ];
  return blocksText(blocks);
}

interface Drawn {
  readonly unit: 'days' | 'weeks';
  /** Today, `YYYY-MM-DD`; `null` where it is not drawn. */
  readonly day: string | null;
  readonly actual: ReadonlyMap<string, Actual>;
}

function block(plan: Plan, rows: readonly Stretch[], { unit, day, actual }: Drawn, { width, style }: Screen): string[] {
  const today = day === null ? null : dayOf(day);
  const names = rows.map(({ row, indent }) => `${'  '.repeat(indent)}${MARKS[row.status]} ${fullName(row.item)}`);
  const longest = Math.max(...names.map((name) => widthOf(visible(name.slice(0, width)))));
  const name = Math.min(longest, width < NARROW ? 14 : Math.floor(width * 0.35));
  const note = width < NARROW ? 0 : Math.min(24, Math.max(...rows.map((each) => widthOf(each.note))));
  const lived = rows.map(({ row }) => livedDays(actual.get(row.item.id), today));
  const axis = {
    ...spanOf([...rows, ...lived.filter((each) => each !== null)], today),
    width: width - name - GAP - (note > 0 ? note + GAP : 0),
  };
  const ticks = unit === 'weeks' ? weekTicks(axis) : dateTicks(axis);
  const now = today === null ? -1 : columnOf(axis, today);
  const head = [tickLine(ticks).padEnd(axis.width), ruler(ticks, axis.width, now)];
  const lines = table(
    [{ max: name }, {}, { max: Math.max(note, 1) }],
    [
      ...head.map((text) => [{ text: '' }, { text, paint: style.faint }, { text: '' }]),
      ...rows.flatMap((each, at) => [
        [
          { text: names[at] as string, paint: style.status[each.row.status] },
          barPieces(plan, each, axis, now, style),
          { text: note === 0 ? '' : each.note, paint: isOdd(each.row) ? style.warning : style.faint },
        ],
        ...livedRow(lived[at] ?? null, axis, style),
      ]),
    ],
    width,
  );
  const end = unit === 'weeks' ? WEEKS_NOTE : day === null ? null : todayText(day, now, axis);
  return end === null ? lines : [...lines, sentence({ text: end, paint: style.faint }, width)];
}

/** What came of it: from when work began to when it ended, or to an open end. */
function livedRow(lived: Lived | null, axis: Axis, style: Style): Piece[][] {
  if (lived === null) return [];
  const first = Math.max(0, columnOf(axis, lived.from));
  const last = Math.max(first, columnOf(axis, lived.to) - 1);
  const line = last === first ? '╵' : `└${'─'.repeat(last - first - 1)}${lived.isOver ? '┘' : '╴'}`;
  return [[{ text: '' }, { text: ' '.repeat(first) + line, paint: style.faint }, { text: '' }]];
}

function todayText(day: string, now: number, axis: Axis): string {
  if (now >= 0 && now < axis.width) return `▼ today, ${day}`;
  return `today, ${day}, is ${now < 0 ? 'before' : 'after'} all of this`;
}

/** On narrower screens notes have no room. Columns. */
const NARROW = 60;

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
  const filled = Math.round((last - first + 1) * shareDone(plan, row));
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

function undatedLines(rows: readonly TimelineRow[], screen: Screen): string[] {
  const { width, style } = screen;
  const left = rows.length - UNDATED;
  const shown = rows.slice(0, UNDATED).map(({ item, status, said }) => [
    { text: `${MARKS[status]} ${fullName(item)}`, paint: style.status[status] },
    { text: said === null ? '' : `says: ${said}`, paint: style.faint },
  ]);
  return [
    sentence({ text: 'No date', paint: style.strong }, width),
    ...table([{ min: 14 }, { min: 10 }], shown, width),
    ...more(left, `${left} more`, screen),
  ];
}
