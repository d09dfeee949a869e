import { type Events, NEED, SPAN, WORK } from './events.ts';

export interface Schedule {
  /** The earliest of each event. */
  readonly early: Float64Array;
  /** The latest of each that does not delay the end. */
  readonly late: Float64Array;
  /** The events at the end of each step of work on a longest path, in its order. */
  readonly path: readonly number[];
}

/** How long the edges last that begin at an event; all others take no time. */
export interface Lengths {
  work(event: number): number;
  span(event: number): number;
}

/**
 * The longest path to an event, and the earliest and latest of all that lead to it. A need between two items that wait for each
 * other is left out.
 *
 * @param component Of each event, see `strongComponents`.
 * @param on 1 for the events that lead to `end`.
 */
export function longestPath(
  events: Events,
  component: Int32Array,
  on: Uint8Array,
  end: number,
  lengths: Lengths,
): Schedule {
  const { first, to, meaning } = events;
  const points = on.length;
  const counts = (edge: number, from: number): boolean => {
    const next = to[edge] as number;
    return on[next] === 1 && !(meaning[edge] === NEED && component[next] === component[from]);
  };
  const length = (edge: number, from: number): number =>
    meaning[edge] === WORK ? lengths.work(from) : meaning[edge] === SPAN ? lengths.span(from) : 0;
  const order = inOrder(events, on, counts);
  const early = new Float64Array(points);
  const by = new Int32Array(points).fill(-1);
  const worked = new Uint8Array(points);
  for (const event of order) {
    for (let edge = first[event] as number; edge < (first[event + 1] as number); edge += 1) {
      if (!counts(edge, event)) continue;
      const next = to[edge] as number;
      const arrival = (early[event] as number) + length(edge, event);
      if (by[next] !== -1 && arrival <= (early[next] as number)) continue;
      early[next] = arrival;
      by[next] = event;
      worked[next] = length(edge, event) > 0 ? 1 : 0;
    }
  }
  const late = new Float64Array(points).fill(Number.POSITIVE_INFINITY);
  late[end] = early[end] as number;
  for (const event of order.reverse())
    for (let edge = first[event] as number; edge < (first[event + 1] as number); edge += 1)
      if (counts(edge, event))
        late[event] = Math.min(late[event] as number, (late[to[edge] as number] as number) - length(edge, event));
  const path: number[] = [];
  for (let event = end; event !== -1; event = by[event] as number) if (worked[event] === 1) path.push(event);
  return { early, late, path: path.reverse() };
}

/** Events that lead to the end, each after all that come before it. */
function inOrder({ first, to }: Events, on: Uint8Array, counts: (edge: number, from: number) => boolean): number[] {
  const waiting = new Int32Array(on.length);
  const each = (event: number, visit: (next: number) => void): void => {
    for (let edge = first[event] as number; edge < (first[event + 1] as number); edge += 1)
      if (counts(edge, event)) visit(to[edge] as number);
  };
  on.forEach((is, event) => {
    if (is === 1)
      each(event, (next) => {
        waiting[next] = (waiting[next] as number) + 1;
      });
  });
  const order: number[] = [];
  on.forEach((is, event) => {
    if (is === 1 && waiting[event] === 0) order.push(event);
  });
  for (let at = 0; at < order.length; at += 1)
    each(order[at] as number, (next) => {
      waiting[next] = (waiting[next] as number) - 1;
      if (waiting[next] === 0) order.push(next);
    });
  return order;
}
