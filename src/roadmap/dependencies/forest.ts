import { grouped } from '../../text/groups.ts';
import type { Plan, PlanItem } from '../combine.ts';
import { isClosed, isContainer } from '../progress.ts';
import type { Node } from './node.ts';

type Draft = { -readonly [Key in keyof Node]: Node[Key] };

/** The items of a plan by what belongs to what, owners first, without dependencies yet. */
export function forestOf(plan: Plan): Node[] {
  const children = grouped(plan.items, ({ parent }) => parent);
  const nodes: Draft[] = [];
  const seen = new Set<PlanItem>();
  const grow = (root: PlanItem): void => {
    const stack: { item: PlanItem; parent: Draft | null }[] = [{ item: root, parent: null }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (seen.has(next.item)) continue;
      seen.add(next.item);
      const node = leaf(next.item, nodes.length, next.parent);
      nodes.push(node);
      next.parent?.children.push(node);
      const below = children.get(next.item.id) ?? [];
      for (let at = below.length - 1; at >= 0; at -= 1) stack.push({ item: below[at] as PlanItem, parent: node });
    }
  };
  for (const item of plan.items) if (item.parent === null || !plan.byId.has(item.parent)) grow(item);
  // What owns itself in a circle is cut open at its first.
  for (const item of plan.items) if (!seen.has(item)) grow(item);
  settleFromBelow(nodes);
  settleFromAbove(nodes);
  return nodes;
}

function leaf(item: PlanItem, at: number, parent: Draft | null): Draft {
  return {
    item,
    at,
    last: at,
    parent,
    children: [],
    open: true,
    needs: [],
    unknown: [],
    hold: null,
    mayStart: true,
  };
}

/** A container is finished when its work is, whatever is said of it; a task only when it is said. */
function settleFromBelow(nodes: readonly Draft[]): void {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at] as Draft;
    node.last = node.children.at(-1)?.last ?? at;
    const worked = isContainer(node.item) && node.children.length > 0 && !node.children.some(({ open }) => open);
    node.open = !worked && !isClosed(node.item);
  }
}

function settleFromAbove(nodes: readonly Draft[]): void {
  for (const node of nodes) {
    const { value, origin } = node.item.status;
    // What a container derives comes from its parts, which hold themselves.
    const said = origin === 'stated' || node.children.length === 0;
    const held = node.open && said && (value === 'blocked' || value === 'deferred');
    node.hold = held ? node : (node.parent?.hold ?? null);
  }
}
