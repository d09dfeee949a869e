import { lineAt } from '../text/source.ts';
import { readCell } from './cell.ts';
import type { Row, Table } from './outline.ts';
import { parentOf } from './places.ts';
import type { Node } from './tree.ts';
import { empty, numberOf, type Walk } from './walk.ts';

/** Reads a table's rows; its header row is no line, but each row's `table` has it. */
export function readTable(walk: Walk, node: Node): void {
  const [head, ...rows] = node.children;
  if (!head) return;
  const { source, lineEnd } = walk;
  const block = ++walk.blocks;
  const headers = head.children.map((cell) => readCell(source.text, lineEnd, cell));
  const table: Table = { block, headers, number: lineAt(source, head.start) };
  const parent = parentOf(walk.places);
  for (const row of rows) {
    const cells = row.children.map((cell) => readCell(source.text, lineEnd, cell));
    const text = cells[0] ?? empty(row.start);
    const number = numberOf(walk, text);
    const index = walk.lines.length;
    const line: Row = { place: 'row', index, number, text, parent, quote: walk.quote, block, cells, table };
    walk.lines.push(line);
  }
}
