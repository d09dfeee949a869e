import type { Actual } from '../../history/story/actual.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { dateOf, dayOf } from '../../roadmap/time/days.ts';
import type { Period } from '../../roadmap/time/periods.ts';
import type { Timeline, TimelineRow } from '../../roadmap/timeline.ts';
import { counted } from '../../text/counted.ts';
import { cut } from '../../text/width.ts';
import { visible } from '../escape/visible.ts';
import { xmlText } from '../escape/xml-text.ts';
import { fullName } from '../name.ts';
import { MARKS } from '../screen/style.ts';
import { dateTicks, weekTicks } from './axis.ts';
import { legend } from './legend.ts';
import { type Drawing, pixels, SIZE, svgText, textColumns, textPixels } from './svg.ts';
import { BAR, barPart, livedDays, livedPart, type Place } from './timeline-bars.ts';
import { isOdd, type Stretch, type Stretches, spanOf, stretchesOf, UNDATED, WEEKS_NOTE } from './timeline-rows.ts';

export interface TimelinePicture {
  readonly title: string | null;
  /** By id; drawn below what was planned. */
  readonly actual?: ReadonlyMap<string, Actual> | undefined;
}

/** Pixels. */
const WIDTH = 820;
const MARGIN = 16;
const LINE = 18;
const ROW = 26;
const STEP = 14;
const MARK = 15;
const GAP = 14;

/** How much wider bold letters are. */
const BOLD = 1.07;

/** Columns. */
const LONGEST_NAME = 36;
const LONGEST_NOTE = 24;

/** Milestones and phases over time, as a picture. */
export function timelineDrawing(plan: Plan, timeline: Timeline, { title, actual }: TimelinePicture): Drawing {
  const { today, undated } = timeline;
  const stretches = stretchesOf(timeline);
  const { dated, weeks, left } = stretches;
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
    description: description(timeline, stretches),
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

function chart({ plan, rows, unit, today, actual, top }: Chart): Block {
  const lived = rows.map(({ row }) => livedDays(actual.get(row.item.id), today));
  const names = rows.map(({ row, indent }) => {
    const text = cut(visible(fullName(row.item)), LONGEST_NAME - 2 * indent);
    return { text, x: MARGIN + indent * STEP };
  });
  const begin = Math.max(...names.map(({ x, text }) => x + MARK + textPixels(text, SIZE) * BOLD)) + GAP + BAR / 2;
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
        barPart(plan, each, place, today === null ? null : Math.min(today, span.to), middle),
        livedPart(lived[at] ?? null, place, middle + BAR / 2 + 5),
        svgText(WIDTH - MARGIN, base, note, `class="${isOdd(each.row) ? 'late' : 'faint'}" text-anchor="end"`),
        '</g>',
      ].join('');
    }),
  ];
  const x = isInside ? place(today) : null;
  const said =
    unit === 'weeks'
      ? weeksPart(begin, bottom)
      : todayPart(today, x, { from: span.from, begin, end, top: top + LINE, bottom });
  return { parts: [...parts, said], height: bottom + LINE + GAP - top };
}

function weeksPart(x: number, bottom: number): string {
  return svgText(x, bottom + SIZE + 4, WEEKS_NOTE, 'class="faint"');
}

interface Frame {
  /** The first day. */
  readonly from: number;
  /** Pixels. */
  readonly begin: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Today's line, and the date below it; where it is not near, only that. */
function todayPart(today: number | null, x: number | null, { from, begin, end, top, bottom }: Frame): string {
  if (today === null) return '';
  const date = `today, ${dateOf(today)}`;
  const base = bottom + SIZE + 4;
  if (x === null)
    return svgText(begin, base, `${date}, is ${today < from ? 'before' : 'after'} all of this`, 'class="faint"');
  const half = textPixels(date, SIZE) / 2;
  const at = Math.min(Math.max(x, begin + half), Math.max(begin + half, end - half));
  return `<path class="today" d="M${pixels(x)} ${pixels(top)}V${bottom + 4}"/>${svgText(at, base, date, 'class="faint" text-anchor="middle"')}`;
}

/** In two columns where there are many. */
function undatedLines(rows: readonly TimelineRow[], top: number): Block {
  const more = rows.length - UNDATED;
  const shown = rows.slice(0, UNDATED);
  const columns = shown.length > FEW ? 2 : 1;
  const height = Math.ceil(shown.length / columns);
  const width = (WIDTH - 2 * MARGIN) / columns;
  const lines = shown.map(({ item, status, said }, at) => {
    const x = MARGIN + Math.floor(at / height) * width;
    const y = top + SIZE + ((at % height) + 1) * LINE;
    const room = textColumns(width, SIZE) - 4;
    const name = cut(visible(fullName(item)), said === null ? room : Math.floor(room / 2));
    const says = said === null ? '' : cut(visible(`says: ${said}`), Math.floor(room / 2) - 2);
    return [
      `<g class="is-${status}">`,
      svgText(x, y, MARKS[status], 'class="ink"'),
      svgText(x + MARK, y, name),
      ...(says === '' ? [] : [svgText(x + MARK + textPixels(name, SIZE) + GAP, y, says, 'class="faint"')]),
      '</g>',
    ].join('');
  });
  const end = top + SIZE + (height + 1) * LINE;
  return {
    parts: [
      svgText(MARGIN, top + SIZE, 'No date', 'class="name"'),
      ...lines,
      ...(more > 0 ? [svgText(MARGIN, end, `and ${more} more`, 'class="faint"')] : []),
    ],
    height: (height + (more > 0 ? 2 : 1)) * LINE + GAP,
  };
}

/** So many lines have one column. */
const FEW = 6;

/** So many items are told of in words. */
const SAID = 40;

function description({ today, undated }: Timeline, { dated, weeks, left }: Stretches): string {
  const said = [
    ...[...dated, ...weeks].map(rowText),
    ...undated.map(({ item, status }) => `${fullName(item)}: ${status}, no date`),
  ];
  const more = said.length + left - SAID;
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
  const days = planned === null ? null : daysText(planned);
  const isTold = planned !== null && note.endsWith(planned.last);
  const said = [status, ...(days === null ? [] : [days]), ...(isTold ? [] : [note])];
  return `${fullName(item)}: ${said.join(', ')}`;
}

function daysText({ first, last }: Period): string {
  return first === last ? last : `${first} to ${last}`;
}
