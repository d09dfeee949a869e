import { describe, expect, test } from 'vitest';
import { dateAt, findDate } from '../../src/facts/dates.ts';
import { fieldsOf } from '../../src/facts/fields.ts';
import { bucketOf, roleOf } from '../../src/facts/headline.ts';
import { labelAt } from '../../src/facts/labels.ts';
import { markAt, markBefore } from '../../src/facts/marks.ts';
import { readName } from '../../src/facts/name.ts';
import { needsWithin } from '../../src/facts/needs-within.ts';
import { referencesAt } from '../../src/facts/references.ts';
import { SAYINGS } from '../../src/facts/sayings/index.ts';
import { loadReader } from '../../src/read.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { unmojibake } from '../../src/vocabulary/mojibake.ts';
import { readOrRefuse } from '../support/sound.ts';
import { textOf } from '../support/text.ts';

const SIZE = 50_000;
/** What is said over and over: one kind of character, or a piece that a pattern may begin to match again and again. */
const PIECES = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\t',
    '\u00a0',
    '-',
    '–',
    '—',
    '.',
    ',',
    ':',
    '：',
    ';',
    '/',
    '|',
    '(',
    ')',
    '（',
    '[',
    ']',
    '"',
    '“',
    '~',
    '+',
    '#',
    '!',
    '\ud800',
    '\u200b',
    '\ufe0f',
  ],
  ...['é', 'İ', 'ß', 'ж', '第', '一', '阶段', 'フ', '단', 'เ', '✅', '😀', '👩‍💻', 'âœ…', 'â', 'ð'],
  ...[
    'a ',
    '1 ',
    '1.',
    '1-',
    '1, ',
    'a. ',
    'a: ',
    ' - ',
    ' — ',
    ' | ',
    ' (',
    '(a',
    '(a) ',
    '[x]',
    '[ ] ',
    'M1',
    'M1 ',
    'v1.',
    'Q1 ',
  ],
  ...[
    'Phase 1-',
    'Phase 1, ',
    'Phase ',
    'done ',
    'done, ',
    'not ',
    'week ',
    'Weeks 1-2, ',
    'May ',
    '2026-',
    '1/1 ',
    'T-1 .. ',
    'depends on ',
    'and ',
    'in progress',
  ],
].map((piece) => [JSON.stringify(piece), piece.repeat(Math.ceil(SIZE / piece.length))] as const);

const words = lexicon();
const read = await loadReader();

describe('every reader of a line ends soon', () => {
  test.each(PIECES)('with 50 kB of %s', { timeout: 5_000 }, (_, plain) => {
    const text = textOf(plain);
    const rich = {
      plain,
      span: { start: 0, end: plain.length },
      runs: [{ at: 0, source: 0, length: plain.length }],
      styles: [],
    };
    const end = plain.length;
    labelAt(text, 0, end, words);
    referencesAt(text, 0, end, words, true);
    referencesAt(text, 0, end, words);
    dateAt(text, 0, end, words);
    findDate(text, 0, end, words);
    fieldsOf(rich, text, words);
    roleOf(text, 0, end, words);
    bucketOf(text, 0, end, words);
    markAt(plain, 0, end, words);
    markBefore(plain, 0, end, words);
    readName(rich, text, 0, end, words);
    needsWithin(text, 0, end, words);
    for (const saying of SAYINGS) saying.read(text, 0, end, words);
    expect(fold(plain)).toHaveLength(end);
    expect(unmojibake(plain).length).toBeLessThanOrEqual(end);
  });
});

describe('a document with such a line is read, or refused', () => {
  const FRAMES: Readonly<Record<string, (line: string) => string>> = {
    heading: (line) => `# R\n\n## Phase 1: ${line}\n\n- a\n`,
    entry: (line) => `## M1\n\n- [ ] ${line}\n- a\n`,
    prose: (line) => `## M1\n\n**Depends on:** ${line}\n`,
    cell: (line) => `| Phase | Status |\n|---|---|\n| 1. ${line} | ${line} |\n`,
  };

  test.each(PIECES)('with 50 kB of %s', { timeout: 20_000 }, (_, line) => {
    for (const frame of Object.values(FRAMES)) readOrRefuse(read, frame(line));
  });
});

describe('a document of many alike lines is read, or refused', () => {
  const many = (line: (nth: number) => string) => Array.from({ length: 6_000 }, (_, nth) => line(nth)).join('');
  const DOCUMENTS: Readonly<Record<string, string>> = {
    'one label over many names': many((nth) => `## Phase 1: Word${nth} other${nth} third\n\n- [ ] a\n\n`),
    'a heading of colons': `## ${':'.repeat(100_000)}!\n`,
    'a head of blanks': `| a${' '.repeat(100_000)}b (c)) |\n|---|\n| x |\n`,
  };

  test.each(Object.entries(DOCUMENTS))('%s', { timeout: 5_000 }, (_, text) => {
    readOrRefuse(read, text);
  });
});
