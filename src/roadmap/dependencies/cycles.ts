import type { PlanItem } from '../combine.ts';
import { type Events, NEED, nodeOf } from './events.ts';
import type { Node } from './node.ts';

/** Items that wait for each other: each waits for the next, holds it or belongs to it, and so does the last to the first. */
export type Cycle = readonly PlanItem[];

/**
 * One shortest cycle of each tangle of items that wait for each other, by way of the first need in it.
 *
 * @param component Of each event, as `strongComponents` numbers them.
 */
export function cyclesOf(nodes: readonly Node[], events: Events, component: Int32Array): Map<number, Cycle> {
  const cycles = new Map<number, Cycle>();
  for (let event = 0; event < component.length; event += 1) {
    for (const edge of edgesOf(events, event)) {
      const tangle = component[event] as number;
      const to = events.to[edge] as number;
      if (events.meaning[edge] !== NEED || component[to] !== tangle || cycles.has(tangle)) continue;
      cycles.set(tangle, named(nodes, events, [edge, ...way(events, component, to, event)], event));
    }
  }
  return cycles;
}

function* edgesOf({ first }: Events, event: number): Generator<number> {
  for (let edge = first[event] as number; edge < (first[event + 1] as number); edge += 1) yield edge;
}

/** The edges of a shortest way within a component. */
function way(events: Events, component: Int32Array, from: number, to: number): number[] {
  const by = new Map<number, { readonly edge: number; readonly before: number }>();
  const queue = [from];
  for (let at = 0; at < queue.length && !by.has(to) && from !== to; at += 1) {
    const event = queue[at] as number;
    for (const edge of edgesOf(events, event)) {
      const next = events.to[edge] as number;
      if (component[next] !== component[from] || next === from || by.has(next)) continue;
      by.set(next, { edge, before: event });
      queue.push(next);
    }
  }
  const edges: number[] = [];
  for (let step = by.get(to); step; step = by.get(step.before)) edges.push(step.edge);
  return edges.reverse();
}

/** Who waits for whom, against the course of events, from the first in the text. */
function named(nodes: readonly Node[], events: Events, edges: readonly number[], start: number): Cycle {
  const waiting: Node[] = [];
  let from = start;
  for (const edge of edges) {
    const to = events.to[edge] as number;
    if (events.meaning[edge] === NEED) waiting.unshift(nodeOf(nodes, to), nodeOf(nodes, from));
    from = to;
  }
  const single = waiting.filter((node, at) => node !== waiting[at - 1]);
  if (single.length > 1 && single[0] === single.at(-1)) single.pop();
  const first = single.reduce((least, { at }, nth) => (at < (single[least] as Node).at ? nth : least), 0);
  return [...single.slice(first), ...single.slice(0, first)].map(({ item }) => item);
}
