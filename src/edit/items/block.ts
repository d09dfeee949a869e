import type { Entry, Heading, Line, Summary } from '../../markdown/outline.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { isEmpty } from '../../text/characters.ts';
import { lineAt, lineSpan, lineText, position, type SourceFile } from '../../text/source.ts';

/** Whole lines of the source that belong together: 1-based numbers of the first and the last. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** The lines of the outline, in the order of the text. */
export function linesOf({ readings }: Roadmap): readonly Line[] {
  return readings.map(({ line }) => line);
}

export function isBelow(line: Line, above: Line): boolean {
  for (let at = line.parent; at; at = at.parent) if (at === above) return true;
  return false;
}

/** A list item with its nested lines, a heading with its whole section, a row. Blank lines and rules at the end are no part. */
export function blockOf(roadmap: Roadmap, line: Line): Block {
  if (line.place === 'entry') return entryBlock(roadmap, line);
  if (line.place === 'heading' || line.place === 'summary') return sectionBlock(roadmap, line);
  return { first: line.number, last: lastNumber(roadmap.source, line) };
}

/** A heading's section up to the first line below it that `ends` it. */
export function sectionBlock(
  roadmap: Roadmap,
  head: Heading | Summary,
  ends: (line: Line) => boolean = () => false,
): Block {
  const { source } = roadmap;
  const lines = linesOf(roadmap);
  let last = lastNumber(source, head);
  let at = head.index + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (!isBelow(line, head) || ends(line)) break;
    last = Math.max(last, lastNumber(source, line));
  }
  const next = lines[at];
  const limit = next ? firstNumber(source, next) - 1 : lineCount(source);
  return { first: head.number, last: lastContent(source, head.number, last, limit) };
}

/** The last line that says something of what no outline holds (code, HTML), but not what closes or opens something around it. */
function lastContent(source: SourceFile, first: number, least: number, limit: number): number {
  let open = 0;
  for (let number = first; number <= limit; number += 1) {
    const text = lineText(source, number);
    if (/^\s*<details[\s>]/i.test(text)) open += 1;
    if (/<\/details>\s*$/i.test(text)) open -= 1;
  }
  let last = limit;
  for (; last > least; last -= 1) {
    const text = lineText(source, last);
    const opens = /^\s*<details[^>]*>\s*$/i.test(text);
    const closes = open < 0 && /^\s*<\/details>\s*$/i.test(text);
    if (closes) open += 1;
    if (!isGap(text) && !opens && !closes) break;
  }
  return last;
}

function entryBlock(roadmap: Roadmap, entry: Entry): Block {
  const { source } = roadmap;
  const lines = linesOf(roadmap);
  const first = lineAt(source, entry.marker.span.start);
  let last = Math.max(first, lastNumber(source, entry));
  let at = entry.index + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (!isBelow(line, entry) || standsOut(roadmap, line, entry)) break;
    last = Math.max(last, lastNumber(source, line));
  }
  const next = lines[at];
  const limit = next ? firstNumber(source, next) - 1 : lineCount(source);
  const column = contentColumn(source, entry);
  for (let number = last + 1; number <= limit; number += 1) {
    const text = unquoted(lineText(source, number), entry.quote);
    if (isEmpty(text, 0, text.length)) continue;
    if (columns(/^[ \t]*/.exec(text)?.[0] ?? '') < column) break;
    last = number;
  }
  return { first, last };
}

/**
 * True for what Markdown takes for a lazy continuation of a list item, and a reader for what follows the list: a field, or a line
 * that heads something, as far out as the item's marker. `**Plans**: 1 plan` directly below a list of criteria.
 */
function standsOut({ source, readings }: Roadmap, line: Line, { marker }: Entry): boolean {
  if (line.place !== 'prose' || line.nth === 0) return false;
  const heads = /[:：]\s*$/.test(line.text.plain) || readings[line.index]?.facts.some(({ type }) => type === 'field');
  const [own, out] = [line.text.span, marker.span].map(({ start }) => position(source, start).column) as [
    number,
    number,
  ];
  return heads === true && own <= out;
}

/** The number of the source line that a line begins on: that of its marker, where it has one. */
function firstNumber(source: SourceFile, line: Line): number {
  return line.place === 'entry' ? lineAt(source, line.marker.span.start) : line.number;
}

/** The number of the last source line of a line's own text; of a heading that is underlined, its underline's. */
export function lastNumber(source: SourceFile, line: Line): number {
  const { start, end } = line.text.span;
  const last = Math.max(line.number, lineAt(source, Math.max(start, end - 1)));
  return isSetext(source, line) ? last + 1 : last;
}

/** True for a heading that is underlined. */
export function isSetext(source: SourceFile, line: Line): boolean {
  if (line.place !== 'heading') return false;
  const { start } = lineSpan(source, line.number);
  return !source.text.slice(start, line.text.span.start).includes('#');
}

/** The column, from 0, that the lines of a list item are indented to. */
export function contentColumn(source: SourceFile, entry: Entry): number {
  const { start, end } = lineSpan(source, lineAt(source, entry.marker.span.start));
  const to = entry.marker.span.start + contentWidth(source, entry);
  return columns(unquoted(source.text.slice(start, Math.min(to, end)).padEnd(to - start), entry.quote));
}

/** How many characters a list item's marker and the blanks behind it take that belong to its indent. */
export function contentWidth(source: SourceFile, { marker: { span }, box, text }: Entry): number {
  const { end } = lineSpan(source, lineAt(source, span.start));
  const gap = Math.min(box?.span.start ?? text.span.start, end) - span.end;
  return span.end - span.start + (gap < 1 || gap > 4 ? 1 : gap);
}

/** The width of a text in columns, with tab stops of 4. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/** A line without the signs of the quotes around it. */
function unquoted(text: string, depth: number): string {
  let left = text;
  for (let nth = 0; nth < depth; nth += 1) left = left.replace(/^ {0,3}> ?/, '');
  return left;
}

/** How many lines there are; behind a last line end there is none. */
export function lineCount({ text, lineStarts }: SourceFile): number {
  const count = lineStarts.length;
  return count > 1 && lineStarts[count - 1] === text.length ? count - 1 : count;
}

const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;

/** A blank line or a rule, which only divide. */
export function isGap(text: string): boolean {
  return isBlankLine(text) || RULE.test(text.trimEnd());
}

/** Nothing, or the signs of a quote and nothing else. */
export function isBlankLine(text: string): boolean {
  return /^[\s>]*$/.test(text);
}

/** The lines before a line that only divide, without blanks at their ends. @param divides What counts: blank lines, also rules. */
export function gapBefore(
  source: SourceFile,
  first: number,
  divides: (text: string) => boolean = isBlankLine,
): string[] {
  const gap: string[] = [];
  for (let number = first - 1; number >= 1 && divides(lineText(source, number)); number -= 1)
    gap.unshift(lineText(source, number).trimEnd());
  return gap;
}

/** The line end of a line; where it has none that of the line before it, else LF. */
export function lineEndOf({ text, lineStarts }: SourceFile, number: number): string {
  for (let at = number; at >= 1; at -= 1) {
    const next = lineStarts[at];
    if (next === undefined) continue;
    const end = /(?:\r\n|[\r\n])$/.exec(text.slice(Math.max(0, next - 2), next))?.[0];
    if (end !== undefined) return end;
  }
  return '\n';
}
