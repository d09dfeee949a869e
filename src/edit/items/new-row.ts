import { headerWords } from '../../facts/columns.ts';
import type { Row } from '../../markdown/outline.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { lineText } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Pen } from '../pen.ts';
import { columnAt, commonest } from '../precedents.ts';
import { declarationOf } from '../statement-places.ts';
import { linesOf } from './block.ts';
import { commonForm, namedBy, nameText } from './name-form.ts';
import { nextLabel } from './next-label.ts';

/** A statement by a row of a table, as what the row is about. */
export interface Tabled extends Statement {
  readonly line: Row;
}

export function isTabled(statement: Statement): statement is Tabled {
  return statement.line.place === 'row' && declarationOf(statement)?.by !== 'group';
}

/** A stretch of a row between two bars. Offsets are in the row's line. */
interface Cell extends Span {
  readonly text: string;
}

/**
 * Rows for something new as its neighbours in a table are written, the best first: label, title and status in their columns,
 * all other cells empty or the table's own dash.
 *
 * @param before The row that it stands behind, and belongs to what that belongs to.
 * @param neighbours Rows of one table; not none.
 */
export function rowLines(
  pen: Pen,
  before: Tabled,
  neighbours: readonly Tabled[],
  titles: readonly string[],
  texts: readonly string[],
): string[] {
  const { source } = pen.roadmap;
  // A row with more or fewer cells than the table has heads is no model.
  const model = (neighbours.findLast(isEven) ?? neighbours.at(-1)) as Tabled;
  const named = neighbours.flatMap((each) => namedBy(each, source.text) ?? []);
  const own = namedBy(model, source.text);
  if (!own) return [];
  const called = neighbours.map((each) => labelOf(pen, each));
  const labels = called.flatMap((each) => each?.label ?? []);
  const next = labels.length * 2 >= named.length && labels.length > 0 ? nextLabel(labels, texts) : null;
  const line = lineText(source, model.line.number);
  const start = source.lineStarts[model.line.number - 1] ?? 0;
  const cells = cellsOf(line);
  const columnOf = (span: Span | undefined) =>
    span ? cells.findIndex((cell) => cell.start <= span.start - start && span.start - start <= cell.end) : -1;
  const titled = columnOf(own.declaration.title?.span);
  const calledAt = commonest(called.flatMap((each) => each?.column ?? [])) ?? -1;
  const status = statusColumn(pen, neighbours, model, columnOf);
  const others = tableLines(pen, model.line);
  const groups = groupCells(pen, before.line);
  const shared = isEven(before) ? cellsOf(lineText(source, before.line.number)) : cells;
  const kept = model.line.table.headers.map(
    ({ plain }) => pen.lexicon.labels.exact(fold(headerWords(plain))) !== undefined,
  );
  return titles.flatMap((title) => {
    const escaped = title.replace(/(?<!\\)\|/g, '\\|');
    const form = commonForm(named);
    const contents = cells.map((_, at) => {
      if (at === titled)
        return calledAt === titled || next === null
          ? nameText(form, next, escaped)
          : nameText(separate(form), null, escaped);
      if (at === calledAt) return next === null ? '' : dressed(next, cells[at]?.text ?? '', labelOf(pen, model)?.label);
      if (status && at === status.at) return status.text;
      // It belongs to what the row before it belongs to, and is of its version.
      const isShared = (groups.has(at) || kept[at]) && isFilled(others, at);
      return isShared ? (groups.get(at) ?? shared[at]?.text.trim() ?? '') : emptyCell(others, at);
    });
    return titled < 0 ? [] : [written(line, cells, contents, isAligned(others))];
  });
}

function isEven({ line }: Tabled): boolean {
  return line.cells.length === line.table.headers.length;
}

/** What a row calls its item, and in which of its cells. */
export function labelOf(
  { roadmap }: Pen,
  statement: Tabled,
): { readonly label: string; readonly column: number } | null {
  const { line } = statement;
  const span = namedBy(statement, roadmap.source.text)?.declaration.label?.span;
  if (span && span.end > span.start)
    return { label: roadmap.source.text.slice(span.start, span.end), column: columnAt(line, span) };
  const label = roadmap.items.find(({ statements }) => statements.includes(statement))?.label ?? null;
  if (label === null) return null;
  // `12` of Phase 12.
  const number = label.replace(/^\D+(?=\d)/, '');
  const column = line.cells.findIndex(({ plain }) => plain.trim() === label || plain.trim() === number);
  return column < 0 ? null : { label: line.cells[column]?.plain.trim() ?? label, column };
}

/** A label as another is set off in a cell of its own: `**0.4**` like `**0.3**`. */
function dressed(label: string, cell: string, other = ''): string {
  const [front = '', back = '', ...more] = cell.trim().split(other);
  return more.length === 0 && /^[*_`~]*$/.test(front + back) ? front + label + back : label;
}

/** Label and title in cells of their own have nothing between them. */
function separate(form: ReturnType<typeof commonForm>): ReturnType<typeof commonForm> {
  const balanced = form.front.length > 0 === form.back.length > 0;
  return balanced ? { ...form, between: '' } : { front: '', between: '', back: '' };
}

/** The cells of a row's line: what stands between unescaped bars, without what stands before the first and behind the last. */
function cellsOf(line: string): Cell[] {
  const bars = [...line.matchAll(/\\.|\|/g)].filter(([sign]) => sign === '|').map(({ index }) => index);
  const [first = 0] = bars;
  const leading = /^[\s>]*$/.test(line.slice(0, first));
  const trailing = /^\s*$/.test(line.slice((bars.at(-1) ?? -1) + 1));
  const edges = [...(leading ? [] : [-1]), ...bars, ...(trailing ? [] : [line.length])];
  return edges.slice(1).map((end, nth) => {
    const start = (edges[nth] as number) + 1;
    return { start, end, text: line.slice(start, end) };
  });
}

/** The lines of the table's rows. */
function tableLines({ roadmap }: Pen, row: Row): string[] {
  return linesOf(roadmap)
    .filter((line) => line.place === 'row' && line.block === row.block)
    .map((line) => lineText(roadmap.source, line.number));
}

function isAligned(lines: readonly string[]): boolean {
  const bars = (line: string) =>
    cellsOf(line)
      .map(({ end }) => end)
      .join();
  return lines.length > 1 && lines.every((line) => bars(line) === bars(lines[0] as string));
}

/** The cells of a row that name what it belongs to, by their columns. */
export function groupCells({ roadmap: { source, readings } }: Pen, line: Row): ReadonlyMap<number, string> {
  const groups = (readings[line.index]?.facts ?? []).filter(({ by }) => by === 'group');
  return new Map(
    groups.flatMap(({ span }) => {
      const at = columnAt(line, span);
      const cell = line.cells[at]?.span;
      return cell ? [[at, source.text.slice(cell.start, cell.end)]] : [];
    }),
  );
}

function isFilled(lines: readonly string[], at: number): boolean {
  return lines.every((line) => cellsOf(line)[at]?.text.trim());
}

/** `-` in a column where that says nothing. */
function emptyCell(lines: readonly string[], at: number): string {
  const blanks = lines.map((line) => cellsOf(line)[at]?.text.trim() ?? '').filter((cell) => /^[-–—]*$/.test(cell));
  return commonest(blanks) ?? '';
}

function statusColumn(
  pen: Pen,
  neighbours: readonly Tabled[],
  model: Tabled,
  columnOf: (span: Span) => number,
): { readonly at: number; readonly text: string } | null {
  const known = pen.precedents.filter(({ fact }) => neighbours.some(({ line }) => fact.line === line));
  const own = known.find(({ fact }) => fact.line === model.line) ?? null;
  if (!own) return null;
  return { at: columnOf(own.fact.span), text: pen.instead('planned', own.spelling, own.slot) };
}

/** A row's line with other contents, as wide where the table's columns are. */
function written(line: string, cells: readonly Cell[], contents: readonly string[], aligned: boolean): string {
  let made = '';
  let from = 0;
  cells.forEach((cell, at) => {
    const before = /^\s*/.exec(cell.text)?.[0] ?? '';
    const blank = before.length === cell.text.length;
    const lead = blank ? cell.text.slice(0, 1) : before;
    const content = contents[at] ?? '';
    const text = content === '' ? lead : lead + content;
    const closed = cell.end < line.length;
    const tail = closed && /\s$/.test(cell.text) ? ' ' : '';
    const padded = content === '' ? text : text + tail;
    made +=
      line.slice(from, cell.start) +
      (aligned && closed ? padded.padEnd(cell.text.length) : padded || (closed ? ' ' : ''));
    from = cell.end;
  });
  return made + line.slice(from);
}
