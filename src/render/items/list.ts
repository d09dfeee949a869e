import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { itemData, select } from '../json.ts';
import type { ListDocument } from '../schemas/documents.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { MARKS } from '../screen/style.ts';
import { type Cell, tabLine, table } from '../screen/table.ts';
import { valueIn } from './columns.ts';

/** What is shown if no columns are named. */
export const DEFAULT_COLUMNS = ['id', 'kind', 'status', 'title', 'progress', 'needs', 'line'];

/** Columns whose values may be cut to fit. */
const LONG = new Set(['title', 'needs', 'parent', 'written', 'file']);

/** Items as a table for a person, at most `width` wide. */
export function itemTable(
  plan: Plan,
  items: readonly PlanItem[],
  columns: readonly string[],
  { width, style }: Screen,
): string {
  const header = columns.map((name): Cell => ({ text: name.toUpperCase(), paint: style.faint }));
  const rows = items.map((item) =>
    columns.map((name): Cell => {
      const text = valueIn(plan, item, name);
      const paint = name === 'status' ? style.status[item.status.value] : name === 'id' ? style.strong : undefined;
      return { text: name === 'status' ? `${MARKS[item.status.value]} ${text}` : text, paint };
    }),
  );
  const shapes = columns.map((name) => (LONG.has(name) ? { min: name === 'title' ? 20 : 8 } : { max: 40 }));
  return linesText(table(shapes, [header, ...rows], width));
}

/** The same for a pipe. */
export function itemRows(plan: Plan, items: readonly PlanItem[], columns: readonly string[]): string {
  return items.map((item) => tabLine(columns.map((name) => valueIn(plan, item, name)))).join('');
}

/** @param fields Keys of the items; all if empty. */
export function listDocument(plan: Plan, items: readonly PlanItem[], fields: readonly string[]): ListDocument {
  return { items: items.map((item) => select(itemData(plan, item), fields)) };
}
