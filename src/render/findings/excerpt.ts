import { cut, widthOf } from '../../text/width.ts';
import { visible } from '../escape/visible.ts';

/** A part of a line as it is shown, and what of it is marked. In columns. */
export interface Excerpt {
  readonly text: string;
  readonly before: number;
  readonly marked: number;
}

/** A tab is no column of its own: it is shown as so many blanks, wherever it stands. */
const TAB = '    ';

/**
 * What of a line has room: all of it, or the part around what is marked, with `…` where it goes on.
 *
 * @param from Where what is marked begins, `to` where it ends: offsets in `line`.
 * @param room Columns, at least 20.
 */
export function excerpt(line: string, from: number, to: number, room: number): Excerpt {
  const start = firstShown(line, from, room);
  const dots = start > 0 ? '…' : '';
  // A column holds at most a few units; what is combined without end is left out.
  const shown = cut(dots + display(line.slice(start, whole(line, start + room * 8))), room);
  const before = Math.min(widthOf(dots + display(line.slice(start, from))), room - 1);
  const marked = widthOf(display(line.slice(from, Math.min(to, from + room * 8))));
  return { text: shown, before, marked: Math.max(1, Math.min(marked, widthOf(shown) - before)) };
}

/** The line from its beginning if there is room for it, or for it as far as its mark; else from some words before the mark. */
function firstShown(line: string, from: number, room: number): number {
  if (line.length <= room * 8 && widthOf(display(line)) <= room) return 0;
  if (from <= room * 8 && widthOf(display(line.slice(0, from))) <= room / 2) return 0;
  let start = whole(line, Math.max(0, from - room));
  while (start < from && widthOf(display(line.slice(start, from))) > room / 3) start = whole(line, start + 1);
  return start;
}

/** Text from a file, with its tabs as blanks. */
function display(text: string): string {
  return visible(text.replaceAll('\t', TAB));
}

/** The offset, or the next one if it parts a pair of surrogates. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset + 1 : offset;
}
