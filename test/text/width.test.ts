import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/render/escape/visible.ts';
import { cut, widthOf, wrap, wrapTo } from '../../src/text/width.ts';

const TEXTS = [
  'plain',
  'Größe — naïve…',
  '✓●○×~!',
  '██░░',
  '日本語の計画',
  '한국어 계획',
  'план',
  'ไม่มีที่',
  'हिमालय',
  '🚧 work',
  '✅',
  '⚠️ x',
  '🇵🇹🇧🇷',
  '👍🏽',
  'e\u0301',
  '①',
  '→',
  '½',
];

describe('widthOf', () => {
  test.each(TEXTS)('%s is as wide as string-width says', (text) => {
    expect(widthOf(text)).toBe(stringWidth(text));
  });

  test('any visible text is as wide as string-width says, but for jamo and letters that combine', () => {
    const character = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(character, (raw) => {
        const text = visible(raw);
        fc.pre(!/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\p{M}\p{Cf}]|\p{Emoji_Modifier}|\p{RI}|\ufe0f/u.test(text));
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cut', () => {
  test.each([
    ['Foundation', 6, 'Found…'],
    ['Foundation', 10, 'Foundation'],
    ['日本語の計画', 7, '日本語…'],
    ['日本語の計画', 6, '日本…'],
    ['🚧🚧🚧', 4, '🚧…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    ['a b', 2, 'a…'],
    ['a bc', 3, 'a…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%s in %i columns is %s', (text, columns, shown) => {
    expect(cut(text, columns)).toBe(shown);
  });

  test('never wider than asked, and never within a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(40), (raw, columns) => {
        const shown = cut(visible(raw), columns);
        expect(widthOf(shown)).toBeLessThanOrEqual(columns);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('a letter under a thousand marks takes no time', () => {
    expect(widthOf(cut('e\u0301'.repeat(3) + 'a\u0301'.repeat(5000), 20))).toBeLessThanOrEqual(20);
    expect(widthOf(cut(`a${'\u0301'.repeat(200_000)}bc`, 20))).toBeLessThanOrEqual(20);
  });
});

test('wrap breaks between words', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  expect(wrap('', 9)).toEqual(['']);
  expect(wrap('incomprehensible', 9)).toEqual(['incompre…']);
});

test('wrap breaks between characters where a script has no words', () => {
  expect(wrap('T-2 データベースの移行。', 10)).toEqual(['T-2 データ', 'ベースの移', '行。']);
  expect(wrap('核心协程类型（Task）', 8)).toEqual(['核心协程', '类型', '（Task）']);
  expect(wrap('워크플로 편집기', 9)).toEqual(['워크플로', '편집기']);
});

test('wrapTo cuts the last line', () => {
  expect(wrapTo('one two three four', 9, 2)).toEqual(['one two', 'three fo…']);
  expect(wrapTo('one two', 9, 2)).toEqual(['one two']);
  expect(wrapTo('可配置工作线程数的调度器', 8, 2)).toEqual(['可配置工', '作线程…']);
  expect(wrapTo('incomprehensible words', 9, 2)).toEqual(['incompre…', 'words']);
});
