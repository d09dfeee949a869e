import { isCross } from '../../vocabulary/crosses.ts';
import { type ItemStatus, STATUSES, type Status } from '../roadmap.ts';
import type { Merged } from './draft.ts';
import { type Draft, RANKS, type StatedStatus } from './draft.ts';

/** The status that the file states of an item: the most explicit of all its statements, words before marks before boxes. */
function statedStatus({ statements, main }: Merged): StatedStatus | null {
  let best: StatedStatus | null = null;
  for (let nth = 0; nth < statements.length; nth += 1) {
    const { statuses } = statements[nth] as Draft;
    for (let at = 0; at < statuses.length; at += 1) {
      const status = statuses[at] as StatedStatus;
      if (best === null || weight(status) < weight(best)) best = status;
    }
  }
  // Below `Out of scope` an empty box says only that it could be ticked, and in what is dropped a cross that it is not there.
  if (best?.by === 'box' && best.status === 'planned' && main.restates && main.implied) return null;
  if (best?.by === 'mark' && isCross(best.text) && (main.implied ?? main.owner?.statuses[0]?.status) === 'dropped')
    return null;
  return best?.by === 'strike' && main.owner && wasFinished(best, main.owner) ? { ...best, status: 'done' } : best;
}

/** What is struck out under finished work was finished; where only a mark says so, `~~Login~~ → next release` was not. */
function wasFinished({ rich, end }: StatedStatus, owner: Draft): boolean {
  const whole = rich !== null && /^[\s.]*(?:\([^()]*\))?[\s.]*$/.test(rich.plain.slice(end));
  return owner.statuses.some(({ status, rank }) => status === 'done' && (rank <= RANKS.heading || whole));
}

function weight({ rank, by, status }: StatedStatus): number {
  if (by === 'strike') return RANKS.box;
  // That it is called current says less than any word of its state, and more than an empty box.
  if (by === 'current') return RANKS.box;
  if (by === 'box') return status === 'done' ? RANKS.box - 0.1 : RANKS.box + 0.1;
  return by === 'mark' || by === 'box-mark' ? rank + 0.5 : rank;
}

/** Finds what each item's status is: as stated, else from what is below it, else from what it belongs to. */
export function settleStatuses(items: readonly Merged[]): void {
  items.forEach((item) => {
    item.stated = statedStatus(item);
  });
  // Children stand behind their owners, mostly: from the end, no chain of owners makes the recursion deep.
  for (let at = items.length - 1; at >= 0; at -= 1) statusOf(items[at] as Merged);
}

function statusOf(item: Merged): Status {
  if (item.status) return item.status.value;
  const { stated } = item;
  if (stated) item.status = STATED[stated.status];
  else {
    // Should it be asked for while it is being found.
    item.status = DERIVED.planned;
    item.status = DERIVED[derived(item)];
  }
  return item.status.value;
}

function derived(item: Merged): Status {
  if (item.main.implied) return item.main.implied;
  if (item.children.length > 0) return fromBelow(item.children.map(statusOf));
  // What says something else than that it is done is not done for what it stands in.
  const status = fromAbove(above(item));
  return status === 'done' && item.statements.some(({ vague }) => vague) ? 'planned' : status;
}

const having = (origin: ItemStatus['origin']) =>
  Object.fromEntries(STATUSES.map((value) => [value, { value, origin }])) as Record<Status, ItemStatus>;
const STATED = having('stated');
const DERIVED = having('derived');

/** The nearest status that is stated of what an item belongs to. */
function above(item: Merged): Status | null {
  for (let owner = item.owner; owner; owner = owner.owner) {
    const status = owner.stated?.status ?? owner.main.implied;
    if (status) return status;
  }
  return null;
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
