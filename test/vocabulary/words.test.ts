import { expect, it } from 'vitest';
import { words } from '../../src/vocabulary/words.ts';

it('splits at commas and line ends', () => {
  expect(words`done, all done, n/a`).toEqual(['done', 'all done', 'n/a']);
  expect(words`
    done, all done,
    w.i.p.
      后续
  `).toEqual(['done', 'all done', 'w.i.p.', '后续']);
});
