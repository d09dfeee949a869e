import { describe, expect, test } from 'vitest';
import { sketch } from '../support/sketch.ts';

/** What English plans in styles of their authors' own were misread in, each as small as it can be said. */
const CASES: readonly { readonly finding: string; readonly text: string; readonly expected: readonly string[] }[] = [
  {
    finding: 'what bears the label of its owner is a part of it',
    text: [
      '## Phase 1: Hull',
      '- Lay the keel',
      '### Phase 1 sync point',
      '- Weigh it',
      '',
      '**Phase 1 Validation:**',
      '- [ ] It floats',
      '## Phase 2: Mast',
      '- Step it',
    ].join('\n'),
    expected: [
      'P1 phase "Hull" planned',
      '  P1.t1 task "Lay the keel" planned',
      '  P1.t2 task "Weigh it" planned',
      '  P1.t3 task "It floats" planned <[ ]> [ ]',
      'P2 phase "Mast" planned',
      '  P2.t1 task "Step it" planned',
    ],
  },
  {
    finding: 'a document that is the milestone it speaks of',
    text: ['# v2.1 Harbour Works', '## v2.1 Harbour', '### Phase 4: Quay', '- a'].join('\n'),
    expected: ['v2.1 milestone "Harbour" planned', '  P4 phase "Quay" planned', '    P4.t1 task "a" planned'],
  },
  {
    finding: 'the parts of a section of criteria',
    text: [
      '## Phase 1: Hull',
      '- Lay the keel',
      '## Success criteria',
      '### Phase 1',
      '- It is dry',
      '### Minimum viable product (MVP)',
      '- ✅ It floats',
      '### Stretch goals',
      '- It wins a race',
      '### Phase 7',
      '- Paint it',
    ].join('\n'),
    expected: [
      'P1 phase "Hull" planned',
      '  P1.t1 task "Lay the keel" planned',
      '  P1.c1 criterion "It is dry" planned',
      'c1 criterion "It floats" done <✅>',
      'c2 criterion "It wins a race" planned',
      'P7 phase planned',
      '  P7.c1 criterion "Paint it" planned',
    ],
  },
  {
    finding: 'chapters beside the one that is the plan',
    text: [
      '## 1. Goals of the club',
      '### 1.1 What we want',
      '- Boats for all',
      '## 2. Rooms',
      '### Doors ✅',
      '- Wide ones',
      '## 3. Roadmap',
      '### Phase 1: Hull',
      '- Lay the keel',
      '## 4. Left to do',
      '- [ ] Buy paint',
    ].join('\n'),
    expected: [
      'P1 phase "Hull" planned',
      '  P1.t1 task "Lay the keel" planned',
      'M4 bucket "Left to do" planned <Left to do>',
      '  M4.t1 task "Buy paint" planned <[ ]> [ ]',
    ],
  },
  {
    finding: 'a heading that is a field with its value',
    text: [
      '## Phase 1: Hull',
      '### Goal: A boat that floats',
      '- Lay the keel',
      '### STATUS: DONE (2026-03-02) — by `3a4b5c`',
      '- Told the crew',
      '## Phase 2: Mast',
      '### Priority: high',
      '- Step it',
    ].join('\n'),
    expected: [
      'P1 phase "Hull" done <DONE> {goal: A boat that floats}',
      '  P1.t1 task "Lay the keel" done',
      'P2 phase "Mast" planned {priority: high}',
      '  P2.t1 task "Step it" planned',
    ],
  },
  {
    finding: 'a hyphen that joins a state to another word',
    text: ['## Open-source posture', '### Licence', '- One for all', '## Open: boats', '- Paint'].join('\n'),
    expected: ['open-boats bucket "Open: boats" planned', '  open-boats.t1 task "Paint" planned'],
  },
  {
    finding: 'a heading that explains',
    text: [
      '## Phase 1: Hull',
      '- Lay the keel',
      '### Why now',
      '- The shed is free',
      '## Later',
      '- Paint',
      '## How this maps back',
      '- The hull is for the club',
      '## Cómo colaborar',
      '- Llama',
      '## However: oars',
      '- [ ] Carve',
    ].join('\n'),
    expected: [
      'P1 phase "Hull" planned',
      '  P1.t1 task "Lay the keel" planned',
      'later bucket "Later" planned',
      '  later.t1 task "Paint" planned',
      'however-oars phase "However: oars" planned',
      '  however-oars.t1 task "Carve" planned <[ ]> [ ]',
    ],
  },
  {
    finding: 'a label behind the name, before what is said of it',
    text: [
      '# Roadmap',
      '## Hull — v0.1 (done)',
      '- Keel',
      '## Now — v0.2 (Q3 2026)',
      '- [ ] Mast',
      '## Next release (v0.3)',
      '- [ ] Sail',
      '## Known issues — v0.2 (May 2026)',
      '- The mast creaks',
    ].join('\n'),
    expected: [
      'v0.1 milestone "Hull" done <done>',
      '  v0.1.t1 task "Keel" done',
      'v0.2 milestone "Now" planned {time: Q3 2026}',
      '  v0.2.t1 task "Mast" planned <[ ]> [ ]',
      'v0.3 milestone "Next release" planned',
      '  v0.3.t1 task "Sail" planned <[ ]> [ ]',
    ],
  },
  {
    finding: 'two words for a state, and a state behind a group',
    text: [
      '# Roadmap',
      '## Horizon 1 — ✅ Shipped (v0.4)',
      '- Mast',
      '## Rejected / parked',
      '- Engine',
      '## Deferred and out of scope',
      '- Cannons',
      '## Feedback & ideas',
      '- Write to the harbour master',
    ].join('\n'),
    expected: [
      'horizon-1 bucket "Horizon 1" done <✅ Shipped>',
      '  horizon-1.t1 task "Mast" done',
      'rejected-parked bucket "Rejected / parked" deferred <Rejected / parked>',
      '  rejected-parked.t1 task "Engine" deferred',
      'deferred-and-out-of-scope bucket "Deferred and out of scope" deferred <Deferred and out of scope>',
      '  deferred-and-out-of-scope.t1 task "Cannons" deferred',
    ],
  },
];

describe('what home-made plans were misread in', () => {
  for (const { finding, text, expected } of CASES)
    test(finding, () => {
      expect(sketch(text)).toEqual(expected);
    });
});
