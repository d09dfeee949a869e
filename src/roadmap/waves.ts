import { append } from '../text/append.ts';
import type { PlanItem } from './combine.ts';
import { BEGIN, eventOf, FINISH, START, WORK } from './dependencies/events.ts';
import { isWork, type Node } from './dependencies/node.ts';
import type { Dependencies } from './dependencies.ts';

export interface Waves {
  /** What can run side by side: the first now, each other when all before are done. In the order of the text. */
  readonly waves: readonly (readonly PlanItem[])[];
  /** Work that no wave reaches, since it waits for itself, for what nobody knows, or for what is blocked or put off. */
  readonly stuck: readonly PlanItem[];
}

/**
 * The work of a plan, wave by wave: each piece in the first wave in which it waits for nothing.
 *
 * @param within Only this item and what belongs to it, in the waves of the whole plan, of which some may be empty.
 */
export function wavesOf(dependencies: Dependencies, within?: PlanItem): Waves {
  const { plan, nodes, nodeOf } = dependencies;
  const number = waveNumbers(dependencies);
  const top = within && nodeOf(within);
  const inside = top ? nodes.slice(top.at, top.last + 1) : nodes;
  const order = new Map(plan.items.map((item, at) => [item, at]));
  const work = inside.filter(isWork).sort((a, b) => (order.get(a.item) as number) - (order.get(b.item) as number));
  const byWave = new Map<number, PlanItem[]>();
  for (const node of work) append(byWave, number.get(node) ?? 0, node.item);
  const last = [...byWave.keys()].reduce((most, each) => Math.max(most, each), 0);
  return {
    waves: Array.from({ length: last }, (_, at) => byWave.get(at + 1) ?? []),
    stuck: byWave.get(0) ?? [],
  };
}

/** From 1; nothing for what is never reached. */
function waveNumbers({ nodes, events }: Dependencies): Map<Node, number> {
  const { first, to, meaning } = events;
  const waiting = new Int32Array(first.length - 1);
  for (const event of to) waiting[event] = (waiting[event] as number) + 1;
  // What is held or unknown never comes.
  for (const node of nodes) {
    const start = eventOf(node, START);
    if (node.open && (node.hold === node || node.unknown.length > 0)) waiting[start] = (waiting[start] as number) + 1;
  }
  const done = new Int32Array(first.length - 1);
  const queue: number[] = [];
  waiting.forEach((count, event) => {
    if (count === 0) queue.push(event);
  });
  for (let at = 0; at < queue.length; at += 1) {
    const event = queue[at] as number;
    for (let edge = first[event] as number; edge < (first[event + 1] as number); edge += 1) {
      const next = to[edge] as number;
      const worked = meaning[edge] === WORK && isWork(nodes[Math.floor(event / 3)] as Node) ? 1 : 0;
      done[next] = Math.max(done[next] as number, (done[event] as number) + worked);
      waiting[next] = (waiting[next] as number) - 1;
      if (waiting[next] === 0) queue.push(next);
    }
  }
  const reached = new Set(queue);
  return new Map(
    nodes
      .filter((node) => isWork(node) && reached.has(eventOf(node, BEGIN)))
      .map((node) => [node, done[eventOf(node, FINISH)] as number]),
  );
}
