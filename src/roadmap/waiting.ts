import type { PlanItem } from './combine.ts';
import type { Cycle } from './dependencies/cycles.ts';
import { isWithin, type Need, type Node } from './dependencies/node.ts';
import type { Dependencies } from './dependencies.ts';

/** An open item that states itself what it waits for. What belongs to it waits with it. */
export interface Waiting {
  readonly item: PlanItem;
  /** What it needs first and is not finished. */
  readonly needs: readonly { readonly item: PlanItem; readonly implied: boolean }[];
  /** Names it needs that no item bears. */
  readonly unknown: readonly string[];
  /** The file says that it is blocked. */
  readonly blocked: boolean;
  /** In which it waits for itself. */
  readonly cycle: Cycle | null;
  /** How many open items cannot start before it is finished. */
  readonly holdsUp: number;
}

/**
 * What waits, and for what, in the order of the text. What is put off waits for nobody, and is left out.
 *
 * @param within Only this item, what belongs to it, and what it belongs to.
 */
export function waitingItems(dependencies: Dependencies, within?: PlanItem): Waiting[] {
  const { plan, nodes, nodeOf } = dependencies;
  const top = within && nodeOf(within);
  const found = nodes.filter((node) => waits(node) && (!top || isWithin(node, top) || isWithin(top, node)));
  const counts = dependencies.unblocks(found);
  const order = new Map(plan.items.map((item, at) => [item, at]));
  return found
    .map((node) => ({
      item: node.item,
      needs: node.needs.map(stated),
      unknown: node.unknown,
      blocked: isBlocked(node),
      cycle: dependencies.cycleOf(node),
      holdsUp: counts.get(node) ?? 0,
    }))
    .sort((a, b) => (order.get(a.item) as number) - (order.get(b.item) as number));
}

function stated({ node, implied }: Need): Waiting['needs'][number] {
  return { item: node.item, implied };
}

function waits(node: Node): boolean {
  if (!node.open || node.hold?.item.status.value === 'deferred') return false;
  return node.needs.length > 0 || node.unknown.length > 0 || isBlocked(node);
}

function isBlocked(node: Node): boolean {
  return node.hold === node && node.item.status.value === 'blocked';
}
