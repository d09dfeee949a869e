import type { Line } from '../../markdown/outline.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { insertion } from '../../text/edit.ts';
import { lineSpan, lineText } from '../../text/source.ts';
import { lineEndOf } from '../items/block.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import { isBlankAt } from './physical-lines.ts';
import type { StatedField } from './stated-fields.ts';

/** The line that names a field whose value stands below it: `### Goal`. */
export function nameLineOf({ roadmap }: Pen, { fact }: StatedField): Line | null {
  const above = roadmap.readings[fact.line.index - 1]?.line;
  return above ?? null;
}

/** Ways to write a field below its name, as its like has it: `### Goal`, a blank line, the value. */
export function sectionAs(pen: Pen, item: Item, statement: Statement, model: StatedField, value: string): Ways {
  const { source, readings } = pen.roadmap;
  const name = nameLineOf(pen, model);
  if (!name || statement.line.place !== 'heading') return [];
  const blanks = Math.max(0, model.fact.line.number - name.number - 1);
  const end = lineEndOf(source, statement.line.number);
  const block = lineText(source, name.number) + end.repeat(blanks + 1) + value;
  const { depth } = statement.line;
  // Before the first heading below the item's own, or what follows the item.
  const next = readings.slice(statement.line.index + 1).find(({ line }) => line.place === 'heading');
  const isOwn = next?.line.place === 'heading' && next.line.depth > depth;
  const stop = next?.line.number ?? source.lineStarts.length + 1;
  let last = stop - 1;
  while (last > statement.line.number && isBlankAt(source, last)) last -= 1;
  const at = lineSpan(source, last).end;
  const ways = [[insertion(at, end + end + block)]];
  return isOwn || item.children.length === 0 ? ways : [];
}
