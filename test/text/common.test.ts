import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonInOrder } from '../../src/text/common.ts';
import { ensure, law } from '../support/law.ts';

test.each([
  [
    'axb',
    'ab',
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ['', 'ab', []],
  [
    'abcd',
    'cdab',
    [
      [2, 0],
      [3, 1],
    ],
  ],
] as const)('of %j and %j', (one, other, pairs) => {
  expect(commonInOrder([...one], [...other])).toEqual(pairs);
});

/** Said plainly: how long a longest common list is. */
function longest(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  const without = longest(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longest(rest, other.slice(at + 1)));
}

test('none is longer, and it is in order', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__'), { maxLength: 9 });
  law(fc.tuple(list, list), ([one, other]) => {
    const pairs = commonInOrder(one, other);
    ensure(pairs.length === longest(one, other), 'none is longer', one, other, pairs);
    ensure(
      pairs.every(([at, place]) => one[at] === other[place]),
      'they are the same',
      one,
      other,
      pairs,
    );
    const rises = pairs.every(
      ([at, place], nth) => nth === 0 || (at > (pairs[nth - 1]?.[0] ?? 0) && place > (pairs[nth - 1]?.[1] ?? 0)),
    );
    ensure(rises, 'they are in order', one, other, pairs);
  });
});
