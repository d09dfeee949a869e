import { describe, expect, test } from 'vitest';
import { closing, referencesAt } from '../../src/facts/references.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { textOf } from '../support/text.ts';

function references(plain: string, bare: boolean): string | null {
  const found = referencesAt(textOf(plain), 0, plain.length, lexicon(), bare);
  if (!found) return null;
  const names = found.ranges.map(({ word, from, to, scope }) =>
    [word, to === null ? from : `${from}..${to}`, scope && `(${scope})`].filter(Boolean).join(' '),
  );
  return names.join(', ');
}

describe('the labels that a text names', () => {
  test.each([
    ['Phase 5', 'Phase 5'],
    ['M2', 'M2'],
    ['Phase 1, Phase 2', 'Phase 1, Phase 2'],
    ['Phases 1, 2 and 4', 'Phases 1, Phases 2, Phases 4'],
    ['Phases 4-6', 'Phases 4..6'],
    ['Phases 4–6', 'Phases 4..6'],
    ['Phases 1 through 3', 'Phases 1..3'],
    ['Phase 1 to Phase 3', 'Phase 1..3'],
    ['Fases 1 a 3', 'Fases 1..3'],
    ['Jalons 1 à 2', 'Jalons 1..2'],
    ['Фазы 1–3', 'Фазы 1..3'],
    ['フェーズ1〜3', 'フェーズ 1..3'],
    ['T-001 .. T-021', 'T-001..T-021'],
    ['T-001, T-004', 'T-001, T-004'],
    ['M0 & M1', 'M0, M1'],
    ['M1 + M2', 'M1, M2'],
    ['M1/M2', 'M1, M2'],
    ['v1.0, v1.1', 'v1.0, v1.1'],
    ['Phase 2.1', 'Phase 2.1'],
    ['Phase 2 (v1.0)', 'Phase 2 (v1.0)'],
    ['Phase 5 (v1.0 complete), M2', 'Phase 5 (v1.0), M2'],
    ['Phase 14, `GameBalance`', 'Phase 14'],
    ['"Phase 3"', 'Phase 3'],
  ])('%s', (plain, expected) => {
    expect(references(plain, false)).toBe(expected);
  });

  test.each([
    ['1', '1'],
    ['01, 04', '01, 04'],
    ['[01, 04]', '01, 04'],
    ['1-3', '1..3'],
    ['2.1 and 3', '2.1, 3'],
    ['A, B', 'A, B'],
  ])('%s, where numbers are names', (plain, expected) => {
    expect(references(plain, true)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'none',
    'Nothing (first phase)',
    'the parser',
    'prose about it',
    '2026',
    '12 people',
    '(Phase',
    '---',
    'constructor',
  ])('%j names none', (plain) => {
    expect(references(plain, false)).toBeNull();
  });
});

test.fails.each([
  ['第一阶段', '第一阶段'],
  ['1단계, 2단계', '1단계, 2단계'],
])('%s, whose word stands behind (open: R36)', (plain, expected) => {
  expect(references(plain, false)).toBe(expected);
});

test('the numbers of issues are no names', () => {
  expect(references('#12, #13', true)).toBeNull();
});

describe('the parenthesis that closes another', () => {
  test.each([
    ['(a)', 2],
    ['(a(b)c)', 6],
    ['（a)', 2],
    ['(a（b）', -1],
    ['(', -1],
    ['((((', -1],
  ])('%s', (plain, expected) => {
    expect(closing(plain, 0, plain.length)).toBe(expected);
  });
});
