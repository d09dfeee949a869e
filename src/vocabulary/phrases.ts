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

const LONGEST = 64;

/**
 * @param packed The phrases that begin with a head of one or two characters, as `pack` writes them, if there are any. They are searched and
 * not taken apart, which costs more than the few searches for one document.
 * @param decode What a meaning is, as the tables write it.
 * @example `phrases((head) => pack([['exit criteria', 'criteria']])[head], String).from('exit criteria (mvp)', 0)`
 * is `{ value: 'criteria', start: 0, end: 13 }`.
 */
export function phrases<T>(packed: (head: string) => string | undefined, decode: (meaning: string) => T): Phrases<T> {
  const meaning = (lines: string, tab: number): T => decode(lines.slice(tab + 1, lines.indexOf('\n', tab)));
  const at = (folded: string, start: number, end: number, head: string): Found<T> | undefined => {
    const lines = packed(head);
    if (!lines) return undefined;
    const begin = `\n${folded.slice(start, boundaryAfter(folded, start))}`;
    for (let line = lines.indexOf(begin); line >= 0; line = lines.indexOf(begin, line + 1)) {
      const tab = lines.indexOf('\t', line);
      const stop = start + tab - line - 1;
      if (stop <= end && isBoundary(folded, stop) && folded.startsWith(lines.slice(line + 1, tab), start))
        return { value: meaning(lines, tab), start, end: stop };
    }
    return undefined;
  };
  const exact = (folded: string): T | undefined => {
    if (folded === '' || folded.length > LONGEST) return undefined;
    const lines = packed(folded.slice(0, 2));
    if (!lines) return undefined;
    const line = lines.indexOf(`\n${folded}\t`);
    return line < 0 ? undefined : meaning(lines, line + folded.length + 1);
  };

  return {
    exact,
    from(folded, start, end = folded.length) {
      if (start >= end) return undefined;
      const found = at(folded, start, end, folded.slice(start, start + 2));
      // Of one character.
      return found || !isBoundary(folded, start + 1) ? found : at(folded, start, end, folded.charAt(start));
    },
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

/** Where the word that begins at `at` ends; somewhere within it, if it is longer than any phrase. */
function boundaryAfter(text: string, at: number): number {
  let end = at + 1;
  while (end < at + LONGEST && !isBoundary(text, end)) end += 1;
  return end;
}
