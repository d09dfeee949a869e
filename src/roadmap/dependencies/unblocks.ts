import { eventOf, FINISH, START } from './events.ts';
import type { Node } from './node.ts';
import type { Edges } from './strong-components.ts';

/** So many are followed at a time: the bits of a number. */
const AT_ONCE = 32;

/**
 * How many open items wait for each of some nodes, directly or through others, and cannot start before it is finished.
 *
 * @param components As `strongComponents` numbers the events.
 */
export function unblocks(
  nodes: readonly Node[],
  edges: Edges,
  components: { readonly of: Int32Array; readonly count: number },
  some: readonly Node[],
): Map<Node, number> {
  const downstream = byComponent(edges, components);
  const counts = new Map<Node, number>();
  for (let from = 0; from < some.length; from += AT_ONCE) {
    const sources = some.slice(from, from + AT_ONCE);
    const reached = new Int32Array(components.count);
    sources.forEach((node, bit) => {
      const component = components.of[eventOf(node, FINISH)] as number;
      reached[component] = (reached[component] as number) | (1 << bit);
    });
    for (const [before, after] of downstream)
      if (reached[before] !== 0) reached[after] = (reached[after] as number) | (reached[before] as number);
    const count = new Int32Array(AT_ONCE);
    for (const node of nodes) {
      if (!node.open) continue;
      let bits = reached[components.of[eventOf(node, START)] as number] as number;
      for (; bits !== 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits);
        if (sources[bit] !== node) count[bit] = (count[bit] as number) + 1;
      }
    }
    sources.forEach((node, bit) => {
      counts.set(node, count[bit] as number);
    });
  }
  return counts;
}

/** Edges between components, each after all that lead to where it begins: downwards, as the numbers are. */
function byComponent(
  edges: Edges,
  components: { readonly of: Int32Array; readonly count: number },
): [number, number][] {
  const { of } = components;
  const found: [number, number][] = [];
  for (let event = 0; event < of.length; event += 1) {
    for (let edge = edges.first[event] as number; edge < (edges.first[event + 1] as number); edge += 1) {
      const after = of[edges.to[edge] as number] as number;
      if (after !== of[event]) found.push([of[event] as number, after]);
    }
  }
  return found.sort(([a], [b]) => b - a);
}
