type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * A shortest cycle of each part of a graph whose nodes reach each other, from its first node on, in the order of the graph.
 * What leads to itself alone is no cycle.
 *
 * @example For `{ a: [b], b: [c], c: [b] }` it is `[['b', 'c']]`.
 */
export function cyclesOf(graph: Graph): string[][] {
  const order = new Map([...graph.keys()].map((id, at) => [id, at]));
  const parts = knotsOf(graph).filter((part) => part.length > 1);
  const rank = (id: string): number => order.get(id) ?? 0;
  return parts
    .map((part) => part.sort((a, b) => rank(a) - rank(b)))
    .sort((a, b) => rank(a[0] as string) - rank(b[0] as string))
    .map((part) => fromFirst(shortest(graph, part), rank));
}

/** So many starts are tried for the shortest of a large part. */
const MOST_STARTS = 50;

function shortest(graph: Graph, part: readonly string[]): string[] {
  const within = new Set(part);
  let best: string[] = [];
  for (const start of part.slice(0, MOST_STARTS)) {
    const found = cycleFrom(graph, start, within);
    if (found.length > 0 && (best.length === 0 || found.length < best.length)) best = found;
    if (best.length === 2) break;
  }
  return best;
}

/** Breadth first, back to the start. */
function cycleFrom(graph: Graph, start: string, within: ReadonlySet<string>): string[] {
  const before = new Map<string, string>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at] as string;
    for (const next of graph.get(id) ?? []) {
      if (next === start && id !== start) {
        const path = [id];
        for (let one = before.get(id); one !== undefined; one = before.get(one)) path.push(one);
        return path.reverse();
      }
      if (next === start || !within.has(next) || before.has(next)) continue;
      before.set(next, id);
      queue.push(next);
    }
  }
  return [];
}

function fromFirst(cycle: readonly string[], rank: (id: string) => number): string[] {
  const first = cycle.reduce((least, id, at) => (rank(id) < rank(cycle[least] as string) ? at : least), 0);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

/** Tarjan's strongly connected parts, without recursion: a chain may be as long as the plan. */
function knotsOf(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const held = new Set<string>();
  const stack: string[] = [];
  const parts: string[][] = [];
  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const path: { readonly id: string; at: number }[] = [];
    const enter = (id: string): void => {
      index.set(id, index.size);
      low.set(id, index.size - 1);
      stack.push(id);
      held.add(id);
      path.push({ id, at: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { id } = top;
      const next = graph.get(id)?.[top.at];
      top.at += 1;
      if (next !== undefined) {
        if (!index.has(next)) enter(next);
        else if (held.has(next)) low.set(id, Math.min(low.get(id) as number, index.get(next) as number));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) low.set(above.id, Math.min(low.get(above.id) as number, low.get(id) as number));
      if (low.get(id) === index.get(id)) parts.push(popped(stack, held, id));
    }
  }
  return parts;
}

function popped(stack: string[], held: Set<string>, last: string): string[] {
  const part: string[] = [];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    held.delete(id);
    part.push(id);
    if (id === last) break;
  }
  return part;
}
