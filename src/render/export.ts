import type { Plan } from '../roadmap/combine.ts';
import { visibleJson } from './escape.ts';
import { itemData, planData, toJson } from './json.ts';

export type Format = 'json' | 'ndjson' | 'csv' | 'tsv' | 'markdown';

/** The whole graph in a format that other programs read. */
export async function exported(plan: Plan, format: Format): Promise<string> {
  if (format === 'json') return toJson(planData(plan));
  if (format === 'ndjson')
    return plan.items.map((item) => `${visibleJson(JSON.stringify(itemData(plan, item)))}\n`).join('');
  const { delimited, markdownTable } = await import('./rows.ts');
  return format === 'markdown' ? markdownTable(plan) : delimited(plan, format);
}
