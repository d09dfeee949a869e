import type { PlanItem } from '../../roadmap/combine.ts';
import type { Graph } from '../../roadmap/graph.ts';
import { append } from '../../text/append.ts';
import { counted } from '../../text/counted.ts';
import { cycleText, idAndName, namesInRow, wrapped } from '../answers/words.ts';
import { shortName } from '../name.ts';
import type { Screen } from '../screen/screen.ts';
import { MARKS } from '../screen/style.ts';
import { type Cell, table } from '../screen/table.ts';
import { railsOf } from './graph-rails.ts';

/** So many nodes are drawn. */
const MOST = 200;

/** What is said of a graph without nodes. */
export const NO_NEEDS = 'no item needs another';

/** So many circles are named. */
const CIRCLES = 10;

/** What needs what, for a person: what is needed above, a line from it to each that needs it. */
export function graphScreen(graph: Graph, screen: Screen): string {
  const { width, style } = screen;
  const shown = firstNodes(graph, MOST);
  const rails = railsOf(shown, Math.floor(width / 2));
  const digits = String((shown.nodes.at(-1)?.layer ?? 0) + 1).length;
  const upwards = upwardNeeds(shown, rails !== null);
  const lines = table(
    [{}, { min: 14 }, { min: 12, soft: Math.floor(width / 3) }],
    shown.nodes.map(({ item, status, layer, circular }, at): Cell[] => {
      const paint = style.status[status];
      const mark = { text: MARKS[status], paint: circular ? style.warning : paint };
      const head =
        rails === null
          ? [
              {
                text: `${layer === shown.nodes[at - 1]?.layer ? '' : layer + 1} `.padStart(digits + 1),
                paint: style.faint,
              },
              mark,
            ]
          : [
              { text: rails.before[at] as string, paint: style.faint },
              mark,
              { text: rails.behind[at] as string, paint: style.faint },
            ];
      return [
        head,
        { text: idAndName(item), paint },
        { text: upwards(at), paint: circular ? style.warning : style.faint },
      ];
    }),
    width,
  );
  const notes = [
    ...(graph.nodes.length > MOST ? [`and ${graph.nodes.length - MOST} more (--format json has all)`] : []),
    ...otherNotes(graph),
  ];
  const ends = [
    ...circleNotes(graph).flatMap((text) => wrapped(text, width, style.warning)),
    ...notes.flatMap((text) => wrapped(text, width, style.faint)),
  ];
  return `${[...lines, ...(ends.length > 0 ? ['', ...ends] : [])].join('\n')}\n`;
}

/** What the drawing does not say. */
export function graphNotes(graph: Graph): string[] {
  return [...circleNotes(graph), ...otherNotes(graph)];
}

/** What goes in a circle: the first few, each a sentence. */
export function circleNotes({ cycles, tangles }: Graph): string[] {
  const more = Math.max(0, cycles.length - CIRCLES) + Math.max(0, tangles.length - CIRCLES);
  return [
    ...cycles.slice(0, CIRCLES).map((cycle) => `Waits for itself: ${cycleText(cycle)}`),
    ...tangles
      .slice(0, CIRCLES)
      .map((items) => `Parts of each need parts of the others: ${namesInRow(items.map(shortName))}`),
    ...(more > 0 ? [`and ${counted(more, 'circle')} more`] : []),
  ];
}

function otherNotes({ collapsed, apart }: Graph): string[] {
  return [
    ...(collapsed === 'containers' ? ['Tasks are drawn as what they belong to (--kinds task for all)'] : []),
    ...(collapsed === 'outermost' ? ['Parts are drawn as what they belong to (--depth 2 for more)'] : []),
    ...(apart > 0
      ? [`${counted(apart, 'item')} of which the file says no need ${apart === 1 ? 'is' : 'are'} not drawn`]
      : []),
  ];
}

/** The needs that no line is drawn for. */
function upwardNeeds({ nodes, edges }: Graph, drawn: boolean): (at: number) => string {
  const names = new Map<number, PlanItem[]>();
  for (const { from, to } of edges) if (!drawn || from >= to) append(names, to, nodes[from]?.item as PlanItem);
  return (at) => {
    const own = names.get(at);
    return own === undefined ? '' : `needs ${namesInRow(own.map(shortName))}`;
  };
}

/** What is in a graph and not in the part of it that is drawn: `800 more`, `12 needs more`. */
export function leftOut(graph: Graph, shown: Graph): string[] {
  const count = shown.nodes.length;
  const nodes = graph.nodes.length - count;
  const edges = graph.edges.filter(({ from, to }) => from < count && to < count).length - shown.edges.length;
  return [...(nodes > 0 ? [`${nodes} more`] : []), ...(edges > 0 ? [`${counted(edges, 'need')} more`] : [])];
}

/** The same of its first nodes. */
export function firstNodes(graph: Graph, most: number, mostEdges = Number.POSITIVE_INFINITY): Graph {
  return {
    ...graph,
    nodes: graph.nodes.slice(0, most),
    edges: graph.edges.filter(({ from, to }) => from < most && to < most).slice(0, mostEdges),
  };
}
