import type { PlanItem } from './combine.ts';
import type { Cycle } from './dependencies/cycles.ts';
import { isWithin, type Node } from './dependencies/node.ts';
import type { Dependencies } from './dependencies.ts';
import { type Arrow, arrowsOf, isNear, near } from './graph/arrows.ts';
import { type Collapse, collapse } from './graph/collapse.ts';
import { layersOf } from './graph/layers.ts';
import { reduced } from './graph/reduced.ts';
import type { Kind, Status } from './roadmap.ts';

/** A picture of what needs what. */
export interface Graph {
  /** By layer, in each in the order of the text. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Items that wait for each other: real ones, of open items. */
  readonly cycles: readonly Cycle[];
  /** Nodes that are drawn as a circle though no items wait for each other: parts of one need parts of the other. */
  readonly tangles: readonly (readonly PlanItem[])[];
  /** Items in question that need nothing and that nothing needs, and so are not drawn. */
  readonly apart: number;
  /** Into what parts were drawn together because there are so many. */
  readonly collapsed: Collapse | null;
}

export interface GraphNode {
  readonly item: PlanItem;
  readonly status: Status;
  /** 0 for what needs nothing; else one more than the last of those it needs. */
  readonly layer: number;
  /** True if it is drawn in a circle. */
  readonly circular: boolean;
}

/** Places in {@link Graph.nodes}. */
export interface GraphEdge {
  /** What is needed. */
  readonly from: number;
  /** What needs it. */
  readonly to: number;
  readonly implied: boolean;
  readonly circular: boolean;
}

export interface GraphOptions {
  /** Only what this needs and what needs it, directly or through others, and what belongs to it. */
  readonly root?: PlanItem | undefined;
  /** Others are drawn as what they belong to. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Deeper ones are drawn as what they belong to; 1 is the outermost. */
  readonly depth?: number | undefined;
  /** Leave out what follows from other needs. */
  readonly reduce?: boolean | undefined;
}

/** Linear in the size of the plan, but for `reduce`, which is the product of nodes and edges. Nothing in it is recursive. */
export function graphOf(dependencies: Dependencies, { root, kinds, depth, reduce = false }: GraphOptions): Graph {
  const { plan, nodes: all } = dependencies;
  const every = arrowsOf(dependencies);
  const scope = root === undefined ? null : near(all, every, dependencies.nodeOf(root));
  const inScope = every.filter(({ from, to }) => scope === null || (isNear(scope, from) && isNear(scope, to)));
  const { represent, collapsed } = collapse(all, inScope, { kinds, depth });
  const lifted = lift(inScope, represent);
  const drawn = new Set(lifted.flatMap(({ from, to }) => [from, to]));
  const own = root && represent(dependencies.nodeOf(root));
  if (drawn.size === 0 && own) drawn.add(own);
  const order = new Map(plan.items.map((item, at) => [item, at]));
  const listed = [...drawn].sort((a, b) => (order.get(a.item) as number) - (order.get(b.item) as number));
  const layers = layersOf(listed, lifted);
  const sorted = [...listed].sort((a, b) => layers.of(a) - layers.of(b));
  const place = new Map(sorted.map((node, at) => [node, at]));
  const kept = reduce ? reduced(lifted, layers) : lifted;
  const cycles = dependencies.cycles.filter(
    (cycle) => scope === null || cycle.some((item) => isNear(scope, dependencies.nodeOf(item))),
  );
  const waiting = new Set(cycles.flat().map((item) => represent(dependencies.nodeOf(item))));
  const involved = new Set(inScope.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: sorted.map((node) => ({
      item: node.item,
      status: node.item.status.value,
      layer: layers.of(node),
      circular: layers.isCircular(node, node),
    })),
    edges: kept.map(({ from, to, implied }) => ({
      from: place.get(from) as number,
      to: place.get(to) as number,
      implied,
      circular: layers.isCircular(from, to),
    })),
    cycles,
    tangles: layers.circles
      .filter((circle) => !circle.some((node) => waiting.has(node)))
      .map((circle) => circle.map(({ item }) => item)),
    apart: all.filter(
      (node) => (scope === null || isNear(scope, node)) && !involved.has(node) && node.children.length === 0,
    ).length,
    collapsed,
  };
}

/** Arrows between what is drawn, each once. */
function lift(arrows: readonly Arrow[], represent: (node: Node) => Node | null): Arrow[] {
  const lifted = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const [from, to] = [represent(arrow.from), represent(arrow.to)];
    // That an item needs what it belongs to, or a part of its own, is no arrow between two.
    if (!from || !to || (from !== to && (isWithin(from, to) || isWithin(to, from)))) continue;
    if (from === to && arrow.from !== arrow.to) continue;
    const key = `${from.at} ${to.at}`;
    const before = lifted.get(key);
    if (!before || (before.implied && !arrow.implied)) lifted.set(key, { from, to, implied: arrow.implied });
  }
  return [...lifted.values()];
}
