import { expect, test } from 'vitest';
import { PLANS } from '../../src/cli/setup/starters.ts';
import { added } from '../support/editing.ts';

const GSD = `### Phase 1: Boats
**Goal**: boats float
**Success Criteria** (what must be TRUE):
  1. A boat floats
  2. Two boats float
**Plans**: 1 plan

Plans:
- [ ] 01-01: The hull
`;

test('a criterion before the field that Markdown takes for the last one’s text', () => {
  const behind = GSD.replace('**Plans**', '  3. Boats turn\n**Plans**');
  expect(added(GSD, 'criterion', 'Boats turn', { in: 'P1' })).toBe(behind);
});

test.each(['P1', 'P2'])('a criterion and a task in %s of the plan that init writes', (phase) => {
  const text = PLANS.gsd as string;
  const made = added(text, 'criterion', 'Users can log in', { in: phase });
  expect(made).toContain('  1. How you will know\n  2. Users can log in\n**Plans**: 1 plan\n');
  expect(added(text, 'task', 'The second piece', { in: phase })).toContain(`0${phase.slice(1)}-02: The second piece`);
});

test.each([
  ['in the middle', '1. Piles\n2. Deck\n3. Rails\n', 'M1.t2', '1. Piles\n2. Deck\n3. Lamps\n3. Rails\n'],
  ['behind the first', '1. Piles\n2. Deck\n5. Rails\n', 'M1.t1', '1. Piles\n2. Lamps\n2. Deck\n5. Rails\n'],
  ['at the end', '1. Piles\n2. Deck\n3. Rails\n', 'M1.t3', '1. Piles\n2. Deck\n3. Rails\n4. Lamps\n'],
  ['all the same', '1. Piles\n1. Deck\n', 'M1.t1', '1. Piles\n1. Lamps\n1. Deck\n'],
])('a number that Markdown would give, and all others stay: %s', (_, before, after, list) => {
  expect(added(`## M1: Pier\n${before}`, 'task', 'Lamps', { after })).toBe(`## M1: Pier\n${list}`);
});

test('no number is free between milestones that are called by theirs', () => {
  const plan = '# Harbour\n\n## Milestones\n\n1. **Pier**\n   - [ ] Piles\n2. **Crane**\n   - [ ] Rails\n';
  expect(added(plan, 'milestone', 'Lamps', { after: '1' })).toMatch(
    /^refused: the milestones of this list are called by/,
  );
  expect(added(plan, 'milestone', 'Lamps')).toBe(`${plan}3. **Lamps**\n`);
});

test.each([
  ['entries that are only labels', '* Release 1.0\n  * Piles\n* Release 1.1\n  * Deck\n', '* Release 1.2: Lamps\n'],
  ['loose ones', '* Release 1.0\n\n* Release 1.1\n', '\n* Release 1.2: Lamps\n'],
])('a milestone behind %s', (_, list, line) => {
  expect(added(`# Harbour\n\n${list}`, 'milestone', 'Lamps')).toBe(`# Harbour\n\n${list}${line}`);
});

test.each([
  [
    'sections that are milestones by their tasks',
    '## Pier\n\n- [ ] Piles\n\n## Crane\n\n- [ ] Rails\n\n## Notes\n\nNone.\n',
    'refused: a new milestone written as `## Lamps` would not be read as one',
  ],
  [
    'words that no number follows',
    '## Mid Q4 (November)\n\n- [ ] Piles\n\n## End of Q4 (December)\n\n- [ ] Rails\n',
    'refused: what a new milestone would be called behind those here is not known: write it by hand',
  ],
])('why no milestone is added behind %s', (_, plan, refusal) => {
  expect(added(`# Harbour\n\n${plan}`, 'milestone', 'Lamps')).toBe(refusal);
});

test.each([
  ['M3: Lamps', '## M3: Lamps\n'],
  ['Milestone 3 - Lamps', '## M3: Lamps\n'],
  ['M9: Lamps', 'refused: "M9" is a label, and what is added here is M3'],
  ['M1: Lamps', 'refused: "M1" is a label, and what is added here is M3'],
  ['M3', 'refused: "M3" is a label without a name'],
])('a name that begins with a label of its kind: %s', (title, line) => {
  const plan = '## M1: Pier\n- [ ] Piles\n## M2: Crane\n- [ ] Rails\n';
  const made = added(plan, 'milestone', title);
  expect(made).toBe(line.startsWith('refused') ? line : plan + line);
});

test('a name that begins like a label, where nothing is labelled, is a name', () => {
  expect(added('## M1: Pier\n- [ ] Piles\n', 'task', 'T-9: Lamps', { in: 'M1' })).toBe(
    '## M1: Pier\n- [ ] Piles\n- [ ] T-9: Lamps\n',
  );
});

test.each([
  ['what another milestone alone is about is not copied', '**Critical fixes:**', ''],
  ['what says that tasks follow is', '**Tasks:**', '**Tasks:**\n'],
])('%s', (_, head, written) => {
  const plan = (own: string) => `## M1: Pier\n\nOf oak.\n${own}\n## M2: Crane\n\n${head}\n- [ ] Rails\n`;
  expect(added(plan(''), 'task', 'Lamps', { in: 'M1' })).toBe(plan(`\n${written}- [ ] Lamps\n`));
});

test.each([
  [
    'phase',
    'M1',
    '## M1 - Pier\n- Piles\n\n## M2 - Crane\n',
    '## M1 - Pier\n- Piles\n\n### Phase 1 - Lamps\n\n## M2 - Crane\n',
  ],
  [
    'phase',
    'M1',
    '## M1: Pier\n- Piles\n\nSee Phase 1 of 2025.\n',
    '## M1: Pier\n- Piles\n\nSee Phase 1 of 2025.\n\n### Phase 2: Lamps\n',
  ],
  [
    'milestone',
    null,
    '## Phase 1: Pier\n- Piles\n\n## Notes\nNone.\n',
    '## Phase 1: Pier\n- Piles\n\n## Milestone 1: Lamps\n\n## Notes\nNone.\n',
  ],
  ['phase', null, '- [ ] Piles\r\n', '- [ ] Piles\r\n\r\n## Phase 1: Lamps\r\n'],
  [
    'phase',
    'M1',
    '###### M1: Pier\n- Piles\n',
    'refused: there is no phase whose form another in M1 could have: write the first by hand',
  ],
] as const)('the first %s, in %s', (kind, owner, before, after) => {
  const result = after.startsWith('refused') ? after : `# Harbour\n\n${after}`;
  expect(added(`# Harbour\n\n${before}`, kind, 'Lamps', owner === null ? {} : { in: owner })).toBe(result);
});

test.each(['v1.0: Lamps', 'M3: Lamps', 'Milestone 2 - Lamps'])(
  'the first milestone may bring its label: %s',
  (title) => {
    expect(added('# Harbour\n\n- [ ] Piles\n', 'milestone', title)).toBe(`# Harbour\n\n- [ ] Piles\n\n## ${title}\n`);
  },
);
