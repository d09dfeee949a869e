import { describe, expect, test } from 'vitest';
import { visible, visibleJson, visibleLines } from '../../src/render/escape/visible.ts';
import { LIVE, TERMINAL_PAYLOADS as PAYLOADS } from '../support/payloads.ts';

/** Where it must be used: `test/cli/escape.test.ts`. */
describe('visible', () => {
  test.each([
    ['a ##[b]', 'a #\\u{23}[b]'],
    ['::error::x', '\\u{3a}:error::x'],
    ['a ::error file=x::y', 'a \\u{3a}:error file=x::y'],
    ['## [a](b)', '## [a](b)'],
    ['Milestone 1 :: Port', 'Milestone 1 :: Port'],
    ['std::vector a::b ::c', 'std::vector a::b ::c'],
  ])('shows %s as %s', (text, shown) => expect(visible(text)).toBe(shown));

  test.each(Object.entries(PAYLOADS))('%s', (_name, payload) => {
    expect(visible(payload)).not.toMatch(LIVE);
    expect(JSON.parse(visibleJson(JSON.stringify(payload)))).toBe(payload);
  });

  test('escapes and strips nothing', () => {
    expect(visible('a\x1b[2Jb\u202ec\u{e0041}')).toBe('a\\u{1b}[2Jb\\u{202e}c\\u{e0041}');
    expect(visible('\ud800')).toBe('\\u{d800}');
  });

  test.each(['plain', 'Çédille', 'Ελληνικά', 'ไทย', '日本語', 'हिन्दी', 'العربية', '🚧 work', '⚠️', '✅ done', 'é'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
      expect(visibleJson(text)).toBe(text);
    },
  );
});

test('lines keep their tabs and ends', () => {
  expect(visibleLines('--- a/x\n-\ta\x1b[2J\r\n+b\r\r\n ::error::c\n')).toBe(
    '--- a/x\n-\ta\\u{1b}[2J\n+b\\u{d}\n \\u{3a}:error::c\n',
  );
});
