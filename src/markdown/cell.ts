import type { RichText } from '../text/rich-text.ts';
import { readInline } from './inline.ts';
import { isSpaceOrTab, type LineEnd } from './line-breaks.ts';
import type { Node } from './tree.ts';

/** A table cell's text. An empty cell's span lies one blank behind its `|`, where text would be written. */
export function readCell(text: string, lineEnd: LineEnd, cell: Node): RichText {
  const read = cell.children.length > 0 ? readInline(text, lineEnd, cell.children)[0] : undefined;
  if (read) return read;
  let at = cell.start;
  const { end } = cell;
  if (at < end && text[at] === '|') at += 1;
  if (at < end && isSpaceOrTab(text.charCodeAt(at))) at += 1;
  return { plain: '', span: { start: at, end: at }, runs: [], styles: [] };
}
