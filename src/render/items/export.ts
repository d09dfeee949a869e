import type { Plan } from '../../roadmap/combine.ts';
import { visibleJson } from '../escape/visible.ts';
import { itemData, planJson } from '../json.ts';
import { delimited, markdownTable } from './columns.ts';

export type Format = 'json' | 'ndjson' | 'csv' | 'tsv' | 'markdown';

/** The whole graph in a format that other programs read, in pieces. */
export function* exported(plan: Plan, format: Format): Generator<string> {
  if (format === 'json') yield* planJson(plan);
  else if (format === 'ndjson')
    for (const item of plan.items) yield `${visibleJson(JSON.stringify(itemData(plan, item)))}\n`;
  else yield format === 'markdown' ? markdownTable(plan) : delimited(plan, format);
}
