import type { Packed } from './compile.ts';
import { isBoundary } from './fold.ts';

/** A phrase found in a text. Offsets are UTF-16 units of the text that was searched. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** A set of words and phrases with a meaning each, found whole and longest first. All arguments are folded texts. */
export interface Phrases<T> {
  exact(folded: string): T | undefined;
  /** The longest phrase that begins at `start` and ends at a word boundary, at or before `end`. */
  from(folded: string, start: number, end?: number): Found<T> | undefined;
  /** The longest phrase that ends at `end` and begins at a word boundary, at or after `start`. */
  until(folded: string, end: number, start?: number): Found<T> | undefined;
}

type Bucket = readonly (readonly [phrase: string, meaning: string])[];

const EMPTY: Bucket = [];
const LONGEST = 64;

/**
 * @param packed The phrases that begin with a head of one or two characters.
 * @param decode What a meaning is, as the tables write it.
 * @example `phrases((head) => pack([['exit criteria', 'criteria']])[head], String).from('exit criteria (mvp)', 0)`
 * is `{ value: 'criteria', start: 0, end: 13 }`.
 */
export function phrases<T>(packed: (head: string) => Packed[string] | undefined, decode: (meaning: string) => T): Phrases<T> {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (head: string): Bucket => {
    let bucket = buckets.get(head);
    if (!bucket) {
      bucket = packed(head)?.split('\n').map((line) => line.split('\t') as [string, string]) ?? EMPTY;
      buckets.set(head, bucket);
    }
    return bucket;
  };
  const at = (folded: string, start: number, end: number, head: string): Found<T> | undefined => {
    for (const [phrase, meaning] of bucketOf(head)) {
      const stop = start + phrase.length;
      if (stop <= end && folded.startsWith(phrase, start) && isBoundary(folded, stop)) return { value: decode(meaning), start, end: stop };
    }
    return undefined;
  };
  const exact = (folded: string): T | undefined => {
    if (folded === '' || folded.length > LONGEST) return undefined;
    const found = bucketOf(folded.slice(0, 2)).find(([phrase]) => phrase === folded);
    return found && decode(found[1]);
  };

  return {
    exact,
    from: (folded, start, end = folded.length) => at(folded, start, end, folded.slice(start, start + 2)) ?? at(folded, start, end, folded.charAt(start)),
    until(folded, end, start = 0) {
      for (let from = Math.max(start, end - LONGEST); from < end; from += 1) {
        if (!isBoundary(folded, from)) continue;
        const value = exact(folded.slice(from, end));
        if (value !== undefined) return { value, start: from, end };
      }
      return undefined;
    },
  };
}
