import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../src/vocabulary/compile.ts';
import { phrases } from '../../src/vocabulary/phrases.ts';
import { law } from '../support/law.ts';

const WORDS = [
  'done',
  'done when',
  'in progress',
  'in',
  'progress',
  'a',
  'ab',
  'abc',
  '完成',
  '完',
  'to do',
  'todo',
  "won't do",
  '__proto__',
  'constructor',
] as const;
const packed = pack(WORDS.map((word) => [word, word.toUpperCase()]));
const table = phrases((head) => packed[head], String);

describe('a phrase is found whole, the longest first', () => {
  test.each([
    ['done', 'done'],
    ['done when all is quiet', 'done when'],
    ['done-ish', 'done'],
    ['in progress', 'in progress'],
    ['in  progress', 'in'],
    ['abc', 'abc'],
    ['ab c', 'ab'],
    ['完成了', '完成'],
    ['完了', '完'],
    ["won't do it", "won't do"],
    ['__proto__', '__proto__'],
    ['constructor of boats', 'constructor'],
  ])('at the front of %j: %s', (text, word) => {
    expect(table.from(text, 0)).toEqual({ value: word.toUpperCase(), start: 0, end: word.length });
  });

  test.each(['', 'donezo', 'undone', 'abcd', 'inn', ' done', 'toString', 'b'])('not at the front of %j', (text) => {
    expect(table.from(text, 0)).toBeUndefined();
  });

  test.each([
    ['all is done', 'done'],
    ['work in progress', 'in progress'],
    ['progress', 'progress'],
    ['事完成', '完成'],
    ['xabc', null],
    ['', null],
  ])('at the end of %j: %s', (text, word) => {
    expect(table.until(text, text.length)?.value ?? null).toBe(word?.toUpperCase() ?? null);
  });

  test('not beyond the end that is given', () => {
    expect(table.from('done when', 0, 4)?.end).toBe(4);
    expect(table.from('done', 0, 3)).toBeUndefined();
  });

  test('exactly, or not at all', () => {
    for (const word of WORDS) expect(table.exact(word)).toBe(word.toUpperCase());
    for (const word of ['', 'don', 'done ', 'toString', 'x'.repeat(100)]) expect(table.exact(word)).toBeUndefined();
  });
});

test('what is found is one of the phrases, as it stands there', () => {
  const text = fc.array(fc.constantFrom(...WORDS, ' ', '-', 'x', '1'), { maxLength: 6 }).map((parts) => parts.join(''));
  law(fc.tuple(text, fc.nat(30)), ([plain, at]) => {
    const found = table.from(plain, at);
    if (found) expect(plain.slice(found.start, found.end).toUpperCase()).toBe(found.value);
  });
});
