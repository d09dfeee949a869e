import type { Item, Roadmap, Status } from '../../roadmap/roadmap.ts';
import type { Refusal } from '../ways.ts';
import { isStatedOpen, itemsById, type Obstacles, obstaclesTo, openBelow } from './in-the-way.ts';

export interface Closing {
  /** Open work below is closed too. */
  readonly withTasks: boolean;
  /** What is in the way does not count. */
  readonly force: boolean;
  /** What an item belongs to is closed too, if nothing else in it is open. */
  readonly cascade: boolean;
  /** Criteria that are plain bullets get a ticked box. */
  readonly plainCriteria: boolean;
  /** Criteria (`c1`, `M3.c1`) of the one item that alone are ticked, unless nothing else keeps it from being closed; or all. */
  readonly only: readonly string[] | null;
}

/** Items that are to be closed, with what keeps one of them from it. */
export interface Closed {
  readonly asked: ReadonlyMap<string, Status>;
  readonly inTheWay: readonly (Obstacles & { readonly item: Item })[];
  /** What is done with them, and not closed. */
  readonly completes: readonly Item[];
  /** The criteria that are ticked, if the item itself stays open. */
  readonly ticked: readonly Item[] | null;
}

/** What closing some items sets to done: them, their exit criteria, and what else is asked for. */
export function closing(roadmap: Roadmap, items: readonly Item[], options: Closing): Closed | Refusal {
  const some = options.only && ticking(roadmap, items, options.only, options);
  if (some) return some;
  const byId = itemsById(roadmap);
  const asked = new Map<string, Status>();
  const closed = new Set<Item>();
  const completes = new Set<Item>();
  const close = (item: Item): void => {
    if (closed.has(item)) return;
    closed.add(item);
    asked.set(item.id, 'done');
    for (const criterion of criteriaOf(item, byId))
      if (toTick(criterion, item, options)) asked.set(criterion.id, 'done');
    if (options.withTasks) openBelow(roadmap, item).forEach(close);
  };
  items.forEach(close);
  for (const item of items) {
    for (let owner = ownerOf(item, byId); owner; owner = ownerOf(owner, byId)) {
      if (!isCompleted(roadmap, owner, asked)) break;
      if (options.cascade) close(owner);
      else completes.add(owner);
    }
  }
  const inTheWay = [...closed].flatMap((item) => {
    const { open, needed } = obstaclesTo(roadmap, item);
    const left = { item, open: open.filter(isLeft), needed: needed.filter(isLeft) };
    return left.open.length + left.needed.length === 0 || options.force ? [] : [left];
  });
  return { asked, inTheWay, completes: [...completes], ticked: null };

  function isLeft({ id }: Item): boolean {
    return !asked.has(id);
  }
}

/** What ticking some criteria sets to done; `null` if they are the last, and nothing is in the way of the item. */
function ticking(
  roadmap: Roadmap,
  items: readonly Item[],
  only: readonly string[],
  options: Closing,
): Closed | Refusal | null {
  const [item] = items;
  if (!item || items.length > 1) return { refused: '--only ticks criteria of one item', because: 'text' };
  const criteria = criteriaOf(item, itemsById(roadmap));
  const asked = new Map<string, Status>();
  for (const name of only) {
    const found = criteria.find(({ id }, at) => [id, `c${at + 1}`, `${item.id}.c${at + 1}`].includes(name));
    if (!found) return { refused: `${item.id} has no criterion ${name}`, because: 'text', hint: countOf(criteria) };
    asked.set(found.id, 'done');
  }
  const isLeft = (each: Item) => !asked.has(each.id) && each.status.value !== 'done' && each.status.value !== 'dropped';
  const ticked = { asked, inTheWay: [], completes: [], ticked: criteria.filter(({ id }) => asked.has(id)) };
  if (criteria.some(isLeft)) return ticked;
  const { open, needed } = obstaclesTo(roadmap, item);
  const free = options.force || options.withTasks || open.length + needed.length === 0;
  return free ? null : ticked;
}

function countOf({ length }: readonly Item[]): string {
  return length === 0 ? 'it has none' : length === 1 ? 'it has c1' : `it has c1 to c${length}`;
}

function criteriaOf(item: Item, byId: ReadonlyMap<string, Item>): Item[] {
  return item.children.flatMap((id) => byId.get(id) ?? []).filter(({ kind }) => kind === 'criterion');
}

/** A criterion of which the file says nothing is ticked when its item becomes done, and left where that is done already. */
function toTick(criterion: Item, item: Item, { plainCriteria }: Closing): boolean {
  if (criterion.status.origin === 'stated') return isStatedOpen(criterion);
  return plainCriteria && !(item.status.origin === 'stated' && item.status.value === 'done');
}

function ownerOf({ parent }: Item, byId: ReadonlyMap<string, Item>): Item | undefined {
  const owner = parent === null ? undefined : byId.get(parent);
  return owner && owner.kind !== 'bucket' ? owner : undefined;
}

/** True if an item is still open, and nothing that belongs to it will be. */
function isCompleted(roadmap: Roadmap, owner: Item, asked: ReadonlyMap<string, Status>): boolean {
  if (owner.status.origin === 'stated' && owner.status.value === 'done') return false;
  const byId = itemsById(roadmap);
  const work = owner.children.flatMap((id) => byId.get(id) ?? []).filter(({ kind }) => kind !== 'criterion');
  const isOver = ({ id, status }: Item) => asked.has(id) || status.value === 'done' || status.value === 'dropped';
  return work.every(isOver) && obstaclesTo(roadmap, owner).needed.every(isOver);
}
