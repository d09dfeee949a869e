import { describe, expect, test } from 'vitest';
import { setField } from '../../src/edit/fields/set-field.ts';
import { unsetField } from '../../src/edit/fields/unset-field.ts';
import { editing, read, resultOf, written } from '../support/editing.ts';

function set(text: string, name: string, field: string, value: string): string {
  const { pen, item } = editing(text);
  return resultOf(setField(pen, item(name), field, value, read));
}

function unset(text: string, name: string, field: string): string {
  const { pen, item } = editing(text);
  return resultOf(unsetField(pen, item(name), field, read));
}

/** A document, the item and the field, its new value, and the document then. */
type Case = readonly [text: string, name: string, field: string, value: string, wanted: string];

const REPLACED: readonly Case[] = [
  ['## M1: Core\n\n**Goal:** old\n', 'M1', 'goal', 'new', '## M1: Core\n\n**Goal:** new\n'],
  ['## M1: Core\n\nGoal: old  \nOwner: Ana\n', 'M1', 'goal', 'new', '## M1: Core\n\nGoal: new  \nOwner: Ana\n'],
  ['> ## M1: Core\n>\n> **Goal**: old\n', 'M1', 'goal', 'new', '> ## M1: Core\n>\n> **Goal**: new\n'],
  [
    '## M1: Core\n\n- **Owner:** Ana\n- **Status:** done\n',
    'M1',
    'owner',
    'Bo',
    '## M1: Core\n\n- **Owner:** Bo\n- **Status:** done\n',
  ],
  ['## M1: Core\r\n\r\n**Ziel**: alt\r\n', 'M1', 'Ziel', 'neu', '## M1: Core\r\n\r\n**Ziel**: neu\r\n'],
  ['## Meilenstein 1: Kern\n\n**Ziel**: alt\n', 'M1', 'goal', 'neu', '## Meilenstein 1: Kern\n\n**Ziel**: neu\n'],
  ['## 里程碑 1：核心\n\n**目标**：旧\n', 'M1', 'goal', '新', '## 里程碑 1：核心\n\n**目标**：新\n'],
  [
    '## Marco 1: Base\n\n**Responsável:** Ana | **Prazo:** maio\n',
    'M1',
    'owner',
    'Rui',
    '## Marco 1: Base\n\n**Responsável:** Rui | **Prazo:** maio\n',
  ],
  ['## M1: Core\n\n### Goal\n\nold text\n', 'M1', 'goal', 'new', '## M1: Core\n\n### Goal\n\nnew\n'],
  [
    '## M1: Core\n\n**Goal:** old text\nthat goes on\n\nmore\n',
    'M1',
    'goal',
    'new',
    '## M1: Core\n\n**Goal:** new\n\nmore\n',
  ],
  [
    '| Phase | Owner |\n|---|---|\n| Phase 1: A | Ana   |\n',
    'P1',
    'owner',
    'B | C',
    '| Phase | Owner |\n|---|---|\n| Phase 1: A | B \\| C   |\n',
  ],
  ['## Tasks\n\n- [ ] T-1 Login (owner: Ana)\n', 'T-1', 'owner', 'Bo', '## Tasks\n\n- [ ] T-1 Login (owner: Bo)\n'],
  [
    '## Tasks\n\n- [ ] T-1 Login (owner: Ana, priority: high)\n',
    'T-1',
    'owner',
    'Bo',
    '## Tasks\n\n- [ ] T-1 Login (owner: Bo, priority: high)\n',
  ],
  ['## M1: Core\n\n**Spec:** [a](a.md)\n', 'M1', 'spec', 'b.md', '## M1: Core\n\n**Spec:** b.md\n'],
  ['## M1: Core\n\n**Target:** May\n', 'M1', 'target', '2026-12-31', '## M1: Core\n\n**Target:** 2026-12-31\n'],
  [
    '---\nowner: Ana\n---\n## M1: Core\n\n**Owner:** Ana\n',
    'M1',
    'owner',
    'Bo',
    '---\nowner: Ana\n---\n## M1: Core\n\n**Owner:** Bo\n',
  ],
];

const INSERTED: readonly Case[] = [
  ['## M1: Core\n', 'M1', 'owner', 'Ana', '## M1: Core\n\n**Owner:** Ana\n'],
  ['## M1: Core', 'M1', 'owner', 'Ana', '## M1: Core\n\n**Owner:** Ana'],
  ['## M1: Core\r\n\r\n- [ ] a\r\n', 'M1', 'owner', 'Ana', '## M1: Core\r\n\r\n**Owner:** Ana\r\n\r\n- [ ] a\r\n'],
  ['## M1: Core\ntext\n', 'M1', 'owner', 'Ana', '## M1: Core\n**Owner:** Ana\n\ntext\n'],
  ['## M1: Core\n- [ ] a\n', 'M1', 'owner', 'Ana', '## M1: Core\n**Owner:** Ana\n- [ ] a\n'],
  ['## Meilenstein 1: Kern\n\n- [ ] a\n', 'M1', 'goal', 'neu', '## Meilenstein 1: Kern\n\n**Ziel:** neu\n\n- [ ] a\n'],
  ['## 里程碑 1：核心\n\n- [ ] 一\n', 'M1', 'goal', '新', '## 里程碑 1：核心\n\n**目标**：新\n\n- [ ] 一\n'],
  [
    '## M1: A\n\n**Goal:** x\n**Owner:** Ana\n\n## M2: B\n\n**Goal:** y\n',
    'M2',
    'owner',
    'Bo',
    '## M1: A\n\n**Goal:** x\n**Owner:** Ana\n\n## M2: B\n\n**Goal:** y\n**Owner:** Bo\n',
  ],
  [
    '## M1: A\n\n**Goal**: x  \n**Owner**: Ana\n\n## M2: B\n\n**Goal**: y\n',
    'M2',
    'owner',
    'Bo',
    '## M1: A\n\n**Goal**: x  \n**Owner**: Ana\n\n## M2: B\n\n**Goal**: y  \n**Owner**: Bo\n',
  ],
  [
    '## M1: A\n\n**Goal**: x\n\n**Owner**: Ana\n\n## M2: B\n\n**Goal**: y\n\ntext\n',
    'M2',
    'owner',
    'Bo',
    '## M1: A\n\n**Goal**: x\n\n**Owner**: Ana\n\n## M2: B\n\n**Goal**: y\n\n**Owner**: Bo\n\ntext\n',
  ],
  [
    '## M1: A\n\n- **Goal:** x\n- **Owner:** Ana\n\n## M2: B\n\n- **Goal:** y\n',
    'M2',
    'owner',
    'Bo',
    '## M1: A\n\n- **Goal:** x\n- **Owner:** Ana\n\n## M2: B\n\n- **Goal:** y\n- **Owner:** Bo\n',
  ],
  [
    '> ## M1: A\n>\n> **Goal**: x\n> **Owner**: Ana\n\n> ## M2: B\n>\n> **Goal**: y\n',
    'M2',
    'owner',
    'Bo',
    '> ## M1: A\n>\n> **Goal**: x\n> **Owner**: Ana\n\n> ## M2: B\n>\n> **Goal**: y\n> **Owner**: Bo\n',
  ],
  [
    '## M1: A\n\nOwner: Ana\nGoal: x\n\n## M2: B\n\nGoal: y\n',
    'M2',
    'owner',
    'Bo',
    '## M1: A\n\nOwner: Ana\nGoal: x\n\n## M2: B\n\nOwner: Bo\nGoal: y\n',
  ],
  [
    '## M1: A\n\n**Owner:** Ana\n\n- [ ] a\n\n## M2: B\n\n- [ ] b\n',
    'M2',
    'owner',
    'Bo',
    '## M1: A\n\n**Owner:** Ana\n\n- [ ] a\n\n## M2: B\n\n**Owner:** Bo\n\n- [ ] b\n',
  ],
  [
    '## M1: A\n\n**Goal:** x | **Owner:** Ana\n\n## M2: B\n\n**Goal:** y\n',
    'M2',
    'owner',
    'Bo',
    '## M1: A\n\n**Goal:** x | **Owner:** Ana\n\n## M2: B\n\n**Goal:** y | **Owner:** Bo\n',
  ],
  [
    '## M1: A\n\n**Goal:** x\n\n- [ ] a\n',
    'M1',
    'due',
    '2026-12-31',
    '## M1: A\n\n**Goal:** x\n\n**Due:** 2026-12-31\n\n- [ ] a\n',
  ],
  [
    '## M1: A\n\n### Goal\n\nx\n\n## M2: B\n\n### Tasks\n\n- [ ] b\n',
    'M2',
    'goal',
    'y',
    '## M1: A\n\n### Goal\n\nx\n\n## M2: B\n\n### Goal\n\ny\n\n### Tasks\n\n- [ ] b\n',
  ],
  [
    '| Phase | Owner | Status |\n|---|---|---|\n| Phase 1: A |  | done |\n| Phase 2: B | - | done |\n',
    'P1',
    'owner',
    'Ana',
    '| Phase | Owner | Status |\n|---|---|---|\n| Phase 1: A | Ana | done |\n| Phase 2: B | - | done |\n',
  ],
  [
    '| Phase | Owner | Status |\n|---|---|---|\n| Phase 1: A |  | done |\n| Phase 2: B | - | done |\n',
    'P2',
    'owner',
    'Ana',
    '| Phase | Owner | Status |\n|---|---|---|\n| Phase 1: A |  | done |\n| Phase 2: B | Ana | done |\n',
  ],
  [
    '## Tasks\n\n- [ ] T-1 Login\n- [ ] T-2 Out (owner: Ana)\n',
    'T-1',
    'owner',
    'Bo',
    '## Tasks\n\n- [ ] T-1 Login (owner: Bo)\n- [ ] T-2 Out (owner: Ana)\n',
  ],
  ['## Tasks\n\n- [ ] T-1 Login\n', 'T-1', 'owner', 'Bo', '## Tasks\n\n- [ ] T-1 Login (owner: Bo)\n'],
  [
    '## Tasks\n\n- [ ] T-1 Login\n- [ ] T-2 Out\n  - **Owner:** Ana\n',
    'T-1',
    'owner',
    'Bo',
    '## Tasks\n\n- [ ] T-1 Login\n  - **Owner:** Bo\n- [ ] T-2 Out\n  - **Owner:** Ana\n',
  ],
  ['## M1: A\n\n**Owner:** -\n', 'M1', 'owner', 'Bo', '## M1: A\n\n**Owner:** Bo\n'],
];

describe('a field that is stated says another value, and nothing else is touched', () => {
  test.each(REPLACED)('%j: %s, %s: %s', (text, name, field, value, wanted) => {
    expect(set(text, name, field, value)).toBe(wanted);
  });
});

describe('a field that is not stated is stated as its like are', () => {
  test.each(INSERTED)('%j: %s, %s: %s', (text, name, field, value, wanted) => {
    expect(set(text, name, field, value)).toBe(wanted);
  });
});

test('a cell of one blank has one on both sides of what is set', () => {
  const table = '| Milestone | Owner |\n|---|---|\n| Import | Ana |\n| Export | |\n';
  expect(set(table, 'Export', 'owner', 'Zoe')).toBe(table.replace('| |', '| Zoe |'));
});

describe('laws', () => {
  test.each([...REPLACED, ...INSERTED])('of %j: %s, %s: %s', (text, name, field, value, wanted) => {
    expect(set(wanted, name, field, value), 'what it says already').toBe(wanted);
    expect(set(set(text, name, field, 'Zoe'), name, field, value), 'the last one counts').toBe(wanted);
    expect(unset(unset(wanted, name, field), name, field), 'gone is gone').toBe(unset(wanted, name, field));
  });

  test.each(INSERTED.filter(([text]) => !/\| {2}\||\*\* -/.test(text)))(
    'set and unset in %j',
    (text, name, field, value) => {
      expect(unset(set(text, name, field, value), name, field)).toBe(text);
    },
  );
});

describe('line ends, a BOM and a missing last line end stay', () => {
  // A file of one line without an end does not say what ends its lines.
  const unix = [...REPLACED, ...INSERTED].filter(([text]) => !text.includes('\r') && text.endsWith('\n'));
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  test.each(unix)('in %j: %s, %s: %s', (text, name, field, value, wanted) => {
    expect(set(windows(text), name, field, value)).toBe(windows(wanted));
    expect(set(`\uFEFF${text}`, name, field, value)).toBe(`\uFEFF${wanted}`);
    expect(set(text.replace(/\n$/, ''), name, field, value)).toBe(wanted.replace(/\n$/, ''));
    expect(unset(windows(wanted), name, field)).toBe(windows(unset(wanted, name, field)));
  });
});

describe('a field is taken away with its line', () => {
  test.each([
    ['## M1: A\n\n**Goal:** x\n**Owner:** Ana\n\n- [ ] a\n', 'M1', 'owner', '## M1: A\n\n**Goal:** x\n\n- [ ] a\n'],
    ['## M1: A\n\n**Goal:** x\nthat goes\non\n\n- [ ] a\n', 'M1', 'goal', '## M1: A\n\n- [ ] a\n'],
    ['## M1: A\n\n**Goal:** x  \n**Owner:** Ana\n', 'M1', 'owner', '## M1: A\n\n**Goal:** x\n'],
    ['## M1: A\n\n- **Goal:** x\n- **Owner:** Ana\n- [ ] a\n', 'M1', 'owner', '## M1: A\n\n- **Goal:** x\n- [ ] a\n'],
    [
      '## M1: A\n\n**Goal:** x | **Owner:** Ana | **Due:** May\n',
      'M1',
      'owner',
      '## M1: A\n\n**Goal:** x | **Due:** May\n',
    ],
    ['## M1: A\n\n**Goal:** x | **Owner:** Ana\n', 'M1', 'goal', '## M1: A\n\n**Owner:** Ana\n'],
    ['## M1: A\n\n### Goal\n\nx\ny\n\n### Tasks\n\n- [ ] a\n', 'M1', 'goal', '## M1: A\n\n### Tasks\n\n- [ ] a\n'],
    [
      '| Phase | Owner |\n|---|---|\n| Phase 1: A | Ana |\n| Phase 2: B | — |\n',
      'P1',
      'owner',
      '| Phase | Owner |\n|---|---|\n| Phase 1: A | — |\n| Phase 2: B | — |\n',
    ],
    ['## Tasks\n\n- [ ] T-1 Login (owner: Ana)\n', 'T-1', 'owner', '## Tasks\n\n- [ ] T-1 Login\n'],
    ['## M1: A\n', 'M1', 'owner', '## M1: A\n'],
  ])('%j: %s, %s', (text, name, field, wanted) => {
    expect(unset(text, name, field)).toBe(wanted);
  });
});

test.each([
  ['many blanks', `## M1: A\n\n**Goal:** x${' '.repeat(20_000)}y\n`],
  ['many stars', `## M1: A\n\n${'*'.repeat(5_000)} Goal: x\n**Goal:** y\n`],
  ['many brackets', `## M1: A\n\n- [ ] T-1 a ${'('.repeat(5_000)}\n`],
  ['many quotes', `${'> '.repeat(30)}## M1: A\n`],
  ['many fields', `## M1: A\n\n${Array.from({ length: 400 }, (_, n) => `**Field ${n}:** x`).join('\n')}\n`],
])('%s take no time', { timeout: 10_000 }, (_, text) => {
  const { pen } = editing(text);
  const made = pen.roadmap.items.map((item) => [
    setField(pen, item, 'owner', 'Ana', read),
    unsetField(pen, item, 'goal', read),
  ]);
  expect(made.length).toBeGreaterThan(0);
});

describe('what is not meant is told', () => {
  const text = '## M1: A\n\n**Goal:** x\n**Sponsor:** Eve\n';
  const refusal = (field: string, value: string) => {
    const { pen, item } = editing(text);
    const outcome = setField(pen, item('M1'), field, value, read);
    return 'refused' in outcome ? [outcome.refused, outcome.hint] : resultOf(outcome);
  };
  test.each([
    ['status', 'done', ['status is not set as a field', 'use `roadmap close M1`']],
    [
      'depends on',
      'M0',
      ['depends on is not set as a field', 'use `roadmap link ITEM --needs OTHER` or `roadmap unlink`'],
    ],
    ['title', 'B', ['title is not set as a field', 'use `roadmap rename`']],
    ['onwer', 'B', ['no field called "onwer"', 'did you mean owner?']],
    ['sponsr', 'B', ['no field called "sponsr"', 'did you mean sponsor?']],
    ['owner', ' ', ['unexpected nothing, expected a value on one line', '`roadmap unset` removes a field']],
    ['owner', 'a\nb', ['unexpected a line break, expected a value on one line', '`roadmap unset` removes a field']],
    ['sponsor', 'Bo', '## M1: A\n\n**Goal:** x\n**Sponsor:** Bo\n'],
  ] as const)('%s', (field, value, wanted) => {
    expect(refusal(field, value)).toEqual(wanted);
  });
});

test('behind a list item with code in a quote', () => {
  const text = '## M1: Core\n\n> - **Goal:** see\n>\n>   ```\n>   code\n>   ```\n';
  expect(set(text, 'M1', 'due', '2026-12-31')).toBe(`${text}> - **Due:** 2026-12-31\n`);
});

test('a name that every object knows is a name like any other', () => {
  const text = '## M1: Core\n\n**Constructor:** old\n';
  expect(set(text, 'M1', 'constructor', 'new')).toBe(text.replace('old', 'new'));
  expect(set(text, 'M1', '__proto__', 'new')).toBe('refused: no field called "__proto__"');
});

test('a bullet below a list item stands where its text does', () => {
  const text = '# R\n\n1.  **Phase 1: Lamp**\n    - Order it\n2.  **Phase 2: Horn**\n    - Wire it\n';
  const wanted = text.replace('Lamp**\n', 'Lamp**\n    - Target: 2027-03-01\n');
  expect(set(text, 'P1', 'target', '2027-03-01')).toBe(wanted);
});

test('a field that was the last of its name is gone, and stays so', () => {
  const text = '# R\n\n## M1: Lamp\n\n**Goal:** Bright\n**Colour of the glass:** red\n';
  const once = unset(text, 'M1', 'colour of the glass');
  expect(once).not.toBe(text);
  expect(unset(once, 'M1', 'colour of the glass')).toBe(once);
});

describe.skipIf(written.length === 0)('in the roadmaps that people have written', () => {
  test.each(['owner', 'goal'])(
    '%s of containers is set and taken back, or it is said why not',
    { timeout: 60_000 },
    (field) => {
      const counts = { set: 0, setRefused: 0, unset: 0, same: 0, unsetRefused: 0 };
      const reasons: string[] = [];
      for (const [name, text] of written.filter((_, at) => process.env.SWEEP || at % 3 === 0)) {
        const { pen } = editing(text);
        const containers = pen.roadmap.items.filter(({ kind }) => kind === 'milestone' || kind === 'phase');
        for (const one of containers.filter((_, at) => at % 3 === 0).slice(0, 2)) {
          const absent = !(field in one.fields);
          const outcome = setField(pen, one, field, 'Zebra crossing', read);
          if ('refused' in outcome) {
            counts.setRefused += 1;
            reasons.push(`${name} ${one.id}: ${outcome.refused}`);
            continue;
          }
          counts.set += 1;
          const after = editing(resultOf(outcome));
          const again = after.pen.roadmap.items[pen.roadmap.items.indexOf(one)];
          if (!again || !absent) continue;
          const undone = unsetField(after.pen, again, field, read);
          if ('refused' in undone) {
            counts.unsetRefused += 1;
            reasons.push(`unset ${name} ${one.id}: ${undone.refused}`);
          } else {
            counts.unset += 1;
            if (resultOf(undone) === text) counts.same += 1;
            else reasons.push(`not the same ${name} ${one.id}`);
          }
        }
      }
      if (process.env.SWEEP) console.log(field, counts, reasons.join('\n'));
      expect(counts.set).toBeGreaterThan(4 * counts.setRefused);
      expect(counts.unset).toBeGreaterThan(9 * counts.unsetRefused);
    },
  );
});
