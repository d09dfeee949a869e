import { expect, test } from 'vitest';
import { move } from '../../src/edit/items/move.ts';
import { editing, resultOf, samples } from '../support/editing.ts';
import { ensureSound } from '../support/sound.ts';

function moved(text: string, name: string, to: string, after?: string): string {
  const { pen, read, item } = editing(text);
  return resultOf(move(pen, item(name), { to: item(to), after: after === undefined ? null : item(after) }, read));
}

type Case = readonly [
  name: string,
  item: string,
  to: string,
  after: string | undefined,
  before: string,
  result: string,
];

const CASES: readonly Case[] = [
  [
    'a task with its notes',
    'M1.t1',
    'M2',
    undefined,
    '## M1: Pier\n- Piles\n  - of oak\n- Deck\n\n## M2: Crane\n- Rails\n',
    '## M1: Pier\n- Deck\n\n## M2: Crane\n- Rails\n- Piles\n  - of oak\n',
  ],
  [
    'a task to a place',
    'M1.t2',
    'M2',
    'M2.t1',
    '## M1: Pier\n- Piles\n- Deck\n\n## M2: Crane\n- Rails\n- Hook\n',
    '## M1: Pier\n- Piles\n\n## M2: Crane\n- Rails\n- Deck\n- Hook\n',
  ],
  [
    'within its list',
    'M1.t1',
    'M1',
    'M1.t3',
    '## M1: Pier\n- Piles\n- Deck\n- Lamps\n',
    '## M1: Pier\n- Deck\n- Lamps\n- Piles\n',
  ],
  [
    'the last task of a list',
    'M1.t1',
    'M2',
    undefined,
    '## M1: Pier\n\n- Piles\n\n## M2: Crane\n\n- Rails\n',
    '## M1: Pier\n\n## M2: Crane\n\n- Rails\n- Piles\n',
  ],
  [
    'of a loose list',
    'M1.t2',
    'M2',
    undefined,
    '## M1: Pier\n\n- Piles\n\n- Deck\n\n- Lamps\n\n## M2: Crane\n\n- Rails\n',
    '## M1: Pier\n\n- Piles\n\n- Lamps\n\n## M2: Crane\n\n- Rails\n- Deck\n',
  ],
  [
    'between lines of blanks only, which are not written again',
    'M1.t1',
    'M2',
    undefined,
    '## M1: Pier\n\n- Piles\n- Deck\n\n## M2: Crane\n\n- Rails\n  \n- Hook\n',
    '## M1: Pier\n\n- Deck\n\n## M2: Crane\n\n- Rails\n  \n- Hook\n\n- Piles\n',
  ],
  [
    'another marker and indent',
    'P1.t1',
    'P2',
    undefined,
    '## Phases\n- **Phase 1: Pier**\n  - [ ] Piles\n    of *oak*\n  - [ ] Deck\n- **Phase 2: Crane**\n    * [x] Rails\n',
    '## Phases\n- **Phase 1: Pier**\n  - [ ] Deck\n- **Phase 2: Crane**\n    * [x] Rails\n    * [ ] Piles\n      of *oak*\n',
  ],
  [
    'into an ordered list',
    'M1.t1',
    'M2',
    undefined,
    '## M1: Pier\n- Piles\n  wet\n- Deck\n\n## M2: Crane\n1. Rails\n2. Hook\n',
    '## M1: Pier\n- Deck\n\n## M2: Crane\n1. Rails\n2. Hook\n3. Piles\n   wet\n',
  ],
  [
    'out of an ordered list, which is not renumbered',
    'M2.t1',
    'M1',
    undefined,
    '## M1: Pier\n- Piles\n\n## M2: Crane\n1. Rails\n2. Hook\n',
    '## M1: Pier\n- Piles\n- Rails\n\n## M2: Crane\n2. Hook\n',
  ],
  [
    'a criterion, into a milestone that has none',
    'M1.c1',
    'M2',
    undefined,
    '## M1: Pier\n- Piles\n\nExit criteria:\n- Ships moor\n- Lamps burn\n\n## M2: Crane\n- Rails\n',
    '## M1: Pier\n- Piles\n\nExit criteria:\n- Lamps burn\n\n## M2: Crane\n- Rails\n\nExit criteria:\n- Ships moor\n',
  ],
  [
    'a task with an id, into an empty milestone',
    'T-2',
    'M2',
    undefined,
    '## M1: Pier\n- [x] T-1 Piles\n- [ ] T-2 Deck\n\n## M2: Crane\n\n## M3: Sheds\n- [ ] T-3 Roof\n',
    '## M1: Pier\n- [x] T-1 Piles\n\n## M2: Crane\n- [ ] T-2 Deck\n\n## M3: Sheds\n- [ ] T-3 Roof\n',
  ],
  [
    'CRLF, no last line end',
    'M1.t2',
    'M2',
    undefined,
    '## M1: Pier\r\n- Piles\r\n- Deck\r\n\r\n## M2: Crane\r\n- Rails',
    '## M1: Pier\r\n- Piles\r\n\r\n## M2: Crane\r\n- Rails\r\n- Deck',
  ],
  [
    'from the end of a file without a last line end',
    'M2.t2',
    'M1',
    undefined,
    '## M1: Pier\n- Piles\n\n## M2: Crane\n- Rails\n- Hook',
    '## M1: Pier\n- Piles\n- Hook\n\n## M2: Crane\n- Rails',
  ],
  [
    'a phase',
    'P1',
    'M2',
    undefined,
    '## M1: Pier\n\n### Phase 1: Piles\n- Oak\n\n### Phase 2: Deck\n- Planks\n\n## M2: Crane\n\n### Phase 3: Rails\n- Steel\n',
    '## M1: Pier\n\n### Phase 2: Deck\n- Planks\n\n## M2: Crane\n\n### Phase 3: Rails\n- Steel\n\n### Phase 1: Piles\n- Oak\n',
  ],
  [
    'a row',
    'T-1',
    'M2',
    undefined,
    '## M1: Pier\n\n| ID | Task |\n|---|---|\n| T-1 | Piles |\n| T-2 | Deck |\n\n## M2: Crane\n\n| ID | Task |\n|---|---|\n| T-3 | Rails |\n',
    '## M1: Pier\n\n| ID | Task |\n|---|---|\n| T-2 | Deck |\n\n## M2: Crane\n\n| ID | Task |\n|---|---|\n| T-3 | Rails |\n| T-1 | Piles |\n',
  ],
];

test.each(CASES)('%s', (_, name, to, after, before, result) => {
  expect(moved(`# H\n\n${before}`, name, to, after)).toBe(`# H\n\n${result}`);
});

const PLAN =
  '# H\n\n## M1: Pier\n- Piles\n\n### Phase 1: Deck\n- Planks\n\n## M2: Crane\n\n| Task | Due |\n|---|---|\n| Rails | May |\n';

test.each([
  ['M1', 'M1', undefined, 'M1 cannot be moved into itself'],
  ['M1', 'P1', undefined, 'P1 belongs to M1: that cannot be moved into its own part'],
  ['M1.t1', 'P1.t1', undefined, 'P1.t1 is a task: name what it belongs to'],
  ['M1.t1', 'M2', 'P1.t1', 'P1.t1 does not belong to M2'],
  ['M1.t1', 'M2', undefined, 'M1.t1 is a list item, and M2.t1 is a row of a table'],
  ['M2.t1', 'P1', undefined, 'M2.t1 is a row of a table, and P1.t1 is a list item'],
] as const)('%s into %s behind %s is refused', (name, to, after, why) => {
  expect(moved(PLAN, name, to, after)).toBe(`refused: ${why}`);
});

test('what is there already stays as it is', () => {
  expect(moved(PLAN, 'M1.t1', 'M1')).toBe(PLAN);
});

test('sample roadmaps: a change that is read back, or a stated refusal', { timeout: 60_000 }, () => {
  const counts = { moved: 0, refused: 0 };
  for (const { roadmap, pen, read } of samples(23, 2)) {
    const containers = roadmap.items.filter((item) => ['milestone', 'phase', 'bucket'].includes(item.kind)).slice(0, 6);
    const tasks = roadmap.items.filter(({ kind, parent }) => kind === 'task' && parent !== null);
    const task = tasks[Math.floor(tasks.length / 2)];
    for (const to of task ? containers : []) {
      if (!task || to.id === task.parent) continue;
      const made = move(pen, task, { to, after: null }, read);
      if ('refused' in made) {
        expect(made.refused).not.toBe('');
        counts.refused += 1;
      } else {
        ensureSound(made.rewrite.after);
        expect(made.item.title).toBe(task.title);
        counts.moved += 1;
      }
    }
  }
  console.info(`move: ${counts.moved} moved, ${counts.refused} refused`);
});

test.each([
  [
    'a section up',
    'M3',
    'M1',
    '## M1: Pier\n\n- Piles\n\n## M2: Crane\n\n- Rails\n\n## M3: Lamps\n\nOf brass.\n',
    '## M1: Pier\n\n- Piles\n\n## M3: Lamps\n\nOf brass.\n\n## M2: Crane\n\n- Rails\n',
  ],
  [
    'a section down',
    'M1',
    'M2',
    '# Harbour\n\n## M1: Pier\n\n- Piles\n\n## M2: Crane\n\n- Rails\n',
    '# Harbour\n\n## M2: Crane\n\n- Rails\n\n## M1: Pier\n\n- Piles\n',
  ],
  [
    'a row',
    'M3',
    'M1',
    '| Milestone | Status |\n|---|---|\n| M1 Pier | Done |\n| M2 Crane | Planned |\n| M3 Lamps | Planned |\n',
    '| Milestone | Status |\n|---|---|\n| M1 Pier | Done |\n| M3 Lamps | Planned |\n| M2 Crane | Planned |\n',
  ],
  ['what is there already', 'M2', 'M1', '## M1: Pier\n\n## M2: Crane\n', '## M1: Pier\n\n## M2: Crane\n'],
])('among items without an owner: %s', (_, name, after, before, result) => {
  const { pen, read, item } = editing(before);
  expect(resultOf(move(pen, item(name), { to: null, after: item(after) }, read))).toBe(result);
});

test('to the top only behind what is there', () => {
  const { pen, read, item } = editing('## M1: Pier\n- Piles\n- Deck\n');
  expect(resultOf(move(pen, item('M1.t1'), { to: null, after: item('M1.t2') }, read))).toBe(
    'refused: M1.t2 belongs to M1',
  );
});
