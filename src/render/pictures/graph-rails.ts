import type { Graph } from '../../roadmap/graph.ts';

/** What stands before a node's name: lines from what it needs, and its own mark. */
export interface Rails {
  /** Of each node: text of equal width before its mark, and behind it. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Columns. */
  readonly width: number;
}

interface Lane {
  readonly node: number;
  /** The last row that a line runs to. */
  readonly until: number;
}

/**
 * A lane for each node that others below need, with its mark on top; from there lines run to the right, to those.
 * A node stands right of all it needs, as in `├─●`; a line passes behind a lane that it does not join: `├─│─●`.
 *
 * @param most Columns.
 * @returns `null` if there is no room, or nothing to draw.
 */
export function railsOf({ nodes, edges }: Graph, most: number): Rails | null {
  const needs: number[][] = nodes.map(() => []);
  const until = nodes.map((_, at) => at);
  for (const { from, to } of edges) {
    // Those that lead up are told in words.
    if (from >= to) continue;
    (needs[to] as number[]).push(from);
    until[from] = Math.max(until[from] as number, to);
  }
  const lanes: (Lane | null)[] = [];
  const rows: { readonly text: string; readonly lane: number; readonly tail: string }[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const own = needs[at] as number[];
    const joined = new Set(lanes.flatMap((lane, nth) => (lane && own.includes(lane.node) ? [nth] : [])));
    const first = Math.min(...joined);
    const last = Math.max(-1, ...joined);
    let lane = last + 1;
    while (lanes[lane]) lane += 1;
    if ((lane + 1) * 2 > most) return null;
    const text = Array.from({ length: lane }, (_, nth) => {
      const here = lanes[nth] ?? null;
      const line = joined.size > 0 && nth >= first ? '─' : ' ';
      if (!joined.has(nth)) return (here ? '│' : line) + line;
      return (here?.until === at ? (nth === first ? '╰' : '┴') : nth === first ? '├' : '┼') + line;
    }).join('');
    for (const nth of joined) if (lanes[nth]?.until === at) lanes[nth] = null;
    const tail = Array.from({ length: Math.max(0, lanes.length - lane - 1) }, (_, nth) =>
      lanes[lane + 1 + nth] ? '│ ' : '  ',
    );
    lanes[lane] = (until[at] as number) > at ? { node: at, until: until[at] as number } : null;
    rows.push({ text, lane, tail: tail.join('') });
  }
  const width = Math.max(...rows.map(({ lane, tail }) => lane * 2 + 2 + tail.length));
  if (width > most || width <= 2) return null;
  return {
    before: rows.map(({ text }) => text),
    behind: rows.map(({ lane, tail }) => ` ${tail}`.padEnd(width - lane * 2 - 1)),
    width,
  };
}
