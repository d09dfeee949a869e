import type { Plan, PlanItem } from '../roadmap/combine.ts';
import { visible } from './escape.ts';
import { valueIn } from './rows.ts';
import { linesText, type Screen } from './screen.ts';
import { MARKS } from './style.ts';
import { type Cell, type Column, table } from './table.ts';

/** What is shown if no columns are named. */
export const DEFAULT_COLUMNS = ['id', 'kind', 'status', 'title', 'progress', 'needs', 'line'];

/** Columns whose values may be cut to fit, and those that a row is about. */
const SHAPES: ReadonlyMap<string, Column> = new Map([
  ['id', { max: 40, stays: true }],
  ['status', { stays: true }],
  ['title', { min: 16, stays: true }],
  ...['needs', 'parent', 'written', 'file'].map((name): [string, Column] => [name, { min: 8 }]),
]);

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
  const shapes = columns.map((name) => SHAPES.get(name) ?? { max: 40 });
  return linesText(table(shapes, [header, ...rows], width));
}

/** Items as tab-separated values for a pipe: whole, and without a header. */
export function itemRows(plan: Plan, items: readonly PlanItem[], columns: readonly string[]): string {
  return items.map((item) => `${columns.map((name) => visible(valueIn(plan, item, name))).join('\t')}\n`).join('');
}
