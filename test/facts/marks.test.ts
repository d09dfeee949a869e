import { describe, expect, test } from 'vitest';
import { boxAt, markAt, markBefore } from '../../src/facts/marks.ts';
import { symbols } from '../../src/vocabulary/languages/symbols.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const words = lexicon();

describe('a mark at the front', () => {
  test.each([
    ['✅ a', 'done', 1],
    ['✔️ a', 'done', 2],
    ['✓ a', 'done', 1],
    ['☑ a', 'done', 1],
    ['🚧 a', 'active', 2],
    ['⏳ a', 'active', 1],
    ['📋 a', 'planned', 2],
    ['⬜ a', 'planned', 1],
    ['☐ a', 'planned', 1],
    ['⏸️ a', 'deferred', 2],
    ['❌ a', 'planned', 1],
    ['✗ a', 'planned', 1],
    ['⛔ a', 'blocked', 1],
    ['🎯 a', null, 2],
    ['👩‍💻 a', null, 5],
    ['âœ… a', 'done', 3],
    ['ðŸš§ a', 'active', 4],
    ['â\x9dŒ a', 'planned', 3],
  ])('%s says %s', (plain, status, end) => {
    expect(markAt(plain, 0, plain.length, words)).toEqual({ status, start: 0, end });
  });

  test.each(['', 'a', '1', '#', '*', '[x]', 'é', '阶', 'â', 'âge', '\ud83d', '\ufe0f'])('not in %j', (plain) => {
    expect(markAt(plain, 0, plain.length, words)).toBeNull();
  });
});

test.each([
  ['a ✅', 'done', 2],
  ['a ✔️', 'done', 2],
  ['a 🚧', 'active', 2],
  ['a 🎯', null, 2],
  ['a âœ…', 'done', 2],
])('a mark at the end of %s says %s', (plain, status, start) => {
  expect(markBefore(plain, 0, plain.length, words)).toEqual({ status, start, end: plain.length });
});

describe('a box where Markdown has none', () => {
  test.each([
    ['[ ] a', 'planned'],
    ['[x] a', 'done'],
    ['[X] a', 'done'],
    ['[~] a', 'active'],
    ['[/] a', 'active'],
    ['[-] a', 'dropped'],
    ['[>] a', 'deferred'],
    ['[!] a', 'blocked'],
    ['[?] a', 'planned'],
    ['[✓] a', 'done'],
    ['[✅] a', 'done'],
  ])('%s says %s', (plain, status) => {
    expect(boxAt(plain, 0, plain.length, words)).toEqual({ status, start: 0, end: plain.indexOf(']') + 1 });
  });

  test.each(['', '[', '[]', '[*] a', '[a] a', '[xx] a', '[  ] a', '(x) a', '[x', ' [x] a', '［x］'])(
    'not in %j',
    (plain) => {
      expect(boxAt(plain, 0, plain.length, words)).toBeNull();
    },
  );

  test('but not beyond the end that is given', () => {
    expect(boxAt('[x] a', 0, 2, words)).toBeNull();
  });
});

test.each(symbols.marks)('$mark is read as $status, before a text and behind it', ({ mark, status }) => {
  const { length } = mark;
  expect(markAt(`${mark} a`, 0, length + 2, words)).toEqual({ status, start: 0, end: length });
  expect(markBefore(`a ${mark}`, 0, length + 2, words)).toEqual({ status, start: 2, end: length + 2 });
});
