import { describe, expect, test } from 'vitest';
import type { Plan, PlanItem } from '../../src/roadmap/combine.ts';
import { blockersOf, dependentsOf, progressOf } from '../../src/roadmap/progress.ts';
import { planOf } from '../support/plan.ts';

function item(plan: Plan, id: string): PlanItem {
  const found = plan.byId.get(id);
  if (!found) throw new Error(`no ${id} in ${[...plan.byId.keys()]}`);
  return found;
}

describe('progress', () => {
  test('counts tasks and criteria, also of phases below', () => {
    const plan = planOf(`# P
## v1.0 A
### Phase 1: B
- [x] one
- [ ] two
### Phase 2: C
- [x] three
#### Exit criteria
- [ ] four
`);
    expect(progressOf(plan, item(plan, 'v1.0'))).toEqual({ done: 2, total: 4, origin: 'counted' });
    expect(progressOf(plan, item(plan, 'P2'))).toEqual({ done: 1, total: 2, origin: 'counted' });
  });

  test('a phase that holds nothing counts as one', () => {
    const plan = planOf('# P\n\n## v1.0 A\n\n### Phase 1: B (done)\n\n### Phase 2: C\n');
    expect(progressOf(plan, item(plan, 'v1.0'))).toMatchObject({ done: 1, total: 2 });
  });

  test('what was dropped counts for nothing', () => {
    const plan = planOf('# P\n\n## Milestone 1: A\n\n- [x] one\n- [ ] ~~two~~\n- [ ] three\n');
    expect(progressOf(plan, item(plan, 'M1'))).toMatchObject({ done: 1, total: 2 });
  });

  test('plain bullets of a finished milestone are done', () => {
    const plan = planOf('# P\n\n## Milestone 1: A (done)\n\n- one\n- two\n');
    expect(progressOf(plan, item(plan, 'M1'))).toMatchObject({ done: 2, total: 2 });
  });

  test('boxes that are left open in a finished milestone are open', () => {
    const plan = planOf('# P\n\n## Milestone 1: A (done)\n\n- [x] one\n- [ ] two\n');
    expect(progressOf(plan, item(plan, 'M1'))).toMatchObject({ done: 1, total: 2 });
  });

  test('nothing to count is no progress', () => {
    const plan = planOf('# P\n\n## Milestone 1: A\n');
    expect(progressOf(plan, item(plan, 'M1'))).toBeNull();
  });
});

describe('dependencies', () => {
  const plan = planOf(`# P
## Milestone 1: A (done)
## Milestone 2: B
**Depends on:** Milestone 1
## Milestone 3: C
**Depends on:** Milestone 1, Milestone 2
## Milestone 4: D (done)
**Depends on:** Milestone 3
`);

  test('what is not done is in the way', () => {
    expect(blockersOf(plan, item(plan, 'M3')).map(({ id }) => id)).toEqual(['M2']);
    expect(blockersOf(plan, item(plan, 'M2'))).toEqual([]);
  });

  test('nothing is in the way of what is done', () => {
    expect(blockersOf(plan, item(plan, 'M4'))).toEqual([]);
  });

  test('the other way round', () => {
    expect(dependentsOf(plan, item(plan, 'M1')).map(({ id }) => id)).toEqual(['M2', 'M3']);
  });
});
