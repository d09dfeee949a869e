/** Stands in for a character that a parser would treat in its own way: as wide, and nothing to Markdown. */
export const standIn = '\u200B';

/**
 * A text that both engines read alike, unit for unit as long as the one given. A parser takes a leading BOM away and shifts
 * all offsets; some characters are blanks to one parser around `*` and `_`, and not to the other or to Markdown;
 * and only one writes U+FFFD for NUL.
 */
export function tame(text: string): string {
  return wild.test(text) ? text.replace(/[\uFEFF\u2028\u2029\u0085\v]/g, standIn).replaceAll('\0', '\uFFFD') : text;
}

const wild = /[\uFEFF\u2028\u2029\u0085\v\0]/;
