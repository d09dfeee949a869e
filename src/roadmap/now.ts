import type { Plan, PlanItem } from './combine.ts';
import { onlyCalled } from './find.ts';
import { ancestorsOf, childrenOf, isClosed, isContainer } from './progress.ts';

/** Why an item is taken for the current one. */
export type Why = 'named' | 'active' | 'first-open';

export interface Now {
  readonly item: PlanItem;
  readonly why: Why;
}

/**
 * Where a plan stands: the milestone that is current and, in it, the phase. Each is what the file calls current,
 * else the first that is marked active, else the first that is not done.
 *
 * @returns From the outermost inwards; empty if everything is done.
 */
export function whereWeAre(plan: Plan): Now[] {
  const named = namedCurrent(plan);
  const trail: Now[] = named
    ? [...ancestorsOf(plan, named).reverse(), named].map((item) => ({ item, why: 'named' }))
    : first(topContainers(plan));
  for (let last = trail.at(-1); last; last = trail.at(-1)) {
    const [inner] = first(childrenOf(plan, last.item).filter(isContainer));
    if (!inner || trail.some(({ item }) => item === inner.item)) break;
    trail.push(inner);
  }
  return trail;
}

/** Milestones, phases and buckets that belong to no other, in the order of the text. */
export function topContainers(plan: Plan): PlanItem[] {
  return plan.items.filter((item) => isContainer(item) && (item.parent === null || !plan.byId.has(item.parent)));
}

/** The container that follows: the next open one beside the current, else beside what that belongs to. */
export function afterwards(plan: Plan, now: readonly Now[]): PlanItem | null {
  if (now.length === 0) return topContainers(plan).find((item) => isOpen(item)) ?? null;
  for (const { item } of [...now].reverse()) {
    const up = item.parent === null ? undefined : plan.byId.get(item.parent);
    const beside = up ? childrenOf(plan, up).filter(isContainer) : topContainers(plan);
    const next = beside.slice(beside.indexOf(item) + 1).find((other) => isOpen(other));
    if (next) return next;
  }
  return null;
}

function namedCurrent(plan: Plan): PlanItem | null {
  if (plan.current === null) return null;
  return onlyCalled({ ...plan, items: plan.items.filter(isContainer) }, plan.current);
}

/** A milestone or phase rather than a bucket, which may hold ideas only and is then never current beside them. */
function first(items: readonly PlanItem[]): Now[] {
  const groups = items.filter(({ kind }) => kind !== 'bucket');
  const buckets = items.filter(({ kind }) => kind === 'bucket');
  const active = [...groups, ...buckets].find((item) => item.status.value === 'active');
  if (active) return [{ item: active, why: 'active' }];
  const open = (groups.length > 0 ? groups : buckets).find(
    (item) => item.status.value === 'planned' || item.status.value === 'blocked',
  );
  return open ? [{ item: open, why: 'first-open' }] : [];
}

function isOpen(item: PlanItem): boolean {
  return !isClosed(item) && item.status.value !== 'deferred';
}
