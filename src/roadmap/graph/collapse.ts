import type { Node } from '../dependencies/node.ts';
import { isContainer } from '../progress.ts';
import type { Kind } from '../roadmap.ts';
import type { Arrow } from './arrows.ts';

/** Milestones and phases, or only the outermost of all. */
export type Collapse = 'containers' | 'outermost';

/** More nodes are too many to look at, unless they are asked for. */
const MANY = 60;

interface Wanted {
  readonly kinds?: readonly Kind[] | undefined;
  readonly depth?: number | undefined;
}

/** What is drawn for each item: itself, or the nearest that it belongs to and that is drawn; `null` if none is. */
export function collapse(
  nodes: readonly Node[],
  arrows: readonly Arrow[],
  { kinds, depth }: Wanted,
): { readonly represent: (node: Node) => Node | null; readonly collapsed: Collapse | null } {
  const level = new Int32Array(nodes.length);
  for (const node of nodes) level[node.at] = node.parent ? (level[node.parent.at] as number) + 1 : 1;
  if (kinds !== undefined || depth !== undefined) {
    const wanted = (node: Node): boolean =>
      (kinds === undefined || kinds.includes(node.item.kind)) && (level[node.at] as number) <= (depth ?? nodes.length);
    return { represent: by(nodes, wanted), collapsed: null };
  }
  const involved = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  if (involved.length <= MANY) return { represent: (node) => node, collapsed: null };
  const containers = by(nodes, (node) => isContainer(node.item) || node.parent === null);
  if (new Set(involved.map(containers)).size <= MANY) return { represent: containers, collapsed: 'containers' };
  const outermost = involved.every(({ parent }) => parent === null);
  return { represent: by(nodes, ({ parent }) => parent === null), collapsed: outermost ? null : 'outermost' };
}

function by(nodes: readonly Node[], wanted: (node: Node) => boolean): (node: Node) => Node | null {
  const drawn: (Node | null)[] = [];
  // Owners stand before what belongs to them.
  for (const node of nodes) drawn.push(wanted(node) ? node : node.parent ? (drawn[node.parent.at] ?? null) : null);
  return ({ at }) => drawn[at] ?? null;
}
