import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { type Pairing, pairItems } from '../../roadmap/pair/pair.ts';
import { isContainer, withAncestors } from '../../roadmap/progress.ts';
import { append } from '../../text/append.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Change } from './change.ts';
import { shiftsOf } from './dates.ts';
import { itemBefore } from './item-before.ts';

export interface ChangesOptions {
  readonly lexicon: Lexicon;
  /** What a file is called in the second version, by its name in the first, where that differs. */
  readonly renamedFiles?: ReadonlyMap<string, string>;
}

/**
 * What changed from one version of a plan to another: not its lines, but what they say. Those of one milestone stand together, in
 * the order of the second version; those of a milestone that is gone stand last.
 *
 * @example From `- [ ] Quay` to `- [x] Quay wall` it is `renamed`, then `ticked`.
 */
export function changesBetween(before: Plan, after: Plan, options: ChangesOptions): Change[] {
  return comparePlans(before, after, options).changes;
}

/** The same, with which item is which. */
export function comparePlans(
  before: Plan,
  after: Plan,
  options: ChangesOptions,
): { readonly changes: Change[]; readonly pairing: Pairing } {
  const pairing = pairItems(before.items, after.items);
  const sides: Sides = { before, after, pairing, ...options };
  const kept = after.items.flatMap((item): Change[] => {
    const was = itemBefore(before, pairing, item.id);
    if (!was) return [{ type: 'added', before: null, after: item, within: groupOf(after, item) }];
    return changesOf(was, item, sides);
  });
  const gone = pairing.gone.flatMap(({ id }): Change[] => {
    const item = before.byId.get(id);
    if (!item) return [];
    const group = groupOf(before, item);
    const within = after.byId.get(pairing.afterOf.get(group?.id ?? '')?.id ?? '') ?? group;
    return [{ type: 'removed', before: item, after: null, within }];
  });
  return { changes: together([...kept, ...gone]), pairing };
}

interface Sides extends ChangesOptions {
  readonly before: Plan;
  readonly after: Plan;
  readonly pairing: Pairing;
}

function changesOf(was: PlanItem, item: PlanItem, sides: Sides): Change[] {
  const both = { before: was, after: item, within: groupOf(sides.after, item) };
  const found: Change[] = [];
  if (isRenamed(was, item)) found.push({ type: 'renamed', ...both });
  const move = moveOf(was, item, sides);
  if (move) found.push({ type: 'moved', ...both, ...move });
  const [from, to] = [was.status.value, item.status.value];
  if (from !== to) found.push({ type: restating(item, from, to), ...both, from, to });
  for (const shift of shiftsOf({ plan: sides.before, item: was }, { plan: sides.after, item }, sides.lexicon))
    found.push({ type: 'date', ...both, ...shift });
  return [...found, ...dependencies(was, item, sides).map((each) => ({ ...each, ...both }))];
}

/** `Phase 1` that became `P1` is called the same. */
function isRenamed(was: PlanItem, item: PlanItem): boolean {
  if (was.title !== item.title && single(was.title) !== single(item.title)) return true;
  return was.label !== item.label && was.id !== item.id;
}

function single(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function moveOf(was: PlanItem, item: PlanItem, sides: Sides): { from: PlanItem | null; to: PlanItem | null } | null {
  const [from, to] = [parentIn(sides.before, was), parentIn(sides.after, item)];
  const sameParent = from === null ? to === null : to !== null && sides.pairing.afterOf.get(from.id)?.id === to.id;
  const sameFile = (sides.renamedFiles?.get(was.file) ?? was.file) === item.file;
  // What goes with its parent into another file has not moved itself.
  return sameParent && (sameFile || from !== null) ? null : { from, to };
}

function parentIn(plan: Plan, item: PlanItem): PlanItem | null {
  return item.parent === null ? null : (plan.byId.get(item.parent) ?? null);
}

function restating(item: PlanItem, from: string, to: string): 'status' | 'ticked' | 'unticked' {
  if (isContainer(item)) return 'status';
  if (to === 'done') return 'ticked';
  return from === 'done' && to !== 'dropped' && to !== 'deferred' ? 'unticked' : 'status';
}

type Need = { readonly type: 'needs' | 'needs-no-more'; readonly other: PlanItem };

function dependencies(was: PlanItem, item: PlanItem, { before, after, pairing }: Sides): Need[] {
  const kept = new Set(was.dependsOn.flatMap((id) => pairing.afterOf.get(id)?.id ?? []));
  const more = item.dependsOn.filter((id) => !kept.has(id)).flatMap((id) => after.byId.get(id) ?? []);
  const less = was.dependsOn.flatMap((id) => {
    const now = pairing.afterOf.get(id)?.id;
    if (now !== undefined && item.dependsOn.includes(now)) return [];
    return after.byId.get(now ?? '') ?? before.byId.get(id) ?? [];
  });
  return [
    ...more.map((other) => ({ type: 'needs' as const, other })),
    ...less.map((other) => ({ type: 'needs-no-more' as const, other })),
  ];
}

/** The milestone that an item is or is in; without one, the outermost container. */
function groupOf(plan: Plan, item: PlanItem): PlanItem | null {
  const line = withAncestors(plan, item).filter(isContainer);
  return line.find(({ kind }) => kind === 'milestone') ?? line.at(-1) ?? null;
}

function together(changes: readonly Change[]): Change[] {
  const groups = new Map<PlanItem | null, Change[]>();
  for (const change of changes) append(groups, change.within, change);
  return [...groups.values()].flat();
}
