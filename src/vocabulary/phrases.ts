import { fold, isBoundary } from './fold.ts';

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
  readonly size: number;
}

/** @example `phrases([['exit criteria', 'criteria']]).from('exit criteria (mvp)', 0)` is `{ value: 'criteria', start: 0, end: 13 }`. */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const all = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const folded = fold(phrase);
    if (!all.has(folded)) all.set(folded, value);
  }
  const heads = new Map<string, string[]>();
  const tails = new Map<string, string[]>();
  for (const phrase of all.keys()) {
    put(heads, phrase.slice(0, 2), phrase);
    put(tails, phrase.slice(-2), phrase);
  }
  const byLength = (a: string, b: string) => b.length - a.length;
  for (const index of [heads, tails]) for (const list of index.values()) list.sort(byLength);

  return {
    size: all.size,
    exact: (folded) => all.get(folded),
    from(folded, start, end = folded.length) {
      for (const length of [2, 1]) {
        for (const phrase of heads.get(folded.slice(start, start + length)) ?? []) {
          const stop = start + phrase.length;
          if (stop <= end && folded.startsWith(phrase, start) && isBoundary(folded, stop)) {
            return { value: all.get(phrase) as T, start, end: stop };
          }
        }
      }
      return undefined;
    },
    until(folded, end, start = 0) {
      for (const length of [2, 1]) {
        for (const phrase of tails.get(folded.slice(end - length, end)) ?? []) {
          const begin = end - phrase.length;
          if (begin >= start && folded.endsWith(phrase, end) && isBoundary(folded, begin)) {
            return { value: all.get(phrase) as T, start: begin, end };
          }
        }
      }
      return undefined;
    },
  };
}

function put(index: Map<string, string[]>, key: string, phrase: string): void {
  const list = index.get(key);
  if (list) list.push(phrase);
  else index.set(key, [phrase]);
}
