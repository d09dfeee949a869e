import type { Line } from '../../markdown/outline.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { lineSpan, lineText, type SourceFile } from '../../text/source.ts';
import { blockOf, isBlankLine, lastNumber } from '../items/block.ts';

/** What stands before the text of a line: indent, `>`, a bullet, a box. */
const CONTAINER = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[^\]]\][ \t]+)?/;
const QUOTE = /^[ \t]*(?:>[ \t]?)*/;

/** @example Of `> - **Goal:** x` it is `"> - "`. */
export function containerOf(source: SourceFile, number: number): string {
  return CONTAINER.exec(lineText(source, number))?.[0] ?? '';
}

export function quoteOf(source: SourceFile, number: number): string {
  return QUOTE.exec(lineText(source, number))?.[0] ?? '';
}

/** True for a blank line, and behind the last. */
export function isBlankAt(source: SourceFile, number: number): boolean {
  if (number < 1) return false;
  return number > source.lineStarts.length || isBlankLine(lineText(source, number));
}

/** What makes the next line a line of its own: two spaces or a backslash at the end of this one. */
export function hardBreakOf(source: SourceFile, number: number): string {
  const { start, end } = lineSpan(source, number);
  if (source.text.charAt(end - 1) === '\\') return '\\';
  let from = end;
  while (from > start && source.text.charAt(from - 1) === ' ') from -= 1;
  return end - from > 1 ? source.text.slice(from, end) : '';
}

/** Number of the last line of a heading, which in a setext heading is its underline, or of a line's own text. */
export function lastOwnLine({ source, readings }: Roadmap, line: Line): number {
  if (line.place === 'heading') return lastNumber(source, line);
  let last = line.number;
  for (let at = line.index + 1; at < readings.length; at += 1) {
    const next = readings[at]?.line;
    if (next?.place !== 'prose' || next.nth === 0 || !(next.parent === line || next.block === line.block)) break;
    last = next.number;
  }
  return last;
}

/** Number of the last line of all that stands under a list item; of any other line its own. */
export function lastLineUnder(roadmap: Roadmap, line: Line): number {
  return line.place === 'entry' ? blockOf(roadmap, line).last : line.number;
}
