import type { Item } from '../roadmap.ts';
import { alikeness, nearestByWords } from '../words-of.ts';

/** Titles of which so much is the same may be of one item. Of 1. */
const ALIKE = 0.5;

/** Where the parts of an item are found, in its own version. */
export type PartsOf = (item: Item) => readonly Item[];

/**
 * Whether two of one name are two all the same: a plan that begins anew gives its numbers again. Their titles have no word in common,
 * and their names are spelled otherwise, or nothing that belonged to the one belongs to the other. In another language the parts have
 * other words too, but are as many and stand as they stood.
 *
 * @example After `## M1: Port`, with a quay and a crane, became `## M1: Museum`, with pictures, it is another M1.
 */
export function isRenewed(one: Item, other: Item, partsOfOne: PartsOf, partsOfOther: PartsOf): boolean {
  if (one.title === null || other.title === null || alikeness(one.title, other.title) > 0) return false;
  if (one.label !== other.label) return true;
  const [before, after] = [partsOfOne(one), partsOfOther(other)];
  if (before.length === 0 || after.length === 0) return false;
  const isKept = nearestByWords(before, () => after, textOf, ALIKE).length > 0;
  return !isKept && shapeOf(before) !== shapeOf(after);
}

function shapeOf(parts: readonly Item[]): string {
  return parts.map(({ kind, status }) => `${kind} ${status.value}`).join();
}

export function textOf({ title, label }: Item): string {
  return title ?? label ?? '';
}
