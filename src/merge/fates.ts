import { pairItems, titleKey } from '../roadmap/pair/pair.ts';
import type { Item, Roadmap } from '../roadmap/roadmap.ts';
import { append } from '../text/append.ts';
import { fold } from '../vocabulary/fold.ts';

export type Side = 'ours' | 'theirs';

/** Something of the version that both sides began with, and of theirs. */
export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** The same made of each version. */
export function mapThree<T, U>({ base, ours, theirs }: Three<T>, of: (one: T, name: keyof Three<T>) => U): Three<U> {
  return { base: of(base, 'base'), ours: of(ours, 'ours'), theirs: of(theirs, 'theirs') };
}

/** One item as each version has it; `null` where it is not, or not any more. */
export interface Fate extends Three<Item | null> {
  /** Position in {@link Fates.all}. */
  readonly nth: number;
}

export interface Fates {
  readonly all: readonly Fate[];
  /** By the id that the item has in a version. */
  readonly of: Three<ReadonlyMap<string, Fate>>;
}

/** What an item is called for people: by us, where we have it. */
export function nameOfFate({ ours, theirs, base }: Fate): string {
  return (ours ?? theirs ?? base)?.id ?? '';
}

/** Which item of one version is which of the others. What both sides added under one name, to one item, is one. */
export function fatesOf({ base, ours, theirs }: Three<Roadmap>): Fates {
  const pairings = { ours: pairItems(base.items, ours.items), theirs: pairItems(base.items, theirs.items) };
  const of = { base: new Map<string, Fate>(), ours: new Map<string, Fate>(), theirs: new Map<string, Fate>() };
  const all: Fate[] = [];
  const add = (items: Three<Item | null>) => {
    const fate = { ...items, nth: all.length };
    all.push(fate);
    for (const name of ['base', 'ours', 'theirs'] as const) if (fate[name]) of[name].set(fate[name].id, fate);
  };
  const known = (side: Side, item: Item) => pairings[side].afterOf.get(item.id) ?? null;
  for (const item of base.items) add({ base: item, ours: known('ours', item), theirs: known('theirs', item) });

  const nameIn = (side: Side) => namesOf(side === 'ours' ? ours : theirs, of[side]);
  const waiting = new Map<string, Item[]>();
  const theirName = nameIn('theirs');
  for (const item of pairings.theirs.added) append(waiting, theirName(item), item);
  const both = new Set<Item>();
  const ourName = nameIn('ours');
  for (const item of pairings.ours.added) {
    const same = waiting.get(ourName(item))?.shift() ?? null;
    if (same) both.add(same);
    add({ base: null, ours: item, theirs: same });
  }
  for (const item of pairings.theirs.added) if (!both.has(item)) add({ base: null, ours: null, theirs: item });
  return { all, of };
}

/** What an item is called within the item that it belongs to. */
function namesOf({ items }: Roadmap, fates: ReadonlyMap<string, Fate>): (item: Item) => string {
  const byId = new Map(items.map((item) => [item.id, item]));
  const nameOf = (item: Item): string => {
    const parent = byId.get(item.parent ?? '');
    const known = fates.get(item.parent ?? '');
    const place = known?.base ? known.nth : parent ? nameOf(parent) : '';
    return [item.kind, fold(item.label ?? ''), titleKey(item), place].join('\n');
  };
  return nameOf;
}
