import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Plan, PlanItem } from './combine.ts';
import { ancestorsOf, isContainer } from './progress.ts';
import type { Status } from './roadmap.ts';
import { dateOf, dayOf } from './time/days.ts';
import { type ItemTime, timeOf, timesSaid } from './time/item-time.ts';
import { type Period, periodOf } from './time/periods.ts';
import type { WeekRange } from './time/week-range.ts';

export interface TimelineRow extends ItemTime {
  readonly item: PlanItem;
  readonly status: Status;
  /** How many of those it belongs to are on the timeline. */
  readonly level: number;
  /** True if it has no time of its own: it lasts as long as its parts. */
  readonly derived: boolean;
  /** Days since its end, if it is not done; else 0. */
  readonly overdue: number;
}

export interface Timeline {
  /** `YYYY-MM-DD`; `null` if the day does not count. */
  readonly today: string | null;
  /** All in the order of the text. */
  readonly dated: readonly (TimelineRow & { readonly planned: Period })[];
  /** Counted in weeks from a begin that the file does not say. */
  readonly relative: readonly (TimelineRow & { readonly weeks: WeekRange })[];
  readonly undated: readonly TimelineRow[];
}

export interface TimelineOptions {
  /** `YYYY-MM-DD`; with `null` nothing is late, so that the answer is the same every day. */
  readonly today: string | null;
  readonly lexicon: Lexicon;
  /** `YYYY-MM-DD`, the day on which week 1 begins, where the file does not say it. */
  readonly start?: string | undefined;
}

/** Milestones and phases over time; the tasks of a plan without any. */
export function timelineOf(plan: Plan, { today, lexicon, start }: TimelineOptions): Timeline {
  const containers = plan.items.filter(isContainer);
  const items = containers.length > 0 ? containers : plan.items;
  const own = new Map(
    items.map((item) => {
      const time = timeOf(plan, item, lexicon);
      const begin = time.planned === null ? (beginOf(plan, item, lexicon) ?? start ?? null) : null;
      return [item, begin === null || time.weeks === null ? time : dated(time, time.weeks, begin)];
    }),
  );
  const parts = partsOf(plan, own);
  const rows = items.map((item) => rowOf(plan, item, own.get(item) as ItemTime, parts.get(item), own, today));
  const hasPlan = (row: TimelineRow): row is TimelineRow & { planned: Period } => row.planned !== null;
  const hasWeeks = (row: TimelineRow): row is TimelineRow & { weeks: WeekRange } => row.weeks !== null;
  return {
    today,
    dated: rows.filter(hasPlan),
    relative: rows.filter((row) => row.planned === null).filter(hasWeeks),
    undated: rows.filter(
      ({ planned, weeks, item }) => planned === null && weeks === null && (item.kind !== 'bucket' || rows.length < 4),
    ),
  };
}

interface Parts {
  readonly planned: Period | null;
  readonly weeks: WeekRange | null;
}

function rowOf(
  plan: Plan,
  item: PlanItem,
  time: ItemTime,
  parts: Parts | undefined,
  shown: ReadonlyMap<PlanItem, ItemTime>,
  today: string | null,
): TimelineRow {
  const bare = time.planned === null && time.weeks === null;
  const planned = bare ? (parts?.planned ?? null) : time.planned;
  const weeks = bare && planned === null ? (parts?.weeks ?? null) : time.weeks;
  const status = item.status.value;
  const open = status === 'planned' || status === 'active' || status === 'blocked';
  const { planned: own, completed } = time;
  const overdue = open && own !== null && today !== null ? dayOf(today) - dayOf(own.last) : 0;
  const future = completed !== null && today !== null && completed > today ? 'done on a day to come' : null;
  return {
    ...time,
    contradiction: time.contradiction ?? future,
    planned,
    weeks,
    item,
    status,
    derived: bare && (planned !== null || weeks !== null),
    level: ancestorsOf(plan, item).filter((each) => shown.has(each)).length,
    overdue: Math.max(0, overdue),
  };
}

/** From the first to the last of what is below each item. */
function partsOf(plan: Plan, own: ReadonlyMap<PlanItem, ItemTime>): Map<PlanItem, Parts> {
  const parts = new Map<PlanItem, Parts>();
  for (const [item, { planned, weeks }] of own) {
    for (const owner of ancestorsOf(plan, item)) {
      const before = parts.get(owner);
      parts.set(owner, {
        planned: joined(before?.planned ?? null, planned),
        weeks: joined(before?.weeks ?? null, weeks),
      });
    }
  }
  return parts;
}

function joined<T extends string | number>(
  a: { readonly first: T; readonly last: T } | null,
  b: { readonly first: T; readonly last: T } | null,
): { readonly first: T; readonly last: T } | null {
  if (a === null || b === null) return a ?? b;
  return { first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}

function dated(time: ItemTime, weeks: WeekRange, begin: string): ItemTime {
  const day = (week: number): number => dayOf(begin) + Math.round(week * 7);
  return { ...time, planned: { first: dateOf(day(weeks.first)), last: dateOf(day(weeks.last) - 1) }, weeks: null };
}

/** When the nearest that it belongs to starts. */
function beginOf(plan: Plan, item: PlanItem, lexicon: Lexicon): string | null {
  for (const owner of ancestorsOf(plan, item)) {
    const start = timesSaid(owner, lexicon).find(({ role }) => role === 'start');
    const period = start && periodOf(start.value, lexicon);
    if (period) return period.first;
  }
  return null;
}
