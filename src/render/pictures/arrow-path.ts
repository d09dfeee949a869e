import { pixels } from './svg.ts';

/** Pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line and the head of an arrow, each as the `d` of a path. */
export interface ArrowPath {
  readonly line: string;
  readonly head: string;
}

/** Pixels. */
const HEAD = 8;

/**
 * An arrow that leaves one side and arrives at another straight, and passes the points between in the same direction.
 *
 * @param across Whether it leads to the right, else down.
 */
export function swung(points: readonly Point[], across: boolean): ArrowPath {
  const last = points.at(-1) as Point;
  const before = across ? { x: last.x - HEAD, y: last.y } : { x: last.x, y: last.y - HEAD };
  const [first, ...rest] = [...points.slice(0, -1), before] as unknown as readonly [Point, ...Point[]];
  const curves = rest.map((to, nth) => {
    const from = nth === 0 ? first : (rest[nth - 1] as Point);
    const { x, y } = middle(from, to);
    const bends = across ? [at({ x, y: from.y }), at({ x, y: to.y })] : [at({ x: from.x, y }), at({ x: to.x, y })];
    return `C${bends.join(' ')} ${at(to)}`;
  });
  return { line: `M${at(first)}${curves.join('')}`, head: headAt(last, before) };
}

/** An arrow from the first point to the last, round at those between. */
export function bent(points: readonly Point[]): ArrowPath {
  const [first, ...rest] = points as readonly [Point, ...Point[]];
  const last = rest.at(-1) ?? first;
  const bends = rest.slice(0, -1).map((point, nth) => `Q${at(point)} ${at(middle(point, rest[nth + 1] as Point))}`);
  return { line: `M${at(first)}${bends.join('')}L${at(last)}`, head: headAt(last, points.at(-2) ?? first) };
}

/** A triangle whose tip is at a point. */
function headAt({ x, y }: Point, from: Point): string {
  const length = Math.hypot(x - from.x, y - from.y) || 1;
  const [dx, dy] = [((from.x - x) / length) * HEAD, ((from.y - y) / length) * HEAD];
  const corner = (side: number): string => at({ x: x + dx - dy * side, y: y + dy + dx * side });
  return `M${at({ x, y })}L${corner(0.45)}L${corner(-0.45)}z`;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function at({ x, y }: Point): string {
  return `${pixels(x)} ${pixels(y)}`;
}
