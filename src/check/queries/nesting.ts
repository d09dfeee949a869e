import type { Line } from '../../markdown/outline.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { grouped } from '../../text/groups.ts';
import { childrenOf, isOpen, isOver } from './statuses.ts';

/**
 * Finds the work that an item is made of: all that is below it in the graph, and the list items that are nested in its own,
 * which stand beside it there.
 *
 * @example Of `- [x] Crane` with `  - [ ] Hook` below it the work is `Hook`.
 */
export function workFinder({ items }: Roadmap, byId: ReadonlyMap<string, Item>): (item: Item) => Item[] {
  const nested = nestedIn(items);
  return (item) => {
    if (item.children.length === 0 && !nested.has(item.id)) return [];
    const found = new Set<Item>();
    const add = (part: Item | undefined): void => {
      if (!part || part === item || found.has(part)) return;
      found.add(part);
      visit(part);
    };
    const visit = (each: Item): void => {
      const others = takenAnew(each, byId);
      for (const id of each.children) if (!others.has(id)) add(byId.get(id));
      nested.get(each.id)?.forEach(add);
    };
    visit(item);
    return [...found].sort((a, b) => a.line - b.line);
  };
}

/** So many phases, most of them open, show that their numbers began anew. */
const LEAST = 3;
const NONE: ReadonlySet<string> = new Set();

/**
 * The ids of phases that a milestone has by their numbers alone, where it is over and most of them are open: they are later ones
 * with the same numbers.
 *
 * @example `✅ v1.0 - Phases 1-9` in the history of a plan whose phases 1 to 9 stand above, and are not begun.
 */
export function takenAnew(item: Item, byId: ReadonlyMap<string, Item>): ReadonlySet<string> {
  if (item.kind !== 'milestone' || !isOver(item.status)) return NONE;
  const own = new Set(item.statements.map(({ line }) => line));
  const apart = childrenOf(item, byId).filter(
    ({ kind, statements }) => kind === 'phase' && !statements.some(({ line }) => isUnder(line, own)),
  );
  const open = apart.filter(({ status }) => isOpen(status.value));
  return open.length >= LEAST && 2 * open.length > apart.length ? new Set(apart.map(({ id }) => id)) : NONE;
}

/** True if a line stands below one of the others. */
export function isUnder(line: Line, owners: ReadonlySet<Line>): boolean {
  for (let at = line.parent; at; at = at.parent) if (owners.has(at)) return true;
  return false;
}

/** List items by the id of the task in whose list item they stand. */
function nestedIn(items: readonly Item[]): Map<string, Item[]> {
  const stated = new Map<number, Item>();
  for (const item of items)
    for (const { line } of item.statements) if (line.place === 'entry') stated.set(line.index, item);
  return grouped(items, (item) => {
    const { parent, place } = item.statements[0]?.line ?? {};
    const owner = place === 'entry' && parent ? stated.get(parent.index) : undefined;
    return !owner || owner === item || owner.id === item.parent ? null : owner.id;
  });
}
