import { expect, test } from 'vitest';
import { mentions, namesIn } from '../../src/history/story/mentions.ts';
import { planOf } from '../support/plan.ts';

test('names by which a message can mean an item', () => {
  const plan = planOf(
    '# Plan\n\n## Milestone 3: Port\n\n- [ ] T-022 Quay\n- [ ] Crane\n\n### Exit criteria\n\n- [ ] Lit\n\n## Someday\n\n- [ ] Lamp\n',
  );
  const names = Object.fromEntries(plan.items.map((item) => [item.title, namesIn(item)]));
  expect(names).toMatchObject({
    Port: ['M3', 'Milestone 3'],
    Quay: ['T-022'],
    Crane: ['M3.t2'],
    Lit: ['M3.c1'],
    Someday: [],
  });
});

test.each([
  ['T-2: done', ['T-2'], true],
  ['closes t-2.', ['T-2'], true],
  ['(T-2)', ['T-2'], true],
  ['T-2/T-3', ['T-3'], true],
  ['T-23', ['T-2'], false],
  ['XT-2', ['T-2'], false],
  ['T-2-1', ['T-2'], false],
  ['M3.c2 done', ['M3'], true],
  ['M3.1 done', ['M3'], false],
  ['M3. It stands', ['M3'], true],
  ['T-23, then T-2', ['T-2'], true],
  ['milestone 3 is next', ['Milestone 3'], true],
  ['anything', [], false],
] as const)('"%s" names %j: %s', (subject, names, expected) => {
  expect(mentions({ subject, claims: [] }, names)).toBe(expected);
  expect(mentions({ subject: '', claims: ['x', subject] }, names)).toBe(expected);
});
