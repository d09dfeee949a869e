import { isContainer } from '../progress.ts';
import type { Node } from './node.ts';
import type { Edges } from './strong-components.ts';

/**
 * Each item as three moments: it may start, its own work begins, it is finished. What one item needs, all that belongs to it
 * inherits, because it starts after its owner; and an owner is finished after its parts. So the graph stays as large as the plan.
 */
export interface Events extends Edges {
  /** What each edge means, in the order of {@link Edges.to}. */
  readonly meaning: Uint8Array;
}

/** Moments of an item: added to three times its place. */
export const [START, BEGIN, FINISH] = [0, 1, 2] as const;

/** One comes after the other; it does because it is needed; work of an item; the time that is given for an item with parts. */
export const [ORDER, NEED, WORK, SPAN] = [0, 1, 2, 3] as const;

/** A moment of a node. */
export function eventOf({ at }: Node, moment: 0 | 1 | 2): number {
  return at * 3 + moment;
}

/** The node whose moment it is. */
export function nodeOf(nodes: readonly Node[], event: number): Node {
  return nodes[Math.floor(event / 3)] as Node;
}

export function eventsOf(nodes: readonly Node[]): Events {
  const from: number[] = [];
  const to: number[] = [];
  const meanings: number[] = [];
  const add = (before: number, after: number, meaning: number): void => {
    from.push(before);
    to.push(after);
    meanings.push(meaning);
  };
  for (const node of nodes) {
    const [start, begin, finish] = [eventOf(node, START), eventOf(node, BEGIN), eventOf(node, FINISH)];
    const { parent, item } = node;
    if (parent) add(eventOf(parent, START), start, ORDER);
    if (!node.open) continue;
    add(start, begin, ORDER);
    add(begin, finish, WORK);
    if (node.children.length > 0) add(start, finish, SPAN);
    for (const child of node.children)
      if (child.open) add(eventOf(child, FINISH), isContainer(item) ? finish : begin, ORDER);
    for (const { node: needed } of node.needs) add(eventOf(needed, FINISH), start, NEED);
  }
  return sorted(nodes.length * 3, from, to, meanings);
}

/** Edges by where they begin. */
function sorted(points: number, from: readonly number[], to: readonly number[], meanings: readonly number[]): Events {
  const first = new Int32Array(points + 1);
  for (const point of from) first[point + 1] = (first[point + 1] as number) + 1;
  for (let point = 0; point < points; point += 1)
    first[point + 1] = (first[point + 1] as number) + (first[point] as number);
  const next = first.slice(0, points);
  const events = { first, to: new Int32Array(to.length), meaning: new Uint8Array(to.length) };
  from.forEach((point, edge) => {
    const place = next[point] as number;
    next[point] = place + 1;
    events.to[place] = to[edge] as number;
    events.meaning[place] = meanings[edge] as number;
  });
  return events;
}
