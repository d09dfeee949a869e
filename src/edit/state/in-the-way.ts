import type { Item, Roadmap } from '../../roadmap/roadmap.ts';

/** What keeps an item from being closed. */
export interface Obstacles {
  /** Work below it that the file states to be open, in the order of the text. */
  readonly open: readonly Item[];
  /** What it needs first and is not done. */
  readonly needed: readonly Item[];
}

/** What is stated open below an item, but its criteria, which closing ticks; and what it depends on. */
export function obstaclesTo({ items }: Roadmap, item: Item): Obstacles {
  const byId = new Map(items.map((each) => [each.id, each]));
  return {
    open: below(item, byId).filter(
      (each) => isStatedOpen(each) && !(each.kind === 'criterion' && each.parent === item.id),
    ),
    needed: item.dependsOn.flatMap((id) => byId.get(id) ?? []).filter((each) => !isOver(each)),
  };
}

/** All that belongs to an item, directly or not, in the order of the text. */
export function below(item: Item, byId: ReadonlyMap<string, Item>): Item[] {
  const found = new Set<Item>();
  const visit = ({ children }: Item): void => {
    for (const id of children) {
      const child = byId.get(id);
      if (!child || found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(item);
  return [...found];
}

/** What is deferred or dropped is no work that is left, and a bucket that is named by a state has none to be changed. */
export function isStatedOpen(item: Item): boolean {
  const { status } = item;
  return status.origin === 'stated' && ['planned', 'active', 'blocked'].includes(status.value) && !isNamedByState(item);
}

/** `## In progress`: its name is its state. */
export function isNamedByState({ statements }: Item): boolean {
  for (const { facts } of statements)
    for (const fact of facts) if (fact.type === 'status' && fact.by === 'bucket') return true;
  return false;
}

function isOver({ status }: Item): boolean {
  return status.value === 'done' || status.value === 'dropped';
}
