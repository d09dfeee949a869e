import type { Item } from './roadmap.ts';

/** How many are done of what a count of so many may count below an item: see {@link countedSets}. */
export function countings(item: Item, work: readonly Item[], total: number): number[] {
  const sets = countedSets(item, work, total);
  return [...new Set(sets.map((set) => set.filter(({ status }) => status.value === 'done').length))];
}

/**
 * What a count of so many may count below an item: its tasks, its plans, its phases, all that has a box. Empty if nothing there
 * has that number, or if the file does not say of each whether it is done.
 */
export function countedSets(item: Item, work: readonly Item[], total: number): (readonly Item[])[] {
  if (work.length < total) return [];
  const own = work.filter(({ parent }) => parent === item.id);
  const sets = [
    own,
    ...KINDS.flatMap((kinds) => [own, work].map((all) => all.filter(({ kind }) => kinds.includes(kind)))),
    work.filter(({ checked }) => checked !== null),
    work.filter(({ children }) => children.length === 0),
  ];
  const kept = sets.flatMap((set) => [set, set.filter(({ status }) => status.value !== 'dropped')]);
  return kept.filter((set) => set.length === total && set.every(isStated));
}

const KINDS: readonly (readonly string[])[] = [
  ['task'],
  ['criterion'],
  ['phase'],
  ['milestone'],
  ['phase', 'milestone'],
];

function isStated({ status, children }: Item): boolean {
  return status.origin === 'stated' || children.length > 0;
}
