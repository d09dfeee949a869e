import { describe, expect, test } from 'vitest';
import { dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { afterwards, whereWeAre } from '../../src/roadmap/now.ts';
import { readyWork, upNext } from '../../src/roadmap/ready.ts';
import { planOf } from '../support/plan.ts';

function stand(markdown: string) {
  const plan = planOf(markdown);
  const now = whereWeAre(plan);
  return {
    now: now.map(({ item, why }) => `${item.id} ${why}`),
    next: upNext(plan, now).map(({ title }) => title),
    after: afterwards(plan, now)?.id ?? null,
  };
}

describe('where we are', () => {
  test('what the file says comes first', () => {
    const { now } = stand('# P\n\n**Current milestone:** v2.0\n\n## v1.0 A (in progress)\n\n## v2.0 B\n\n## v3.0 C\n');
    expect(now).toEqual(['v2.0 named']);
  });

  test('then what is marked active', () => {
    const { now } = stand('# P\n\n## v1.0 A\n\n## v2.0 B (in progress)\n');
    expect(now).toEqual(['v2.0 active']);
  });

  test('then the first that is not done', () => {
    const { now, after } = stand('# P\n\n## v1.0 A (done)\n\n## v2.0 B\n\n## v3.0 C\n');
    expect(now).toEqual(['v2.0 first-open']);
    expect(after).toBe('v3.0');
  });

  test('a phase inside it', () => {
    const { now, next, after } = stand(`# P
## v1.0 A (in progress)
### Phase 1: B (done)
- [x] one
### Phase 2: C
- [x] two
- [ ] three
- [ ] four
### Phase 3: D
`);
    expect(now).toEqual(['v1.0 active', 'P2 active']);
    expect(next).toEqual(['three', 'four']);
    expect(after).toBe('P3');
  });

  test('what is postponed or dropped is passed over', () => {
    expect(stand('# P\n\n## v1.0 A (deferred)\n\n## v2.0 B\n').now).toEqual(['v2.0 first-open']);
  });

  test('a box of ideas is not current beside milestones', () => {
    const { now, after } = stand('# P\n\n## v1.0 A (done)\n\n## Ideas\n\n- one\n');
    expect(now).toEqual([]);
    expect(after).not.toBeNull();
  });
});

describe('what comes next', () => {
  test('a milestone without phases gives its tasks', () => {
    expect(stand('# P\n\n## v1.0 A\n\n- [x] one\n- [ ] two\n').next).toEqual(['two']);
  });

  test('an empty phase gives those of its milestone', () => {
    expect(stand('# P\n\n## v1.0 A\n\n- [ ] one\n\n### Phase 1: B\n').next).toEqual(['one']);
  });

  test('a list of tasks alone gives the open ones', () => {
    expect(stand('# Roadmap\n\n- [x] one\n- [ ] two\n- [ ] three\n').next).toEqual(['two', 'three']);
  });

  test('what a milestone needs, its tasks need', () => {
    const plan = '# P\n\n## M1: A (in progress)\n\nDepends on: M2\n\n- [ ] one\n\n## M2: B\n\n- [ ] two\n';
    expect(stand(plan)).toMatchObject({ now: ['M1 active'], next: ['two'] });
  });

  test('what others wait for comes first', () => {
    expect(stand('# P\n\n## M1: A\n\n- [ ] T-1 one\n- [ ] T-2 two\n- [ ] T-3 three (needs T-2)\n').next).toEqual([
      'two',
      'one',
    ]);
  });
});

test('it is of what `next` has, in its order', () => {
  const plans = [
    '# P\n\n## M1: A (in progress)\n\n- [ ] one\n\n### Phase 1: B\n\n- [ ] two\n\n### Phase 2: C (in progress)\n\n- [ ] three\n- [ ] four\n',
    '# P\n\n## M1: A (done)\n\n- [ ] left\n\n## M2: B\n\nDepends on: M3\n\n- [ ] one\n\n## M3: C\n\n- [ ] two\n',
    '# P\n\n## M1: A (blocked)\n\n- [ ] one\n\n## M2: B\n\n- [ ] two\n',
    '# P\n\n- [ ] one\n- [ ] two\n',
  ];
  for (const text of plans) {
    const plan = planOf(text);
    const next = upNext(plan, whereWeAre(plan)).map(({ id }) => id);
    const all = readyWork(dependenciesOf(plan)).map(({ item }) => item.id);
    expect(next.length).toBeGreaterThan(0);
    expect(all.filter((id) => next.includes(id))).toEqual(next);
  }
});
