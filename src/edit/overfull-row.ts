import type { Item } from '../roadmap/roadmap.ts';
import type { Refusal } from './ways.ts';

/** Why nothing is put into the cells of a row that has more of them than its table: none is the one it seems to be. */
export function overfullRow({ id, statements }: Pick<Item, 'id' | 'statements'>): Refusal | null {
  for (const { line } of statements) {
    if (line.place !== 'row' || line.cells.length <= line.table.headers.length) continue;
    return {
      refused: `the row of ${id} has ${line.cells.length} cells below ${line.table.headers.length} heads`,
      because: 'text',
      hint: `mend line ${line.number} first: a bar in a text is written \\|`,
    };
  }
  return null;
}
