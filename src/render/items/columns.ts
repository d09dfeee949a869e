import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { progressOf } from '../../roadmap/progress.ts';
import { markdownText } from '../escape/markdown-text.ts';
import { visible } from '../escape/visible.ts';
import { labelText } from '../name.ts';

type Value = (plan: Plan, item: PlanItem) => string;

/** What stands in a column of `list` and of the exported tables. */
export const COLUMNS: Readonly<Record<string, Value>> = {
  id: (_, { id }) => id,
  kind: (_, { kind }) => kind,
  status: (_, { status }) => status.value,
  label: (_, item) => labelText(item),
  title: (_, { title }) => title ?? '',
  parent: (_, { parent }) => parent ?? '',
  progress: (plan, item) => {
    const progress = progressOf(plan, item);
    return progress === null ? '' : `${progress.done}/${progress.total}`;
  },
  needs: (_, { dependsOn }) => dependsOn.join(' '),
  checked: (_, { checked }) => (checked === null ? '' : checked ? 'yes' : 'no'),
  written: (_, { statusText }) => statusText ?? '',
  file: (_, { file }) => file,
  line: (_, { line }) => String(line),
};

/** A column's value; a name that is none of the above is that of a field. */
export function valueIn(plan: Plan, item: PlanItem, column: string): string {
  const value = Object.hasOwn(COLUMNS, column) ? COLUMNS[column] : undefined;
  if (value) return value(plan, item);
  return Object.hasOwn(item.fields, column) ? (item.fields[column] as string) : '';
}

/** CSV (RFC 4180, but with LF) or tab-separated, with a header. */
export function delimited(plan: Plan, format: 'csv' | 'tsv'): string {
  const columns = Object.keys(COLUMNS);
  const rows = [columns, ...plan.items.map((item) => columns.map((column) => valueIn(plan, item, column)))];
  return rows.map(format === 'csv' ? csvLine : tsvLine).join('');
}

/** A table of the items, to paste into a Markdown document. */
export function markdownTable(plan: Plan): string {
  const columns = ['id', 'kind', 'title', 'status', 'progress', 'needs'];
  const rows = plan.items.map((item) => columns.map((column) => markdownText(valueIn(plan, item, column))));
  const lines = [columns, columns.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function tsvLine(cells: readonly string[]): string {
  return `${cells.map(harmless).join('\t')}\n`;
}

/** A line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\n`;
}

/** A spreadsheet computes what begins so; an apostrophe before it makes it text. */
function harmless(text: string): string {
  const safe = visible(text);
  return /^[=+\-@]/.test(safe) ? `'${safe}` : safe;
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
