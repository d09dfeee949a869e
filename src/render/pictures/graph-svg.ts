import type { Graph, GraphEdge, GraphNode } from '../../roadmap/graph.ts';
import { counted } from '../../text/counted.ts';
import { tallied } from '../../text/groups.ts';
import { cut, wrap, wrapTo } from '../../text/width.ts';
import { idAndName, namesInRow } from '../answers/words.ts';
import { visible } from '../escape/visible.ts';
import { xmlText } from '../escape/xml-text.ts';
import { fullName, shortName } from '../name.ts';
import { MARKS } from '../screen/style.ts';
import { bent, type Point, swung } from './arrow-path.ts';
import { circleNotes, firstNodes, graphNotes, leftOut, NO_NEEDS } from './graph.ts';
import { layOut, type Size } from './graph-layout.ts';
import { legend } from './legend.ts';
import { type Drawing, emptyDrawing, pixels, SIZE, svgText, textColumns, textPixels } from './svg.ts';

/** So many are drawn: nobody looks at more. */
const MOST_NODES = 80;
const MOST_EDGES = 160;

/** Layers that all arrows together may cross: on each of them the layout has to find a place for an arrow. */
const MOST_CROSSED = 400;

/** Columns of a line of a name, and lines. */
const COLUMNS = 24;
const LINES = 2;

/** Pixels. */
const LINE = 17;
const PAD = 10;
const MARGIN = 16;

/** A page is as wide; where the layers would need more, they go down instead. */
const PAGE = 860;

/** What needs what, as a picture: an arrow from what is needed to what needs it. */
export function graphDrawing(graph: Graph, title: string | null): Drawing {
  if (graph.nodes.length === 0) return emptyDrawing(title ?? 'What needs what', NO_NEEDS);
  const shown = drawable(graph);
  const { nodes, edges } = shown;
  const notes = [...graphNotes(graph), ...leftOut(graph, shown).map((what) => `and ${what}`)];
  const circles = new Set(circleNotes(graph));
  const names = nodes.map(nameLines);
  const width = Math.max(0, ...names.flat().map((line) => textPixels(line, SIZE))) + 2 * PAD;
  const boxes = names.map((lines) => ({ width, height: lines.length * LINE + PAD }));
  const across = goesAcross(nodes, width);
  const layout = layOut(boxes, edges, { across, margin: MARGIN });
  const marks = legend(
    nodes.map(({ status }) => status),
    MARGIN,
    layout.height + LINE / 2,
  );
  const wide = Math.ceil(Math.max(layout.width, marks.end, NARROWEST));
  const foot = notes.flatMap((note) => {
    const kind = circles.has(note) ? 'late' : 'faint';
    return wrap(visible(note), textColumns(wide - 2 * MARGIN, SIZE)).map((line) => ({ line, kind }));
  });
  const below = layout.height + LINE * 1.8;
  const side = (place: number, way: 1 | -1): Point => {
    const [{ x, y }, size] = [layout.middles[place] as Point, boxes[place] as Size];
    return across ? { x: x + (way * size.width) / 2, y } : { x, y: y + (way * size.height) / 2 };
  };
  return {
    width: wide,
    height: Math.ceil(below + foot.length * LINE),
    title: title === null ? 'What needs what' : `${title}: what needs what`,
    description: description(shown, notes),
    parts: [
      ...edges.map((edge, at) => {
        const way = layout.ways[at] as readonly Point[];
        return arrowPart(edge, [side(edge.from, 1), ...way.slice(1, -1), side(edge.to, -1)], way, across);
      }),
      '<g text-anchor="middle">',
      ...nodes.map((node, at) =>
        nodePart(node, names[at] as readonly string[], boxes[at] as Size, layout.middles[at] as Point),
      ),
      '</g>',
      marks.part,
      ...foot.map(({ line, kind }, nth) => svgText(MARGIN, below + nth * LINE, line, `class="${kind}"`)),
    ],
  };
}

/** Notes have room on it. Pixels. */
const NARROWEST = 420;

/** The first nodes, as many as are laid out in a moment. */
function drawable(graph: Graph): Graph {
  const first = firstNodes(graph, MOST_NODES, MOST_EDGES);
  const layer = (at: number): number => (first.nodes[at] as GraphNode).layer;
  const crossed = first.nodes.map(() => 0);
  for (const { from, to, circular } of first.edges) {
    const last = Math.max(from, to);
    // A circle is laid out as a chain, with arrows back.
    crossed[last] = (crossed[last] as number) + (circular ? Math.abs(to - from) : layer(to) - layer(from));
  }
  let sum = 0;
  const tooMany = crossed.findIndex((each) => {
    sum += each;
    return sum > MOST_CROSSED;
  });
  return tooMany < 0 ? first : firstNodes(first, tooMany);
}

function goesAcross(nodes: readonly GraphNode[], width: number): boolean {
  const layers = tallied(nodes, ({ layer }) => layer);
  const broadest = Math.max(0, ...layers.values());
  const longest = Math.max(layers.size, nodes.filter(({ circular }) => circular).length);
  return longest * (width + 60) <= Math.max(PAGE, broadest * (width + 24));
}

/** The mark and the name. */
function nameLines({ item, status }: GraphNode): string[] {
  const name = cut(visible(fullName(item)), COLUMNS * (LINES + 1));
  return wrapTo(`${MARKS[status]} ${name}`, COLUMNS, LINES);
}

function nodePart({ item, status }: GraphNode, lines: readonly string[], size: Size, { x, y }: Point): string {
  const first = y - ((lines.length - 1) * LINE) / 2 + SIZE * 0.35;
  const [width, height] = [size.width, size.height].map(pixels);
  return [
    `<g class="is-${status}"><title>${xmlText(`${idAndName(item)}, ${status}`)}</title>`,
    `<rect class="ground" x="${pixels(x - size.width / 2)}" y="${pixels(y - size.height / 2)}" width="${width}" height="${height}" rx="5"/>`,
    ...lines.map((line, nth) => svgText(x, first + nth * LINE, line)),
    '</g>',
  ].join('');
}

/** In a circle arrows lead back too: there they go the shortest way, else from side to side. */
function arrowPart(
  { implied, circular }: GraphEdge,
  sides: readonly Point[],
  shortest: readonly Point[],
  across: boolean,
): string {
  const { line, head } = circular ? bent(shortest) : swung(sides, across);
  const kind = circular ? ' is-circular' : '';
  return `<path class="need${kind}${implied ? ' implied' : ''}" d="${line}"/><path class="head${kind}" d="${head}"/>`;
}

/** So many items are told of in words. */
const SAID = 40;

function description({ nodes, edges }: Graph, notes: readonly string[]): string {
  const needs = nodes.map((): string[] => []);
  for (const { from, to } of edges) needs[to]?.push(shortName((nodes[from] as GraphNode).item));
  const said = nodes.slice(0, SAID).map(({ item, status }, at) => {
    const own = needs[at] as readonly string[];
    return `${fullName(item)}: ${status}${own.length === 0 ? '' : `, needs ${namesInRow(own)}`}`;
  });
  const more = nodes.length - said.length;
  const all = [...said, ...(more > 0 ? [`and ${counted(more, 'item')} more`] : []), ...notes];
  return all.map((each) => `${each}.`).join(' ');
}
