import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/rules/index.ts';
import { findingsIn, fixed, linesOf, settingOf } from '../support/checking.ts';

// A rule holds its own examples: they are its tests, and stand on its page.
describe.each(RULES.map((rule) => ({ name: rule.name, rule })))('$name', ({ rule }) => {
  test('has at least two examples of each kind, a summary and a reason', () => {
    expect(rule.bad.length).toBeGreaterThanOrEqual(2);
    expect(rule.good.length).toBeGreaterThanOrEqual(2);
    expect(rule.summary).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.why.length).toBeGreaterThan(40);
  });

  test.each(rule.bad.map((example, nth) => ({ nth: nth + 1, example })))(
    'finds it in bad example $nth',
    ({ example }) => {
      const { text } = example;
      const found = findingsIn(text, [rule], settingOf(example));
      expect(linesOf(found)).toEqual(example.lines);
      for (const { message } of found) expect(message).toMatch(/^[A-Z].*[^.]$/s);
    },
  );

  test.each(rule.bad.map((example, nth) => ({ nth: nth + 1, example })))('repairs bad example $nth', ({ example }) => {
    const { text } = example;
    const made = fixed(text, [rule], settingOf(example));
    expect(made).toBe(example.fixed ?? text);
    if (example.fixed !== undefined) expect(findingsIn(made, [rule], settingOf(example))).toEqual([]);
  });

  // So what a comparison finds is never taken for what was there before.
  test.each(
    rule.bad.flatMap((example, nth) =>
      example.base === undefined ? [] : [{ nth: nth + 1, example: { ...example, text: example.base } }],
    ),
  )('finds nothing in the base of bad example $nth', ({ example }) => {
    expect(findingsIn(example.text, [rule], settingOf(example))).toEqual([]);
  });

  test.each(rule.good.map((good, nth) => ({ nth: nth + 1, good })))(
    'finds nothing in good example $nth',
    ({ good }) => {
      const example = typeof good === 'string' ? { text: good } : good;
      expect(findingsIn(example.text, [rule], settingOf(example))).toEqual([]);
    },
  );
});
