import { resolve } from 'node:path';
import { RoadmapError } from '../error.ts';
import { fullName, placeOf } from '../render/name.ts';
import type { Plan, PlanItem } from '../roadmap/combine.ts';
import { findItem, handleOf } from '../roadmap/find.ts';
import type { Session } from './session.ts';

/** Whether the first word of a command that takes an item and files, neither needed, is a file: if there is one of that name. */
export function isFileName({ host }: Session, name: string | undefined): name is string {
  return name === '-' || (name !== undefined && host.files.kind(resolve(host.cwd, name)) !== 'missing');
}

/** So many candidates are named in an error. */
const MOST = 6;

/**
 * The item that a person means.
 *
 * @throws RoadmapError that lists the candidates, if it is none or several.
 */
export function requireItem(plan: Plan, name: string): PlanItem {
  const result = findItem(plan, name);
  if (result.found) return result.found;
  const { candidates, reason } = result;
  if (reason === 'ambiguous') {
    throw new RoadmapError(
      `"${name}" is the name of ${candidates.length} items: write one of ${listed(plan, candidates)}`,
    );
  }
  const hint =
    candidates.length > 0 ? `did you mean ${listed(plan, candidates)}?` : 'see `roadmap list` for what there is';
  throw new RoadmapError(`no item called "${name}"`, { hint });
}

/**
 * The same for a change, which must not take the first of several: an id that is written twice names both.
 *
 * @throws RoadmapError that lists them.
 */
export function requireOneItem(plan: Plan, name: string): PlanItem {
  const item = requireItem(plan, name);
  const others = plan.items.filter(
    ({ id }) => id.startsWith(`${item.id}~`) && /^\d+$/.test(id.slice(item.id.length + 1)),
  );
  if (others.length === 0 || handleOf(plan, item) === name) return item;
  const all = [item, ...others].map((each) => `${handleOf(plan, each) ?? each.id} (${described(plan, each)})`);
  throw new RoadmapError(`"${name}" is the id of ${all.length} items: write one of ${all.join(', ')}`);
}

function listed(plan: Plan, items: readonly PlanItem[]): string {
  const names = items.slice(0, MOST).map((item) => `${item.id} (${described(plan, item)})`);
  return [...names, ...(items.length > MOST ? [`${items.length - MOST} more`] : [])].join(', ');
}

/** What tells it from the others: its name, where that is not the id again, and its line. */
function described(plan: Plan, item: PlanItem): string {
  const name = fullName(item);
  return name === item.id ? placeOf(plan, item) : `${name}, ${placeOf(plan, item)}`;
}
