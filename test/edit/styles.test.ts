import { describe, expect, test } from 'vitest';
import { after, cases } from '../support/state-cases.ts';

const SUFFIX = `# R

## Milestone 1: Kettle (done)

## Milestone 2: Lantern (in progress)

## Milestone 3: Wicker
`;
const PREFIX = `# R

## ✅ Phase 1: Kettle

## 🚧 Phase 2: Lantern

## Phase 3: Wicker
`;
const FIELD = `# R

## Phase 1: Kettle
**Status**: Complete

## Phase 2: Lantern
**Status**: Not Started

## Phase 3: Wicker
`;
const TABLE = `# R

| Phase | Status | Completed |
|-------|--------|-----------|
| 1. Kettle | Complete | 2026-01-05 |
| 2. Lantern | In Progress | - |
| 3. Wicker | Not started |  |
`;
const ASIDES = `# R

## M1: Kettle

- [ ] **Boil** (blocked): hot
- [ ] 🚧 Pour
- [x] Steep — in progress
`;
const COLUMNS = `# R

| Phase      | Status      |
| ---------- | ----------- |
| 1. Kettle  | Done        |
| 2. Lantern | In progress |
`;
const BOXES = `# R

## M1: Kettle

- [ ] Boil
- [X] Pour
- [~] Steep (in progress)
- Sip
`;

describe('a status is written where it stands, as the document writes', () => {
  test.each(
    cases(
      ['suffix', SUFFIX, 'close', 'M2', ['(in progress)', '(done)']],
      ['suffix, taken back', SUFFIX, 'reopen', 'M1', ['(done)', '(planned)']],
      ['suffix, where none stands', SUFFIX, 'close', 'M3', ['Wicker', 'Wicker (done)']],
      ['suffix, blocked', SUFFIX, 'block', 'M2', ['(in progress)', '(blocked)']],
      ['prefix', PREFIX, 'close', 'P2', ['🚧', '✅']],
      ['prefix, started', PREFIX, 'start', 'P1', ['✅', '🚧']],
      ['prefix, where none stands', PREFIX, 'close', 'P3', ['Phase 3', '✅ Phase 3']],
      ['field', FIELD, 'close', 'P2', ['Not Started', 'Complete']],
      ['field, started', FIELD, 'start', 'P2', ['Not Started', 'In Progress']],
      ['field, where none stands', FIELD, 'close', 'P3', ['Wicker', 'Wicker\n**Status**: Complete']],
      ['cell, with its date', TABLE, 'close', 'P2', ['In Progress', 'Complete'], ['| - |', '| 2026-11-20 |']],
      ['cell, empty date', TABLE, 'close', 'P3', ['Not started', 'Complete'], ['|  |', '| 2026-11-20 |']],
      ['cell, taken back', TABLE, 'reopen', 'P1', ['Complete |', 'Not started |'], ['2026-01-05', '-']],
      ['box', BOXES, 'tick', 'M1.t1', ['[ ]', '[X]']],
      ['box, emptied', BOXES, 'untick', 'M1.t2', ['[X]', '[ ]']],
      ['box, already so', BOXES, 'close', 'M1.t2'],
      ['box mark, with an aside', BOXES, 'close', 'M1.t3', ['[~] Steep (in progress)', '[X] Steep (done)']],
      ['plain bullet', BOXES, 'close', 'M1.t4', ['- Sip', '- [X] Sip']],
      ['box of its own', BOXES, 'start', 'M1.t1', ['[ ]', '[~]']],
      ['an aside before a description', ASIDES, 'close', 'M1.t1', ['[ ] **Boil** (blocked): hot', '[x] **Boil**: hot']],
      ['a mark before the name of a box', ASIDES, 'close', 'M1.t2', ['[ ] 🚧 Pour', '[x] Pour']],
      ['an aside behind a dash', ASIDES, 'untick', 'M1.t3', ['[x] Steep — in progress', '[ ] Steep']],
      ['an alphabet of boxes', BOXES, 'block', 'M1.t1', ['[ ]', '[!]']],
      ['a box in a cell', '# R\n\n| Phase | Status |\n|---|---|\n| 1. Kettle | [ ] |\n', 'close', 'P1', ['[ ]', '[x]']],
      ['a box behind a name', '# R\n\n**M1: Kettle** [ ]\n\n- Boil\n', 'start', 'M1', ['[ ]', '[~]']],
      [
        'a box in the index and one in the heading',
        '# R\n\n- [ ] **M1**\n\n## M1 [ ]\n',
        'start',
        'M1',
        ['[ ]', '[~]'],
        ['[ ]', '[~]'],
      ],
      [
        'headings in capitals, tasks not',
        '# R\n\n## M1: Kettle (DONE)\n\n## M2: Tea\n\n- [ ] Boil\n',
        'block',
        'M2.t1',
        ['Boil', 'Boil (blocked)'],
      ],
      [
        'words beside a mark majority',
        '# R\n\n## Phase 1: Kettle ✅\n\n## Phase 2: Tea ✅\n\n## Phase 3: Cup (future)\n',
        'close',
        'P3',
        ['future', 'done'],
      ],
      [
        'what is done has its date or none',
        '# R\n\n| Phase | Status | Completed |\n|---|---|---|\n| 1. Kettle | Done | - |\n',
        'close',
        'P1',
      ],
      ['what follows from what is below needs no word', '# R\n\n## M1: Kettle\n\n- [ ] Boil\n', 'reopen', 'M1'],
      [
        'but what is below all done does not say that it is',
        '# R\n\n## M1: Kettle\n\n- [x] Boil\n',
        'close',
        'M1',
        ['Kettle', 'Kettle (done)'],
      ],
      ['two byte order marks', '\uFEFF\uFEFF# R\n\n## M1: Kettle\n- [ ] Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['strike', '# R\n\n## M1: Kettle\n\n- [ ] ~~Boil~~\n- [ ] Pour\n', 'reopen', 'M1.t1', ['~~Boil~~', 'Boil']],
      [
        'count',
        '# R\n\n## Phase 1: Kettle (2/3 plans)\n\n- [x] Boil\n',
        'close',
        'P1',
        ['2/3 plans)', '3/3 plans) (done)'],
      ],
      ['percent', '# R\n\n## M1: Kettle (60 %)\n\n- Boil\n', 'close', 'M1', ['(60 %)', '(100 %) (done)']],
      ['a table in columns', COLUMNS, 'close', 'P2', ['In progress ', 'Done        ']],
      ['a table in columns, taken back', COLUMNS, 'reopen', 'P1', ['Done        ', 'Planned     ']],
      [
        'mojibake',
        '# R\n\n### Phase 1: Kettle\n**Status**: âœ… Complete\n\n### Phase 2: Tea\n**Status**: ðŸ”„ In Progress\n',
        'close',
        'P2',
        ['ðŸ”„ In Progress', 'âœ… Complete'],
      ],
      [
        'mojibake without a precedent',
        '# R\n\n### Phase 2: Tea\n**Status**: ðŸ”„ In Progress\n',
        'close',
        'P2',
        ['ðŸ”„ In Progress', 'âœ… Done'],
      ],
      [
        'Chinese',
        '# 路线图\n\n## 第一阶段：茶壶（已完成）\n\n## 第二阶段：灯笼（进行中）\n',
        'close',
        'P2',
        ['进行中', '已完成'],
      ],
      [
        'Japanese',
        '# R\n\n## フェーズ1：提灯（完了）\n\n## フェーズ2：茶碗\n',
        'close',
        'P2',
        ['茶碗', '茶碗（完了）'],
      ],
      [
        'Portuguese',
        '# R\n\n## Fase 1: Chaleira (concluído)\n\n## Fase 2: Lampião (em andamento)\n',
        'close',
        'P2',
        ['(em andamento)', '(concluído)'],
      ],
      [
        'German',
        '# R\n\n## Phase 1: Kessel\n**Status:** Erledigt\n\n## Phase 2: Laterne\n**Status:** Geplant\n',
        'close',
        'P2',
        ['Geplant', 'Erledigt'],
      ],
      ['letter case', '# R\n\n## M1: Kettle (PLANNED)\n', 'close', 'M1', ['PLANNED', 'DONE']],
      [
        'letter case of what is inserted',
        '# R\n\n## M1: Kettle (DONE)\n\n## M2: Tea\n',
        'block',
        'M2',
        ['Tea', 'Tea (BLOCKED)'],
      ],
      ['no precedent, heading', '# R\n\n## M1: Kettle\n', 'close', 'M1', ['Kettle', 'Kettle (done)']],
      [
        'no precedent, list item',
        '# R\n\n## M1: Kettle\n\n- Boil\n- Pour\n',
        'close',
        'M1.t1',
        ['- Boil', '- [x] Boil'],
      ],
      [
        'quoted title',
        '# R\n\n## Milestone M1 — “Kettle: A Song” (DONE)\n\n## Milestone M2 — “Tea”\n',
        'close',
        'M2',
        ['“Tea”', '“Tea” (DONE)'],
      ],
      ['closing hashes', '# R\n\n## M1: Kettle ##\n', 'close', 'M1', ['Kettle', 'Kettle (done)']],
      ['setext', '# R\n\nM1: Kettle\n----------\n', 'close', 'M1', ['Kettle', 'Kettle (done)']],
      ['bold field', '# R\n\n## M1: Kettle\n\n**Status:** **deferred**\n', 'close', 'M1', ['deferred', 'done']],
      [
        'title in a cell of its own',
        '# R\n\n| Sprint | Name | Delivers |\n|---|---|---|\n| 4 | Kettle | Steam |\n',
        'close',
        'S4',
        ['Kettle', 'Kettle (done)'],
      ],
      [
        'a mark that alone would say something else',
        '# R\n\n### ✅ Phase 1: Kettle\n**Status**: Executed\n\n### Phase 2: Tea\n**Status**: ⬚ In Progress\n',
        'start',
        'P1',
        ['✅', '🚧'],
        ['Executed', '⬚ In Progress'],
      ],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});
