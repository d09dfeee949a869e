import { nthLine } from '../text/source.ts';
import type { PieceLine } from './reread.ts';
import type { Node } from './tree.ts';

/** An HTML node's lines, which in its value have lost the marks of the quotes and lists around it. */
export interface HtmlLines {
  readonly lines: readonly PieceLine[];
  /** Each line's offset in the value. */
  readonly starts: readonly number[];
}

export function htmlLines(node: Node, text: string): HtmlLines {
  const { end } = node;
  const lines: PieceLine[] = [];
  const starts: number[] = [];
  let source = node.start;
  let at = 0;
  for (const line of node.value.split('\n')) {
    const feed = text.indexOf('\n', source);
    const sourceEnd = feed < 0 || feed > end ? end : feed;
    const contentEnd = text[sourceEnd - 1] === '\r' && sourceEnd > source ? sourceEnd - 1 : sourceEnd;
    // Leading blanks may be those that are left of a tab, of which the mark of a list has taken a part.
    const blanks = line.search(/[^ \t]|$/);
    const start = Math.max(source, contentEnd - line.replace(/\r$/, '').length + blanks);
    lines.push({ text: line.slice(0, blanks) + text.slice(start, contentEnd), source: start - blanks });
    starts.push(at);
    at += line.length + 1;
    source = sourceEnd + 1;
  }
  return { lines, starts };
}

/** The lines between two offsets of the value. */
export function htmlPiece({ lines, starts }: HtmlLines, from: number, to: number): PieceLine[] {
  const piece: PieceLine[] = [];
  for (let nth = nthLine(starts, from); nth < lines.length && (starts[nth] as number) <= to; nth += 1) {
    const { text, source } = lines[nth] as PieceLine;
    const start = Math.max(0, from - (starts[nth] as number));
    const end = Math.min(text.length, to - (starts[nth] as number));
    piece.push({ text: text.slice(start, end), source: source + start });
  }
  // What is left of the line of the tag before says nothing, if it is blank, and would spoil the indentation.
  return piece[0]?.text.trim() === '' ? piece.slice(1) : piece;
}
