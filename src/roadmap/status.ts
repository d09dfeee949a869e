import { RANKS, type StatedStatus } from './draft.ts';
import type { Merged } from './merge.ts';
import type { Item, Status } from './roadmap.ts';

/** The status that the file states of an item: the most explicit of all its statements, words before marks before boxes. */
export function statedStatus({ statements, main }: Merged): StatedStatus | null {
  let best: StatedStatus | null = null;
  for (const status of statements.flatMap(({ statuses }) => statuses)) {
    if (best === null || weight(status) < weight(best)) best = status;
  }
  // What is struck out under finished work was finished.
  if (
    best?.by === 'strike' &&
    main.owner?.statuses.some(({ status, rank }) => status === 'done' && rank <= RANKS.heading)
  )
    return { ...best, status: 'done' };
  return best;
}

function weight({ rank, by, status }: StatedStatus): number {
  if (by === 'strike') return RANKS.box;
  if (by === 'box') return status === 'done' ? RANKS.box - 0.1 : RANKS.box + 0.1;
  return by === 'mark' || by === 'box-mark' ? rank + 0.5 : rank;
}

/** Statuses of the items that state none: from what is below them, else from what they belong to. */
export function derivedStatus(
  items: readonly Item[],
  children: ReadonlyMap<string, readonly string[]>,
  implied: ReadonlyMap<string, Status>,
): Map<string, Status> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const known = new Map<string, Status>();
  const up = (id: string): Status | null => {
    for (let at = byId.get(byId.get(id)?.parent ?? ''); at; at = byId.get(at.parent ?? '')) {
      if (at.status.origin === 'stated') return at.status.value;
    }
    return null;
  };
  const down = (id: string, depth: number): Status => {
    const found = known.get(id);
    if (found) return found;
    const item = byId.get(id) as Item;
    if (item.status.origin === 'stated') return item.status.value;
    known.set(id, 'planned');
    const below = depth > 64 ? [] : (children.get(id) ?? []).map((child) => down(child, depth + 1));
    const status = implied.get(id) ?? (below.length > 0 ? fromBelow(below) : fromAbove(up(id)));
    known.set(id, status);
    return status;
  };
  for (const { id } of items) down(id, 0);
  return known;
}

function fromBelow(below: readonly Status[]): Status {
  const open = below.filter((status) => status !== 'dropped');
  if (open.length === 0) return 'dropped';
  if (open.every((status) => status === 'done')) return 'done';
  if (open.some((status) => status === 'done' || status === 'active')) return 'active';
  return open.every((status) => status === 'deferred')
    ? 'deferred'
    : open.every((status) => status === 'blocked')
      ? 'blocked'
      : 'planned';
}

/** A plain bullet of finished work is finished; of work under way it is only planned. */
function fromAbove(above: Status | null): Status {
  return above === 'done' || above === 'dropped' || above === 'deferred' ? above : 'planned';
}
