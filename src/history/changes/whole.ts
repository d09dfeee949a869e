import { CHANGES, type Change, type ChangeType, itemOf } from './change.ts';

/** A change, and how many others it stands for. */
export interface Whole {
  readonly change: Change;
  /** Of an item that came or went: how many below it came or went with it. */
  readonly below: number;
}

/** Nothing is nested deeper; a graph with a circle in it must not hang us. */
const DEEPEST = 100;

/** The same changes, but what came or went as a whole is told once: without what is below it. */
export function wholesOf(changes: readonly Change[]): Whole[] {
  const added = new Map(changes.flatMap((each) => (each.type === 'added' ? [[itemOf(each).id, each]] : [])));
  const removed = new Map(changes.flatMap((each) => (each.type === 'removed' ? [[itemOf(each).id, each]] : [])));
  const below = new Map<Change, number>();
  const outer = changes.filter((change) => {
    const same = change.type === 'added' ? added : change.type === 'removed' ? removed : null;
    const top = same === null ? change : topOf(change, same);
    if (top !== change) below.set(top, (below.get(top) ?? 0) + 1);
    return top === change;
  });
  return outer.map((change) => ({ change, below: below.get(change) ?? 0 }));
}

function topOf(change: Change, same: ReadonlyMap<string, Change>): Change {
  let top = change;
  for (let steps = 0; steps < DEEPEST; steps += 1) {
    const up = same.get(itemOf(top).parent ?? '');
    if (!up || up === change) break;
    top = up;
  }
  return top;
}

/** How many changes there are of each type that there is, in the order of {@link CHANGES}. */
export function countsOf(changes: readonly Change[]): { readonly type: ChangeType; readonly count: number }[] {
  return CHANGES.flatMap((type) => {
    const count = changes.filter((each) => each.type === type).length;
    return count === 0 ? [] : [{ type, count }];
  });
}
