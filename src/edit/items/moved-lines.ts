import type { Entry, Row } from '../../markdown/outline.ts';
import { lineAt, lineSpan, lineText, type SourceFile } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { type Block, columns, contentColumn, isBlankLine, isSetext, lineEndOf, linesOf } from './block.ts';

/** A line as it is written elsewhere: so many characters at its front are replaced by others, the rest is as it was. */
export interface MovedLine {
  readonly number: number;
  readonly dropped: number;
  readonly front: string;
}

/** The lines of a list item, indented to another list, behind another marker. */
export function asEntryIn({ roadmap }: Pen, block: Block, entry: Entry, prefix: string, marker: string): MovedLine[] {
  const { source } = roadmap;
  const first = lineAt(source, entry.marker.span.start);
  const { start } = lineSpan(source, first);
  const grown = columns(prefix) + marker.length - columns(source.text.slice(start, entry.marker.span.end));
  const column = contentColumn(source, entry);
  return numbersOf(block).map((number) => {
    if (number === first) return { number, dropped: entry.marker.span.end - start, front: prefix + marker };
    const text = lineText(source, number);
    const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
    if (grown === 0 || isBlankLine(text) || columns(indent) < Math.min(column, 1))
      return { number, dropped: 0, front: '' };
    return { number, dropped: indent.length, front: ' '.repeat(Math.max(0, columns(indent) + grown)) };
  });
}

/** The lines of a section, its headings so many levels deeper; `null` if one of them cannot be. */
export function asSectionAt({ roadmap }: Pen, block: Block, deeper: number): MovedLine[] | null {
  const { source } = roadmap;
  const headings = linesOf(roadmap).filter(
    (line) => line.place === 'heading' && line.number >= block.first && line.number <= block.last,
  );
  const possible = headings.every(
    (line) =>
      line.place === 'heading' && !isSetext(source, line) && line.depth + deeper >= 1 && line.depth + deeper <= 6,
  );
  if (deeper !== 0 && !possible) return null;
  const own = new Map(headings.map((line) => [line.number, line.place === 'heading' ? line.depth : 0]));
  return numbersOf(block).map((number) => {
    const depth = own.get(number);
    if (deeper === 0 || depth === undefined) return { number, dropped: 0, front: '' };
    const indent = /^[\s>]*/.exec(lineText(source, number))?.[0] ?? '';
    return { number, dropped: indent.length + depth, front: indent + '#'.repeat(depth + deeper) };
  });
}

/** A row that belongs to what another one belongs to, where both name it. @param groups Of the other, by their columns. */
export function asRowOf({ roadmap }: Pen, row: Row, groups: ReadonlyMap<number, string>): MovedLine[] {
  const { source } = roadmap;
  const { start } = lineSpan(source, row.number);
  const last = Math.max(...groups.keys());
  let [front, from] = ['', start];
  row.cells.slice(0, last + 1).forEach(({ span, plain }, at) => {
    const text = plain.trim() === '' ? undefined : groups.get(at);
    front += source.text.slice(from, span.start) + (text ?? source.text.slice(span.start, span.end));
    from = span.end;
  });
  return [{ number: row.number, dropped: from - start, front }];
}

/**
 * What is to be written elsewhere, without the last line end, and where in it the offsets of the source are found.
 *
 * @param end The line end of another file; missing where it is the same.
 */
export function writtenAs(
  source: SourceFile,
  lines: readonly MovedLine[],
  end?: string,
): { readonly text: string; placeOf(offset: number): number | null } {
  let text = '';
  const starts = new Map<number, number>();
  lines.forEach(({ number, dropped, front }, nth) => {
    if (nth > 0) text += end ?? lineEndOf(source, number - 1);
    starts.set(number, text.length);
    text += front + lineText(source, number).slice(dropped);
  });
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  return {
    text,
    placeOf(offset) {
      const line = byNumber.get(lineAt(source, offset));
      if (!line) return null;
      const column = offset - (source.lineStarts[line.number - 1] ?? 0);
      return (starts.get(line.number) ?? 0) + column - line.dropped + line.front.length;
    },
  };
}

function numbersOf({ first, last }: Block): number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}
