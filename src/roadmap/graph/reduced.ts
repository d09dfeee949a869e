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
    const reached = new Set<readonly Node[]>();
    const queue = [...new Set(direct.map(layers.circleOf))].flatMap(behind);
    for (let circle = queue.pop(); circle; circle = queue.pop()) {
      if (reached.has(circle) || layers.of(circle[0] as Node) > farthest) continue;
      reached.add(circle);
      for (const each of behind(circle)) queue.push(each);
    }
    for (const to of direct) if (reached.has(layers.circleOf(to))) implied.add(`${node.at} ${to.at}`);
  }
  return arrows.filter(({ from, to }) => !implied.has(`${from.at} ${to.at}`));

  /** What comes right after a circle, or after a node that is in none. */
  function behind(circle: readonly Node[]): (readonly Node[])[] {
    const after = circle.flatMap((node) => (next.get(node) ?? []).map(layers.circleOf));
    return after.filter((other) => other !== circle);
  }
}
