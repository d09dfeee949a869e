import { once } from '../text/once.ts';
import type { Plan, PlanItem } from './combine.ts';
import { type Cycle, cyclesOf } from './dependencies/cycles.ts';
import { type Events, eventOf, eventsOf, START } from './dependencies/events.ts';
import { forestOf } from './dependencies/forest.ts';
import { impliedOrder } from './dependencies/implied-order.ts';
import { isWithin, type Need, type Node } from './dependencies/node.ts';
import { strongComponents } from './dependencies/strong-components.ts';
import { unblocks } from './dependencies/unblocks.ts';
import { unknownReferences } from './dependencies/unknown-references.ts';

/**
 * What waits for what in a plan, at every level: an item needs what it says and what its owners say; a container is finished when
 * its work is. That a container needs one of its own parts says no more than that.
 */
export interface Dependencies {
  readonly plan: Plan;
  /** Owners before what belongs to them. */
  readonly nodes: readonly Node[];
  nodeOf(item: PlanItem): Node;
  readonly events: Events;
  /** Of each event, see `strongComponents`. */
  readonly components: { readonly of: Int32Array; readonly count: number };
  /** One of each tangle of items that wait for each other. */
  readonly cycles: readonly Cycle[];
  /** The cycle in which a node cannot start. */
  cycleOf(node: Node): Cycle | null;
  /** How many open items cannot start before a node is finished, directly or through others. */
  unblocks(some: readonly Node[]): ReadonlyMap<Node, number>;
}

export interface DependencyOptions {
  /** Count also the order that numbers imply: phase 3 after phase 2. */
  readonly implied?: boolean | undefined;
}

/** Linear in the size of the plan; nothing in it is recursive, and cycles are an answer like any other. */
export function dependenciesOf(plan: Plan, { implied = false }: DependencyOptions = {}): Dependencies {
  const nodes = forestOf(plan);
  const byItem = new Map(nodes.map((node) => [node.item, node]));
  const byId = new Map(nodes.map((node) => [node.item.id, node]));
  const unknown = unknownReferences(plan);
  for (const node of nodes) {
    if (!node.open) continue;
    node.unknown = unknown.get(node.item) ?? [];
    node.needs = [...new Set(node.item.dependsOn)].flatMap((id) => needOf(node, byId.get(id), false));
  }
  if (implied) addImplied(nodes);
  for (const node of nodes) {
    const free = node.needs.length === 0 && node.unknown.length === 0 && node.hold === null;
    node.mayStart = (free || !node.open) && (node.parent?.mayStart ?? true);
  }
  // Who only asks what may start needs none of these.
  const events = once(() => eventsOf(nodes));
  const components = once(() => strongComponents(events()));
  const cycles = once(() => cyclesOf(nodes, events(), components().of));
  return {
    plan,
    nodes,
    nodeOf: (item) => byItem.get(item) as Node,
    get events() {
      return events();
    },
    get components() {
      return components();
    },
    get cycles() {
      return [...cycles().values()];
    },
    cycleOf: (node) => cycles().get(components().of[eventOf(node, START)] as number) ?? null,
    unblocks: (some) =>
      nodes.some(({ needs }) => needs.length > 0) && some.length > 0
        ? unblocks(nodes, events(), components(), some)
        : new Map(some.map((node) => [node, 0])),
  };
}

function needOf(node: Node, needed: Node | undefined, implied: boolean): Need[] {
  const counts = needed?.open === true && (needed === node || !isWithin(needed, node));
  return counts ? [{ node: needed, implied }] : [];
}

/** An order that contradicts what is stated is none. */
function addImplied(nodes: readonly Node[]): void {
  for (const [node, before] of impliedOrder(nodes))
    if (node.open) node.needs = before.flatMap((needed) => needOf(node, needed, true));
  const { of } = strongComponents(eventsOf(nodes));
  const tangle = (node: Node): number => of[eventOf(node, START)] as number;
  for (const node of nodes)
    node.needs = node.needs.filter((need) => !need.implied || of[eventOf(need.node, 2)] !== tangle(node));
}
