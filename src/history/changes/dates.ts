import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { dayOf } from '../../roadmap/time/days.ts';
import { timesSaid } from '../../roadmap/time/item-time.ts';
import { periodInYear, yearAround } from '../../roadmap/time/period-in-year.ts';
import { weekRangeOf } from '../../roadmap/time/week-range.ts';
import { grouped } from '../../text/groups.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** A date of an item that is another now. */
export interface Shift {
  /** English key of the field: `due`; `label` for a quarter that is one. */
  readonly field: string;
  /** As written; `null` where there was none. */
  readonly from: string | null;
  readonly to: string | null;
  /** By how many days it is later, less than 0 if earlier; `null` where one of the two is no date. */
  readonly days: number | null;
}

/** An item in one of two versions. */
export interface Version {
  readonly plan: Plan;
  readonly item: PlanItem;
}

/**
 * The dates of an item that changed. Another spelling of the same days is no change, and a `Target: small teams` no date.
 *
 * @example From `Due: 2026-03-31` to `Deadline: Q2 2026` is `{ field: 'due', from: '2026-03-31', to: 'Q2 2026', days: 91 }`.
 */
export function shiftsOf(before: Version, after: Version, lexicon: Lexicon): Shift[] {
  if (before.item.label === after.item.label && saySame(before.item, after.item)) return [];
  const [was, is] = [saidByKey(before, lexicon), saidByKey(after, lexicon)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const [olds, news] = [was.get(field) ?? [], is.get(field) ?? []];
    if (olds.join('\n') === news.join('\n')) return [];
    const [ones, others] = [stretchesOf(before, olds, lexicon), stretchesOf(after, news, lexicon)];
    const gone = ones.find((one) => !others.some((other) => isSame(one, other)));
    const come = others.find((other) => !ones.some((one) => isSame(one, other)));
    if (!gone && !come) return [];
    // Of several, one may stay as it is.
    const [from, to] = [gone ?? ones[0], come ?? others[0]];
    const days = from && to && from.unit === to.unit ? later(from, to, field === 'start') : null;
    return [{ field, from: from?.written ?? olds[0] ?? null, to: to?.written ?? news[0] ?? null, days }];
  });
}

/** Whether two have the same fields. Where there are several statements, the second may have one of a name that the first has too. */
function saySame(one: PlanItem, other: PlanItem): boolean {
  const names = Object.keys(one.fields);
  if (names.length !== Object.keys(other.fields).length) return false;
  if (names.length > 0 && (one.statements.length > 1 || other.statements.length > 1)) return false;
  return names.every((name) => one.fields[name] === other.fields[name]);
}

function saidByKey({ item }: Version, lexicon: Lexicon): Map<string, string[]> {
  const said = grouped(timesSaid(item, lexicon), ({ key }) => key);
  return new Map([...said].map(([key, all]) => [key, all.map(({ value }) => value)]));
}

/** A time as days since 1970, or since the begin of the work. */
interface Stretch {
  readonly written: string;
  readonly unit: 'day' | 'week';
  readonly first: number;
  readonly last: number;
}

/** Those of some texts that are a time. */
function stretchesOf({ plan, item }: Version, texts: readonly string[], lexicon: Lexicon): Stretch[] {
  const year = yearAround(plan, item);
  return texts.flatMap((written): Stretch[] => {
    const period = periodInYear(written, lexicon, year);
    if (period) return [{ written, unit: 'day', first: dayOf(period.first), last: dayOf(period.last) }];
    const weeks = weekRangeOf(written, lexicon);
    return weeks ? [{ written, unit: 'week', first: weeks.first * 7, last: weeks.last * 7 }] : [];
  });
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.unit === other.unit && one.first === other.first && one.last === other.last;
}

/** A stretch of time is met on its last day, and begins on its first. */
function later(one: Stretch, other: Stretch, isStart: boolean): number {
  return Math.round(isStart ? other.first - one.first : other.last - one.last);
}
