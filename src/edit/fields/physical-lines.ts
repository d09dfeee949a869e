import type { Line } from '../../markdown/outline.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { lineSpan, lineText, type SourceFile } from '../../text/source.ts';

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

export function isBlankLine(source: SourceFile, number: number): boolean {
  if (number < 1) return false;
  return number > source.lineStarts.length || /^[\s>]*$/.test(lineText(source, number));
}

/** What makes the next line a line of its own: two spaces or a backslash at the end of this one. */
export function hardBreakOf(source: SourceFile, number: number): string {
  const { start, end } = lineSpan(source, number);
  if (source.text.charAt(end - 1) === '\\') return '\\';
  let from = end;
  while (from > start && source.text.charAt(from - 1) === ' ') from -= 1;
  return end - from > 1 ? source.text.slice(from, end) : '';
}

/** The line end that the file uses at a line, else at its first. */
export function lineEndAt({ text, lineStarts }: SourceFile, number: number): string {
  const endOf = (line: number) => /(?:\r\n|\n|\r)$/.exec(text.slice(lineStarts[line - 1], lineStarts[line]))?.[0];
  return endOf(number) ?? endOf(1) ?? '\n';
}

/** Number of the last line of a heading, which in a setext heading is its underline, or of a line's own text. */
export function lastOwnLine({ source, readings }: Roadmap, line: Line): number {
  if (line.place === 'heading') {
    if (/^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*#/.test(lineText(source, line.number))) return line.number;
    for (let at = line.number + 1; at <= line.number + 6; at += 1)
      if (/^[ \t>]*(?:=+|-+)[ \t]*$/.test(lineText(source, at))) return at;
    return line.number;
  }
  let last = line.number;
  for (let at = line.index + 1; at < readings.length; at += 1) {
    const next = readings[at]?.line;
    if (next?.place !== 'prose' || next.nth === 0 || !(next.parent === line || next.block === line.block)) break;
    last = next.number;
  }
  return last;
}

/** Number of the last line of all that stands under a list item; of any other line of its own. */
export function lastLineUnder(roadmap: Roadmap, line: Line): number {
  if (line.place !== 'entry') return line.number;
  const { readings, source } = roadmap;
  let last = line.number;
  let at = line.index + 1;
  for (; at < readings.length; at += 1) {
    const next = readings[at]?.line as Line;
    if (!isUnder(next, line)) break;
    last = next.number;
  }
  // Code and the like are no lines of the outline: what is indented deeper than the bullet belongs to it.
  const indent = line.marker.span.start - (source.lineStarts[line.number - 1] ?? 0);
  const stop = readings[at]?.line.number ?? source.lineStarts.length + 1;
  for (let number = last + 1; number < stop; number += 1) {
    if (isBlankLine(source, number)) continue;
    if (!/^[ \t]*$/.test(lineText(source, number).slice(0, indent + 1))) break;
    last = number;
  }
  return last;
}

function isUnder(line: Line, above: Line): boolean {
  for (let at: Line | null = line.parent; at; at = at.parent) if (at === above) return true;
  return false;
}
