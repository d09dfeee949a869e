import { describe, expect, test } from 'vitest';
import { findDate, saysDone } from '../../src/facts/dates.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { textOf } from '../support/text.ts';

function date(plain: string): string | null {
  const found = findDate(textOf(plain), 0, plain.length, lexicon());
  return found && `${found.date} is ${plain.slice(found.start, found.end)}`;
}

describe('the first whole date of a text', () => {
  test.each([
    ['2026-03-31', '2026-03-31 is 2026-03-31'],
    ['Last updated: 2026-3-1.', '2026-03-01 is 2026-3-1'],
    ['2026/03/31 10:00', '2026-03-31 is 2026/03/31'],
    ['2026.03.31', '2026-03-31 is 2026.03.31'],
    ['31.12.2026', '2026-12-31 is 31.12.2026'],
    ['3-10-2017', '2017-10-03 is 3-10-2017'],
    ['2-17-2017', '2017-02-17 is 2-17-2017'],
    ['Mar 3, 2026', '2026-03-03 is Mar 3, 2026'],
    ['March 3rd, 2026', '2026-03-03 is March 3rd, 2026'],
    ['3 March 2026', '2026-03-03 is 3 March 2026'],
    ['the 3rd of March, 2026', '2026-03-03 is 3rd of March, 2026'],
    ['3 de março de 2026', '2026-03-03 is 3 de março de 2026'],
    ['3 de marzo de 2026', '2026-03-03 is 3 de marzo de 2026'],
    ['1er mars 2026', '2026-03-01 is 1er mars 2026'],
    ['3. März 2026', '2026-03-03 is 3. März 2026'],
    ['3 марта 2026 г.', '2026-03-03 is 3 марта 2026'],
    ['2026年3月3日', '2026-03-03 is 2026年3月3日'],
    ['2026년 3월 3일', '2026-03-03 is 2026년 3월 3일'],
    ['2026-02-25T10:00:00Z', '2026-02-25 is 2026-02-25'],
    ['v1.2 (2026-01-02, then 2026-02-03)', '2026-01-02 is 2026-01-02'],
  ])('%s', (plain, expected) => {
    expect(date(plain)).toBe(expected);
  });

  test.each([
    '',
    '2026',
    'March 2026',
    'Q3 2026',
    '03-31',
    'March 3',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '99-99-9999',
    '1234-56-78',
    '12026-03-31',
    'v2026.3',
    'a2026-03-31',
    '1/2',
    '2026-03-311',
  ])('%j has none', (plain) => {
    expect(date(plain)).toBeNull();
  });
});

test.each([
  ['2026-02-06', true],
  ['2026-02-06 (late)', true],
  ['Friday, 6 February 2026', true],
  ['✅', true],
  ['✅ 2026-02-06', true],
  ['📅 2026-02-06', true],
  ['2026年2月6日', true],
  ['⏳ 2026-02-06', false],
  ['❌', false],
  ['expected 2027-09-30', false],
  ['Q3 2027', false],
  ['40 %', false],
  ['no', false],
  ['', false],
])('that something was shipped %j is %s', (plain, done) => {
  expect(saysDone(textOf(plain), 0, plain.length, lexicon())).toBe(done);
});
