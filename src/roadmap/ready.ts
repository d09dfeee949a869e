import type { Plan, PlanItem } from './combine.ts';
import { isReady, isWithin, type Node } from './dependencies/node.ts';
import { type Dependencies, dependenciesOf } from './dependencies.ts';
import { type Now, whereWeAre } from './now.ts';
import { isContainer } from './progress.ts';
import { fieldOf } from './select.ts';

/** A piece of work that can be taken up now. */
export interface Ready {
  readonly item: PlanItem;
  /** In what is current, elsewhere, or left open in what is finished. */
  readonly place: 'current' | 'elsewhere' | 'left-open';
  /** How many open items cannot start before it is done. */
  readonly unblocks: number;
  /** What it or an owner needed, and is done. */
  readonly after: readonly PlanItem[];
}

export interface Scope {
  /** Only this item and what belongs to it. */
  readonly within?: PlanItem | undefined;
  /** Part of the owner's name, of the item or of the nearest item it belongs to that has one; letter case does not matter. */
  readonly owner?: string | undefined;
}

const PLACES: readonly Ready['place'][] = ['current', 'elsewhere', 'left-open'];

/**
 * What can be taken up now: tasks, criteria and empty milestones or phases that are open and wait for nothing. First what is in the
 * current milestone, then what most others wait for, then in the order of the text; last what was left open in finished items.
 */
export function readyWork(dependencies: Dependencies, scope: Scope = {}): Ready[] {
  const { plan } = dependencies;
  const current = currentNode(dependencies);
  const ready = workIn(dependencies, scope).filter(isReady);
  const unblocks = dependencies.unblocks(ready);
  const order = new Map(plan.items.map((item, at) => [item, at]));
  const found = ready.map((node): Ready => {
    const place = inFinished(node) ? 'left-open' : current && isWithin(node, current) ? 'current' : 'elsewhere';
    return { item: node.item, place, unblocks: unblocks.get(node) ?? 0, after: metNeeds(dependencies, node) };
  });
  return found.sort(
    (a, b) =>
      PLACES.indexOf(a.place) - PLACES.indexOf(b.place) ||
      b.unblocks - a.unblocks ||
      (order.get(a.item) as number) - (order.get(b.item) as number),
  );
}

/**
 * What comes next: of the tasks and criteria of `readyWork` those in the innermost that is current; if it has none, in what it belongs
 * to; at last those elsewhere.
 *
 * @param now As `whereWeAre` has it.
 * @example Where the current `## M1: Port` needs `M2`, they are those of `M2`.
 */
export function upNext(plan: Plan, now: readonly Now[]): PlanItem[] {
  const dependencies = dependenciesOf(plan);
  const { nodeOf } = dependencies;
  const ready = readyWork(dependencies).filter(({ item, place }) => !isContainer(item) && place !== 'left-open');
  const inside = [...now].reverse().map(({ item }) => {
    const current = nodeOf(item);
    return ready.filter((each) => isWithin(nodeOf(each.item), current));
  });
  const nearest = inside.find((found) => found.length > 0) ?? ready;
  return nearest.map(({ item }) => item);
}

/** The nodes in a scope. */
export function workIn({ nodes, nodeOf }: Dependencies, { within, owner }: Scope): Node[] {
  const top = within && nodeOf(within);
  const inside = top ? nodes.slice(top.at, top.last + 1) : [...nodes];
  if (owner === undefined) return inside;
  const owners = ownersOf(nodes);
  return inside.filter((node) => owners.get(node)?.toLowerCase().includes(owner.toLowerCase()) ?? false);
}

/** The owner of each node: its own, else that of what it belongs to. */
function ownersOf(nodes: readonly Node[]): Map<Node, string> {
  const owners = new Map<Node, string>();
  for (const node of nodes) {
    const owner = fieldOf(node.item, 'owner') ?? (node.parent && owners.get(node.parent));
    if (owner) owners.set(node, owner);
  }
  return owners;
}

/** The current milestone; where there is none, the outermost that is current. */
function currentNode({ plan, nodeOf }: Dependencies): Node | null {
  const trail = whereWeAre(plan);
  const now = trail.find(({ item }) => item.kind === 'milestone') ?? trail[0];
  return now ? nodeOf(now.item) : null;
}

function inFinished(node: Node): boolean {
  for (let up = node.parent; up; up = up.parent) if (!up.open) return true;
  return false;
}

function metNeeds({ plan, nodeOf }: Dependencies, node: Node): PlanItem[] {
  const stated = new Set<string>();
  for (let up: Node | null = node; up; up = up.parent) for (const id of up.item.dependsOn) stated.add(id);
  return [...stated].flatMap((id) => plan.byId.get(id) ?? []).filter((needed) => !nodeOf(needed).open);
}
