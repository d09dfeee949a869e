import type { GraphNode } from '../../roadmap/graph.ts';
import { grouped } from '../../text/groups.ts';
import { graphDrawing } from '../pictures/graph-svg.ts';
import type { PageData } from './data.ts';
import { type Html, html } from './html.ts';
import { linkTo, listOf, row } from './item.ts';
import { pictured } from './picture.ts';

/** What needs what. */
export function graph(data: PageData): Html | null {
  const { nodes, edges } = data.graph;
  if (edges.length === 0) return null;
  const rows = [...grouped(edges, ({ to }) => to)].map(([at, own]) => {
    const names = own.map(({ from }) => linkTo(data, (nodes[from] as GraphNode).item));
    return row(data, (nodes[at] as GraphNode).item, html`needs ${listOf(names)}`);
  });
  return pictured(graphDrawing(data.graph, null), rows, 'that need others');
}
