import { fold } from '../vocabulary/fold.ts';
import type { Item } from './roadmap.ts';
import { alikeness, nearestByWords, wordsOf } from './words-of.ts';

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

/** Titles of which so much is the same are of one item, if it stands at the same place; and wherever it stands. Of 1. */
const ALIKE_IN_PLACE = 0.5;
const ALIKE_ANYWHERE = 0.8;

/**
 * Finds the items of one version of a roadmap in another: by name and title, by a title that only one has, by name, by the words of the
 * title below the same item, at last by nearly all words wherever it stands.
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
  const titled = (item: Item) => titleKey(item) && `${item.kind} ${titleKey(item)}`;

  joinUnchanged(before, after, afterOf, join);
  joinSame(left(), (item) => (item.label === null ? null : `${item.id} ${titleKey(item)}`), join);
  // From the top down: where an item belongs to is known before what belongs to it is looked at.
  joinSame(left(), titled, join);
  joinSame(left(), (item) => (item.label === null ? null : item.id), join);
  joinSame(left(), (item) => (item.label === null ? null : numberKey(item)), join);
  const [steps, others] = [byDepth(before), byDepth(after)];
  for (const [depth, here] of steps.entries()) {
    const open = () => ({
      before: here.filter(({ id }) => !afterOf.has(id)),
      after: (others[depth] ?? []).filter(({ id }) => !beforeOf.has(id)),
    });
    joinInOrder(open(), (item, isBefore) => titleKey(item) && `${place(item, isBefore)} ${titleKey(item)}`, join);
    joinAlike(open(), place, ALIKE_IN_PLACE, join);
  }
  joinInOrder(left(), titled, join);
  joinSame(left(), titleKey, join);
  joinAlike(left(), ({ kind }) => kind, ALIKE_ANYWHERE, join);

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
  const waiting = new Map<string, Item[]>();
  for (const item of sides.before) {
    const key = keyOf(item, true);
    if (!key) continue;
    const group = waiting.get(key);
    if (group) group.push(item);
    else waiting.set(key, [item]);
  }
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
function joinAlike(sides: Sides, placeOf: (item: Item, isBefore: boolean) => string, least: number, join: Join): void {
  const groups = new Map<string, Item[]>();
  for (const item of sides.after) {
    const key = placeOf(item, false);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const near = nearestByWords(sides.before, (item) => groups.get(placeOf(item, true)) ?? [], textOf, least);
  const [ones, others] = [new Set<Item>(), new Set<Item>()];
  for (const { one, other } of near) {
    if (ones.has(one) || others.has(other) || namesDiffer(one, other)) continue;
    ones.add(one);
    others.add(other);
    join(one, other);
  }
}

/** Two that have other names, and other titles, are two. */
function namesDiffer(one: Item, other: Item): boolean {
  return one.label !== null && other.label !== null && one.id !== other.id && alikeness(textOf(one), textOf(other)) < 1;
}

/** The items in steps from the top: those without a parent, their children, and so on. */
function byDepth(items: readonly Item[]): Item[][] {
  const known = depths(items);
  const steps: Item[][] = [];
  for (const item of items) {
    const depth = known.get(item.id) ?? 0;
    while (steps.length <= depth) steps.push([]);
    steps[depth]?.push(item);
  }
  return steps;
}

function depths(items: readonly Item[]): Map<string, number> {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const found = new Map<string, number>();
  for (const { id } of items) {
    const way: string[] = [];
    for (
      let at: string | null | undefined = id;
      at && !found.has(at) && way.length < items.length;
      at = parents.get(at)
    )
      way.push(at);
    let depth = found.get(parents.get(way.at(-1) ?? '') ?? '') ?? -1;
    for (const each of way.reverse()) {
      depth += 1;
      found.set(each, depth);
    }
  }
  return found;
}

/** The title without what is only spelling; `null` if there is none. */
export function titleKey({ title }: Item): string | null {
  return title === null ? null : wordsOf(title).join(' ') || fold(title);
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

function textOf({ title, label }: Item): string {
  return title ?? label ?? '';
}
