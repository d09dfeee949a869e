import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { progressOf } from '../../roadmap/progress.ts';
import { KINDS, STATUSES } from '../../roadmap/roadmap.ts';
import { once } from '../../text/once.ts';
import { valueIn } from './columns.ts';

/**
 * Items by columns, the first the most important, `-` before one for the other way round. What is equal stays in the order
 * of the text. Kinds and statuses go by their own order, all else as people count: `M2` before `M10`.
 */
export function sortItems(plan: Plan, items: readonly PlanItem[], by: readonly string[]): PlanItem[] {
  const keys = by.map((name) => ({ name: name.replace(/^-/, ''), sign: name.startsWith('-') ? -1 : 1 }));
  return [...items].sort((a, b) => {
    for (const { name, sign } of keys) {
      const order = compare(plan, a, b, name);
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

function compare(plan: Plan, a: PlanItem, b: PlanItem, name: string): number {
  if (name === 'kind') return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (name === 'status') return STATUSES.indexOf(a.status.value) - STATUSES.indexOf(b.status.value);
  if (name === 'line') return a.line - b.line;
  if (name === 'progress') return share(plan, a) - share(plan, b);
  return order().compare(valueIn(plan, a, name), valueIn(plan, b, name));
}

function share(plan: Plan, item: PlanItem): number {
  const progress = progressOf(plan, item);
  return progress === null ? -1 : progress.done / progress.total;
}

/** Not the user's locale: the same file is sorted the same everywhere. Made when it is needed, as it takes milliseconds. */
const order = once(() => new Intl.Collator('en', { numeric: true }));
