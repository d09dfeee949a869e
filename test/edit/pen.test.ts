import { describe, expect, test } from 'vitest';
import { penFor } from '../../src/edit/pen.ts';
import { setStatuses } from '../../src/edit/state/set-statuses.ts';
import { loadReader } from '../../src/read.ts';
import type { Status } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { after, cases } from '../support/state-cases.ts';

const SHOUTED = `# R

## M1: Kettle (IN PROGRESS)

## M2: Lamp (DONE)

| Milestone | Status |
|---|---|
| M3 | Planned |
| M4 | Complete |
| M5 |  |
`;

describe('a word has the letter case of the words beside it, not of a heading in capitals', () => {
  test.each(
    cases(
      ['another status', SHOUTED, 'start', 'M3', ['Planned', 'In progress']],
      ['one that the column has', SHOUTED, 'close', 'M3', ['Planned', 'Complete']],
      ['an empty cell', SHOUTED, 'start', 'M5', ['| M5 |  |', '| M5 | In progress |']],
      ['the heading itself', SHOUTED, 'start', 'M2', ['DONE', 'IN PROGRESS']],
      ['as the document capitalises', `${SHOUTED}| M6 | Not Started |\n`, 'start', 'M3', ['Planned', 'In Progress']],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});

const BOTH = `# Feuille de route

## ✅ Phase 1 : Bouilloire (Terminée)

## ✅ Phase 2 : Lampe (Terminée)

## 🌟 Phase 3 : Tasse

## Phase 4 : Plateau
`;
const MARKS = BOTH.replaceAll(' (Terminée)', '');

describe('where a mark stands before a name and words behind it', () => {
  test.each(
    cases(
      ['both are written', BOTH, 'close', 'P4', ['## Phase 4 : Plateau', '## ✅ Phase 4 : Plateau (Terminée)']],
      ['the words beside a sign of its own', BOTH, 'close', 'P3', ['Tasse', 'Tasse (Terminée)']],
      ['no words where there are none', MARKS, 'close', 'P4', ['## Phase 4', '## ✅ Phase 4']],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});

describe('a box gets what the configuration reads as the status', () => {
  const words = { boxes: { '>': 'active', '!': 'done', '%': 'dropped' } } as const;
  const TEXT = '# R\n\n## M1: X\n\n- [>] a\n- [ ] b\n';

  test.each<[Status, string]>([
    ['active', '>'],
    ['deferred', '→'],
    ['blocked', '⛔'],
    ['dropped', '%'],
    ['done', 'x'],
  ])('%s', async (status, box) => {
    const read = await loadReader();
    const pen = penFor(read(sourceFile('ROADMAP.md', TEXT), words), lexicon(words), '2026-03-31');
    const made = setStatuses(pen, new Map([['M1.t2', status]]), (source) => read(source, words));
    expect('refused' in made ? made.refused : made.after.source.text).toBe(TEXT.replace('[ ]', `[${box}]`));
  });
});
