import type { Graph } from '../../roadmap/graph.ts';
import { THEMES } from '../colors.ts';
import { dotString } from '../escape/dot-string.ts';
import { fitting, mermaidText } from '../escape/mermaid-text.ts';
import { visible } from '../escape/visible.ts';
import { fullName } from '../name.ts';
import type { GraphDocument } from '../schemas/documents.ts';
import { linesText } from '../screen/screen.ts';
import { MARKS } from '../screen/style.ts';
import { firstNodes, graphNotes, leftOut, NO_NEEDS } from './graph.ts';

/** Dark text on a light ground is read on any page. */
const { text: TEXT, status: TONES } = THEMES.light;
const CIRCULAR = TONES.blocked.ink;

/** Nobody looks at more; Mermaid refuses 500 edges. */
const MOST_NODES = 200;
const MOST_EDGES = 400;

/** A flowchart of Mermaid. */
export function graphMermaid(graph: Graph): string {
  return fitting((most) => flowchart(graph, most), MOST_NODES);
}

function flowchart(graph: Graph, most: number): string {
  const shown = firstNodes(graph, most, MOST_EDGES);
  const { nodes, edges } = shown;
  const used = [...new Set(nodes.map(({ status }) => status))];
  const red = edges.flatMap(({ circular }, at) => (circular ? [at] : []));
  const lines = [
    'flowchart LR',
    ...graphNotes(graph).map((note) => `    %% ${mermaidText(note)}`),
    ...nodes.map(({ item, status }, at) => `    n${at}["${MARKS[status]} ${mermaidText(fullName(item))}"]:::${status}`),
    // A comment would not be seen.
    ...(nodes.length === 0 ? [`    n0["${NO_NEEDS}"]`] : []),
    ...leftOut(graph, shown).map((what, at) => `    more${at}["and ${what}"]`),
    ...edges.map(({ from, to, implied }) => `    n${from} ${implied ? '-.->' : '-->'} n${to}`),
    ...used.map((status) => {
      const { ground, ink } = TONES[status];
      return `    classDef ${status} fill:${ground},stroke:${ink},color:${TEXT}`;
    }),
    ...(red.length > 0 ? [`    linkStyle ${red.join(',')} stroke:${CIRCULAR}`] : []),
  ];
  return linesText(lines);
}

/** A graph for Graphviz. */
export function graphDot(graph: Graph, title: string | null): string {
  const { nodes, edges } = graph;
  const lines = [
    'digraph roadmap {',
    ...graphNotes(graph).map((note) => `  // ${visible(note)}`),
    '  rankdir=LR',
    ...(title === null ? [] : [`  graph [label=${dotString(title)}, labelloc=t, fontname="sans-serif"]`]),
    `  node [shape=box, style="rounded,filled", fontname="sans-serif", fontcolor="${TEXT}"]`,
    ...nodes.map(({ item, status }, at) => {
      const { ground, ink } = TONES[status];
      const label = dotString(`${MARKS[status]} ${fullName(item)}`);
      return `  n${at} [label=${label}, fillcolor="${ground}", color="${ink}"]`;
    }),
    ...(nodes.length === 0 ? [`  n0 [label=${dotString(NO_NEEDS)}]`] : []),
    ...edges.map(({ from, to, implied, circular }) => {
      const style = [...(implied ? ['style=dashed'] : []), ...(circular ? [`color="${CIRCULAR}"`] : [])].join(', ');
      return `  n${from} -> n${to}${style === '' ? '' : ` [${style}]`}`;
    }),
    '}',
  ];
  return linesText(lines);
}

/** The picture as data: nodes by layer, edges by ids. */
export function graphDocument({ nodes, edges, cycles, tangles, apart, collapsed }: Graph): GraphDocument {
  const idAt = (at: number): string => nodes[at]?.item.id as string;
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  return {
    nodes: nodes.map(({ item, status, layer }) => ({
      id: item.id,
      kind: item.kind,
      label: item.label,
      title: item.title,
      status,
      parent: item.parent,
      layer,
    })),
    edges: edges.map(({ from, to, implied, circular }) => ({ needed: idAt(from), by: idAt(to), implied, circular })),
    cycles: cycles.map(ids),
    tangles: tangles.map(ids),
    apart,
    collapsed,
  };
}
