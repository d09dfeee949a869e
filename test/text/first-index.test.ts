import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../src/text/first-index.ts';

test('the first index is that of a search from the front, or the length', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (values, least) => {
      const sorted = values.toSorted((a, b) => a - b);
      const found = sorted.findIndex((value) => value >= least);
      expect(firstIndex(sorted.length, (at) => (sorted[at] as number) >= least)).toBe(
        found < 0 ? sorted.length : found,
      );
    }),
  );
});
