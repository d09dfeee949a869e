import { describe, expect, test } from 'vitest';
import { criticalPath, lastMilestone } from '../../src/roadmap/critical-path.ts';
import { dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { readyWork } from '../../src/roadmap/ready.ts';
import { waitingItems } from '../../src/roadmap/waiting.ts';
import { wavesOf } from '../../src/roadmap/waves.ts';
import { whyNot } from '../../src/roadmap/why.ts';
import { type Sketched, sketchedPlan } from '../support/graph.ts';
import { planOf } from '../support/plan.ts';

const ready = (text: string, options: { readonly implied?: boolean } = {}): string[] =>
  readyWork(dependenciesOf(planOf(text), options)).map(({ item }) => item.id);

describe('what is ready', () => {
  test('needs of milestones, phases and tasks count together', () => {
    const text = `# P
## M1: A
- [ ] T-1 one
## M2: B
Depends on: M1
### Phase 1: C
- [ ] T-2 two
## M3: D
### Phase 2: E
Depends on: Phase 1
- [ ] T-3 three
- [ ] T-4 four (depends on T-1)
### Phase 3: F
- [ ] T-5 five
`;
    expect(ready(text)).toEqual(['T-1', 'T-5']);
  });

  test('a container is finished when its work is, whatever is said of it', () => {
    expect(ready('# P\n## M1: A (in progress)\n- [x] T-1 one\n## M2: B\nDepends on: M1\n- [ ] T-2 two\n')).toEqual([
      'T-2',
    ]);
  });

  test('what is said to be done is, with work left open in it, which comes last', () => {
    const text = '# P\n## M1: A (done)\n- [ ] T-1 one\n## M2: B\nDepends on: M1\n- [ ] T-2 two\n';
    expect(ready(text)).toEqual(['T-2', 'T-1']);
  });

  test('that a milestone needs its own phases says no more than that', () => {
    const text =
      '# P\n## M1: A\nDepends on: Phase 1, Phase 2\n### Phase 1: B\n- [ ] T-1 one\n### Phase 2: C\n- [ ] T-2 two\n';
    expect(ready(text)).toEqual(['T-1', 'T-2']);
  });

  test('what is blocked or put off is not, nor what belongs to it', () => {
    const text =
      '# P\n## M1: A (blocked)\n- [ ] T-1 one\n## M2: B (on hold)\n- [ ] T-2 two\n## M3: C\n- [ ] T-3 three (blocked)\n';
    expect(ready(text)).toEqual([]);
  });

  test('what needs something that is not in the plan waits', () => {
    const text = '# P\n## M1: A\n- [ ] T-1 one (depends on T-2, T-99)\n- [x] T-2 two\n- [ ] T-3 three\n';
    expect(ready(text)).toEqual(['T-3']);
    expect(waitingItems(dependenciesOf(planOf(text))).map(({ unknown }) => unknown)).toEqual([['T-99']]);
  });
});

describe('an order that is only implied', () => {
  const text = `# P
## M1: A
### Phase 1: B
- [ ] T-1 one
### Phase 2: C
- [ ] T-2 two
## M2: D
### Phase 3: E
- [ ] T-3 three
### Phase 4: F
Depends on: nothing
- [ ] T-4 four
`;
  test('counts only if it is asked for', () => {
    expect(ready(text)).toEqual(['T-1', 'T-2', 'T-3', 'T-4']);
    expect(ready(text, { implied: true })).toEqual(['T-1']);
  });

  test('not for what says itself what it needs', () => {
    const alone = text.replaceAll(/^## M\d.*\n/gm, '');
    expect(ready(alone, { implied: true })).toEqual(['T-1', 'T-4']);
  });

  test('nor against what is stated', () => {
    const backwards = '# P\n## Phase 1: A\nDepends on: Phase 2\n- [ ] T-1 one\n## Phase 2: B\n- [ ] T-2 two\n';
    const dependencies = dependenciesOf(planOf(backwards), { implied: true });
    expect(dependencies.cycles).toEqual([]);
    expect(readyWork(dependencies).map(({ item }) => item.id)).toEqual(['T-2']);
  });

  test('10 comes after 9', () => {
    const many = `# P\n${[10, 9, 2].map((n) => `## Phase ${n}: x\n- [ ] T-${n} y\n`).join('')}`;
    expect(ready(many, { implied: true })).toEqual(['T-2']);
  });
});

describe('cycles', () => {
  const named = (text: string): string[][] =>
    dependenciesOf(planOf(text)).cycles.map((cycle) => cycle.map(({ id }) => id));

  test('of tasks', () => {
    expect(named('# P\n## M1: A\n- [ ] T-1 a (depends on T-2)\n- [ ] T-2 b (depends on T-1)\n')).toEqual([
      ['T-1', 'T-2'],
    ]);
  });

  test('across levels', () => {
    const text = '# P\n## M1: A\nDepends on: M2\n- [ ] T-1 a\n## M2: B\n- [ ] T-2 b (depends on T-1)\n';
    expect(named(text)).toEqual([['M1', 'M2', 'T-2', 'T-1']]);
  });

  test('of what needs what it belongs to', () => {
    expect(named('# P\n## M1: A\n- [ ] T-1 a (depends on M1)\n')).toEqual([['M1', 'T-1']]);
  });

  test('that are done are none', () => {
    expect(named('# P\n## M1: A\n- [x] T-1 a (depends on T-2)\n- [ ] T-2 b (depends on T-1)\n')).toEqual([]);
  });

  test('of owners are cut open', () => {
    const plan = sketchedPlan([
      { id: 'A', kind: 'phase', parent: 'B' },
      { id: 'B', kind: 'phase', parent: 'A' },
    ]);
    expect(readyWork(dependenciesOf(plan)).map(({ item }) => item.id)).toEqual(['B']);
  });
});

test('the last milestone is the last that is open', () => {
  const last = (text: string) => lastMilestone(dependenciesOf(planOf(text)))?.id ?? null;
  expect(
    last('# P\n## M1: A\n- [ ] a\n## M2: B\n- [ ] b\n## M3: C (done)\n## M4: D (on hold)\n## Ideas\n- [ ] c\n'),
  ).toBe('M2');
  expect(last('# P\n## M1: A (done)\n')).toBeNull();
});

describe('large plans are answered, and in no time', () => {
  const chain = Array.from(
    { length: 10_000 },
    (_, at): Sketched => ({ id: `T-${at}`, needs: at === 0 ? [] : [`T-${at - 1}`] }),
  );
  const circle = chain.map((item, at) => (at === 0 ? { ...item, needs: ['T-9999'] } : item));
  const wide = Array.from({ length: 5000 }, (_, at): Sketched => {
    const owner = at - (at % 50);
    const needs =
      at % 50 === 0 ? (at === 0 ? [] : [`T-${owner - 50}`]) : [7, 11, 13].map((step) => `T-${(at * step) % (at + 1)}`);
    return {
      id: `T-${at}`,
      kind: at % 50 === 0 ? 'phase' : 'task',
      parent: at % 50 === 0 ? null : `T-${owner}`,
      needs,
    };
  });
  const nested = chain.map(
    (item, at): Sketched => ({
      id: item.id,
      kind: 'phase',
      parent: at === 0 ? null : `T-${at - 1}`,
      needs: at % 100 === 5 ? ['T-9999'] : [],
    }),
  );
  const free = Array.from({ length: 5000 }, (_, at): Sketched => ({ id: `T-${at}` }));

  test.each(Object.entries({ chain, circle, wide, nested, free }))('%s', (_, sketched) => {
    const plan = sketchedPlan(sketched);
    const [first, last] = [plan.items[0], plan.items.at(-1)];
    if (!first || !last) throw new Error('no items');
    const dependencies = dependenciesOf(plan, { implied: true });
    readyWork(dependencies, { owner: 'x' });
    const counts = [
      readyWork(dependencies).length,
      waitingItems(dependencies).length,
      whyNot(dependencies, last).length + whyNot(dependencies, first).length,
      wavesOf(dependencies).waves.length,
      criticalPath(dependencies, last).path.length + criticalPath(dependencies, first).path.length,
      dependencies.cycles.length,
    ];
    expect(counts.every((count) => count >= 0)).toBe(true);
  });
});
