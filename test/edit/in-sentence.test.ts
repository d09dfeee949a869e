import { describe, expect, test } from 'vitest';
import { after } from '../support/state-cases.ts';

const row = (cell: string) => `# R\n\n| Phase | Status |\n|---|---|\n| 1. Kettle | Planned |\n| 2. Lamp | ${cell} |\n`;
const field = (value: string) =>
  `# R\n\n## Phase 1: Kettle\n\n**Status:** Planned\n\n## Phase 2: Lamp\n\n**Status:** ${value}\n`;

describe.each([
  ['a cell', row],
  ['a field', field],
])('%s', (_, write) => {
  test.each([
    'Current design package frozen; handoff intake active',
    'Active development of the wick',
    '**Active** development of the wick',
    'Active since [May](may.md)',
    'Active 2026-03-04 by Bo',
    'Done except the wick',
    'Done (except for the wick)',
  ])('that only begins with a status is not made nonsense of: %s', (text) => {
    expect(after(write(text), 'block', 'P2')).toBe('refused: the status of P2 is part of a sentence');
  });

  test.each([
    ['Active (waiting for a wick)', 'Blocked (waiting for a wick)'],
    ['Active — waiting for a wick', 'Blocked — waiting for a wick'],
    ['Active, 60 %', 'Blocked, 60 %'],
    ['Active 2/3 plans', 'Blocked 2/3 plans'],
    ['Active. Waits for a wick', 'Blocked. Waits for a wick'],
    ['Active', 'Blocked'],
  ])('with an aside is changed: %s', (text, expected) => {
    expect(after(write(text), 'block', 'P2')).toBe(write(expected));
  });

  test('is left where it says so already', () => {
    expect(after(write('Active development of the wick'), 'start', 'P2')).toBe(write('Active development of the wick'));
  });
});

test('a status before a name is none that goes on', () => {
  const table = '# R\n\n| Phase | Goal |\n|---|---|\n| ✅ 1. Kettle | Hot |\n| 🚧 2. Lamp | Bright |\n';
  expect(after(table, 'close', 'P2')).toBe(table.replace('🚧', '✅'));
});

describe('parentheses', () => {
  const task = (text: string) => `# R\n\n## M1: Kettle\n\n- [ ] Lid ${text}\n`;

  test.each(['blocked by #12', 'moved to M4', 'in progress until March'])(
    'that begin with a status and go on are left alone: (%s)',
    (text) => {
      for (const command of ['close', 'tick'] as const)
        expect(after(task(`(${text})`), command, 'M1.t1')).toBe('refused: the status of M1.t1 is part of a sentence');
    },
  );

  test('that hold no more than a status give way to the box', () => {
    expect(after(task('(blocked)'), 'tick', 'M1.t1')).toBe('# R\n\n## M1: Kettle\n\n- [x] Lid\n');
  });
});

test('nothing is written into a row that has more cells than its table', () => {
  const table = '# R\n\n| ID | Task | Status |\n|---|---|---|\n| T-1 | `a|b` lid | Planned |\n';
  expect(after(table, 'close', 'T-1')).toBe('refused: the row of T-1 has 4 cells below 3 heads');
});
