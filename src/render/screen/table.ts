import { cut, widthOf, wrap } from '../../text/width.ts';
import { visible } from '../escape/visible.ts';
import type { Screen } from './screen.ts';
import type { Paint } from './style.ts';

/** A piece of text that may come from outside: it is escaped here, then cut, then painted. */
export interface Piece {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

/** One piece, or several in a row. */
export type Cell = Piece | readonly Piece[];

export interface Column {
  readonly align?: 'left' | 'right';
  /** Most columns it takes. */
  readonly max?: number;
  /** It may be cut to this where room is short; otherwise it is shown whole or not at all. */
  readonly min?: number;
  /** It is cut to this before any other is cut at all. */
  readonly soft?: number;
}

/** Blanks between columns. */
const GAP = 2;

/** No cell is measured beyond this. */
const WIDEST = 400;

/**
 * Rows of cells as aligned lines of at most `width` columns. Columns that are empty in every row take no room; where there is
 * too little, the widest of those that have a `min` are cut, then the last columns are left out.
 */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string[] {
  const safe = rows.map((row) => row.map(safePieces));
  const widths = fit(columns, natural(columns, safe), width);
  return safe.map((row) => line(columns, row, widths));
}

/** Several tables whose columns stand below each other. */
export function tables(
  columns: readonly Column[],
  groups: readonly (readonly (readonly Cell[])[])[],
  width: number,
): string[][] {
  const lines = table(columns, groups.flat(), width);
  return groups.map(({ length }) => lines.splice(0, length));
}

/** Text on one line of at most `width` columns. */
export function sentence(cell: Cell, width: number): string {
  return draw(safePieces(cell), width).text;
}

/** Tab-separated values for a pipe: whole, and without a header. */
export function tabLine(cells: readonly string[]): string {
  return `${cells.map(visible).join('\t')}\n`;
}

/** A line for what is left out: `and 3 waves more`; none if nothing is. */
export function more(count: number, what: string, { width, style }: Screen): string[] {
  return count > 0 ? [sentence({ text: `and ${what}`, paint: style.faint }, width)] : [];
}

/** A name, and beside it text in as many lines as it needs. */
export function paragraph(name: Piece, text: string, column: number, width: number): string[] {
  const indent = column + GAP;
  return wrap(visible(text), width - indent).map((each, at) => {
    const head = at === 0 ? draw(safePieces(name), column) : { text: '', width: 0 };
    return `${head.text}${' '.repeat(indent - head.width)}${each}`.trimEnd();
  });
}

function safePieces(cell: Cell): Piece[] {
  return [cell].flat().map(({ text, paint }) => ({ text: visible(text), paint }));
}

/** Cuts, then paints: what is cut never leaves half a decoration behind. */
function draw(pieces: readonly Piece[], width: number): { readonly text: string; readonly width: number } {
  let used = 0;
  let text = '';
  for (const piece of pieces) {
    if (used >= width && piece.text !== '') break;
    const shown = cut(piece.text, width - used);
    used += widthOf(shown);
    text += piece.paint && shown !== '' ? piece.paint(shown) : shown;
    if (shown !== piece.text) break;
  }
  return { text, width: used };
}

function natural(columns: readonly Column[], rows: readonly (readonly Piece[])[][]): number[] {
  return columns.map(({ max = WIDEST }, at) => {
    const widthIn = (row: readonly (readonly Piece[])[]): number =>
      (row[at] ?? []).reduce((sum, { text }) => sum + widthOf(text.slice(0, WIDEST)), 0);
    return Math.min(
      max,
      rows.reduce((most, row) => Math.max(most, widthIn(row)), 0),
    );
  });
}

function fit(columns: readonly Column[], wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  columns.forEach(({ soft = WIDEST }, at) => {
    const now = widths[at] as number;
    const excess = total(widths) - width;
    if (excess > 0 && now > soft) widths[at] = Math.max(soft, now - excess);
  });
  while (total(widths) > width) {
    const widest = widestBeyondMin(columns, widths);
    if (widest >= 0) widths[widest] = (widths[widest] as number) - 1;
    else if (!leaveOutLast(widths)) break;
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + (each > 0 ? each + GAP : 0), -GAP);
}

function widestBeyondMin(columns: readonly Column[], widths: readonly number[]): number {
  return columns.reduce((best, { min = WIDEST }, at) => {
    const width = widths[at] as number;
    return width > min && width > (widths[best] ?? 0) ? at : best;
  }, -1);
}

/** The first two columns are what a row is about: they stay. */
function leaveOutLast(widths: number[]): boolean {
  const last = widths.findLastIndex((width) => width > 0);
  if (last < 2) return false;
  widths[last] = 0;
  return true;
}

function line(columns: readonly Column[], row: readonly (readonly Piece[])[], widths: readonly number[]): string {
  const cells = widths.flatMap((width, at) => {
    if (width === 0) return [];
    const drawn = draw(row[at] ?? [], width);
    const blanks = ' '.repeat(width - drawn.width);
    return [columns[at]?.align === 'right' ? blanks + drawn.text : drawn.text + blanks];
  });
  return cells.join(' '.repeat(GAP)).trimEnd();
}
