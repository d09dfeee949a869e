/** Edges of a graph of numbered points, by where they begin: those of `p` are `to[first[p]]` to `to[first[p + 1] - 1]`. */
export interface Edges {
  readonly first: Int32Array;
  readonly to: Int32Array;
}

/**
 * Which points reach each other, by Tarjan's algorithm without recursion.
 *
 * @returns Of each point the number of its component. An edge leads to the same or to a lower number.
 * @example Of 0 -> 1 -> 2 -> 1 it is `[1, 0, 0]`.
 */
export function strongComponents({ first, to }: Edges): { readonly of: Int32Array; readonly count: number } {
  const points = first.length - 1;
  const of = new Int32Array(points).fill(-1);
  const found = new Int32Array(points).fill(-1);
  const low = new Int32Array(points);
  const next = first.slice(0, points);
  const open: number[] = [];
  const path: number[] = [];
  let count = 0;
  let time = 0;
  const enter = (point: number): void => {
    found[point] = low[point] = time++;
    open.push(point);
    path.push(point);
  };
  for (let root = 0; root < points; root += 1) {
    if (found[root] !== -1) continue;
    enter(root);
    for (let point = path.at(-1); point !== undefined; point = path.at(-1)) {
      const edge = next[point] as number;
      if (edge < (first[point + 1] as number)) {
        next[point] = edge + 1;
        const other = to[edge] as number;
        if (found[other] === -1) enter(other);
        else if (of[other] === -1) low[point] = Math.min(low[point] as number, found[other] as number);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before] as number, low[point] as number);
      if (low[point] !== found[point]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        of[member] = count;
        if (member === point) break;
      }
      count += 1;
    }
  }
  return { of, count };
}
