import type { Row } from '../markdown/outline.ts';
import { insertion, type TextEdit } from '../text/edit.ts';

/** Writes into a cell of a row; behind its last one, with bars, if the row ends before that. */
export function cellEdit({ cells }: Row, column: number, newText: string): TextEdit[] {
  const cell = cells[column];
  if (cell) return [{ span: cell.span, newText }];
  const end = cells.at(-1)?.span.end;
  return end === undefined ? [] : [insertion(end, `${' |'.repeat(column - cells.length + 1)} ${newText}`)];
}
