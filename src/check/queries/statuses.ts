import type { StatusMark } from '../../facts/fact.ts';
import type { Item, Status } from '../../roadmap/roadmap.ts';

/** Everything that states an item's status, in the order of its statements. What only calls it current states none. */
export function statedStatuses({ statements }: Item): StatusMark[] {
  // Several rules ask for it of every item: loops make no lists besides.
  const found: StatusMark[] = [];
  for (const { facts } of statements)
    for (const fact of facts) if (fact.type === 'status' && fact.by !== 'current') found.push(fact);
  return found;
}

/** The statement that decides the status of an item, as written. */
export function decisive(item: Item): StatusMark | undefined {
  const all = statedStatuses(item);
  if (all.length < 2) return all[0];
  return all.find(({ text, status }) => text === item.statusText && status === item.status.value) ?? all[0];
}

export function isOpen(status: Status): boolean {
  return status === 'planned' || status === 'active' || status === 'blocked';
}

/** The items that belong to one, in the order of the text. */
export function childrenOf(item: Item, byId: ReadonlyMap<string, Item>): Item[] {
  return item.children.flatMap((id) => byId.get(id) ?? []);
}

/** True if work has begun, and may have come to its end. */
export function isBegun(status: Status): boolean {
  return status === 'active' || status === 'done';
}

export function isOver({ value }: Item['status']): boolean {
  return value === 'done' || value === 'dropped';
}

/** True if two rows of one table were taken for one item: then they are two that are called alike, and neither is known. */
export function isMixed({ statements }: Item): boolean {
  if (statements.length < 2) return false;
  const blocks = statements.flatMap(({ line }) => (line.place === 'row' ? [line.block] : []));
  return new Set(blocks).size < blocks.length;
}
