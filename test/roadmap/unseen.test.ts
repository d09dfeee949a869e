import { describe, expect, test } from 'vitest';
import { sketch } from '../support/sketch.ts';

/** What plans that nobody had tuned on were misread in, each as small as it can be said. */
const CASES: readonly { readonly finding: string; readonly text: string; readonly expected: readonly string[] }[] = [
  {
    finding: 'a status that something divides from a heading',
    text: [
      '## Ring 0: Shipped',
      '- a',
      '## Ring 1: In Progress',
      '### 1a. Search — DONE',
      '- b',
      '### 1b. Tuning',
      '- c',
    ].join('\n'),
    expected: [
      'ring-0 milestone "Ring 0" done <Shipped>',
      '  ring-0.t1 task "a" done',
      'ring-1 milestone "Ring 1" active <In Progress>',
      '  1a-search phase "1a. Search" done <DONE>',
      '    1a-search.t1 task "b" done',
      '  ring-1.t1 task "c" planned',
    ],
  },
  {
    finding: 'a heading of features between others that have a goal',
    text: [
      '## Polish & Optimization',
      '**Goal:** Fast',
      '### Features',
      '**Caches** - PLANNED',
      '## Extra Work',
      '**Goal:** Kind',
      '### Features',
      '**Hints** - PLANNED',
    ].join('\n'),
    expected: [
      'polish-optimization milestone "Polish & Optimization" planned {goal: Fast}',
      '  polish-optimization.t1 task "Caches" planned <PLANNED>',
      'extra-work milestone "Extra Work" planned {goal: Kind}',
      '  extra-work.t1 task "Hints" planned <PLANNED>',
    ],
  },
  {
    finding: 'a number, a word and a number',
    text: ['## 10. Шаг 3 — Полки', '- a', '## 2. フェーズ計画', '### Phase 1: 棚', '- b'].join('\n'),
    expected: [
      'P3 phase "Полки" planned',
      '  P3.t1 task "a" planned',
      'P1 phase "棚" planned',
      '  P1.t1 task "b" planned',
    ],
  },
  {
    finding: 'what is added behind a mark',
    text: [
      '## Phase 1 — Shelves ✓ Done (with extras)',
      '## Phase 2: Cards ✅ (for the most part)',
      '## Phase 3: Login (OAuth)',
    ].join('\n'),
    expected: ['P1 phase "Shelves" done <✓ Done>', 'P2 phase "Cards" done <✅>', 'P3 phase "Login (OAuth)" planned'],
  },
  {
    finding: 'things that are counted up in parentheses',
    text: [
      '## M1: A',
      '- Save presets (hotkeys, sounds, active models)',
      '- Swipe (архив, выход)',
      '- Orders (completed, cancelled, returned)',
      '- Late (deferred, not blocking)',
    ].join('\n'),
    expected: [
      'M1 milestone "A" planned',
      '  M1.t1 task "Save presets (hotkeys, sounds, active models)" planned',
      '  M1.t2 task "Swipe (архив, выход)" planned',
      '  M1.t3 task "Orders (completed, cancelled, returned)" planned',
      '  M1.t4 task "Late" deferred <deferred>',
    ],
  },
  {
    finding: 'a bold status that points on',
    text: [
      '## M1: A',
      '**Login** - PLANNED → (spec to come)',
      '',
      '- by mail',
      '',
      '**Search** - DONE → [spec](x.md)',
    ].join('\n'),
    expected: [
      'M1 milestone "A" active',
      '  M1.t1 task "Login" planned <PLANNED>',
      '  M1.t2 task "Search" done <DONE>',
    ],
  },
  {
    finding: 'a share is no id',
    text: ['## M1: A', '- 40-60% go on', '- 1.5% stop'].join('\n'),
    expected: ['M1 milestone "A" planned', '  M1.t1 task "40-60% go on" planned', '  M1.t2 task "1.5% stop" planned'],
  },
  {
    finding: 'a struck title with a word behind it',
    text: ['## M1: A', '- ~~Login~~ done', '- ~~棚~~ 済: すべて'].join('\n'),
    expected: ['M1 milestone "A" done', '  M1.t1 task "Login" done <done>', '  M1.t2 task "棚" done <済>'],
  },
  {
    finding: 'attributes of a heading',
    text: ['# Plan {#plan}', '## M1: Shelves (shipped) {#shelves .wide}', '- a'].join('\n'),
    expected: ['M1 milestone "Shelves" done <shipped>', '  M1.t1 task "a" done'],
  },
  {
    finding: 'gates without numbers',
    text: [
      '## Quality gates',
      '| Gate | Test |',
      '|-|-|',
      '| Speed | bench |',
      '',
      '## Gates',
      '| Gate | Test |',
      '|-|-|',
      '| Gate 1 | bench |',
    ].join('\n'),
    expected: ['c1 criterion "Speed" planned {verification: bench}', 'G1 milestone planned {verification: bench}'],
  },
  {
    finding: 'numbers of milestones beside versions',
    text: [
      '| # | Version | Milestone | Status |',
      '|-|-|-|-|',
      '| 1 | 2.1.0 | Shelves | shipped |',
      '| 1.5 | — | Maps | deferred |',
      '',
      '## Milestone 1 — Shelves',
      '- a',
      '',
      '## Milestone 1.5 — Maps',
      '- b',
    ].join('\n'),
    expected: [
      'M1 milestone "Shelves" done <shipped>',
      '  M1.t1 task "a" done',
      'v1.5 milestone "Maps" deferred <deferred>',
      '  v1.5.t1 task "b" deferred',
    ],
  },
  {
    finding: 'one of several numbered headings',
    text: ['## 1. Config file', '- a', '## 2. CI integration output', '- b', '## 3. Graph', '- c'].join('\n'),
    expected: [
      'M1 milestone "Config file" planned',
      '  M1.t1 task "a" planned',
      'M2 milestone "CI integration output" planned',
      '  M2.t1 task "b" planned',
      'M3 milestone "Graph" planned',
      '  M3.t1 task "c" planned',
    ],
  },
  {
    finding: 'what Obsidian writes behind a task',
    text: ['## M1: A', '- [x] Fonts #ui/text ✅ 2026-05-27', '- [ ] Icons 📅 2026-05-30', '- [ ] Bug #123'].join('\n'),
    expected: [
      'M1 milestone "A" active',
      '  M1.t1 task "Fonts" done <✅> [x] {completed: 2026-05-27}',
      '  M1.t2 task "Icons" planned <[ ]> [ ] {due: 2026-05-30}',
      '  M1.t3 task "Bug #123" planned <[ ]> [ ]',
    ],
  },
  {
    finding: 'how the part of a plan stands',
    text: [
      '## Phase 1: A',
      '### Household (Phase 2A complete)',
      '- a',
      '### Cards (v1.2 shipped)',
      '- b',
      '### Maps (Phase 2A)',
      '- c',
    ].join('\n'),
    expected: [
      'P1 phase "A" active',
      '  household phase "Household" done <complete>',
      '    household.t1 task "a" done',
      '  cards phase "Cards" done <shipped>',
      '    cards.t1 task "b" done',
      '  P1.t1 task "c" planned',
    ],
  },
  {
    finding: 'a row that is struck out as it is done',
    text: [
      '| ID | Task | Note |',
      '|-|-|-|',
      '| ~~T-1~~ | ~~Domain~~ | ✅ done |',
      '| ~~T-2~~ | ~~Blog~~ | no time |',
    ].join('\n'),
    expected: ['T-1 task "Domain" done <✅ done>', 'T-2 task "Blog" dropped <Blog>'],
  },
  {
    finding: 'we are here',
    text: ['## Phase 1: Spike ← current', '- a', '## Phase 2: Shelves'].join('\n'),
    expected: ['P1 phase "Spike" active <current>', '  P1.t1 task "a" planned', 'P2 phase "Shelves" planned'],
  },
  {
    finding: 'a word of work before a number',
    text: [
      '## Phase 1: A',
      '- **Task 1.5:** Do it',
      '- **Task 3**: Cards',
      '- Plan 2 meetings',
      '### Task 1.1: Import',
      '- [ ] Read',
      '### Feature 2 — Search',
      '- [ ] Find',
    ].join('\n'),
    expected: [
      'P1 phase "A" planned',
      '  1.5 task "Do it" planned',
      '  P1.t2 task "Task 3" planned',
      '  P1.t3 task "Plan 2 meetings" planned',
      '  1.1 task "Import" planned',
      '  P1.t5 task "Read" planned <[ ]> [ ]',
      '  P1.t6 task "Search" planned',
      '  P1.t7 task "Find" planned <[ ]> [ ]',
    ],
  },
  {
    finding: 'priorities in a plan',
    text: ['## Roadmap', '- P0 Smaller bundles', '  - by half', '- P1 Errors'].join('\n'),
    expected: ['t1 task "P0 Smaller bundles" planned', 't2 task "P1 Errors" planned'],
  },
  {
    finding: 'a code that is a name',
    text: [
      '## Phase 1: A',
      '### POP3 Support',
      '- [ ] Sign in',
      '- FAT32 stays',
      '- T001 Parser',
      '- T002 Printer',
      '- PR7: Alone',
    ].join('\n'),
    expected: [
      'P1 phase "A" planned',
      '  P1.t1 task "Sign in" planned <[ ]> [ ]',
      '  P1.t2 task "FAT32 stays" planned',
      '  T001 task "Parser" planned',
      '  T002 task "Printer" planned',
      '  PR7 task "Alone" planned',
    ],
  },
  {
    finding: 'a size without a colon',
    text: ['## Phase 1: 棚(規模 M〜L)', '## Phase 2: Cards (effort M)', '## Phase 3: Maps (priority P1)'].join('\n'),
    expected: [
      'P1 phase "棚" planned {effort: M〜L}',
      'P2 phase "Cards" planned {effort: M}',
      'P3 phase "Maps" planned {priority: P1}',
    ],
  },
  {
    finding: 'a value with a slash that is no path',
    text: ['## M1: A', '- 出力: 黒字/赤字表，強調', '- Spec: docs/spec.md'].join('\n'),
    expected: ['M1 milestone "A" planned {spec: docs/spec.md}', '  M1.t1 task "出力: 黒字/赤字表，強調" planned'],
  },
  {
    finding: 'a sentence that ends in a word of prose',
    text: ['## M1: A', 'The ten rules and their trade-offs:', '', '- one', '', 'Risks:', '', '- two'].join('\n'),
    expected: ['M1 milestone "A" planned', '  M1.t1 task "one" planned'],
  },
];

describe('what unseen plans were misread in', () => {
  for (const { finding, text, expected } of CASES)
    test(finding, () => {
      expect(sketch(text)).toEqual(expected);
    });
});
