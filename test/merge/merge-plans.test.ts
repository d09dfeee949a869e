import { describe, expect, test } from 'vitest';
import { merged } from '../support/merging.ts';

const BASE = `# Plan

## M1: Port

- [ ] T-1 Quay
- [ ] T-2 Crane
- [ ] T-3 Lights

## M2: Ferry

Goal: people cross.

- [ ] T-4 Ticket
- [ ] T-5 Ramp

## M3: Island

- [ ] T-6 Path
`;

type Edit = readonly [from: string, to: string];

/** A text with edits made, each of which must find its place. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`not there: ${from}`);
    return now.replace(from, () => to);
  }, text);
}

const M2 = '## M2: Ferry\n\nGoal: people cross.\n\n- [ ] T-4 Ticket\n- [ ] T-5 Ramp\n\n';
const ARCHIVED: readonly Edit[] = [
  [M2, ''],
  ['T-6 Path\n', `T-6 Path\n\n# Archive\n\n${M2.trimEnd()}\n`],
];

interface Case {
  readonly what: string;
  readonly ours: readonly Edit[];
  readonly theirs: readonly Edit[];
  /** As edits of the base; conflicts with their markers. */
  readonly gives: readonly Edit[];
}

const conflict = (ours: string, theirs: string) => `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;

const DECIDED: readonly Case[] = [
  {
    what: 'ticks of neighbouring lines',
    ours: [['[ ] T-1', '[x] T-1']],
    theirs: [['[ ] T-2', '[x] T-2']],
    gives: [
      ['[ ] T-1', '[x] T-1'],
      ['[ ] T-2', '[x] T-2'],
    ],
  },
  {
    what: 'one tick in two spellings',
    ours: [['[ ] T-1', '[x] T-1']],
    theirs: [['[ ] T-1', '[X] T-1']],
    gives: [['[ ] T-1', '[x] T-1']],
  },
  {
    what: 'a tick here and other words there, on one line',
    ours: [['[ ] T-1', '[x] T-1']],
    theirs: [['T-1 Quay', 'T-1 Quay wall']],
    gives: [['[ ] T-1 Quay', '[x] T-1 Quay wall']],
  },
  {
    what: 'a status here and another title there, on one line',
    ours: [['## M2: Ferry', '## M2: Ferry (done)']],
    theirs: [['## M2: Ferry', '## M2: Ferry to the island']],
    gives: [['## M2: Ferry', '## M2: Ferry to the island (done)']],
  },
  {
    what: 'additions at one place, ours first',
    ours: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Bollards\n']],
    theirs: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-8 Ladder\n']],
    gives: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Bollards\n- [ ] T-8 Ladder\n']],
  },
  {
    what: 'what both added is there once',
    ours: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Bollards\n']],
    theirs: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Bollards\n- [ ] T-8 Ladder\n']],
    gives: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Bollards\n- [ ] T-8 Ladder\n']],
  },
  {
    what: 'a task of ours stays before a section of theirs',
    ours: [['T-6 Path\n', 'T-6 Path\n- [ ] T-8 Boat\n']],
    theirs: [['T-6 Path\n', 'T-6 Path\n\n## M4: Hill\n\n- [ ] T-7 Hut\n']],
    gives: [['T-6 Path\n', 'T-6 Path\n- [ ] T-8 Boat\n\n## M4: Hill\n\n- [ ] T-7 Hut\n']],
  },
  {
    what: 'a section of ours stays behind a task of theirs',
    ours: [['T-6 Path\n', 'T-6 Path\n\n## M4: Hill\n\n- [ ] T-7 Hut\n']],
    theirs: [['T-6 Path\n', 'T-6 Path\n- [ ] T-8 Boat\n']],
    gives: [['T-6 Path\n', 'T-6 Path\n- [ ] T-8 Boat\n\n## M4: Hill\n\n- [ ] T-7 Hut\n']],
  },
  {
    what: 'a deletion next to a tick',
    ours: [['- [ ] T-2 Crane\n', '']],
    theirs: [['[ ] T-3', '[x] T-3']],
    gives: [
      ['- [ ] T-2 Crane\n', ''],
      ['[ ] T-3', '[x] T-3'],
    ],
  },
  {
    what: 'a deletion of a part of what the other side deleted',
    ours: [[M2, '']],
    theirs: [['- [ ] T-4 Ticket\n', '']],
    gives: [[M2, '']],
  },
  {
    what: 'a tick follows into the archive',
    ours: ARCHIVED,
    theirs: [['[ ] T-4', '[x] T-4']],
    gives: [...ARCHIVED, ['[ ] T-4', '[x] T-4']],
  },
  {
    what: 'an addition follows into the archive',
    ours: [['T-5 Ramp\n', 'T-5 Ramp\n- [ ] T-9 Bench\n']],
    theirs: ARCHIVED,
    gives: [...ARCHIVED, ['T-5 Ramp\n', 'T-5 Ramp\n- [ ] T-9 Bench\n']],
  },
  {
    what: 'what was added behind does not',
    ours: ARCHIVED,
    theirs: [['## M3', '## M9: Whale\n\n- [ ] T-9 Bench\n\n## M3']],
    gives: [...ARCHIVED, ['## M3', '## M9: Whale\n\n- [ ] T-9 Bench\n\n## M3']],
  },
  {
    what: 'a tick follows a renumbering',
    ours: [
      ['## M3', '## M4'],
      ['## M2: Ferry', '## M2: Rails\n\n- [ ] T-9 Sleepers\n\n## M3: Ferry'],
    ],
    theirs: [
      ['[ ] T-6', '[x] T-6'],
      ['[ ] T-4', '[x] T-4'],
    ],
    gives: [
      ['## M3', '## M4'],
      ['## M2: Ferry', '## M2: Rails\n\n- [ ] T-9 Sleepers\n\n## M3: Ferry'],
      ['[ ] T-6', '[x] T-6'],
      ['[ ] T-4', '[x] T-4'],
    ],
  },
  {
    what: 'a tick follows a task into another milestone',
    ours: [
      ['- [ ] T-2 Crane\n', ''],
      ['T-6 Path\n', 'T-6 Path\n- [ ] T-2 Crane\n'],
    ],
    theirs: [['[ ] T-2', '[x] T-2']],
    gives: [
      ['- [ ] T-2 Crane\n', ''],
      ['T-6 Path\n', 'T-6 Path\n- [x] T-2 Crane\n'],
    ],
  },
];

const CONTRADICTIONS: readonly Case[] = [
  {
    what: 'deleted here, ticked there',
    ours: [['- [ ] T-2 Crane\n', '']],
    theirs: [['[ ] T-2', '[x] T-2']],
    gives: [['- [ ] T-2 Crane\n', conflict('', '- [x] T-2 Crane\n')]],
  },
  {
    what: 'a milestone deleted here, of which a task is ticked there',
    ours: [[M2, '']],
    theirs: [['[ ] T-4', '[x] T-4']],
    gives: [[`\n${M2.trimEnd()}\n`, conflict('', `\n${M2.trimEnd().replace('[ ]', '[x]')}\n`)]],
  },
  {
    what: 'a milestone deleted here, to which a task is added there',
    ours: [[M2, '']],
    theirs: [['T-5 Ramp\n', 'T-5 Ramp\n- [ ] T-9 Bench\n']],
    gives: [[`\n${M2.trimEnd()}\n`, conflict('', `\n${M2.trimEnd()}\n- [ ] T-9 Bench\n`)]],
  },
  {
    what: 'two new items with one id, at one place',
    ours: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Bollards\n']],
    theirs: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Ladder\n']],
    gives: [['T-3 Lights\n', `T-3 Lights\n${conflict('- [ ] T-7 Bollards\n', '- [ ] T-7 Ladder\n')}`]],
  },
  {
    what: 'two new items with one id, far from each other',
    ours: [['T-3 Lights\n', 'T-3 Lights\n- [ ] T-7 Bollards\n']],
    theirs: [['T-5 Ramp\n', 'T-5 Ramp\n- [ ] T-7 Ladder\n']],
    gives: [
      ['T-3 Lights\n', `T-3 Lights\n${conflict('- [ ] T-7 Bollards\n', '')}`],
      ['T-5 Ramp\n', `T-5 Ramp\n${conflict('', '- [ ] T-7 Ladder\n')}`],
    ],
  },
  {
    what: 'two milestones with one number',
    ours: [['T-6 Path\n', 'T-6 Path\n\n## M4: Hill\n\n- [ ] T-7 Hut\n']],
    theirs: [['T-6 Path\n', 'T-6 Path\n\n## M4: Sea\n\n- [ ] T-8 Boat\n']],
    gives: [
      ['T-6 Path\n', `T-6 Path\n\n${conflict('## M4: Hill\n\n- [ ] T-7 Hut\n', '## M4: Sea\n\n- [ ] T-8 Boat\n')}`],
    ],
  },
  {
    what: 'two words for one status',
    ours: [['## M2: Ferry', '## M2: Ferry (done)']],
    theirs: [['## M2: Ferry', '## M2: Ferry (deferred)']],
    gives: [['## M2: Ferry\n', conflict('## M2: Ferry (done)\n', '## M2: Ferry (deferred)\n')]],
  },
  {
    what: 'started here, ticked there',
    ours: [['[ ] T-1', '[~] T-1']],
    theirs: [['[ ] T-1', '[x] T-1']],
    gives: [['- [ ] T-1 Quay\n', conflict('- [~] T-1 Quay\n', '- [x] T-1 Quay\n')]],
  },
  {
    what: 'two titles for one task',
    ours: [['T-1 Quay', 'T-1 Quay wall']],
    theirs: [['T-1 Quay', 'T-1 Long quay']],
    gives: [['- [ ] T-1 Quay\n', conflict('- [ ] T-1 Quay wall\n', '- [ ] T-1 Long quay\n')]],
  },
  {
    what: 'other words for one line of prose',
    ours: [['people cross', 'all people cross']],
    theirs: [['people cross', 'cars cross']],
    gives: [['Goal: people cross.\n', conflict('Goal: all people cross.\n', 'Goal: cars cross.\n')]],
  },
  {
    what: 'one task moved to two places',
    ours: [
      ['- [ ] T-2 Crane\n', ''],
      ['T-6 Path\n', 'T-6 Path\n- [ ] T-2 Crane\n'],
    ],
    theirs: [
      ['- [ ] T-2 Crane\n', ''],
      ['T-5 Ramp\n', 'T-5 Ramp\n- [ ] T-2 Crane\n'],
    ],
    gives: [
      ['- [ ] T-2 Crane\n', ''],
      ['T-5 Ramp\n', `T-5 Ramp\n${conflict('', '- [ ] T-2 Crane\n')}`],
      ['T-6 Path\n', `T-6 Path\n${conflict('- [ ] T-2 Crane\n', '')}`],
    ],
  },
];

describe('what both sides did is done', () => {
  test.each(DECIDED)('$what', ({ ours, theirs, gives }) => {
    const made = merged(BASE, edited(BASE, ours), edited(BASE, theirs));
    expect(made).toEqual({ text: edited(BASE, gives), conflicts: [] });
  });
});

describe('what they contradict each other in is a conflict, and nothing else', () => {
  test.each(CONTRADICTIONS)('$what', ({ ours, theirs, gives }) => {
    const made = merged(BASE, edited(BASE, ours), edited(BASE, theirs));
    const text = edited(BASE, gives);
    const lines = text.split('\n').flatMap((line, at) => (line.startsWith('<<<<<<<') ? [at + 1] : []));
    expect(made?.text).toBe(text);
    expect(made?.conflicts.map(({ line }) => line)).toEqual(lines);
  });
});

const GSD = `# Roadmap

## Phases

- [ ] **Phase 1: Quay** - where ships lie
- [ ] **Phase 2: Ferry** - how people cross

## Phase Details

### Phase 1: Quay
**Plans**: 3 plans

Plans:
- [x] 01-01: Survey
- [ ] 01-02: Piles
- [ ] 01-03: Deck

### Phase 2: Ferry
**Depends on**: Phase 1
**Plans**: 1 plan

Plans:
- [ ] 02-01: Ticket

## Progress

| Phase | Plans Complete | Status | Completed |
|-------|----------------|--------|-----------|
| 1. Quay | 1/3 | In progress | - |
| 2. Ferry | 0/1 | Not started | - |
`;

describe('counts', () => {
  test('that both changed are of all that is ticked then', () => {
    const ours = edited(GSD, [
      ['[ ] 01-02', '[x] 01-02'],
      ['1/3', '2/3'],
    ]);
    const theirs = edited(GSD, [
      ['[ ] 01-03', '[x] 01-03'],
      ['1/3', '2/3'],
    ]);
    const both = edited(GSD, [
      ['[ ] 01-02', '[x] 01-02'],
      ['[ ] 01-03', '[x] 01-03'],
      ['1/3', '3/3'],
    ]);
    expect(merged(GSD, ours, theirs)).toEqual({ text: both, conflicts: [] });
  });

  test('that differ agree so too', () => {
    const ours = edited(GSD, [
      ['[ ] 01-02', '[x] 01-02'],
      ['1/3', '2/3'],
    ]);
    const theirs = edited(GSD, [
      ['01-03: Deck\n', '01-03: Deck\n- [ ] 01-04: Rails\n'],
      ['1/3', '1/4'],
    ]);
    const made = merged(GSD, ours, theirs);
    expect(made?.conflicts).toEqual([]);
    expect(made?.text).toContain('| 1. Quay | 2/4 | In progress | - |');
  });

  test('of work that a side has moved away are not ours to know', () => {
    const ours = edited(GSD, [
      ['- [ ] 01-03: Deck\n', ''],
      ['- [ ] 02-01: Ticket\n', '- [ ] 02-01: Ticket\n- [ ] 01-03: Deck\n'],
      ['1/3', '1/2'],
    ]);
    const theirs = edited(GSD, [
      ['[ ] 01-02', '[x] 01-02'],
      ['1/3', '2/3'],
    ]);
    const made = merged(GSD, ours, theirs);
    expect(made?.text).toContain('- [x] 01-02: Piles\n');
    expect(made?.text).toContain('<<<<<<< ours\n| 1. Quay | 1/2 | In progress | - |\n=======\n| 1. Quay | 2/3 |');
  });

  test('that were wrong before are not ours to mend', () => {
    const wrong = edited(GSD, [['1/3', '0/3']]);
    const made = merged(wrong, edited(wrong, [['0/3', '2/3']]), edited(wrong, [['0/3', '3/3']]));
    expect(made?.conflicts).toHaveLength(1);
  });
});

test('cells of one row are merged one by one, whatever their width', () => {
  const ours = edited(GSD, [['| 2. Ferry | 0/1 | Not started | - |', '| 2. Ferry | 0/1 | In progress | - |']]);
  const theirs = edited(GSD, [
    ['| 2. Ferry | 0/1 | Not started | - |', '| 2. Ferry | 0/1 | Not started | 2026-03-01 |'],
  ]);
  const made = merged(GSD, ours, theirs);
  expect(made).toEqual({
    text: edited(GSD, [['| 2. Ferry | 0/1 | Not started | - |', '| 2. Ferry | 0/1 | In progress | 2026-03-01 |']]),
    conflicts: [],
  });
});

describe('bytes', () => {
  const SAVED: readonly (readonly [string, (text: string) => string])[] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['no last line end', (text) => text.trimEnd()],
    ['a heading in Chinese', (text) => text.replace('Plan', '路线图 🚢')],
  ];
  test.each(SAVED)('%s', (_, save) => {
    const ours = save(
      edited(BASE, [
        ['[ ] T-1', '[x] T-1'],
        ['T-6 Path\n', 'T-6 Path\n- [ ] T-8 Boat\n'],
      ]),
    );
    const theirs = save(
      edited(BASE, [
        ['T-1 Quay', 'T-1 Quay wall'],
        ['T-6 Path', 'T-6 Steep path'],
      ]),
    );
    const both = edited(BASE, [
      ['[ ] T-1 Quay', '[x] T-1 Quay wall'],
      ['T-6 Path\n', 'T-6 Steep path\n- [ ] T-8 Boat\n'],
    ]);
    expect(merged(save(BASE), ours, theirs)).toEqual({ text: save(both), conflicts: [] });
  });

  test('a last line end that one side took away stays away', () => {
    const ours = BASE.trimEnd();
    expect(merged(BASE, ours, edited(BASE, [['[ ] T-1', '[x] T-1']]))?.text).toBe(
      edited(ours, [['[ ] T-1', '[x] T-1']]),
    );
  });
});

test.each([
  ['no plan in the base', 'Some prose.\n', BASE, `${BASE}More.\n`],
  ['other line ends', BASE, BASE.replaceAll('\n', '\r\n'), edited(BASE, [['[ ] T-1', '[x] T-1']])],
  ['a byte order mark on one side', BASE, `\uFEFF${BASE}`, edited(BASE, [['[ ] T-1', '[x] T-1']])],
  ['more lines than any plan has', BASE, `${BASE}${'\n'.repeat(200_001)}`, `${BASE}\nMore.\n`],
  ['markers of an earlier merge', `${BASE}<<<<<<< a\n=======\n>>>>>>> b\n`, `${BASE}- [ ] a\n`, `${BASE}- [ ] b\n`],
])('with %s it is left to git', (_, base, ours, theirs) => {
  expect(merged(base, ours, theirs)).toBeNull();
});

test('a section keeps its place, whatever its heading is called now', () => {
  const base = '# Plan\n\n## M1: Port\n\n- [ ] T-1 Quay\n\n## Notes\n\nNone.\n\n## Risks\n\nStorms.\n';
  const ours: readonly Edit[] = [['## Risks', '## Dangers']];
  const theirs: readonly Edit[] = [
    ['## Notes\n\nNone.\n\n', ''],
    ['## M1', '## Notes\n\nNone.\n\n## M1'],
  ];
  expect(merged(base, edited(base, ours), edited(base, theirs))).toEqual({
    text: edited(base, [...ours, ...theirs]),
    conflicts: [],
  });
});

test('a line that one side deleted does not come back with what the other calls by another name', () => {
  const base = edited(BASE, [['## M2: Ferry', '---\n\n## Ferry']]);
  const ours = edited(base, [['---\n\n', '']]);
  const theirs = edited(base, [['## Ferry', '## Whale watching']]);
  expect(merged(base, ours, theirs)).toEqual({
    text: edited(ours, [['## Ferry', '## Whale watching']]),
    conflicts: [],
  });
});

test('a deletion and an addition that need each other are not told apart by luck', () => {
  const ours = edited(BASE, [['## M2: Ferry\n\nGoal: people cross.\n\n', '']]);
  const theirs = edited(BASE, [['T-5 Ramp\n', 'T-5 Ramp\n- [ ] T-9 Bench\n']]);
  const made = merged(BASE, ours, theirs);
  expect(made?.conflicts.length).toBeGreaterThan(0);
  expect(made?.text).toContain('- [ ] T-9 Bench\n');
});
