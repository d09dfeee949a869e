import { describe, expect, test } from 'vitest';
import { after, cases } from '../support/state-cases.ts';

const heading = (text: string) => `# R\n\n## M1: Kettle (planned)\n\n## M2: ${text}\n`;
const row = (cell: string) => `# R\n\n| Phase | Status |\n|---|---|\n| 1. Kettle | Planned |\n| 2. Lamp | ${cell} |\n`;

describe('what is done no longer has no date on which it was', () => {
  test.each(
    cases(
      ['in the same parentheses', heading('Lamp (completed 2026-03-30)'), 'reopen', 'M2', heading('Lamp (planned)')],
      ['behind a colon', heading('Lamp (Shipped: 2026-08-19)'), 'reopen', 'M2', heading('Lamp (planned)')],
      ['in its own', heading('Lamp — Done (2024-03-15)'), 'reopen', 'M2', heading('Lamp — planned')],
      ['before more', heading('Lamp (done 2026-03-30, 5 plans)'), 'reopen', 'M2', heading('Lamp (planned, 5 plans)')],
      ['in words', heading('Lamp (done on March 3, 2024)'), 'start', 'M2', heading('Lamp (in progress)')],
      ['in a cell', row('Complete 2026-03-04'), 'block', 'P2', row('Blocked')],
      ['in capitals', row('SHIPPED 2024-03-15'), 'defer', 'P2', row('DEFERRED')],
      ['beside a box', '# R\n\n- [x] Boil (completed 2026-03-30)\n', 'untick', 't1', '# R\n\n- [ ] Boil\n'],
      ['not while it stays done', heading('Lamp (done 2026-03-30)'), 'close', 'M2', heading('Lamp (done 2026-03-30)')],
      [
        'nor of what was to be',
        heading('Lamp (planned 2026-03-30)'),
        'start',
        'M2',
        heading('Lamp (in progress 2026-03-30)'),
      ],
      ['of what was begun on it', heading('Lamp (started 2026-03-30)'), 'close', 'M2', heading('Lamp (done)')],
      [
        'nor part of a time',
        heading('Lamp (done 2026-03-01 – 2026-03-30)'),
        'reopen',
        'M2',
        heading('Lamp (planned 2026-03-01 – 2026-03-30)'),
      ],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});

test('beside dates of another form none is written', () => {
  const table = (status: string) =>
    `# R\n\n| Phase | Status | Completed |\n|---|---|---|\n| 1. Kettle | Done | 3 May 2026 |\n| 2. Lamp | ${status} | - |\n`;
  expect(after(table('Planned'), 'close', 'P2')).toBe(table('Done'));
});
