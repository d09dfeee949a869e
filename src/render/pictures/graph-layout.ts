import { layout, Graph as Sheet } from '@dagrejs/dagre';
import type { Point } from './arrow-path.ts';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Places in the boxes. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

export interface Layout extends Size {
  /** The middle of each box. */
  readonly middles: readonly Point[];
  /** Of each arrow the points it goes by, the first and the last on the borders of its boxes. */
  readonly ways: readonly (readonly Point[])[];
}

/** More boxes are layered in less time, and not quite as well. */
const MANY = 40;

/**
 * Places boxes so that arrows lead right, or down.
 *
 * @param margin Pixels around all.
 */
export function layOut(
  boxes: readonly Size[],
  arrows: readonly Arrow[],
  { across, margin }: { readonly across: boolean; readonly margin: number },
): Layout {
  const sheet = new Sheet();
  sheet.setGraph({
    rankdir: across ? 'LR' : 'TB',
    ranker: boxes.length > MANY ? 'tight-tree' : 'network-simplex',
    nodesep: across ? 14 : 24,
    edgesep: 10,
    ranksep: across ? 60 : 44,
  });
  boxes.forEach((box, at) => {
    sheet.setNode(String(at), { ...box });
  });
  for (const { from, to } of arrows) sheet.setEdge(String(from), String(to), {});
  layout(sheet);
  const placed = boxes.map((_, at) => sheet.node(String(at)) as Point);
  const led = arrows.map(
    ({ from, to }) => (sheet.edge(String(from), String(to)) as { readonly points: Point[] }).points,
  );
  // The layout makes room for boxes only: arrows may pass beside all of them.
  const corners = placed.flatMap(({ x, y }, at) => {
    const { width, height } = boxes[at] as Size;
    return [-1, 1].map((side) => ({ x: x + (side * width) / 2, y: y + (side * height) / 2 }));
  });
  const all = [...corners, ...led.flat()];
  const [left, right] = ends(all.map(({ x }) => x));
  const [top, bottom] = ends(all.map(({ y }) => y));
  const moved = ({ x, y }: Point): Point => ({ x: x - left + margin, y: y - top + margin });
  return {
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
    middles: placed.map(moved),
    ways: led.map((points) => points.map(moved)),
  };
}

function ends(values: readonly number[]): [least: number, most: number] {
  return values.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
}
