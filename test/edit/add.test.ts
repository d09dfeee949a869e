import { expect, test } from 'vitest';
import { type Addable, add } from '../../src/edit/items/add.ts';
import { added, editing, type Place, samples } from '../support/editing.ts';
import { ensureSound } from '../support/sound.ts';

type Case = readonly [name: string, kind: Addable, place: Place, before: string, after: string];

const HEAD = '# Harbour\n\n';

const TASKS: readonly Case[] = [
  ['a bullet', 'task', { in: 'M1' }, '## M1: Pier\n- Piles\n- Deck\n', '## M1: Pier\n- Piles\n- Deck\n- Lamps\n'],
  ['a star', 'task', { in: 'M1' }, '## M1: Pier\n\n* Piles\n* Deck\n', '## M1: Pier\n\n* Piles\n* Deck\n* Lamps\n'],
  ['a plus', 'task', { in: 'M1' }, '## M1: Pier\n+ Piles\n', '## M1: Pier\n+ Piles\n+ Lamps\n'],
  [
    'boxes, never ticked',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- [x] Piles\n- [x] Deck\n\nMore to come.\n',
    '## M1: Pier\n- [x] Piles\n- [x] Deck\n- [ ] Lamps\n\nMore to come.\n',
  ],
  [
    'notes below the last one',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- Piles\n- Deck\n  - of oak\n\n  Planed on one side.\n\n## M2: Crane\n- Rails\n',
    '## M1: Pier\n- Piles\n- Deck\n  - of oak\n\n  Planed on one side.\n- Lamps\n\n## M2: Crane\n- Rails\n',
  ],
  [
    'code below the last one',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- [ ] Piles\n- [ ] Deck\n\n  ```\n  - [ ] no task\n  ```\n',
    '## M1: Pier\n- [ ] Piles\n- [ ] Deck\n\n  ```\n  - [ ] no task\n  ```\n- [ ] Lamps\n',
  ],
  [
    'behind a given one, with its notes',
    'task',
    { after: 'M1.t1' },
    '## M1: Pier\n- Piles\n  - of oak\n- Deck\n',
    '## M1: Pier\n- Piles\n  - of oak\n- Lamps\n- Deck\n',
  ],
  [
    'not in the nested list',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- [ ] Piles\n- [ ] Deck\n  - [ ] Planks\n  - [ ] Nails\n',
    '## M1: Pier\n- [ ] Piles\n- [ ] Deck\n  - [ ] Planks\n  - [ ] Nails\n- [ ] Lamps\n',
  ],
  [
    'behind a nested one',
    'task',
    { after: 'M1.t2' },
    '## M1: Pier\n- [ ] Deck\n  - [ ] Planks\n- [ ] Piles\n',
    '## M1: Pier\n- [ ] Deck\n  - [ ] Planks\n  - [ ] Lamps\n- [ ] Piles\n',
  ],
  [
    'a loose list',
    'task',
    { in: 'M1' },
    '## M1: Pier\n\n- Piles\n\n- Deck\n\n## M2: Crane\n',
    '## M1: Pier\n\n- Piles\n\n- Deck\n\n- Lamps\n\n## M2: Crane\n',
  ],
  [
    'an ordered list',
    'task',
    { in: 'M1' },
    '## M1: Pier\n1. Piles\n2. Deck\n3. Rails\n',
    '## M1: Pier\n1. Piles\n2. Deck\n3. Rails\n4. Lamps\n',
  ],
  [
    'an ordered list of ones',
    'task',
    { in: 'M1' },
    '## M1: Pier\n1) Piles\n1) Deck\n',
    '## M1: Pier\n1) Piles\n1) Deck\n1) Lamps\n',
  ],
  [
    'bold names',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- **Piles**: of oak\n- **Deck**\n',
    '## M1: Pier\n- **Piles**: of oak\n- **Deck**\n- **Lamps**\n',
  ],
  [
    'names of which one is not bold',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- **Piles**\n- Deck\n',
    '## M1: Pier\n- **Piles**\n- Deck\n- Lamps\n',
  ],
  [
    'ids in bold, and one in a range elsewhere',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- **T-007 Piles**\n- **T-008 Deck**\n\n## M0: Survey (done)\nDelivered by T-001 .. T-021.\n',
    '## M1: Pier\n- **T-007 Piles**\n- **T-008 Deck**\n- **T-022 Lamps**\n\n## M0: Survey (done)\nDelivered by T-001 .. T-021.\n',
  ],
  [
    'ids, and a larger one in code and in a folded part',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- [ ] T-07 Piles\n\n<details>\n<summary>Old</summary>\n\n- [x] T-11 Survey\n\n</details>\n\n`T-12`\n',
    '## M1: Pier\n- [ ] T-07 Piles\n- [ ] T-13 Lamps\n\n<details>\n<summary>Old</summary>\n\n- [x] T-11 Survey\n\n</details>\n\n`T-12`\n',
  ],
  [
    'ids of a milestone',
    'task',
    { in: 'M2' },
    '## M1: Pier\n- M1-01: Piles\n\n## M2: Crane\n- M2-01: Rails\n- M2-02: Hook\n',
    '## M1: Pier\n- M1-01: Piles\n\n## M2: Crane\n- M2-01: Rails\n- M2-02: Hook\n- M2-03: Lamps\n',
  ],
  [
    'decimal ids',
    'task',
    { in: 'P2' },
    '## Phase 1: Pier\n- [ ] 1.1 Piles\n\n## Phase 2: Crane\n- [ ] 2.1 Rails\n',
    '## Phase 1: Pier\n- [ ] 1.1 Piles\n\n## Phase 2: Crane\n- [ ] 2.1 Rails\n- [ ] 2.2 Lamps\n',
  ],
  [
    'plans by their files',
    'task',
    { in: 'P1' },
    '## Phase 1: Pier\nPlans:\n- [x] 01-01-PLAN.md — Piles\n- [ ] 01-02-PLAN.md — Deck\n',
    '## Phase 1: Pier\nPlans:\n- [x] 01-01-PLAN.md — Piles\n- [ ] 01-02-PLAN.md — Deck\n- [ ] 01-03-PLAN.md — Lamps\n',
  ],
  [
    'marks',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- ✅ Piles\n- ⬜ Deck\n- ✅ Rails\n',
    '## M1: Pier\n- ✅ Piles\n- ⬜ Deck\n- ✅ Rails\n- ⬜ Lamps\n',
  ],
  [
    'words behind all names',
    'task',
    { in: 'M1' },
    '## M1: Pier\n- Piles (done)\n- Deck (not started)\n',
    '## M1: Pier\n- Piles (done)\n- Deck (not started)\n- Lamps (not started)\n',
  ],
  [
    'CRLF',
    'task',
    { in: 'M1' },
    '## M1: Pier\r\n- Piles\r\n- Deck\r\n\r\n## M2: Crane\r\n',
    '## M1: Pier\r\n- Piles\r\n- Deck\r\n- Lamps\r\n\r\n## M2: Crane\r\n',
  ],
  ['no last line end', 'task', { in: 'M1' }, '## M1: Pier\n- Piles\n- Deck', '## M1: Pier\n- Piles\n- Deck\n- Lamps'],
  [
    'CRLF, no last line end',
    'task',
    { in: 'M1' },
    '## M1: Pier\r\n- Piles\r\n- Deck',
    '## M1: Pier\r\n- Piles\r\n- Deck\r\n- Lamps',
  ],
  [
    'a tab behind the marker',
    'task',
    { in: 'M1' },
    '## M1: Pier\n-\t[ ] Piles\n-\t[ ] Deck\n',
    '## M1: Pier\n-\t[ ] Piles\n-\t[ ] Deck\n-\t[ ] Lamps\n',
  ],
  [
    'a list in a quote',
    'task',
    { in: 'M1' },
    '## M1: Pier\n> - [ ] Piles\n> - [ ] Deck\n>\n> Soon.\n',
    '## M1: Pier\n> - [ ] Piles\n> - [ ] Deck\n> - [ ] Lamps\n>\n> Soon.\n',
  ],
  [
    'setext headings',
    'task',
    { in: 'M1' },
    'M1: Pier\n--------\n\n- Piles\n\nM2: Crane\n---------\n\n- Rails\n',
    'M1: Pier\n--------\n\n- Piles\n- Lamps\n\nM2: Crane\n---------\n\n- Rails\n',
  ],
  [
    'a folded part',
    'task',
    { in: 'P1' },
    '<details>\n<summary>Old</summary>\n\n## Phase 1: Pier\n- [x] Piles\n\n</details>\n',
    '<details>\n<summary>Old</summary>\n\n## Phase 1: Pier\n- [x] Piles\n- [ ] Lamps\n\n</details>\n',
  ],
  [
    'nested in a phase that is a list item',
    'task',
    { in: 'P1' },
    '## Phases\n- [ ] **Phase 1: Pier**\n    - [ ] Piles\n- [ ] **Phase 2: Crane**\n    - [ ] Rails\n',
    '## Phases\n- [ ] **Phase 1: Pier**\n    - [ ] Piles\n    - [ ] Lamps\n- [ ] **Phase 2: Crane**\n    - [ ] Rails\n',
  ],
  [
    'a table',
    'task',
    { in: 'M1' },
    '## M1: Pier\n\n| ID | Task | Status | Due |\n|---|---|---|---|\n| T-1 | Piles | Done | May |\n| T-2 | Deck | To do | - |\n\nEnd.\n',
    '## M1: Pier\n\n| ID | Task | Status | Due |\n|---|---|---|---|\n| T-1 | Piles | Done | May |\n| T-2 | Deck | To do | - |\n| T-3 | Lamps | To do | - |\n\nEnd.\n',
  ],
  [
    'a table with a row that has no id',
    'task',
    { in: 'M1' },
    '## M1: Pier\n\n| ID | Task | Done |\n|:--|---|---|\n| T-1 | Piles | ✅ |\n| T-2 | Deck | |\n| - | Rails | |\n',
    '## M1: Pier\n\n| ID | Task | Done |\n|:--|---|---|\n| T-1 | Piles | ✅ |\n| T-2 | Deck | |\n| - | Rails | |\n| T-3 | Lamps | |\n',
  ],
  [
    'an aligned table',
    'task',
    { in: 'M1' },
    '## M1: Pier\n\n| Task      | Status  |\n| --------- | ------- |\n| Piles     | done    |\n| Deck      | planned |\n',
    '## M1: Pier\n\n| Task      | Status  |\n| --------- | ------- |\n| Piles     | done    |\n| Deck      | planned |\n| Lamps     | planned |\n',
  ],
  [
    'an empty milestone, below its paragraph',
    'task',
    { in: 'M2' },
    '## M1: Pier\nGoal: land\n\n- Piles\n\n## M2: Crane\nGoal: lift\n\n## M3: Sheds\n- Roof\n',
    '## M1: Pier\nGoal: land\n\n- Piles\n\n## M2: Crane\nGoal: lift\n\n- Lamps\n\n## M3: Sheds\n- Roof\n',
  ],
  [
    'an empty milestone whose sibling has a sub-heading',
    'task',
    { in: 'M2' },
    '## M1: Pier\n\n### Deliverables\n\n- [ ] Piles\n\n## M2: Crane\n\nWe lift.\n',
    '## M1: Pier\n\n### Deliverables\n\n- [ ] Piles\n\n## M2: Crane\n\nWe lift.\n\n### Deliverables\n\n- [ ] Lamps\n',
  ],
  [
    'before the criteria, where only those are',
    'task',
    { in: 'M2' },
    '## M1: Pier\nTasks:\n- [ ] Piles\n\nExit criteria:\n- Ships moor\n\n## M2: Crane\nGoal: lift\n\nExit criteria:\n- It lifts\n',
    '## M1: Pier\nTasks:\n- [ ] Piles\n\nExit criteria:\n- Ships moor\n\n## M2: Crane\nGoal: lift\n\nTasks:\n- [ ] Lamps\n\nExit criteria:\n- It lifts\n',
  ],
  [
    'an empty milestone whose sibling has ids of its own',
    'task',
    { in: 'M2' },
    '## M1: Pier\n- M1-01: Piles\n- M1-02: Deck\n\n## M2: Crane\n',
    '## M1: Pier\n- M1-01: Piles\n- M1-02: Deck\n\n## M2: Crane\n- M2-01: Lamps\n',
  ],
];

const CRITERIA: readonly Case[] = [
  [
    'the list below its label',
    'criterion',
    { in: 'M1' },
    '## M1: Pier\n- Piles\n\nExit criteria:\n- Ships can moor\n\nNotes follow.\n',
    '## M1: Pier\n- Piles\n\nExit criteria:\n- Ships can moor\n- Lamps\n\nNotes follow.\n',
  ],
  [
    'a label as the sibling has it',
    'criterion',
    { in: 'M2' },
    '## M1: Pier\n- Piles\n\n**Done when:**\n- [ ] Ships can moor\n\n## M2: Crane\n- Rails\n',
    '## M1: Pier\n- Piles\n\n**Done when:**\n- [ ] Ships can moor\n\n## M2: Crane\n- Rails\n\n**Done when:**\n- [ ] Lamps\n',
  ],
  [
    'no sibling has any',
    'criterion',
    { in: 'M1' },
    '## M1: Pier\n- Piles\n',
    '## M1: Pier\n- Piles\n\nExit criteria:\n- Lamps\n',
  ],
];

const GROUPS: readonly Case[] = [
  [
    'a phase with a colon',
    'phase',
    {},
    '## Phase 1: Pier\n- Piles\n\n## Phase 2: Crane\n- Rails\n\n## Notes\nNone.\n',
    '## Phase 1: Pier\n- Piles\n\n## Phase 2: Crane\n- Rails\n\n## Phase 3: Lamps\n\n## Notes\nNone.\n',
  ],
  [
    'a milestone with a dash and a status',
    'milestone',
    {},
    '## Milestone 1 - Pier (completed)\n- Piles\n\n## Milestone 2 - Crane (planned)\n- Rails\n',
    '## Milestone 1 - Pier (completed)\n- Piles\n\n## Milestone 2 - Crane (planned)\n- Rails\n\n## Milestone 3 - Lamps (planned)\n',
  ],
  [
    'where not all state one',
    'milestone',
    {},
    '## M1: Pier (done)\n- Piles\n\n## M2: Crane\n- Rails\n',
    '## M1: Pier (done)\n- Piles\n\n## M2: Crane\n- Rails\n\n## M3: Lamps\n',
  ],
  [
    'rules between',
    'milestone',
    {},
    '## M1: Pier\n- Piles\n\n---\n\n## M2: Crane\n- Rails\n\n---\n\n## Parking lot\n- Café\n',
    '## M1: Pier\n- Piles\n\n---\n\n## M2: Crane\n- Rails\n\n---\n\n## M3: Lamps\n\n---\n\n## Parking lot\n- Café\n',
  ],
  [
    'sprints of two weeks in bold',
    'phase',
    {},
    '### **Sprint 1-2: Pier**\n- Piles\n\n### **Sprint 3-4: Crane**\n- Rails\n',
    '### **Sprint 1-2: Pier**\n- Piles\n\n### **Sprint 3-4: Crane**\n- Rails\n\n### **Sprint 5-6: Lamps**\n',
  ],
  [
    'a status line',
    'phase',
    {},
    '### Phase 1: Pier\n**Status**: ✅ Complete\n\n### Phase 2: Crane\n**Status**: ⬜ Not Started\n',
    '### Phase 1: Pier\n**Status**: ✅ Complete\n\n### Phase 2: Crane\n**Status**: ⬜ Not Started\n\n### Phase 3: Lamps\n**Status**: ⬜ Not Started\n',
  ],
  [
    'versions',
    'milestone',
    {},
    '## v1.0 Pier\n- Piles\n\n## v1.1 Crane\n- Rails\n',
    '## v1.0 Pier\n- Piles\n\n## v1.1 Crane\n- Rails\n\n## v1.2 Lamps\n',
  ],
  [
    'the newest first',
    'milestone',
    {},
    '## v1.10 Crane\n- Rails\n\n---\n\n## v1.9 Pier\n- Piles\n',
    '## v1.11 Lamps\n\n---\n\n## v1.10 Crane\n- Rails\n\n---\n\n## v1.9 Pier\n- Piles\n',
  ],
  [
    'a table of progress keyed by numbers',
    'phase',
    {},
    '## Phase 1: Pier\n- Piles\n\n## Phase 2: Crane\n- Rails\n\n## Progress\n\n| # | Phase | Status |\n|---|---|---|\n| 1 | Pier | Done |\n| 2 | Crane | Planned |\n',
    '## Phase 1: Pier\n- Piles\n\n## Phase 2: Crane\n- Rails\n\n## Phase 3: Lamps\n\n## Progress\n\n| # | Phase | Status |\n|---|---|---|\n| 1 | Pier | Done |\n| 2 | Crane | Planned |\n| 3 | Lamps | Planned |\n',
  ],
  [
    'an inserted phase does not make decimals',
    'phase',
    {},
    '## Phase 1: Pier\n- Piles\n\n## Phase 2.1: Ropes\n- Hemp\n\n## Phase 3: Crane\n- Rails\n',
    '## Phase 1: Pier\n- Piles\n\n## Phase 2.1: Ropes\n- Hemp\n\n## Phase 3: Crane\n- Rails\n\n## Phase 4: Lamps\n',
  ],
  [
    'a number that is mentioned only',
    'phase',
    {},
    '## Phase 1: Pier\n- Piles\n\n## Phase 2: Crane\nPhases 3-5 are with the town.\n\n- Rails\n',
    '## Phase 1: Pier\n- Piles\n\n## Phase 2: Crane\nPhases 3-5 are with the town.\n\n- Rails\n\n## Phase 6: Lamps\n',
  ],
  [
    'behind a given one',
    'phase',
    { after: 'P1' },
    '## Phase 1: Pier\n- Piles\n\n## Phase 2: Crane\n- Rails\n',
    '## Phase 1: Pier\n- Piles\n\n## Phase 3: Lamps\n\n## Phase 2: Crane\n- Rails\n',
  ],
  [
    'setext headings',
    'milestone',
    {},
    'M1: Pier\n========\n\n- Piles\n\nM2: Crane\n=========\n\n- Rails\n',
    'M1: Pier\n========\n\n- Piles\n\nM2: Crane\n=========\n\n- Rails\n\nM3: Lamps\n=========\n',
  ],
  [
    'an index that lists every phase',
    'phase',
    {},
    '## Phases\n- [x] **Phase 1: Pier** - land\n- [ ] **Phase 2: Crane** - lift\n\n## Phase Details\n\n### Phase 1: Pier\n- [x] Piles\n\n### Phase 2: Crane\n- [ ] Rails\n',
    '## Phases\n- [x] **Phase 1: Pier** - land\n- [ ] **Phase 2: Crane** - lift\n- [ ] **Phase 3: Lamps**\n\n## Phase Details\n\n### Phase 1: Pier\n- [x] Piles\n\n### Phase 2: Crane\n- [ ] Rails\n\n### Phase 3: Lamps\n',
  ],
  [
    'milestones of an ordered list',
    'milestone',
    {},
    '## Roadmap\n\n1) Pier\n- Piles\n\n2) Crane\n- Rails\n',
    '## Roadmap\n\n1) Pier\n- Piles\n\n2) Crane\n- Rails\n\n3) Lamps\n',
  ],
  [
    'the first phase of a milestone',
    'phase',
    { in: 'M2' },
    '## M1: Pier\n\n### Phase 1: Piles\n- Oak\n\n## M2: Crane\n\nWe lift.\n',
    '## M1: Pier\n\n### Phase 1: Piles\n- Oak\n\n## M2: Crane\n\nWe lift.\n\n### Phase 2: Lamps\n',
  ],
];

test.each([...TASKS, ...CRITERIA, ...GROUPS])('%s (%s)', (_, kind, place, before, after) => {
  expect(added(HEAD + before, kind, 'Lamps', place)).toBe(HEAD + after);
});

const LIST = '# H\n\n## M1: Pier\n- Piles\n- Deck\n';

test.each([
  ['Use `a | b` and **bold**', '- Use `a | b` and **bold**'],
  ['$& $1 \\ {x}', '- $& $1 \\ {x}'],
  ['# of ships', '- \\# of ships'],
  ['- dash first', '- \\- dash first'],
  ['> quoted', '- \\> quoted'],
  ['<b>Lamps</b> of brass', '- <b>Lamps</b> of brass'],
  ['Ланпы 灯 💡', '- Ланпы 灯 💡'],
  ['  Lamps  ', '- Lamps'],
])('%s is kept as it is typed, or escaped', (title, line) => {
  expect(added(LIST, 'task', title, { in: 'M1' })).toBe(`${LIST}${line}\n`);
});

test('a bar in a table is escaped', () => {
  const table = '# H\n\n## M1: Pier\n\n| Task | Status |\n|---|---|\n| Piles | done |\n';
  expect(added(table, 'task', 'Port | starboard', { in: 'M1' })).toContain('\n| Port \\| starboard | planned |\n');
});

test.each([
  ['', 'unexpected nothing, expected a name on one line'],
  ['a\nb', 'unexpected a line break, expected a name on one line'],
  ['a\u2028b', 'unexpected the control character U+2028, expected a name on one line'],
  ['a\u0007b', 'unexpected the control character U+0007, expected a name on one line'],
  ['a\ud800b', 'unexpected half a character (a lone surrogate), expected a name on one line'],
  ['[x] Lamps', '"[x]" would be read as the status done'],
  ['✅ Lamps', '"✅" would be read as the status done'],
  ['Lamps (done)', '"done" would be read as the status done'],
])('%j is refused', (title, why) => {
  expect(added(LIST, 'task', title, { in: 'M1' })).toBe(`refused: ${why}`);
});

test.each([
  ['task', {}, 'a task belongs to something here'],
  ['task', { in: 'M1.t1' }, 'M1.t1 is a task: name what it belongs to, or use --after'],
  ['criterion', { after: 'M1.t1' }, 'M1.t1 is a task: a criterion stands behind a criterion'],
  ['phase', {}, 'a phase belongs to something here'],
  ['milestone', { in: 'M1.t1' }, 'M1.t1 is a task: name what it belongs to, or use --after'],
] as const)('a %s at %j is refused', (kind, place, why) => {
  expect(added(LIST, kind, 'Lamps', place)).toBe(`refused: ${why}`);
});

test('a version that is typed before the name is its label, without a sign between them', () => {
  const plan = '# H\n\n## v0.3 — Pier\n\n- [ ] Piles\n';
  expect(added(plan, 'milestone', 'v0.4 Lamps', {})).toBe(`${plan}\n## v0.4 — Lamps\n`);
  expect(added(plan, 'milestone', 'v1.1 Lamps', {})).toBe('refused: "v1.1" is a label, and what is added here is v0.4');
});

test('a byte order mark stays', () => {
  const { pen, read, item } = editing(`\uFEFF${LIST}`);
  const made = add(pen, { kind: 'task', text: 'Lamps', inside: item('M1'), after: null }, [], read);
  expect('rewrite' in made && made.rewrite.after.source.bom).toBe(true);
});

test('sample roadmaps: a change that is read back, or a stated refusal', { timeout: 60_000 }, () => {
  for (const kind of ['task', 'criterion', 'phase', 'milestone'] as const) {
    const counts = { added: 0, refused: 0 };
    for (const { roadmap, pen, read } of samples(23, 1)) {
      const containers = roadmap.items
        .filter((item) => ['milestone', 'phase', 'bucket'].includes(item.kind))
        .slice(0, 6);
      for (const inside of kind === 'task' || kind === 'criterion' ? containers : [null]) {
        const made = add(pen, { kind, text: 'Rehearse the landing', inside, after: null }, [roadmap.source.text], read);
        if ('refused' in made) {
          expect(made.refused).not.toBe('');
          counts.refused += 1;
        } else {
          ensureSound(made.rewrite.after);
          expect(made.item.title).toMatch(/Rehearse the landing$|^$/);
          counts.added += 1;
        }
      }
    }
    console.info(`add ${kind}: ${counts.added} added, ${counts.refused} refused`);
  }
});
