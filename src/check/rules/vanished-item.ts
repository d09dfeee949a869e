import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import type { Span } from '../../text/span.ts';
import { lossesOf, nameOnBase, pairingOf } from '../queries/losses.ts';
import type { Rule } from '../rule.ts';

/** So many of what is lost at one place are named. */
const MOST_NAMES = 3;

export const vanishedItem: Rule = {
  name: 'vanished-item',
  family: 'base',
  level: 'warning',
  summary: 'An item of the base is gone.',
  why: 'A merge that went wrong takes work out of the plan, and nobody misses it. To give something up, say so: drop it, strike it through, or move it to a section or file for what is over.',
  bad: [
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n- [ ] Crane tracks\n\n## M2: Ferry\n',
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n\n## M2: Ferry\n',
      lines: [5],
    },
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n\n## M2: Ferry\n\n- [ ] Timetable of summer\n',
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n',
      lines: [3],
    },
  ],
  good: [
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n- [ ] Crane tracks\n',
      text: '# Plan\n\n## M1: Port\n\n- [x] Quay wall (2026-03-01)\n- [ ] ~~Crane tracks~~ (dropped)\n',
    },
    {
      base: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay wall\n- [x] Crane tracks\n\n## M2: Ferry\n',
      text: '# Plan\n\n## M1: Port (done)\n\n## M2: Ferry\n',
    },
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n\n## M2: Ferry\n\n- [ ] Crane tracks\n',
      text: '# Plan\n\n## M2: Ferry\n\n- [ ] The crane tracks\n',
      files: { 'docs/later.md': '# Later\n\n## M1: Port\n\n- Quay wall\n' },
    },
  ],
  *check(context) {
    const { base, roadmap } = context;
    const pairing = pairingOf(context);
    // Of an empty file shrunk-roadmap tells.
    if (!base || !pairing || roadmap.items.length === 0) return;
    const lost = lossesOf(context);
    const all = new Set(lost.map(({ id }) => id));
    const places = new Map<string, { near: Neighbour | null; items: Item[] }>();
    for (const item of lost) {
      if (item.parent !== null && all.has(item.parent)) continue;
      const near = neighbour(item, base.items, pairing.afterOf);
      const place = places.get(near?.item.id ?? '');
      if (place) place.items.push(item);
      else places.set(near?.item.id ?? '', { near, items: [item] });
    }
    for (const { near, items } of places.values()) {
      const below = items.reduce((sum, item) => sum + countBelow(item, base.items, all), 0);
      const where = near === null ? '' : ` ${near.isParent ? 'below' : 'after'} ${nameOnBase(near.item)}`;
      yield {
        message: `Unexpected loss of ${listed(items)}${withBelow(below)}, expected ${items.length === 1 ? 'it' : 'them'}${where} as on the base`,
        span: near === null ? firstSpan(roadmap.items) : nameSpan(near.item.statements[0] as Statement),
        ...(near !== null && { item: near.item.id }),
      };
    }
  },
};

interface Neighbour {
  readonly item: Item;
  readonly isParent: boolean;
}

function listed(items: readonly Item[]): string {
  const names = items.slice(0, MOST_NAMES).map(nameOnBase);
  const more = items.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length === 1 ? (names[0] as string) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function withBelow(count: number): string {
  return count === 0 ? '' : ` with ${count} ${count === 1 ? 'item' : 'items'} below`;
}

function countBelow(item: Item, items: readonly Item[], lost: ReadonlySet<string>): number {
  const inside = new Set([item.id]);
  let count = 0;
  for (const { id, parent } of items) {
    if (parent === null || !inside.has(parent)) continue;
    inside.add(id);
    if (lost.has(id)) count += 1;
  }
  return count;
}

/** What stood before an item and is still there: of what belongs to the same, else that itself. */
function neighbour(item: Item, items: readonly Item[], afterOf: ReadonlyMap<string, Item>): Neighbour | null {
  for (let at = items.indexOf(item) - 1; at >= 0; at -= 1) {
    const other = items[at] as Item;
    const now = other.parent === item.parent || other.id === item.parent ? afterOf.get(other.id) : undefined;
    if (now) return { item: now, isParent: other.id === item.parent };
    if (other.id === item.parent) return null;
  }
  return null;
}

function firstSpan(items: readonly Item[]): Span {
  const [first] = items;
  return first ? nameSpan(first.statements[0] as Statement) : { start: 0, end: 0 };
}
