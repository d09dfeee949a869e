import type { BoardColumn } from '../../roadmap/board.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { progressOf } from '../../roadmap/progress.ts';
import { cut, widthOf, wrapTo } from '../../text/width.ts';
import { markdownText } from '../escape/markdown-text.ts';
import { visible } from '../escape/visible.ts';
import { alignedTable } from '../markdown-table.ts';
import { fullName } from '../name.ts';
import type { Screen } from '../screen/screen.ts';
import { MARKS } from '../screen/style.ts';
import type { Piece } from '../screen/table.ts';

export interface BoardOptions extends Screen {
  /** Cards of a column that are shown; the others are counted. */
  readonly limit: number;
}

/** Blanks between columns. */
const GAP = 2;

/** A column is not narrower, else it goes below the others. On a narrower screen each is below the other. */
const NARROWEST = 18;
const SIDE_BY_SIDE = 60;

/** Lines of a card. */
const LINES = 2;

/** A board for a person: as many columns side by side as there is room for, the others below. */
export function boardScreen(plan: Plan, columns: readonly BoardColumn[], options: BoardOptions): string {
  const { width } = options;
  const wanted = columns.map(({ status, cards }) =>
    cards.length === 0 ? Math.min(width, widthOf(heading(status, 0))) : NARROWEST,
  );
  return bands(wanted, width)
    .map((band) => {
      const free = width - band.reduce((sum, at) => sum + (wanted[at] as number) + GAP, -GAP);
      const full = band.filter((at) => (columns[at] as BoardColumn).cards.length > 0);
      const more = full.length === 0 ? 0 : Math.floor(free / full.length);
      const widths = band.map((at) => (wanted[at] as number) + (full.includes(at) ? more : 0));
      const drawn = band.map((at, nth) => drawColumn(plan, columns[at] as BoardColumn, widths[nth] as number, options));
      return beside(drawn, widths);
    })
    .join('\n');
}

/** Places of the columns, by the row they are in. */
function bands(wanted: readonly number[], width: number): number[][] {
  const rows: number[][] = [];
  let used = 0;
  wanted.forEach((each, at) => {
    const row = rows.at(-1);
    if (row && width >= SIDE_BY_SIDE && used + GAP + each <= width) {
      row.push(at);
      used += GAP + each;
    } else {
      rows.push([at]);
      used = each;
    }
  });
  return rows;
}

function drawColumn(plan: Plan, { status, cards }: BoardColumn, width: number, options: BoardOptions): Piece[] {
  const { limit, style } = options;
  const more = cards.length - limit;
  return [
    { text: cut(heading(status, cards.length), width), paint: (text) => style.strong(style.status[status](text)) },
    ...cards.slice(0, limit).flatMap((card) => cardLines(plan, card, width)),
    ...(more > 0 ? [{ text: cut(`and ${more} more`, width), paint: style.faint }] : []),
  ];
}

function heading(status: BoardColumn['status'], count: number): string {
  return `${MARKS[status]} ${status} ${count}`;
}

function cardLines(plan: Plan, card: PlanItem, width: number): Piece[] {
  const text = cut(visible(cardText(plan, card)), width * (LINES + 1));
  return wrapTo(text, width - 2, LINES).map((line, at) => ({
    text: at === 0 ? `- ${line}` : `  ${line}`,
  }));
}

/** `T-6 Draw the plan 1/2`. */
function cardText(plan: Plan, card: PlanItem): string {
  const progress = progressOf(plan, card);
  return progress === null ? fullName(card) : `${fullName(card)} ${progress.done}/${progress.total}`;
}

function beside(columns: readonly (readonly Piece[])[], widths: readonly number[]): string {
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => {
    const cells = columns.map((lines, at) => {
      const { text, paint = (plain: string) => plain } = lines[row] ?? { text: '' };
      return (text === '' ? '' : paint(text)) + ' '.repeat(Math.max(0, (widths[at] as number) - widthOf(text)));
    });
    return `${cells.join(' '.repeat(GAP)).trimEnd()}\n`;
  }).join('');
}

/** The board as a Markdown table, a card in a cell. */
export function boardMarkdown(plan: Plan, columns: readonly BoardColumn[], limit: number): string {
  const cells = columns.map(({ cards }) => [
    ...cards.slice(0, limit).map((card) => markdownText(cut(cardText(plan, card), LONGEST))),
    ...(cards.length > limit ? [`and ${cards.length - limit} more`] : []),
  ]);
  const height = Math.max(...cells.map(({ length }) => length));
  const rows = [
    columns.map(({ status, cards }) => `${status} (${cards.length})`),
    ...Array.from({ length: height }, (_, row) => cells.map((column) => column[row] ?? '')),
  ];
  return alignedTable(rows);
}

/** No card of a table is longer. Columns. */
const LONGEST = 300;
