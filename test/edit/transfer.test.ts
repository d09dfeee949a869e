import { expect, test } from 'vitest';
import { transfer } from '../../src/edit/items/transfer.ts';
import { type Editing, editing, resultOf, samples } from '../support/editing.ts';
import { ensureSound } from '../support/sound.ts';

/** What both files say then, or why they stay as they are. */
function transferred(from: string, name: string, into: string, to: string | null, after?: string): string[] {
  const [here, there] = [editing(from), editing(into)];
  const destination = {
    to: to === null ? null : there.item(to),
    after: after === undefined ? null : there.item(after),
  };
  const made = transfer(here, here.item(name), there, destination);
  if ('refused' in made) return [made.refused];
  return [made.from, made.into].map((rewrite) => resultOf({ rewrite }));
}

type Case = readonly [
  what: string,
  name: string,
  to: string | null,
  after: string | undefined,
  from: string,
  into: string,
  left: string,
  added: string,
];

const CASES: readonly Case[] = [
  [
    'a task with its notes, in the list of its new place',
    'M1.t1',
    'M7',
    undefined,
    '## M1: Pier\n- [ ] Piles\n  - of oak\n- [ ] Deck\n',
    '## M7: Crane\n\n1. [x] Rails\n',
    '## M1: Pier\n- [ ] Deck\n',
    '## M7: Crane\n\n1. [x] Rails\n2. [ ] Piles\n   - of oak\n',
  ],
  [
    'behind another',
    'M1.t1',
    'M7',
    'M7.t1',
    '## M1: Pier\n- Piles\n- Deck\n',
    '## M7: Crane\n- Rails\n- Hook\n',
    '## M1: Pier\n- Deck\n',
    '## M7: Crane\n- Rails\n- Piles\n- Hook\n',
  ],
  [
    'a section with all it holds, at its new level',
    'P1',
    'M7',
    undefined,
    '## Phase 1: Pier\n- T-1 Piles\n- T-2 Deck (depends on T-1)\n\n## Phase 2: Shed\n',
    '# M7: Crane\n\n### Phase 8: Rails\n- Steel\n\n# M8: Lamps\n',
    '## Phase 2: Shed\n',
    '# M7: Crane\n\n### Phase 8: Rails\n- Steel\n\n### Phase 1: Pier\n- T-1 Piles\n- T-2 Deck (depends on T-1)\n\n# M8: Lamps\n',
  ],
  [
    'a milestone to the top',
    'M1',
    null,
    'M7',
    '## M1: Pier\n- Piles\n\n## M2: Shed\n',
    '## M7: Crane\n\n## M8: Lamps\n',
    '## M2: Shed\n',
    '## M7: Crane\n\n## M1: Pier\n- Piles\n\n## M8: Lamps\n',
  ],
  [
    'a row',
    'T-1',
    'M7',
    undefined,
    '## M1: Pier\n\n| ID | Task |\n|---|---|\n| T-1 | Piles |\n| T-2 | Deck |\n',
    '## M7: Crane\n\n| ID | Task |\n|---|---|\n| T-3 | Rails |\n',
    '## M1: Pier\n\n| ID | Task |\n|---|---|\n| T-2 | Deck |\n',
    '## M7: Crane\n\n| ID | Task |\n|---|---|\n| T-3 | Rails |\n| T-1 | Piles |\n',
  ],
  [
    'what named an item of the other file in vain names it now',
    'T-1',
    'M7',
    undefined,
    '## M1: Pier\n- T-1 Piles (depends on T-9)\n- T-2 Deck\n',
    '## M7: Crane\n- T-8 Rails (depends on T-1)\n- T-9 Hook\n',
    '## M1: Pier\n- T-2 Deck\n',
    '## M7: Crane\n- T-8 Rails (depends on T-1)\n- T-9 Hook\n- T-1 Piles (depends on T-9)\n',
  ],
  [
    'line ends are those of each file',
    'M1.t1',
    'M7',
    undefined,
    '## M1: Pier\n- Piles\n  wet\n- Deck\n',
    '## M7: Crane\r\n- Rails',
    '## M1: Pier\n- Deck\n',
    '## M7: Crane\r\n- Rails\r\n- Piles\r\n  wet',
  ],
];

test.each(CASES)('%s', (_, name, to, after, from, into, left, added) => {
  expect(transferred(`# H\n\n${from}`, name, into, to, after)).toEqual([`# H\n\n${left}`, added]);
});

const PLAN = `Current milestone: M3

- [ ] **M4: Lamps**

## M1: Pier
- T-1 Piles
- T-2 Deck (depends on T-1)

## M2: Shed
- [ ] T-3 Roof

### Phase 1: Walls

## M3: Gate house
- T-5 Lock

## M4: Lamps
`;

test.each([
  ['T-1', 'T-2 needs T-1, and no dependency leads to another file'],
  ['T-2', 'T-2 needs T-1, and no dependency leads to another file'],
  ['T-3', 'another T-3 stands at ROADMAP.md:3'],
])('%s is refused', (name, why) => {
  expect(transferred(PLAN, name, '## M7: Crane\n- T-4 Rails\n- T-3 Hook\n', 'M7')).toEqual([why]);
});

test('what would be in both files, or was all of one, is refused', () => {
  expect(transferred(PLAN, 'M4', '## M7: Crane\n', null, 'M7')).toEqual([
    'M4 is stated again at ROADMAP.md:3, and would be in both files',
  ]);
  expect(transferred(PLAN, 'M3', '## M7: Crane\n', null, 'M7')).toEqual(['ROADMAP.md calls M3 current']);
  expect(transferred('## M1: Pier\n', 'M1', '## M7: Crane\n', null, 'M7')).toEqual([
    'nothing would be left of ROADMAP.md',
  ]);
});

test('sample roadmaps: both files are read back, or a stated refusal', { timeout: 60_000 }, () => {
  const counts = { moved: 0, refused: 0 };
  let into: Editing | null = null;
  for (const from of samples(11, 2)) {
    const tasks = from.roadmap.items.filter(({ kind }) => kind === 'task');
    const task = tasks[Math.floor(tasks.length / 2)];
    const to = into?.roadmap.items.find(({ kind }) => kind === 'milestone' || kind === 'phase');
    if (into && task && to) {
      const made = transfer(from, task, into, { to, after: null });
      if ('refused' in made) {
        expect(made.refused).not.toBe('');
        counts.refused += 1;
      } else {
        ensureSound(made.from.after);
        ensureSound(made.into.after);
        expect(made.item.title).toBe(task.title);
        const count = ({ before, after }: typeof made.from) => after.items.length - before.items.length;
        expect(count(made.from) + count(made.into)).toBe(0);
        counts.moved += 1;
      }
    }
    into = from;
  }
  console.info(`move to another file: ${counts.moved} moved, ${counts.refused} refused`);
});
