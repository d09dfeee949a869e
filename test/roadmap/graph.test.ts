import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphScreen } from '../../src/render/pictures/graph.ts';
import { makeStyle } from '../../src/render/screen/style.ts';
import { dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { type Graph, type GraphOptions, graphOf } from '../../src/roadmap/graph.ts';
import { type Sketched, sketchedPlan } from '../support/graph.ts';

/** Tasks `0`, `1`, ... that need those given. */
const tasks = (needs: readonly (readonly number[])[]): Sketched[] =>
  needs.map((own, at) => ({ id: `T-${at}`, needs: own.map((each) => `T-${each}`) }));

const graph = (sketched: readonly Sketched[], options: GraphOptions = {}): Graph =>
  graphOf(dependenciesOf(sketchedPlan(sketched)), options);

const arrows = ({ nodes, edges }: Graph): string[] =>
  edges.map(({ from, to }) => `${nodes[from]?.item.id} ${nodes[to]?.item.id}`).sort();

/** What each reaches along the arrows. */
function reach(list: readonly string[]): Map<string, Set<string>> {
  const pairs = list.map((each) => each.split(' ') as [string, string]);
  const found = new Map<string, Set<string>>();
  for (const [start] of pairs) {
    const seen = new Set<string>();
    const queue = [start];
    for (let each = queue.pop(); each !== undefined; each = queue.pop())
      for (const [from, to] of pairs)
        if (from === each && !seen.has(to)) {
          seen.add(to);
          queue.push(to);
        }
    found.set(start, seen);
  }
  return found;
}

const anyNeeds = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
);

test('a layer is one more than the last of those needed, and circles share one', () => {
  fc.assert(
    fc.property(anyNeeds, (needs) => {
      const found = graph(tasks(needs));
      const ways = reach(arrows(found));
      for (const { from, to, circular } of found.edges) {
        const [needed, by] = [found.nodes[from], found.nodes[to]];
        const back = ways.get(by?.item.id as string)?.has(needed?.item.id as string) === true;
        expect(circular).toBe(back);
        if (back) expect(by?.layer).toBe(needed?.layer);
        else expect(by?.layer).toBeGreaterThan(needed?.layer as number);
      }
    }),
    { numRuns: 500 },
  );
});

test('--reduce keeps what is reached, and leaves out each arrow that the others say', () => {
  fc.assert(
    fc.property(anyNeeds, (needs) => {
      const all = arrows(graph(tasks(needs)));
      const some = graph(tasks(needs), { reduce: true });
      const kept = arrows(some);
      expect(reach(kept)).toEqual(reach(all));
      for (const { from, to, circular } of some.edges) {
        if (circular) continue;
        const arrow = `${some.nodes[from]?.item.id} ${some.nodes[to]?.item.id}`;
        const [start, end] = arrow.split(' ') as [string, string];
        const others = reach(kept.filter((each) => each !== arrow));
        // Of two arrows into or out of one circle neither is implied: their ends are different places in it.
        const isCircular = (id: string): boolean => reach(all).get(id)?.has(id) === true;
        if (!isCircular(start) && !isCircular(end)) expect(others.get(start)?.has(end) ?? false).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('an item with what it needs and what needs it', () => {
  const found = graph(tasks([[], [0], [1], [], [3]]), { root: undefined });
  expect(found.nodes).toHaveLength(5);
  const plan = sketchedPlan(tasks([[], [0], [1], [], [3]]));
  const near = graphOf(dependenciesOf(plan), { root: plan.items[1] });
  expect(near.nodes.map(({ item }) => item.id)).toEqual(['T-0', 'T-1', 'T-2']);
});

test('what holds others is drawn for them', () => {
  const found = graph(
    [
      { id: 'M1', kind: 'milestone' },
      { id: 'M2', kind: 'milestone' },
      { id: 'A', parent: 'M1', needs: ['D'] },
      { id: 'B', parent: 'M1' },
      { id: 'C', parent: 'M2', needs: ['B'] },
      { id: 'D', parent: 'M2' },
    ],
    { kinds: ['milestone'] },
  );
  expect(arrows(found)).toEqual(['M1 M2', 'M2 M1']);
  expect(found.cycles).toEqual([]);
  expect(found.tangles.map((items) => items.map(({ id }) => id))).toEqual([['M1', 'M2']]);
});

test('a cycle is drawn and named', () => {
  const found = graph(tasks([[1], [0], [0]]));
  expect(found.cycles.map((cycle) => cycle.map(({ id }) => id))).toEqual([['T-0', 'T-1']]);
  const drawn = graphScreen(found, { width: 80, style: makeStyle(false) });
  expect(drawn).toContain('Waits for itself: T-0 → T-1 → T-0');
  expect(drawn).toContain('needs T-1');
});

test.each([
  ['a chain', (at: number) => (at === 0 ? [] : [at - 1])],
  ['one circle', (at: number) => [(at + 1) % 5000]],
  ['a fan', (at: number) => (at === 0 ? [] : [0])],
  ['a net', (at: number) => [at - 1, at - 7, at - 60, at - 900].filter((each) => each >= 0)],
])('5,000 items, %s', (_, needs) => {
  const sketched = tasks(Array.from({ length: 5000 }, (__, at) => needs(at)));
  const found = graph(sketched, { reduce: true });
  const drawn = graphScreen(found, { width: 80, style: makeStyle(false) });
  expect(drawn.split('\n').length).toBeLessThan(230);
  expect(drawn).toContain('more (--format json has all)');
});

test('many tasks are drawn as their milestones', () => {
  const milestones = Array.from({ length: 20 }, (_, at): Sketched => ({ id: `M${at}`, kind: 'milestone' }));
  const work = Array.from(
    { length: 2000 },
    (_, at): Sketched => ({
      id: `T-${at}`,
      parent: `M${at % 20}`,
      needs: at % 20 === 0 ? [] : [`T-${at - 1}`],
    }),
  );
  const found = graph([...milestones, ...work]);
  expect(found.collapsed).toBe('containers');
  expect(found.nodes).toHaveLength(20);
  expect(found.edges).toHaveLength(19);
});
