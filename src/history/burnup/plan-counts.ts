import { boxAt } from '../../facts/marks.ts';
import type { Line } from '../../markdown/outline.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { childrenOf, leavesDone } from '../../roadmap/progress.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Counts } from './boxes.ts';

/**
 * What is counted. `boxes`: list items with `[x]`, `[ ]` or a mark in their place. `items`: what `roadmap status` counts, tasks, criteria and
 * whatever holds nothing, done also by words. What was dropped counts for nothing in either.
 */
export const UNITS = ['boxes', 'items'] as const;
export type Unit = (typeof UNITS)[number];

/** What is done below an item, or in the plan; of an item itself only where nothing is below it. */
export function countsIn(plan: Plan, item: PlanItem | null, unit: Unit, lexicon: Lexicon): Counts {
  const items = item === null ? plan.items : item.children.length === 0 ? [item] : below(plan, item);
  return unit === 'items' ? leavesDone(items) : boxes(items, lexicon);
}

function below(plan: Plan, item: PlanItem): PlanItem[] {
  const found = new Set<PlanItem>();
  const open = childrenOf(plan, item);
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next) || next === item) continue;
    found.add(next);
    open.push(...childrenOf(plan, next));
  }
  return [...found];
}

function boxes(items: readonly PlanItem[], lexicon: Lexicon): Counts {
  const states = items
    .filter(({ status }) => status.value !== 'dropped')
    .flatMap(({ statements }) => [...new Set(statements.map(({ line }) => line))])
    .flatMap((line) => boxOf(line, lexicon) ?? []);
  return { done: states.filter((isDone) => isDone).length, total: states.length };
}

/** Whether a line's box says done; `null` if it has none. */
function boxOf(line: Line, lexicon: Lexicon): boolean | null {
  if (line.place !== 'entry') return null;
  if (line.box) return line.box.value;
  const mark = boxAt(line.text.plain, 0, line.text.plain.length, lexicon);
  return mark && !/^\[[xX\s]/.test(line.text.plain) ? mark.status === 'done' : null;
}
