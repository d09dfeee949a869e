import { grouped } from '../../text/groups.ts';
import { fold } from '../../vocabulary/fold.ts';
import { byDepth } from '../depths.ts';
import type { Item } from '../roadmap.ts';
import { alikeness, comparedWords, type Near, nearestByWords } from '../words-of.ts';
import { isRenewed, textOf } from './same-name.ts';
import { spotsOf } from './spots.ts';

/** One item in two versions of a roadmap. */
export interface Pair {
  readonly before: Item;
  readonly after: Item;
}

/** Which item of one version is which of the other. */
export interface Pairing {
  /** In the order of the first version. */
  readonly pairs: readonly Pair[];
  /** Items of the first version that the other does not have, in order. */
  readonly gone: readonly Item[];
  /** Items that only the other has, in order. */
  readonly added: readonly Item[];
  /** By id in the first version. */
  readonly afterOf: ReadonlyMap<string, Item>;
  /** By id in the other. */
  readonly beforeOf: ReadonlyMap<string, Item>;
}

/** Titles of which so much is the same are of one item: at the same spot, below the same item, wherever they stand. Of 1. */
const ALIKE_ON_SPOT = 0.3;
const ALIKE_IN_PLACE = 0.45;
const ALIKE_ANYWHERE = 0.8;

/** Less will do where one title says all that the other says, in so many words, and more. */
const WITHIN_IN_PLACE = 0.2;
const WITHIN_ANYWHERE = 0.6;
const TELLING = 3;

/**
 * Finds the items of one version of a roadmap in another: by name and title, by a title that only one has, by name, by the words of the
 * title below the same item, at last by nearly all words wherever it stands. A name that was given anew is another item's.
 *
 * `M3.t2` only says where an item stands, and so pairs nothing. Takes time in proportion to the number of items.
 *
 * @example After `## M3: Port` became `## M4: Port`, with a new `## M3: Quay`: the pair is `M3` and `M4`, and `M3` is added.
 */
export function pairItems(before: readonly Item[], after: readonly Item[]): Pairing {
  const afterOf = new Map<string, Item>();
  const beforeOf = new Map<string, Item>();
  const join = (one: Item, other: Item): void => {
    afterOf.set(one.id, other);
    beforeOf.set(other.id, one);
  };
  const left = () => ({
    before: before.filter(({ id }) => !afterOf.has(id)),
    after: after.filter(({ id }) => !beforeOf.has(id)),
  });
  /** The parent as the second version calls it; not to be found if it is gone. */
  const place = (item: Item, isBefore: boolean): string => {
    const parent = item.parent ?? '';
    if (!isBefore || parent === '') return `${item.kind} ${parent}`;
    return `${item.kind} ${afterOf.get(parent)?.id ?? `${parent} is gone`}`;
  };
  const [partsBefore, partsAfter] = [partsIn(before), partsIn(after)];
  const joinNamed: Join = (one, other) => {
    if (!isRenewed(one, other, partsBefore, partsAfter)) join(one, other);
  };
  const titled = (item: Item) => titleKey(item) && `${item.kind} ${titleKey(item)}`;

  joinUnchanged(before, after, afterOf, join);
  joinSame(left(), (item) => (item.label === null ? null : `${item.id} ${titleKey(item)}`), join);
  // From the top down: where an item belongs to is known before what belongs to it is looked at.
  joinSame(left(), titled, join);
  joinSame(left(), (item) => (item.label === null ? null : item.id), joinNamed);
  joinSame(left(), (item) => (item.label === null ? null : numberKey(item)), joinNamed);
  for (const here of byDepth(before)) {
    const open = () => ({
      before: here.filter(({ id }) => !afterOf.has(id)),
      after: after.filter(({ id }) => !beforeOf.has(id)),
    });
    const sides = open();
    if (sides.before.length === 0 || sides.after.length === 0) continue;
    joinInOrder(sides, (item, isBefore) => titleKey(item) && `${place(item, isBefore)} ${titleKey(item)}`, join);
    joinAlike(open(), place, ALIKE_IN_PLACE, join, ({ shared, isWithin }) => shared > 1 || isWithin);
    const was = spotsOf(here, place, (item) => afterOf.get(item.id)?.id, true);
    const is = spotsOf(after, place, (item) => beforeOf.get(item.id) && item.id, false);
    joinAlike(open(), place, WITHIN_IN_PLACE, join, (near) => {
      if (near.isWithin && near.shared >= TELLING) return true;
      const isEnough = near.score >= ALIKE_IN_PLACE || (near.score >= ALIKE_ON_SPOT && near.shared > 1);
      return isEnough && was.get(near.one) === is.get(near.other);
    });
  }
  joinInOrder(left(), titled, join);
  joinSame(left(), titleKey, join);
  const isSure = ({ score, shared, isWithin }: Near<Item>) =>
    score >= ALIKE_ANYWHERE || (isWithin && shared >= TELLING);
  joinAlike(left(), ({ kind }) => kind, WITHIN_ANYWHERE, join, isSure);

  const pairs = before.flatMap((one) => {
    const other = afterOf.get(one.id);
    return other ? [{ before: one, after: other }] : [];
  });
  const { before: gone, after: added } = left();
  return { pairs, gone, added, afterOf, beforeOf };
}

interface Sides {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

type Join = (before: Item, after: Item) => void;

/** Joins those that stand where they stood, below what did so too: most, of two versions that follow each other. */
function joinUnchanged(
  before: readonly Item[],
  after: readonly Item[],
  afterOf: ReadonlyMap<string, Item>,
  join: Join,
): void {
  const byId = new Map(after.map((item) => [item.id, item]));
  for (const one of before) {
    const other = byId.get(one.id);
    if (!other || one.kind !== other.kind || one.label !== other.label || one.title !== other.title) continue;
    const isPlaced = one.parent === other.parent && (one.parent === null || afterOf.get(one.parent)?.id === one.parent);
    if (isPlaced) join(one, other);
  }
}

/** Joins those that alone have a key, on both sides. */
function joinSame(sides: Sides, keyOf: (item: Item) => string | null, join: Join): void {
  const [before, after] = [only(sides.before, keyOf), only(sides.after, keyOf)];
  for (const [key, one] of before) {
    const other = after.get(key);
    if (one && other) join(one, other);
  }
}

/** The items by key; `null` for a key that several have. */
function only(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item | null> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const key = keyOf(item);
    if (key) found.set(key, found.has(key) ? null : item);
  }
  return found;
}

/** Joins the first that has a key with the first, the second with the second. */
function joinInOrder(sides: Sides, keyOf: (item: Item, isBefore: boolean) => string | null, join: Join): void {
  const waiting = grouped(sides.before, (item) => keyOf(item, true) || null);
  const taken = new Map<string, number>();
  for (const item of sides.after) {
    const key = keyOf(item, false);
    const nth = key ? (taken.get(key) ?? 0) : 0;
    const one = key ? waiting.get(key)?.[nth] : undefined;
    if (!key || !one) continue;
    taken.set(key, nth + 1);
    join(one, item);
  }
}

/** Joins those of one place that have the most words in common, the likest first. */
function joinAlike(
  sides: Sides,
  placeOf: (item: Item, isBefore: boolean) => string,
  least: number,
  join: Join,
  fits: (near: Near<Item>) => boolean,
): void {
  const groups = grouped(sides.after, (item) => placeOf(item, false));
  const near = nearestByWords(sides.before, (item) => groups.get(placeOf(item, true)) ?? [], textOf, least);
  const [ones, others] = [new Set<Item>(), new Set<Item>()];
  for (const each of near) {
    const { one, other } = each;
    if (ones.has(one) || others.has(other) || namesDiffer(one, other) || !fits(each)) continue;
    ones.add(one);
    others.add(other);
    join(one, other);
  }
}

/** Two that have other names, and other titles, are two. */
function namesDiffer(one: Item, other: Item): boolean {
  return one.label !== null && other.label !== null && one.id !== other.id && alikeness(textOf(one), textOf(other)) < 1;
}

/** The title without what is only spelling; `null` if there is none. */
export function titleKey({ title }: Item): string | null {
  return title === null ? null : comparedWords(title).join(' ') || fold(title);
}

/**
 * What a label counts: `3` of `Phase 3`, also after it has become `P3` or stands below another milestone.
 *
 * @example `numberKey` of `Phase 2.1` and of `P2.1` is `phase 2.1`.
 */
function numberKey({ kind, label, parent }: Item): string | null {
  const number = label === null ? null : /\d[\w.-]*/.exec(fold(label));
  return number === null ? null : `${kind} ${number[0]} ${parent}`;
}

/** What belongs to an item of a version. */
function partsIn(items: readonly Item[]): (item: Item) => Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ({ children }) => children.flatMap((id) => byId.get(id) ?? []);
}
