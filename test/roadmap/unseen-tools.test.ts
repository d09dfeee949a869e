import { describe, expect, test } from 'vitest';
import { sketch } from '../support/sketch.ts';

/** What plans that tools and agents write were misread in, each as small as it can be said. */
const CASES: readonly { readonly finding: string; readonly text: string; readonly expected: readonly string[] }[] = [
  {
    finding: 'a list in a quote, which comments on the plan',
    text: [
      '## Phase 1: Quay',
      '1. [ ] Piles `M`',
      '> Notes',
      '> - Piles come before planks',
      '> - [ ] Ask the diver',
    ].join('\n'),
    expected: [
      'P1 phase "Quay" planned',
      '  P1.t1 task "Piles" planned <[ ]> [ ] {effort: M}',
      '  P1.t2 task "Ask the diver" planned <[ ]> [ ]',
    ],
  },
  {
    finding: 'a quote that says how it was verified, over a list',
    text: ['## Phase 1: Quay', '### 1.1 Piles', '> Verification: all piles stand.', '', '- [x] a'].join('\n'),
    expected: [
      'P1 phase "Quay" active',
      '  1.1 task "Piles" planned {verification: all piles stand.}',
      '  P1.t2 task "a" done <[x]> [x]',
    ],
  },
  {
    finding: 'a list of epics over the epics themselves',
    text: [
      '## Epic list',
      '### Epic 1: Quay',
      'Ships can moor.',
      '## Epic 1: Quay',
      '### Story 1.1: Piles',
      'As a sailor I want piles.',
      '## Epic 2: Light',
      '### Story 2.1: Lamp',
    ].join('\n'),
    expected: [
      'M1 milestone "Quay" planned',
      '  1.1 task "Piles" planned',
      'M2 milestone "Light" planned',
      '  2.1 task "Lamp" planned',
    ],
  },
  {
    finding: 'criteria for what their words end with',
    text: ['## Phase 1: Quay', '- a', '## Exit criteria for the current phase', '1. b', '2. c'].join('\n'),
    expected: [
      'P1 phase "Quay" planned',
      '  P1.t1 task "a" planned',
      'c1 criterion "b" planned',
      'c2 criterion "c" planned',
    ],
  },
  {
    finding: 'fields in code behind the name of a slice, and what a heading says that it needs',
    text: [
      '# M002: Harbour',
      '## Slices',
      '- [x] **S01: Piles** `risk:medium` `depends:[]`',
      '  > After this: ships can moor.',
      '- [ ] **S02: Planks** `risk:low` `depends:[S01]`',
      '- [ ] **S03: Crane** `risk:high`',
      '## Boundary map',
      '### S01 (Piles)',
      '### S03 (Crane) → depends on S01, S02',
      'Produces:',
      '- a crane',
    ].join('\n'),
    expected: [
      'M002 milestone "Harbour" active',
      '  S02 task "Planks" planned <[ ]> [ ] needs S01 {risk: low}',
      '  S01 task "Piles" done <[x]> [x] {risk: medium, after this: ships can moor.}',
      '  S03 task "Crane" planned <[ ]> [ ] needs S01 S02 {risk: high}',
    ],
  },
  {
    finding: 'ids that begin with a letter that is a word elsewhere',
    text: [
      '## Phase 1: Quay',
      '| ID | Task | Depends on |',
      '|---|---|---|',
      '| E-1 | Piles | - |',
      '| E-2 | Planks | E-1 |',
      '| E-3 | Crane | E-1, E-2 |',
    ].join('\n'),
    expected: [
      'P1 phase "Quay" planned',
      '  E-1 task "Piles" planned',
      '  E-2 task "Planks" planned needs E-1',
      '  E-3 task "Crane" planned needs E-1 E-2',
    ],
  },
  {
    finding: 'a legend in bullets',
    text: ['## Phase 1: Quay 🚧', '- a', '## Progress', '- ✅ Done', '- 🚧 In progress', '- ⏳ Not started'].join('\n'),
    expected: ['P1 phase "Quay" active <🚧>', '  P1.t1 task "a" planned'],
  },
  {
    finding: 'a number before a word that begins as the word of a period does',
    text: ['## Phase 1: 岸壁', '### 1.1 期待される価値', '- [ ] a'].join('\n'),
    expected: ['P1 phase "岸壁" planned', '  1.1 task "期待される価値" planned', '  P1.t2 task "a" planned <[ ]> [ ]'],
  },
  {
    finding: 'a row for several phases, which sums them up',
    text: [
      '## Progress',
      '| Phase | Milestone | Status |',
      '|---|---|---|',
      '| 1-3. Quay | v1.0 | Complete |',
      '| 4. Crane | v1.1 | In progress |',
    ].join('\n'),
    expected: ['P4 phase "Crane" active <In progress>'],
  },
  {
    finding: 'a state behind a picture, in any words where the name has a label',
    text: ['## M4: Crane ⚠️ Partially complete', '- a', '## M5: Light 🟡 Parcialmente completo', '- b'].join('\n'),
    expected: [
      'M4 milestone "Crane" active <Partially complete>',
      '  M4.t1 task "a" planned',
      'M5 milestone "Light" active <Parcialmente completo>',
      '  M5.t1 task "b" planned',
    ],
  },
  {
    finding: 'several ids in parentheses, of which none is that of the task',
    text: ['## Phase 1: Quay', '- [x] Bollards, three kinds (LM741, TL072, NE5532)', '- [ ] Rings (T-022)'].join('\n'),
    expected: [
      'P1 phase "Quay" active',
      '  P1.t1 task "Bollards, three kinds" done <[x]> [x]',
      '  T-022 task "Rings" planned <[ ]> [ ]',
    ],
  },
  {
    finding: 'a goal in the line below its name, with a colon in it',
    text: ['## Phase 1: Quay', 'Goal:', 'Keep the rule: no ship sinks.', '', 'Tasks:', '- a'].join('\n'),
    expected: ['P1 phase "Quay" planned {goal: Keep the rule: no ship sinks.}', '  P1.t1 task "a" planned'],
  },
  {
    finding: 'a stage called by the word of a section, among others that are numbered',
    text: ['## Phases', '### 1. Groundwork', '- a', '### 2. Backend', '- b', '### 3. Launch', '- c'].join('\n'),
    expected: [
      'P1 phase "Groundwork" planned',
      '  P1.t1 task "a" planned',
      'P2 phase "Backend" planned',
      '  P2.t1 task "b" planned',
      'P3 phase "Launch" planned',
      '  P3.t1 task "c" planned',
    ],
  },
  {
    finding: 'a chapter that mentions a phase, and steps that are counted twice',
    text: [
      '## 1. Payment (Phase 13)',
      '- [ ] a',
      '## 2. Harbour',
      '### 2.1 步骤 1 — Quay',
      '- [ ] b',
      '### 2.2 步骤 2 — Light',
      '- [ ] c',
    ].join('\n'),
    expected: [
      'M1 milestone "Payment" planned',
      '  M1.t1 task "a" planned <[ ]> [ ]',
      'P1 phase "Quay" planned',
      '  P1.t1 task "b" planned <[ ]> [ ]',
      'P2 phase "Light" planned',
      '  P2.t1 task "c" planned <[ ]> [ ]',
    ],
  },
];

describe('plans of tools', () => {
  for (const { finding, text, expected } of CASES)
    test(finding, () => {
      expect(sketch(text)).toEqual(expected);
    });
});
