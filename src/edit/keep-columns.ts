import type { Row } from '../markdown/outline.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { isBlank } from '../text/characters.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineSpan, type SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { widthOf } from '../text/width.ts';

/**
 * Keeps a table that is set in columns so: behind a changed cell stand as many blanks as its column has room for. What a cell
 * is padded to follows from the table's head and its other rows, so that the last of several changes gives what it would have
 * given alone.
 */
export function keepColumns({ items, source }: Roadmap, edits: readonly TextEdit[]): readonly TextEdit[] {
  const rows = new Set<Row>();
  for (const { statements } of items) for (const { line } of statements) if (line.place === 'row') rows.add(line);
  const changed = [...rows].filter((row) => edits.some(isIn(row)));
  return changed.length === 0 ? edits : [...edits, ...changed.flatMap((row) => paddings(source, row, rows, edits))];
}

function isIn({ cells }: Row): (edit: TextEdit) => boolean {
  const start = cells[0]?.span.start ?? 0;
  const end = cells.at(-1)?.span.end ?? 0;
  return ({ span }) => span.start >= start && span.end <= end;
}

function paddings(source: SourceFile, row: Row, rows: ReadonlySet<Row>, edits: readonly TextEdit[]): TextEdit[] {
  const others = [...rows].filter((each) => each !== row && each.block === row.block);
  return row.cells.flatMap((cell, column) => {
    const own = edits.filter(({ span }) => span.start >= cell.span.start && span.end <= cell.span.end);
    if (own.length === 0) return [];
    const { text } = source;
    const width = columnWidth(source, row, others, column);
    if (width === null) return isHalfBlank(text, cell.span) ? [{ span: { ...cell.span }, newText: ' ' }] : [];
    let end = cell.span.end;
    while (isBlank(text.charCodeAt(end)) && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end += 1;
    // What is taken back has its blanks with it.
    const isPadded = edits.some(({ span }) => span.start === cell.span.end && span.end > span.start);
    if (text.charAt(end) !== '|' || isPadded) return [];
    const grown = own.reduce(
      (sum, { span, newText }) => sum + widthOf(newText) - widthOf(text.slice(span.start, span.end)),
      0,
    );
    const lead = leadOf(text, cell.span.start);
    const used = lead + widthOf(text.slice(cell.span.start, cell.span.end)) + grown;
    const blanks = ' '.repeat(Math.max(1, width - used));
    return blanks.length === end - cell.span.end ? [] : [{ span: { start: cell.span.end, end }, newText: blanks }];
  });
}

/** True for an empty cell with a blank before what is to stand in it, and none behind: `| |`. */
function isHalfBlank(text: string, { start, end }: Span): boolean {
  return start === end && text.charAt(end) === '|' && leadOf(text, start) > 0;
}

/** How many blanks stand between a cell's bar and its text. */
function leadOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return start - at;
}

/** Between its bars, if the head, the line below it and most other rows agree on it, and the column is set to the left. */
function columnWidth(source: SourceFile, { table }: Row, others: readonly Row[], column: number): number | null {
  const cellAt = (line: number) => barCells(source.text, lineSpan(source, line))[column];
  const rule = cellAt(table.number + 1);
  if (rule === undefined || rule.trim().endsWith(':')) return null;
  const width = widthOf(rule);
  const isSo = (line: number) => widthOf(cellAt(line) ?? '') === width;
  if (!isSo(table.number)) return null;
  const alike = others.filter(({ number }) => isSo(number));
  return 2 * alike.length >= others.length ? width : null;
}

/** What stands between the bars of a line that has one at both ends. */
function barCells(text: string, { start, end }: Span): string[] {
  const line = text.slice(start, end).trimEnd();
  const first = line.indexOf('|');
  if (first < 0 || !line.endsWith('|') || /[^\s>]/.test(line.slice(0, first))) return [];
  const cells: string[] = [];
  let from = first + 1;
  for (let at = from; at < line.length; at += 1) {
    if (line.charAt(at) === '\\') at += 1;
    else if (line.charAt(at) === '|') {
      cells.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return cells;
}
