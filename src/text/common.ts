import { append } from './append.ts';
import { firstIndex } from './first-index.ts';
import { sameEnds } from './same-ends.ts';

/** A value that occurs more often in one of two lists, such as a blank line, does not tell what belongs to what. */
const MOST_PLACES = 100;

/**
 * A longest list of values that two lists have in common, in one order.
 *
 * @returns Positions in both, rising: `[[0, 0], [2, 1]]` for `a x b` and `a b y`.
 */
export function commonInOrder<T>(one: readonly T[], other: readonly T[]): [number, number][] {
  const [front, back] = sameEnds(one, other);
  const pairs: [number, number][] = [];
  for (let at = 0; at < front; at += 1) pairs.push([at, at]);
  const [end, otherEnd] = [one.length - back, other.length - back];
  for (const [at, place] of longestBetween(one.slice(front, end), other.slice(front, otherEnd)))
    pairs.push([front + at, front + place]);
  for (let at = 0; at < back; at += 1) pairs.push([end + at, otherEnd + at]);
  return pairs;
}

interface Link {
  readonly pair: [number, number];
  readonly before: Link | null;
}

/** As Hunt and Szymanski do it: for each length, the common list so far that ends first in the other. */
function longestBetween<T>(one: readonly T[], other: readonly T[]): [number, number][] {
  const places = new Map<T, number[]>();
  for (let place = other.length - 1; place >= 0; place -= 1) {
    append(places, other[place] as T, place);
  }
  const best: Link[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const found = places.get(one[at] as T) ?? [];
    if (found.length > MOST_PLACES) continue;
    for (const place of found) {
      const length = firstIndex(best.length, (nth) => (best[nth] as Link).pair[1] >= place);
      best[length] = { pair: [at, place], before: best[length - 1] ?? null };
    }
  }
  const pairs: [number, number][] = [];
  for (let link = best.at(-1) ?? null; link; link = link.before) pairs.push(link.pair);
  return pairs.reverse();
}
