import type { GraphEdge, GraphNode } from '../../roadmap/graph.ts';
import { cyclePhrase } from '../answers/words.ts';
import type { PageData } from './data.ts';
import { type Html, html } from './html.ts';
import { folded, linkTo, listOf, phrase, row } from './item.ts';

/** So many rows are seen without unfolding. */
const MOST = 8;

/** What needs what. */
export function graph(data: PageData): Html | null {
  const { nodes, edges, cycles } = data.graph;
  if (edges.length === 0) return null;
  const needed = new Map<number, GraphEdge[]>();
  for (const edge of edges) needed.set(edge.to, [...(needed.get(edge.to) ?? []), edge]);
  const rows = [...needed].map(([at, own]) => {
    const names = own.map(({ from }) => linkTo(data, (nodes[from] as GraphNode).item));
    return row(data, (nodes[at] as GraphNode).item, html`needs ${listOf(names)}`);
  });
  const circles = cycles.map(
    (cycle) => html`<p class="late">In a circle, each waiting for the next: ${phrase(data, cyclePhrase(cycle))}</p>`,
  );
  return html`${circles}${folded(rows, MOST, 'need others')}`;
}
