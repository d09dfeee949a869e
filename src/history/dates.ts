import type { Item } from '../roadmap/roadmap.ts';
import { type Period, periodOf } from '../roadmap/time/periods.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** A date of an item that is another now. */
export interface Shift {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
}

/** Keys of the fields that say when. */
const WHEN = ['start', 'target', 'due', 'end', 'time', 'completed', 'shipped'];

const DAY = 86_400_000;

/**
 * The dates of an item that changed. Another spelling of the same days is no change, and a `Target: small teams` no date.
 *
 * @example From `Due: 2026-03-31` to `Due: Q2 2026` is `{ field: 'due', from: '2026-03-31', to: 'Q2 2026', days: 91 }`.
 */
export function shiftsOf(before: Item, after: Item, lexicon: Lexicon): Shift[] {
  if (before.label === after.label && isEmpty(before.fields) && isEmpty(after.fields)) return [];
  const named = (item: Item) => (/q|h/i.test(item.label ?? '') ? item.label : null);
  const fields = WHEN.map((field) => ({ field, from: written(before, field), to: written(after, field) }));
  return [...fields, { field: 'label', from: named(before), to: named(after) }].flatMap(({ field, from, to }) => {
    if (from === to) return [];
    const [one, other] = [from, to].map((text) => (text === null ? null : periodOf(text, lexicon)));
    if ((!one && !other) || (one && other && one.first === other.first && one.last === other.last)) return [];
    return [{ field, from, to, days: one && other ? later(one, other, field === 'start') : null }];
  });
}

function isEmpty(fields: object): boolean {
  for (const _ in fields) return false;
  return true;
}

function written({ fields }: Item, name: string): string | null {
  return Object.hasOwn(fields, name) ? (fields[name] as string) : null;
}

/** A stretch of time is met on its last day, and begins on its first. */
function later(one: Period, other: Period, isStart: boolean): number {
  const day = ({ first, last }: Period) => Date.parse(isStart ? first : last);
  return Math.round((day(other) - day(one)) / DAY);
}
