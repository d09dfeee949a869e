import { append } from '../../text/append.ts';
import type { Node } from '../dependencies/node.ts';
import type { Arrow } from './arrows.ts';
import type { Layers } from './layers.ts';

/**
 * The arrows that no others imply: of `A -> B -> C` and `A -> C` the last is left out. Those within a circle stay, and of two that
 * lead into one circle or out of it neither implies the other.
 */
export function reduced(arrows: readonly Arrow[], layers: Layers): Arrow[] {
  const { circleOf } = layers;
  const across = arrows.filter(({ from, to }) => circleOf(from) !== circleOf(to));
  const layer = new Map(across.flatMap(({ from, to }) => [from, to].map((node) => [circleOf(node), layers.of(node)])));
  const next = new Map<number, number[]>();
  for (const { from, to } of across) append(next, circleOf(from), circleOf(to));
  const direct = new Map<Node, number[]>();
  for (const { from, to } of across) append(direct, from, circleOf(to));
  const reached = new Map<Node, ReadonlySet<number>>();
  for (const [node, circles] of direct) {
    if (circles.length < 2) continue;
    const farthest = circles.reduce((most, circle) => Math.max(most, layer.get(circle) as number), 0);
    reached.set(node, beyond(circles, farthest));
  }
  return arrows.filter(({ from, to }) => circleOf(from) === circleOf(to) || !reached.get(from)?.has(circleOf(to)));

  /** What is reached from some circles by at least one arrow, up to a layer. */
  function beyond(circles: readonly number[], farthest: number): Set<number> {
    const seen = new Set<number>();
    const queue = [...circles];
    for (let circle = queue.pop(); circle !== undefined; circle = queue.pop())
      for (const each of next.get(circle) ?? []) {
        if (seen.has(each) || (layer.get(each) as number) > farthest) continue;
        seen.add(each);
        queue.push(each);
      }
    return seen;
  }
}
