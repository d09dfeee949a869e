import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { childrenOf } from '../../roadmap/progress.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import { visible } from '../escape/visible.ts';
import { fullName, shortName } from '../name.ts';

/** Nothing is nested deeper; a graph with a circle in it must not hang us. */
const DEEPEST = 100;

const BOXES: Partial<Record<Status, string>> = { done: 'x', planned: ' ' };

/**
 * A plan as a text to be compared: a line for each item, below what it belongs to, with all that the file states of it. What only
 * follows from other lines is not in it, nor are numbers that a new line above would change.
 *
 * @example `  task [x] T-1 Quay wall; owner: Bo; needs: M1`
 */
export function planText(plan: Plan): string {
  const lines = [`plan ${plan.title ?? ''}`.trimEnd()];
  if (plan.current !== null) lines.push(`current: ${plan.current}`);
  if (plan.updated !== null) lines.push(`updated: ${plan.updated}`);
  const tell = (item: PlanItem, depth: number): void => {
    lines.push('  '.repeat(depth) + lineOf(plan, item));
    if (depth < DEEPEST) for (const child of childrenOf(plan, item)) tell(child, depth + 1);
  };
  for (const item of plan.items) if (item.parent === null || !plan.byId.has(item.parent)) tell(item, 0);
  return lines.map((line) => `${visible(line)}\n`).join('');
}

function lineOf(plan: Plan, item: PlanItem): string {
  const { kind, status, fields, dependsOn } = item;
  const box = status.origin === 'stated' ? [`[${BOXES[status.value] ?? status.value}]`] : [];
  const isSaid = Object.hasOwn(fields, 'depends on');
  const needs = isSaid ? [] : dependsOn.flatMap((id) => plan.byId.get(id) ?? []).map(shortName);
  return [
    [kind, ...box, fullName(item)].join(' '),
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    ...(needs.length > 0 ? [`needs: ${needs.join(', ')}`] : []),
  ].join('; ');
}
