import type { Plan } from '../roadmap/combine.ts';
import { visibleJson } from './escape.ts';
import { itemData, planData, toJson } from './json.ts';
import { delimited, markdownTable } from './rows.ts';

export type Format = 'json' | 'ndjson' | 'csv' | 'tsv' | 'markdown';

/** The whole graph in a format that other programs read. */
export function exported(plan: Plan, format: Format): string {
  if (format === 'json') return toJson(planData(plan));
  if (format === 'ndjson')
    return plan.items.map((item) => `${visibleJson(JSON.stringify(itemData(plan, item)))}\n`).join('');
  return format === 'markdown' ? markdownTable(plan) : delimited(plan, format);
}
