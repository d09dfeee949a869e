import type { Spanned } from '../text/span.ts';
import type { Node } from './tree.ts';

/** The marker at the start of a list item: `-`, `10.`. */
export function readMarker(text: string, start: number): Spanned<string> {
  let end = start;
  while (end < start + 9 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  return { value: text.slice(start, end + 1), span: { start, end: end + 1 } };
}

/** The box stands before the text of the item's first paragraph; only the parser knows that it is one. */
export function readBox(text: string, item: Node, value: boolean, from: number): Spanned<boolean> {
  const nth = item.children.findIndex((child) => child.type === 'paragraph');
  const start = text.indexOf('[', nth > 0 ? (item.children[nth - 1]?.end ?? from) : from);
  return { value, span: { start, end: text.indexOf(']', start) + 1 } };
}
