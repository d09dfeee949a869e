import { append } from '../../text/append.ts';
import type { Node } from '../dependencies/node.ts';
import type { Arrow } from './arrows.ts';
import type { Layers } from './layers.ts';

/**
 * The arrows that no others imply: of `A -> B -> C` and `A -> C` the last is left out. Those within a circle stay.
 *
 * @param nodes By layer.
 */
export function reduced(nodes: readonly Node[], arrows: readonly Arrow[], layers: Layers): Arrow[] {
  const next = new Map<Node, Node[]>();
  for (const { from, to } of arrows) append(next, from, to);
  const implied = new Set<string>();
  for (const node of nodes) {
    const direct = (next.get(node) ?? []).filter((to) => !layers.isCircular(node, to));
    if (direct.length < 2) continue;
    const farthest = direct.reduce((most, to) => Math.max(most, layers.of(to)), 0);
    const reached = new Set<Node>();
    const queue = direct.flatMap((to) => beyond(to, to));
    for (let each = queue.pop(); each; each = queue.pop()) {
      if (reached.has(each) || layers.of(each) > farthest) continue;
      reached.add(each);
      for (const to of next.get(each) ?? []) queue.push(to);
    }
    for (const to of direct) if (reached.has(to)) implied.add(`${node.at} ${to.at}`);
  }
  return arrows.filter(({ from, to }) => !implied.has(`${from.at} ${to.at}`));

  /** Of a circle only what is behind it: its members do not imply each other. */
  function beyond(node: Node, of: Node): Node[] {
    return (next.get(node) ?? []).filter((to) => !layers.isCircular(of, to));
  }
}
