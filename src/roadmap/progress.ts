import type { Plan, PlanItem } from './combine.ts';
import type { Item, Kind } from './roadmap.ts';

/** How much of an item is done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** `counted` from what is below the item, or `stated` in the file (`2/3 plans`) where nothing is. */
  readonly origin: 'counted' | 'stated';
}

/** Nothing is nested deeper; a graph with a circle in it must not hang us. */
const DEEPEST = 100;

export const CONTAINERS: ReadonlySet<Kind> = new Set(['milestone', 'phase', 'bucket']);

/** True for a milestone, phase or bucket. */
export function isContainer(item: Pick<Item, 'kind'>): boolean {
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

/** The item itself, and those it belongs to, the nearest first. */
export function withAncestors(plan: Plan, item: PlanItem): PlanItem[] {
  return [item, ...ancestorsOf(plan, item)];
}

function parentOf(plan: Plan, item: PlanItem): PlanItem | undefined {
  return item.parent === null ? undefined : plan.byId.get(item.parent);
}

/** Whether an item needs no more work. */
export function isClosed({ status }: Pick<Item, 'status'>): boolean {
  return status.value === 'done' || status.value === 'dropped';
}

/**
 * Counts the leaves below an item: tasks, criteria and containers that hold nothing. What was dropped counts for nothing.
 *
 * @returns `null` where there is nothing to count.
 */
export function progressOf(plan: Plan, item: PlanItem): Progress | null {
  const { done, total } = countLeaves(plan, item, 0);
  return total > 0 ? { done, total, origin: 'counted' } : statedProgress(item);
}

/** How many of those `items` that hold nothing are done. What was dropped counts for nothing. */
export function leavesDone(items: readonly PlanItem[]): { readonly done: number; readonly total: number } {
  const leaves = items.filter(({ children, status }) => children.length === 0 && status.value !== 'dropped');
  return { done: leaves.filter((leaf) => isClosed(leaf)).length, total: leaves.length };
}

function countLeaves(plan: Plan, item: PlanItem, depth: number): { done: number; total: number } {
  let done = 0;
  let total = 0;
  for (const id of item.children) {
    const child = plan.byId.get(id);
    if (!child || depth > DEEPEST) continue;
    if (child.children.length > 0) {
      const below = countLeaves(plan, child, depth + 1);
      done += below.done;
      total += below.total;
    } else if (child.status.value !== 'dropped') {
      if (isClosed(child)) done += 1;
      total += 1;
    }
  }
  return { done, total };
}

function statedProgress({ count }: PlanItem): Progress | null {
  return count ? { ...count, origin: 'stated' } : null;
}

/** What an item needs first and is not done. Empty for an item that is itself done. */
export function blockersOf(plan: Plan, item: PlanItem): PlanItem[] {
  if (isClosed(item)) return [];
  return item.dependsOn.flatMap((id) => plan.byId.get(id) ?? []).filter((needed) => !isClosed(needed));
}

/** The items that need `item` first. */
export function dependentsOf(plan: Plan, item: PlanItem): PlanItem[] {
  return plan.items.filter((other) => other.dependsOn.includes(item.id));
}
