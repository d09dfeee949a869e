import type { Plan } from '../../roadmap/combine.ts';
import { dateOf, dayOf } from '../../roadmap/days.ts';
import type { Timeline, TimelineRow } from '../../roadmap/timeline.ts';
import { cut } from '../../text/width.ts';
import { visible } from '../escape.ts';
import { counted } from '../name.ts';
import { MARKS } from '../style.ts';
import { xmlText } from '../xml.ts';
import { dateTicks, weekTicks } from './axis.ts';
import { legend } from './legend.ts';
import { type Drawing, pixels, SIZE, svgText, textColumns, textPixels } from './svg.ts';
import { isOdd, rowName, type Stretch, shareDone, spanOf, stretchesOf, UNDATED, WEEKS } from './timeline-rows.ts';

/** When work on an item began and ended, as its history tells. `YYYY-MM-DD`; `null` for what did not happen, or is not known. */
export interface Actual {
  readonly started: string | null;
  readonly finished: string | null;
}

export interface TimelinePicture {
  readonly title: string | null;
  /** By id; drawn below what was planned. */
  readonly actual?: ReadonlyMap<string, Actual>;
}

/** Pixels. */
const WIDTH = 1000;
const MARGIN = 16;
const LINE = 18;
const ROW = 26;
const BAR = 12;
const STEP = 14;
const MARK = 15;
const GAP = 14;

/** Columns. */
const LONGEST_NAME = 38;
const LONGEST_NOTE = 24;

/** Milestones and phases over time, as a picture. */
export function timelineDrawing(plan: Plan, timeline: Timeline, { title, actual }: TimelinePicture): Drawing {
  const { today, undated } = timeline;
  const { dated, weeks, left } = stretchesOf(timeline);
  const day = today === null ? null : dayOf(today);
  const parts: string[] = [];
  let top = MARGIN;
  const add = ({ parts: own, height }: Block): void => {
    parts.push(...own);
    top += height;
  };
  if (dated.length > 0) add(chart({ plan, rows: dated, unit: 'days', today: day, actual: actual ?? new Map(), top }));
  if (weeks.length > 0) add(chart({ plan, rows: weeks, unit: 'weeks', today: null, actual: new Map(), top }));
  if (undated.length > 0) add(undatedLines(undated, top));
  if (left > 0) add({ parts: [svgText(MARGIN, top + SIZE, `and ${counted(left, 'row')} more`)], height: LINE });
  const used = [...dated, ...weeks].map(({ row }) => row.status);
  const marks = legend([...used, ...undated.slice(0, UNDATED).map(({ status }) => status)], MARGIN, top + SIZE);
  return {
    width: WIDTH,
    height: Math.ceil(top + LINE + MARGIN / 2),
    title: title === null ? 'Timeline' : `${title}: timeline`,
    description: description(timeline),
    parts: [...parts, marks.part],
  };
}

interface Block {
  readonly parts: readonly string[];
  readonly height: number;
}

interface Chart {
  readonly plan: Plan;
  readonly rows: readonly Stretch[];
  readonly unit: 'days' | 'weeks';
  /** A day; `null` where it is not drawn. */
  readonly today: number | null;
  readonly actual: ReadonlyMap<string, Actual>;
  /** Where it begins. */
  readonly top: number;
}

/** A place on a line of days or weeks. */
type Place = (moment: number) => number;

function chart({ plan, rows, unit, today, actual, top }: Chart): Block {
  const lived = rows.map(({ row }) => livedDays(actual.get(row.item.id), today));
  const names = rows.map(({ row, indent }) => {
    const text = cut(visible(rowName(row.item)), LONGEST_NAME - 2 * indent);
    return { text, x: MARGIN + indent * STEP };
  });
  const begin = Math.max(...names.map(({ x, text }) => x + MARK + textPixels(text, SIZE))) + GAP;
  const notes = rows.map(({ note }) => cut(visible(note), LONGEST_NOTE));
  const end = WIDTH - MARGIN - Math.max(...notes.map((note) => textPixels(note, SIZE))) - GAP;
  const span = spanOf([...rows, ...lived.filter((each) => each !== null)], today);
  const place: Place = (moment) => begin + ((moment - span.from) / Math.max(span.to - span.from, 1e-9)) * (end - begin);
  const first = top + LINE + 6;
  const row = actual.size > 0 ? ROW + 8 : ROW;
  const bottom = first + rows.length * row;
  const axis = { ...span, width: textColumns(end - begin, SIZE) };
  const ticks = unit === 'weeks' ? weekTicks(axis) : dateTicks(axis);
  const isInside = today !== null && today >= span.from && today < span.to;
  const parts = [
    ...ticks.map(({ moment, text }) => {
      const x = Math.max(begin, place(moment));
      return `<path class="grid" d="M${pixels(x)} ${top}V${bottom}"/>${svgText(x + 4, top + SIZE, text, 'class="faint"')}`;
    }),
    ...rows.map((each, at) => {
      const [{ x, text }, note] = [names[at] as (typeof names)[number], notes[at] as string];
      const middle = first + at * row + ROW / 2;
      const base = middle + SIZE * 0.35;
      return [
        `<g class="is-${each.row.status}"><title>${xmlText(rowText(each))}</title>`,
        svgText(x, base, MARKS[each.row.status], 'class="ink"'),
        svgText(x + MARK, base, text, each.indent === 0 ? 'class="name"' : ''),
        barPart(plan, each, place, isInside ? today : null, middle),
        livedPart(lived[at] ?? null, place, middle + BAR / 2 + 5),
        svgText(WIDTH - MARGIN, base, note, `class="${isOdd(each.row) ? 'late' : 'faint'}" text-anchor="end"`),
        '</g>',
      ].join('');
    }),
  ];
  const below = bottom + SIZE + 4;
  const said =
    unit === 'weeks'
      ? [svgText(begin, below, WEEKS, 'class="faint"')]
      : today === null
        ? []
        : [todayPart(today, isInside ? place(today) : null, { begin, end, top: top + LINE, bottom })];
  return { parts: [...parts, ...said], height: bottom + LINE + GAP - top };
}

/** What was planned: how much of it is done, how late it is, when it was completed. */
function barPart(
  plan: Plan,
  { row, from, to, completed }: Stretch,
  place: Place,
  today: number | null,
  middle: number,
) {
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

interface Lived {
  readonly from: number;
  readonly to: number;
  readonly completed: null;
  readonly isOver: boolean;
}

function livedDays(actual: Actual | undefined, today: number | null): Lived | null {
  const { started = null, finished = null } = actual ?? {};
  const [from, to] = [started ?? finished, finished];
  if (from === null) return null;
  const last = to === null ? (today ?? dayOf(from)) : dayOf(to);
  return { from: dayOf(from), to: Math.max(dayOf(from), last) + 1, completed: null, isOver: to !== null };
}

/** What came of it: a thin line from begin to end, or to today. */
function livedPart(lived: Lived | null, place: Place, y: number): string {
  if (lived === null) return '';
  const [from, to] = [place(lived.from), Math.max(place(lived.to), place(lived.from) + 2)].map(pixels);
  const end = lived.isOver ? `M${to} ${pixels(y - 3)}v6` : '';
  return `<path class="lived" d="M${from} ${pixels(y - 3)}v6M${from} ${pixels(y)}H${to}${end}"/>`;
}

/** Today's line, and the date below it; where it is not near, only that. */
function todayPart(
  today: number,
  x: number | null,
  {
    begin,
    end,
    top,
    bottom,
  }: { readonly begin: number; readonly end: number; readonly top: number; readonly bottom: number },
): string {
  const date = `today, ${dateOf(today)}`;
  const base = bottom + SIZE + 4;
  if (x === null) return svgText(begin, base, `${date}, is outside of all this`, 'class="faint"');
  const half = textPixels(date, SIZE) / 2;
  const at = Math.min(Math.max(x, begin + half), Math.max(begin + half, end - half));
  return `<path class="today" d="M${pixels(x)} ${pixels(top)}V${bottom + 4}"/>${svgText(at, base, date, 'class="faint" text-anchor="middle"')}`;
}

function undatedLines(rows: readonly TimelineRow[], top: number): Block {
  const more = rows.length - UNDATED;
  const lines = rows.slice(0, UNDATED).map(({ item, status, said }, at) => {
    const y = top + SIZE + (at + 1) * LINE;
    const name = cut(visible(rowName(item)), 2 * LONGEST_NAME);
    const says = said === null ? '' : cut(visible(`says: ${said}`), LONGEST_NAME);
    return [
      `<g class="is-${status}">`,
      svgText(MARGIN, y, MARKS[status], 'class="ink"'),
      svgText(MARGIN + MARK, y, name),
      ...(says === '' ? [] : [svgText(MARGIN + MARK + textPixels(name, SIZE) + GAP, y, says, 'class="faint"')]),
      '</g>',
    ].join('');
  });
  const end = top + SIZE + (lines.length + 1) * LINE;
  return {
    parts: [
      svgText(MARGIN, top + SIZE, 'No date', 'class="name"'),
      ...lines,
      ...(more > 0 ? [svgText(MARGIN, end, `and ${more} more`, 'class="faint"')] : []),
    ],
    height: (lines.length + (more > 0 ? 2 : 1)) * LINE + GAP,
  };
}

/** So many items are told of in words. */
const SAID = 40;

function description(timeline: Timeline): string {
  const { today, undated } = timeline;
  const { dated, weeks } = stretchesOf(timeline);
  const said = [
    ...[...dated, ...weeks].map(rowText),
    ...undated.map(({ item, status }) => `${rowName(item)}: ${status}, no date`),
  ];
  const more = said.length - SAID;
  const all = [
    ...(today === null ? [] : [`Today is ${today}`]),
    ...said.slice(0, SAID),
    ...(more > 0 ? [`And ${counted(more, 'item')} more`] : []),
  ];
  return all.map((each) => `${each}.`).join(' ');
}

/** `M2 Palm house: active, 2026-01-01 to 2026-03-31, 13 days overdue`. */
function rowText({ row, note }: Stretch): string {
  const { item, status, planned } = row;
  const days =
    planned === null ? [] : planned.first === planned.last ? [planned.last] : [`${planned.first} to ${planned.last}`];
  return `${rowName(item)}: ${[status, ...days, ...(note.endsWith(planned?.last ?? '') && planned !== null ? [] : [note])].join(', ')}`;
}
