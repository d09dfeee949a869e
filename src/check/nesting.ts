import type { Item, Roadmap } from '../roadmap/roadmap.ts';
import { grouped } from '../text/groups.ts';

/**
 * Finds the work that an item is made of: all that is below it in the graph, and the list items that are nested in its own,
 * which stand beside it there.
 *
 * @example Of `- [x] Crane` with `  - [ ] Hook` below it the work is `Hook`.
 */
export function workFinder({ items }: Roadmap, byId: ReadonlyMap<string, Item>): (item: Item) => Item[] {
  const nested = nestedIn(items);
  return (item) => {
    const found = new Set<Item>();
    const add = (part: Item | undefined): void => {
      if (!part || part === item || found.has(part)) return;
      found.add(part);
      visit(part);
    };
    const visit = (each: Item): void => {
      for (const id of each.children) add(byId.get(id));
      nested.get(each.id)?.forEach(add);
    };
    visit(item);
    return [...found].sort((a, b) => a.line - b.line);
  };
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
