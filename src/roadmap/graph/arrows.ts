import { append } from '../../text/append.ts';
import type { Node } from '../dependencies/node.ts';
import type { Dependencies } from '../dependencies.ts';

/** One item needs another. */
export interface Arrow {
  /** What is needed. */
  readonly from: Node;
  /** What needs it. */
  readonly to: Node;
  /** True if the file says so only by its numbers. */
  readonly implied: boolean;
}

/** All needs of a plan, also those that are met. */
export function arrowsOf({ plan, nodes, nodeOf }: Dependencies): Arrow[] {
  return nodes.flatMap((to) => {
    const stated = [...new Set(to.item.dependsOn)].flatMap((id): Arrow[] => {
      const needed = plan.byId.get(id);
      return needed ? [{ from: nodeOf(needed), to, implied: false }] : [];
    });
    const implied = to.needs.filter((need) => need.implied);
    return [...stated, ...implied.map(({ node }): Arrow => ({ from: node, to, implied: true }))];
  });
}

/** Of each node, by its place, whether it is in question. */
export type Near = Uint8Array;

export function isNear(near: Near, { at }: Node): boolean {
  return near[at] === 1;
}

/** What an item needs and what needs it, directly or through others; with each what belongs to it. */
export function near(nodes: readonly Node[], arrows: readonly Arrow[], root: Node): Near {
  const both = new Uint8Array(nodes.length);
  const needs = new Map<Node, Node[]>();
  const neededBy = new Map<Node, Node[]>();
  for (const { from, to } of arrows) {
    append(needs, to, from);
    append(neededBy, from, to);
  }
  for (const next of [needs, neededBy]) {
    const reached = new Uint8Array(nodes.length);
    const told = new Uint8Array(nodes.length);
    const queue = [root];
    for (let at = 0; at < queue.length; at += 1) {
      const node = queue[at] as Node;
      if (reached[node.at] === 1) continue;
      for (let below = node.at; below <= node.last; below += 1) {
        reached[below] = 1;
        tell(nodes[below] as Node);
      }
      // What its owners need it needs as well, and what needs them waits for it.
      for (let up = node.parent; up; up = up.parent) tell(up);
    }
    function tell(node: Node): void {
      if (told[node.at] === 1) return;
      told[node.at] = 1;
      for (const each of next.get(node) ?? []) queue.push(each);
    }
    for (let at = 0; at < both.length; at += 1) if (reached[at] === 1 || told[at] === 1) both[at] = 1;
  }
  return both;
}
