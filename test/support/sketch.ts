import type { Item } from '../../src/roadmap/roadmap.ts';
import { roadmapOf } from './plan.ts';

/** Fields that an item's dependencies say already. */
const NEEDS = new Set(['depends on', 'dependencies', 'needs']);

/**
 * The graph of a text, an item to a line, indented below what it belongs to: what a test needs to see of it.
 *
 * @example `M1 milestone "Login" done <completed> needs M0 {goal: Let people in}`; without `<...>` the status is derived.
 */
export function sketch(text: string): string[] {
  const { items } = roadmapOf(text);
  const depth = (item: Item): number => {
    const parent = items.find(({ id }) => id === item.parent);
    return parent ? depth(parent) + 1 : 0;
  };
  return items.map((item) => '  '.repeat(depth(item)) + describe(item));
}

function describe({ id, kind, title, status, statusText, checked, dependsOn, fields }: Item): string {
  const named = Object.entries(fields).flatMap(([name, value]) => (NEEDS.has(name) ? [] : [`${name}: ${value}`]));
  return [
    id,
    kind,
    title === null ? null : `"${title}"`,
    status.value,
    statusText === null ? null : `<${statusText}>`,
    checked === null ? null : checked ? '[x]' : '[ ]',
    dependsOn.length > 0 ? `needs ${dependsOn.join(' ')}` : null,
    named.length > 0 ? `{${named.join(', ')}}` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
