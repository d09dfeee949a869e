import type { Plan, PlanItem } from '../../src/roadmap/combine.ts';
import { isClosed, isContainer } from '../../src/roadmap/progress.ts';

/**
 * What the dependencies of a small plan mean, written as plainly as it can be said and as slowly as it comes: the reference for
 * the questions to the graph.
 */
export function bruteForce(plan: Plan, unknownOf: (item: PlanItem) => readonly string[]) {
  const get = (id: string): PlanItem => plan.byId.get(id) as PlanItem;
  const childrenOf = (item: PlanItem): PlanItem[] => item.children.map(get);
  const below = (item: PlanItem): PlanItem[] => childrenOf(item).flatMap((child) => [child, ...below(child)]);
  const above = (item: PlanItem): PlanItem[] =>
    item.parent === null ? [] : [get(item.parent), ...above(get(item.parent))];

  const isOpen = (item: PlanItem): boolean => {
    if (isClosed(item)) return false;
    return !(isContainer(item) && item.children.length > 0 && childrenOf(item).every((child) => !isOpen(child)));
  };
  const isWork = (item: PlanItem): boolean => isOpen(item) && (item.children.length === 0 || !isContainer(item));
  const openBelow = (item: PlanItem): PlanItem[] => below(item).filter(isOpen);
  /** What must be finished for an item to be: not what was left open in a part that is said to be done. */
  const parts = (item: PlanItem): PlanItem[] =>
    childrenOf(item)
      .filter(isOpen)
      .flatMap((child) => [child, ...parts(child)]);
  const owners = (item: PlanItem): PlanItem[] => [item, ...above(item)].filter(isOpen);
  const ownNeeds = (item: PlanItem): PlanItem[] =>
    isOpen(item) ? item.dependsOn.map(get).filter((needed) => isOpen(needed) && !below(item).includes(needed)) : [];
  const needs = (item: PlanItem): PlanItem[] => owners(item).flatMap(ownNeeds);
  const isHeld = (item: PlanItem): boolean =>
    owners(item).some(
      ({ status, children }) =>
        (status.value === 'blocked' || status.value === 'deferred') &&
        (status.origin === 'stated' || children.length === 0),
    );
  const unknown = (item: PlanItem): string[] => owners(item).flatMap(unknownOf);

  /** All that must be finished before an item can start. */
  const before = (item: PlanItem): Set<PlanItem> => {
    const all = new Set<PlanItem>();
    const add = (needed: PlanItem): void => {
      if (all.has(needed)) return;
      all.add(needed);
      for (const other of [...parts(needed), ...needs(needed)]) add(other);
    };
    for (const needed of needs(item)) add(needed);
    return all;
  };
  /** All that must be finished, or started, before an item is finished; itself too. */
  const leadingTo = (item: PlanItem): Set<PlanItem> =>
    new Set([item, ...parts(item)].flatMap((each) => [each, ...before(each)]));

  const isReady = (item: PlanItem): boolean =>
    isWork(item) &&
    needs(item).length === 0 &&
    unknown(item).length === 0 &&
    !isHeld(item) &&
    !childrenOf(item).some(isOpen);

  const unblocks = (item: PlanItem): number =>
    plan.items.filter((other) => other !== item && isOpen(other) && before(other).has(item)).length;

  const waves = (): string[][] => {
    const done = new Set<PlanItem>();
    const finished = (item: PlanItem): boolean =>
      !isOpen(item) || done.has(item) || (!isWork(item) && childrenOf(item).every(finished));
    const rest = new Set(plan.items.filter(isWork));
    const all: string[][] = [];
    for (;;) {
      const wave = [...rest].filter(
        (item) =>
          needs(item).every(finished) &&
          unknown(item).length === 0 &&
          !isHeld(item) &&
          childrenOf(item).every(finished),
      );
      if (wave.length === 0) return [...all, [...rest].map(({ id }) => id)];
      for (const item of wave) {
        done.add(item);
        rest.delete(item);
      }
      all.push(wave.map(({ id }) => id));
    }
  };

  /** How long it takes to finish an item, by the longest of all ways to it; `late` is what some items take in addition. */
  const length = (
    target: PlanItem,
    own: (item: PlanItem) => number,
    span: (item: PlanItem) => number,
    late: (item: PlanItem) => number,
  ): number => {
    const inCycle = (item: PlanItem, needed: PlanItem): boolean =>
      [item, ...openBelow(item)].some((each) => leadingTo(needed).has(each));
    const starts = (item: PlanItem): number =>
      Math.max(
        0,
        ...(item.parent === null ? [] : [starts(get(item.parent))]),
        ...ownNeeds(item)
          .filter((needed) => !inCycle(item, needed))
          .map(ends),
      );
    const ends = (item: PlanItem): number => {
      const parts = childrenOf(item).filter(isOpen).map(ends);
      const begin = isContainer(item) ? starts(item) : Math.max(starts(item), ...parts);
      return Math.max(begin + own(item), starts(item) + span(item), ...parts) + late(item);
    };
    return ends(target);
  };

  const waitsForItself = (item: PlanItem): boolean => before(item).has(item);
  return { isOpen, isWork, isReady, unblocks, before, leadingTo, unknownOf, waves, length, waitsForItself, above };
}
