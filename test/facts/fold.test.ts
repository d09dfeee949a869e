import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isBoundary } from '../../src/vocabulary/fold.ts';
import { law } from '../support/law.ts';

describe('text without case, width and diacritics', () => {
  test.each([
    ['Done', 'done'],
    ['Concluída', 'concluida'],
    ['TERMINÉ', 'termine'],
    ['Ｐｈａｓｅ　１', 'phase 1'],
    ['won’t', "won't"],
    ['a\u00a0b', 'a b'],
    ['non‑stop', 'non-stop'],
    ['İPTAL', 'iptal'],
    ['ışık', 'isik'],
    ['Łódź', 'lodz'],
    ['ødegård', 'odegard'],
    ['Приёмки', 'приемки'],
    ['Στάδιο', 'σταδιο'],
    ['đợt', 'dot'],
    ['阶段', '阶段'],
    ['フェーズ', 'フェーズ'],
    ['단계', '단계'],
    ['✅ 😀', '✅ 😀'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('is as long as it was, and folds no further', () => {
    law(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    });
  });
});

describe('a word can begin or end', () => {
  test.each([
    ['ab', 0, true],
    ['ab', 1, false],
    ['ab', 2, true],
    ['a b', 1, true],
    ['a1', 1, false],
    ['a-b', 1, true],
    ['ñandu', 1, false],
    ['этап', 2, false],
    ['этап 1', 4, true],
    ['阶段', 1, true],
    ['阶段2', 2, true],
    ['단계를', 2, true],
    ['เฟส1', 3, true],
    ['a😀', 1, true],
    ['a·b', 1, true],
    ['', 0, true],
  ] as const)('in %j at %i: %s', (text, at, expected) => {
    expect(isBoundary(text, at)).toBe(expected);
  });
});
