import { expect, test } from 'vitest';
import { requireItem } from '../../src/cli/item-argument.ts';
import { followed, threadsOf } from '../../src/history/story/blame.ts';
import { planOf } from '../support/plan.ts';

/** What a new text says that the old one did not: `box [x]`. */
function begun(before: string, after: string): string[] {
  const plan = planOf(after);
  const threads = threadsOf(plan, requireItem(plan, 'M1'));
  return followed(threads, planOf(before), plan).begun.map(({ said }) => `${said.field ?? said.what} ${said.text}`);
}

test.each([
  ['a tick', '## M1: Port\n\n- [ ] Quay\n', '## M1: Port\n\n- [x] Quay\n', ['box [x]']],
  [
    'other words',
    '## M1: Port\n\n- [x] Quay wall\n',
    '## M1: Port\n\n- [x] Quay wall of stone\n',
    ['name Quay wall of stone'],
  ],
  ['a date', '## M1: Port\n\nDue: 2026-03-01\n', '## M1: Port\n\nDue: 2026-04-01\n', ['due 2026-04-01']],
  ['a status', '## M1: Port\n', '## M1: Port (done)\n', ['status done']],
  ['a dependency', '## M0: Sea\n\n## M1: Port\n', '## M0: Sea\n\n## M1: Port\n\nDepends on: M0\n', ['depends on M0']],
  ['an addition', '## M1: Port\n', '## M1: Port\n\n- [ ] Quay\n', ['box [ ]', 'name Quay']],
  ['a second place', '## M1: Port (done)\n', '- [x] **M1: Port**\n\n## M1: Port (done)\n', ['box [x]', 'name M1 Port']],
  ['another number', '## M1: Port\n\n- [x] Quay\n', '## M0: Sea\n\n## M1: Port\n\n- [x] Quay\n', []],
  ['a new place', '## M1: Port\n\n- [x] Quay\n\n## M2: Ferry\n', '## M2: Ferry\n\n## M1: Port\n\n- [x] Quay\n', []],
  [
    'a list that becomes a table',
    '## M1: Port\n\n- T-1 Quay\n',
    '## M1: Port\n\n| Task | Title |\n|---|---|\n| T-1 | Quay |\n',
    [],
  ],
])('%s', (_, before, after, expected) => {
  expect(begun(before, after)).toEqual(expected);
});
