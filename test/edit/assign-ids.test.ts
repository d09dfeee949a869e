import { expect, test } from 'vitest';
import { assignIds } from '../../src/edit/items/assign-ids.ts';
import { editing, resultOf, samples } from '../support/editing.ts';
import { ensureSound } from '../support/sound.ts';

function assigned(text: string, ...names: string[]): string {
  const { pen, read, item } = editing(text);
  return resultOf(assignIds(pen, names.map(item), [text], read));
}

const CASES: readonly (readonly [name: string, inside: readonly string[], before: string, after: string])[] = [
  [
    'a file that has none',
    [],
    '## M1: Pier\n- [ ] Piles\n- [x] **Deck**: of oak\n\nExit criteria:\n- Ships moor\n\n## M2: Crane\n1. Rails\n',
    '## M1: Pier\n- [ ] T-001 Piles\n- [x] **T-002 Deck**: of oak\n\nExit criteria:\n- Ships moor\n\n## M2: Crane\n1. T-003 Rails\n',
  ],
  [
    'the file has a series, and mentions its end',
    [],
    '## M1: Pier\n- **T-07 Piles**\n- **Deck**\n- Lamps\n\nT-01..T-30 are planned.\n',
    '## M1: Pier\n- **T-07 Piles**\n- **T-31 Deck**\n- T-32 Lamps\n\nT-01..T-30 are planned.\n',
  ],
  [
    'behind a colon',
    [],
    '## M1: Pier\n- [ ] PIER-1: Piles\n- [ ] Deck\n',
    '## M1: Pier\n- [ ] PIER-1: Piles\n- [ ] PIER-2: Deck\n',
  ],
  [
    'of one milestone only',
    ['M2'],
    '## M1: Pier\n- Piles\n\n## M2: Crane\n- Rails\n',
    '## M1: Pier\n- Piles\n\n## M2: Crane\n- T-001 Rails\n',
  ],
  [
    'a series of each milestone',
    [],
    '## M1: Pier\n- M1-01 Piles\n- Deck\n\n## M2: Crane\n- M2-01 Rails\n- Hook\n',
    '## M1: Pier\n- M1-01 Piles\n- M1-02 Deck\n\n## M2: Crane\n- M2-01 Rails\n- M2-02 Hook\n',
  ],
  [
    'a series of each milestone, where some have none yet',
    [],
    '## M1: Pier\n- M1-01 Piles\n- M1-02 Deck\n\n## M2: Crane\n- Rails\n- Hook\n\n## Later\n- Lamps\n',
    '## M1: Pier\n- M1-01 Piles\n- M1-02 Deck\n\n## M2: Crane\n- M2-01 Rails\n- M2-02 Hook\n\n## Later\n- T-001 Lamps\n',
  ],
  [
    'within what is set off, where a name would else be read otherwise',
    [],
    '## M1: Pier\n- [ ] **Piles:** of oak\n- [ ] **Deck** — planks of `oak`\n',
    '## M1: Pier\n- [ ] T-001 **Piles:** of oak\n- [ ] **T-002 Deck** — planks of `oak`\n',
  ],
  ['behind a mark', [], '## M1: Pier\n- ✅ Piles\n- ⬜ Deck\n', '## M1: Pier\n- ✅ T-001 Piles\n- ⬜ T-002 Deck\n'],
  [
    'the empty cell of a table',
    [],
    '## M1: Pier\n\n| ID | Task |\n|---|---|\n| T-1 | Piles |\n| - | Deck |\n',
    '## M1: Pier\n\n| ID | Task |\n|---|---|\n| T-1 | Piles |\n| T-2 | Deck |\n',
  ],
  [
    'words that look like ids are parts of names',
    [],
    '## M1: Pier\n- [ ] I18N for all signs\n- [ ] E2E tests\n- [ ] UTF-8 everywhere\n- [ ] Lamps\n- [ ] Deck\n',
    '## M1: Pier\n- [ ] T-001 I18N for all signs\n- [ ] T-002 E2E tests\n- [ ] T-003 UTF-8 everywhere\n- [ ] T-004 Lamps\n- [ ] T-005 Deck\n',
  ],
  [
    'a label that is part of a name is no id',
    [],
    '## M1: Pier\n- [ ] Day-0 checks\n- [ ] Day-1 checks\n- [ ] Lamps\n',
    '## M1: Pier\n- [ ] Day-0 checks\n- [ ] Day-1 checks\n- [ ] T-001 Lamps\n',
  ],
  [
    'a series beside words that look like ids',
    [],
    '## M1: Pier\n- [ ] BOL-1 Piles\n- [ ] BOL-2 Deck\n- [ ] I18N of signs\n- [ ] Lamps\n',
    '## M1: Pier\n- [ ] BOL-1 Piles\n- [ ] BOL-2 Deck\n- [ ] BOL-3 I18N of signs\n- [ ] BOL-4 Lamps\n',
  ],
  [
    'before names of which some are set off only in part, the same in all of a list',
    [],
    '## M1: Pier\n- [ ] **Piles:** of oak\n- [ ] **Deck**\n- [ ] Lamps\n\n## M2: Crane\n- [ ] **Rails**\n- [ ] **Hook**\n',
    '## M1: Pier\n- [ ] T-001 **Piles:** of oak\n- [ ] T-002 **Deck**\n- [ ] T-003 Lamps\n\n## M2: Crane\n- [ ] **T-004 Rails**\n- [ ] **T-005 Hook**\n',
  ],
  [
    'one series, however many digits its numbers have',
    [],
    '## M1: Pier\n- F-8 Piles\n- F-9 Deck\n- Lamps\n\n## M2: Crane\n- F-10 Rails\n- F-11 Hook\n- Rope\n',
    '## M1: Pier\n- F-8 Piles\n- F-9 Deck\n- F-12 Lamps\n\n## M2: Crane\n- F-10 Rails\n- F-11 Hook\n- F-13 Rope\n',
  ],
  ['CRLF', [], '## M1: Pier\r\n- Piles\r\n- Deck', '## M1: Pier\r\n- T-001 Piles\r\n- T-002 Deck'],
  ['nothing to do', [], '## M1: Pier\n- T-1 Piles\n', '## M1: Pier\n- T-1 Piles\n'],
];

test.each(CASES)('%s', (_, inside, before, after) => {
  expect(assigned(`# H\n\n${before}`, ...inside)).toBe(`# H\n\n${after}`);
  expect(assigned(`# H\n\n${after}`, ...inside)).toBe(`# H\n\n${after}`);
});

test('a name that has a number is left', () => {
  const { pen, read, text } = editing('## M1: Pier\n- [ ] 131 — Piles\n- [ ] Deck\n');
  const made = assignIds(pen, [], [text], read);
  expect('left' in made && made.left.map(({ line }) => line)).toEqual([2]);
  expect(resultOf(made)).toBe('## M1: Pier\n- [ ] 131 — Piles\n- [ ] T-001 Deck\n');
});

test('sample roadmaps: a change that is read back, or a stated refusal', { timeout: 60_000 }, () => {
  const counts = { numbered: 0, left: 0, refused: 0 };
  for (const { roadmap, pen, read } of samples(23, 3)) {
    const made = assignIds(pen, [], [roadmap.source.text], read);
    if ('refused' in made) counts.refused += 1;
    else {
      ensureSound(made.rewrite.after);
      counts.numbered += made.ids.length;
      counts.left += made.left.length;
    }
  }
  console.info(`assign-ids: ${counts.numbered} numbered, ${counts.left} left, ${counts.refused} files refused`);
});
