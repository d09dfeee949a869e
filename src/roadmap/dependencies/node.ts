import type { PlanItem } from '../combine.ts';
import { isContainer } from '../progress.ts';

/** An item in the graph of dependencies. Only what is still in the way counts: needs that are met are not here. */
export interface Node {
  readonly item: PlanItem;
  /** Place in `Dependencies.nodes`: owners stand before what belongs to them. */
  readonly at: number;
  /** Place of the last node below it; its own if there is none. Whatever lies between the two belongs to it. */
  last: number;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Not done, and if it holds other items, not all of these are. */
  open: boolean;
  /** Open items that it states to need itself; empty if it is not open. */
  needs: Need[];
  /** Names it states to need that no item of its file bears. */
  unknown: readonly string[];
  /** The nearest that is stated blocked or deferred: itself or an owner. */
  hold: Node | null;
  /** True if neither it nor an open owner waits for anything. */
  mayStart: boolean;
}

export interface Need {
  readonly node: Node;
  /** True if the file says so only by its numbers. */
  readonly implied: boolean;
}

/** True if `node` is `owner` or belongs to it, directly or not. */
export function isWithin(node: Node, owner: Node): boolean {
  return node.at >= owner.at && node.at <= owner.last;
}

/** `node` and the open ones it belongs to, the nearest first: what one of them needs, `node` needs. */
export function openOwners(node: Node): Node[] {
  const owners: Node[] = [];
  for (let up: Node | null = node; up; up = up.parent) if (up.open) owners.push(up);
  return owners;
}

/** A piece of work: what holds nothing, or a task that has parts and is ticked after them. */
export function isWork(node: Node): boolean {
  return node.open && (node.children.length === 0 || !isContainer(node.item));
}

/** True for a piece of work that can be taken up now. */
export function isReady(node: Node): boolean {
  return isWork(node) && node.mayStart && !node.children.some(({ open }) => open);
}
