import type { PlanItem } from '../../roadmap/combine.ts';
import type { Screen } from '../screen/screen.ts';
import { type Piece, table } from '../screen/table.ts';
import { nameCells, wrapped } from './words.ts';

/** An item, and what is said of it. */
export interface NotedItem {
  readonly item: PlanItem;
  readonly notes: readonly Piece[];
}

/** On narrower screens what is said of an item stands below it. Columns. */
const WIDE = 72;

/** A line for each item, its notes beside its name, or below it in lines of their own. */
export function notedLines(rows: readonly NotedItem[], { width, style }: Screen): string[] {
  const wide = width >= WIDE;
  const columns = [{ max: 30, min: 8 }, { min: 18 }, { min: 24, soft: Math.floor(width / 2) }, { min: 10 }];
  const lines = table(
    columns,
    rows.map(({ item, notes }) => [...nameCells(item, style), ...(wide ? notes : [])]),
    width,
  );
  if (wide) return lines;
  return rows.flatMap(({ notes }, at) => {
    const below = wrapped(notes.map(({ text }) => text).join('; '), width - 4, style.faint);
    return [lines[at] as string, ...below.map((line) => `    ${line}`)];
  });
}
