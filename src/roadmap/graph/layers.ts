import { append } from '../../text/append.ts';
import type { Node } from '../dependencies/node.ts';
import { type Edges, strongComponents } from '../dependencies/strong-components.ts';
import type { Arrow } from './arrows.ts';

export interface Layers {
  /** From 0; one more than the last of those it needs, where these do not need it. */
  of(node: Node): number;
  /** A number, from 0, that it shares with those that it needs and that need it. */
  circleOf(node: Node): number;
  /** True if two nodes need each other, or are one that is in a circle. */
  isCircular(a: Node, b: Node): boolean;
  /** Nodes that need each other, in the order given. */
  readonly circles: readonly (readonly Node[])[];
}

/** By the longest path; nodes that need each other share a layer. */
export function layersOf(nodes: readonly Node[], arrows: readonly Arrow[]): Layers {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const edges = edgesOf(nodes.length, arrows, (node) => place.get(node) as number);
  const { of, count } = strongComponents(edges);
  const component = (node: Node): number => of[place.get(node) as number] as number;
  const members = new Map<number, Node[]>();
  for (const node of nodes) append(members, component(node), node);
  const layer = new Int32Array(count);
  // An arrow leads to a component of a lower number.
  for (let each = count - 1; each >= 0; each -= 1)
    for (const node of members.get(each) ?? []) {
      const at = place.get(node) as number;
      for (let edge = edges.first[at] as number; edge < (edges.first[at + 1] as number); edge += 1) {
        const next = of[edges.to[edge] as number] as number;
        if (next !== each) layer[next] = Math.max(layer[next] as number, (layer[each] as number) + 1);
      }
    }
  const selfish = new Set(arrows.filter(({ from, to }) => from === to).map(({ from }) => from));
  const circular = (node: Node): boolean => selfish.has(node) || (members.get(component(node))?.length ?? 0) > 1;
  return {
    of: (node) => layer[component(node)] as number,
    circleOf: component,
    isCircular: (a, b) => component(a) === component(b) && circular(a),
    circles: [...members.values()].filter(([node]) => node && circular(node)),
  };
}

function edgesOf(points: number, arrows: readonly Arrow[], place: (node: Node) => number): Edges {
  const first = new Int32Array(points + 1);
  for (const { from } of arrows) first[place(from) + 1] = (first[place(from) + 1] as number) + 1;
  for (let at = 0; at < points; at += 1) first[at + 1] = (first[at + 1] as number) + (first[at] as number);
  const next = first.slice(0, points);
  const to = new Int32Array(arrows.length);
  for (const arrow of arrows) {
    const at = place(arrow.from);
    to[next[at] as number] = place(arrow.to);
    next[at] = (next[at] as number) + 1;
  }
  return { first, to };
}
