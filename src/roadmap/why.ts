import type { PlanItem } from './combine.ts';
import { isReady, type Need, type Node, openOwners } from './dependencies/node.ts';
import type { Dependencies } from './dependencies.ts';

/** A line of the answer to why an item is not done, below the line of what waits for it. */
export interface Reason {
  /** 0 for the item that was asked for. */
  readonly depth: number;
  /** It was asked for, is needed by what stands above, or is a part of it. */
  readonly relation: 'asked' | 'needed' | 'part';
  /** `null` for a name that no item bears. */
  readonly item: PlanItem | null;
  /** The item's id, or the name that no item bears. */
  readonly name: string;
  /** The item that states the need: what stands above, or an item it belongs to. `null` if it is not needed but a part. */
  readonly by: PlanItem | null;
  /** Only numbers imply the need. */
  readonly implied: boolean;
  /**
   * `ready`: can be worked on now. `waits`: for what stands below. `held-up`: waits only for what an item it belongs to waits for.
   * `blocked`, `deferred`: stated. `cycle`: stands above, and so waits for itself. `above`: told already. `unknown`: no such item.
   */
  readonly state: 'done' | 'ready' | 'waits' | 'held-up' | 'blocked' | 'deferred' | 'cycle' | 'above' | 'unknown';
}

interface Step {
  readonly node: Node | null;
  readonly name: string;
  readonly depth: number;
  readonly relation: Reason['relation'];
  readonly by: Node | null;
  readonly implied: boolean;
  /** An owner, told above, waits. */
  readonly ownerWaits: boolean;
}

/**
 * The chain from an item down to what can be worked on now, line by line as a tree: what it needs, also because of its owners, then
 * its own open parts. Each item is gone into once.
 */
export function whyNot({ nodeOf }: Dependencies, item: PlanItem): Reason[] {
  const reasons: Reason[] = [];
  const told = new Map<Node, number>();
  const path: Node[] = [];
  const root = nodeOf(item);
  const steps: Step[] = [
    { node: root, name: item.id, depth: 0, relation: 'asked', by: null, implied: false, ownerWaits: false },
  ];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, depth, relation, by, implied, name } = step;
    const line = { depth, relation, item: node?.item ?? null, name, by: by?.item ?? null, implied };
    path.length = Math.min(path.length, depth);
    const before = node === null ? undefined : told.get(node);
    if (node === null) reasons.push({ ...line, state: 'unknown' });
    else if (before !== undefined) reasons.push({ ...line, state: path[before] === node ? 'cycle' : 'above' });
    else {
      told.set(node, depth);
      path[depth] = node;
      const below = node.open ? reasonsBelow(node, step) : [];
      reasons.push({ ...line, state: stateOf(node, below, step) });
      for (let at = below.length - 1; at >= 0; at -= 1) steps.push(below[at] as Step);
    }
  }
  return reasons;
}

function reasonsBelow(node: Node, { depth, relation, ownerWaits }: Step): Step[] {
  // Of a part, the owner's line tells already what the owner needs.
  const speakers = relation === 'part' ? [node] : openOwners(node);
  const step = { depth: depth + 1, relation: 'needed', ownerWaits: false } as const;
  const needs = speakers.flatMap((by) => [
    ...by.needs.map(
      ({ node: needed, implied }: Need): Step => ({ ...step, node: needed, name: needed.item.id, by, implied }),
    ),
    ...by.unknown.map((name): Step => ({ ...step, node: null, name, by, implied: false })),
  ]);
  const waits = ownerWaits || needs.length > 0 || node.hold !== null;
  const parts = node.children
    .filter(({ open }) => open)
    .map((child): Step => {
      return {
        ...step,
        relation: 'part',
        node: child,
        name: child.item.id,
        by: null,
        implied: false,
        ownerWaits: waits,
      };
    });
  return [...needs, ...parts];
}

function stateOf(node: Node, below: readonly Step[], { ownerWaits }: Step): Reason['state'] {
  if (!node.open) return 'done';
  if (isReady(node)) return 'ready';
  const held = node.hold?.item.status.value;
  if (node.hold === node && (held === 'blocked' || held === 'deferred')) return held;
  if (below.length > 0) return 'waits';
  return ownerWaits ? 'held-up' : held === 'deferred' ? 'deferred' : 'blocked';
}
