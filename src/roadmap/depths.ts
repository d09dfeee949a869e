import type { Item } from './roadmap.ts';

/** The items in steps from the top: those without a parent, their children, and so on. */
export function byDepth(items: readonly Item[]): Item[][] {
  const known = depths(items);
  const steps: Item[][] = [];
  for (const item of items) {
    const depth = known.get(item.id) ?? 0;
    while (steps.length <= depth) steps.push([]);
    steps[depth]?.push(item);
  }
  return steps;
}

function depths(items: readonly Item[]): Map<string, number> {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const found = new Map<string, number>();
  for (const { id } of items) {
    const way: string[] = [];
    for (
      let at: string | null | undefined = id;
      at && !found.has(at) && way.length < items.length;
      at = parents.get(at)
    )
      way.push(at);
    let depth = found.get(parents.get(way.at(-1) ?? '') ?? '') ?? -1;
    for (const each of way.reverse()) {
      depth += 1;
      found.set(each, depth);
    }
  }
  return found;
}
