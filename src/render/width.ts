import stringWidth from 'string-width';

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const ELLIPSIS = '…';

/** Columns that `text` takes on a terminal. `text` has no escape sequences. */
export function widthOf(text: string): number {
  return PRINTABLE_ASCII.test(text) ? text.length : stringWidth(text);
}

/**
 * `text` in at most `columns` columns, cut between characters as a reader sees them, with `…` for what is left out.
 *
 * @example `cut('Foundation', 6)` is `Found…`.
 */
export function cut(text: string, columns: number): string {
  // A column holds at least one unit, but combining marks are without end: neither is worth measuring whole.
  if (text.length <= columns * 8 && widthOf(text) <= columns) return text;
  if (columns <= 0) return '';
  let kept = '';
  let width = 0;
  for (const { segment } of segments(text.slice(0, columns * 16))) {
    const next = widthOf(segment);
    if (width + next > columns - 1) break;
    kept += segment;
    width += next;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** `text` in lines of at most `columns`, broken between words. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => cut(each, columns));
}

let segmenter: Intl.Segmenter | undefined;

function segments(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}
