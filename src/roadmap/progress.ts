import type { Count } from '../facts/fact.ts';
import type { Plan, PlanItem } from './combine.ts';
import type { Kind } from './roadmap.ts';

/** How much of an item is done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** `counted` from what is below the item, or `stated` in the file (`2/3 plans`) where nothing is. */
  readonly origin: 'counted' | 'stated';
}

export const CONTAINERS: ReadonlySet<Kind> = new Set(['milestone', 'phase', 'bucket']);

/** True for a milestone, phase or bucket. */
export function isContainer(item: PlanItem): boolean {
  return CONTAINERS.has(item.kind);
}

/** The items that belong to `item`, in the order of the text. */
export function childrenOf(plan: Plan, item: PlanItem): PlanItem[] {
  return item.children.flatMap((id) => plan.byId.get(id) ?? []);
}

/** The items that `item` belongs to, the nearest first. */
export function ancestorsOf(plan: Plan, item: PlanItem): PlanItem[] {
  const all: PlanItem[] = [];
  for (let up = parentOf(plan, item); up && !all.includes(up); up = parentOf(plan, up)) all.push(up);
  return all;
}

function parentOf(plan: Plan, item: PlanItem): PlanItem | undefined {
  return item.parent === null ? undefined : plan.byId.get(item.parent);
}

/**
 * Whether an item needs no more work. A task of which the file says nothing is done if what it belongs to is stated done:
 * people list what a finished milestone brought without ticking each line.
 */
export function isClosed(plan: Plan, item: PlanItem): boolean {
  if (item.status.value === 'done' || item.status.value === 'dropped') return true;
  if (item.status.origin === 'stated' || item.checked !== null || item.children.length > 0) return false;
  const stated = ancestorsOf(plan, item).find((up) => up.status.origin === 'stated');
  return stated !== undefined && stated.status.value === 'done';
}

/**
 * Counts the leaves below an item: tasks, criteria and containers that hold nothing. What was dropped counts for nothing.
 *
 * @returns `null` where there is nothing to count.
 */
export function progressOf(plan: Plan, item: PlanItem): Progress | null {
  const leaves = leavesOf(plan, item, new Set([item.id])).filter((leaf) => leaf.status.value !== 'dropped');
  if (leaves.length === 0) return statedProgress(item);
  return { done: leaves.filter((leaf) => isClosed(plan, leaf)).length, total: leaves.length, origin: 'counted' };
}

function leavesOf(plan: Plan, item: PlanItem, seen: Set<string>): PlanItem[] {
  return childrenOf(plan, item).flatMap((child) => {
    if (seen.has(child.id)) return [];
    seen.add(child.id);
    return child.children.length === 0 ? [child] : leavesOf(plan, child, seen);
  });
}

function statedProgress(item: PlanItem): Progress | null {
  const counts = item.statements.flatMap(({ facts }) => facts.filter((fact): fact is Count => fact.type === 'count'));
  const [count] = counts;
  return count && count.total > 0 ? { done: count.done, total: count.total, origin: 'stated' } : null;
}

/** What an item needs first and is not done. Empty for an item that is itself done. */
export function blockersOf(plan: Plan, item: PlanItem): PlanItem[] {
  if (isClosed(plan, item)) return [];
  return item.dependsOn.flatMap((id) => plan.byId.get(id) ?? []).filter((needed) => !isClosed(plan, needed));
}

/** The items that need `item` first. */
export function dependentsOf(plan: Plan, item: PlanItem): PlanItem[] {
  return plan.items.filter((other) => other.dependsOn.includes(item.id));
}
