import { describe, expect, test } from 'vitest';
import { claimIn, notReverted } from '../../src/history/story/claims.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

test.each([
  ['M3.c2 done', ['M3.c2'], 'done'],
  ['M3 DONE', ['M3'], 'done'],
  ['Phase 12 complete', ['Phase 12'], 'done'],
  ['M3.c1, M3.c2 done', ['M3.c1', 'M3.c2'], 'done'],
  ['T-1 and T-2 shipped', ['T-1', 'T-2'], 'done'],
  ['T-1 und T-2 erledigt', ['T-1', 'T-2'], 'done'],
  ['T-1, T-2 et T-3 terminé', ['T-1', 'T-2', 'T-3'], 'done'],
  ['T-1、T-2和T-3 完成', ['T-1', 'T-2', 'T-3'], 'done'],
  ['T-e y T-1 & T-2 done', ['T-e', 'T-1', 'T-2'], 'done'],
  ['T-1 as well as T-2 done', ['T-1', 'T-2'], 'done'],
  ['Portland done', ['Portland'], 'done'],
  ['T-1: ticked', ['T-1'], 'done'],
  ['M3.c2 done: measured at 90 m', ['M3.c2'], 'done'],
  ['M3 erledigt', ['M3'], 'done'],
  ['T-1 unticked', ['T-1'], 'planned'],
  ['T-1 reopened', ['T-1'], 'planned'],
  ['M3 dropped', ['M3'], 'dropped'],
])('"%s" says of %j that it is %s', (text, names, status) => {
  expect(claimIn(text, lexicon())).toEqual({ text, names, status });
});

test.each(['M3.c2', '', 'done', 'M3 measured'])('"%s" claims nothing', (text) => {
  expect(claimIn(text, lexicon())).toBeNull();
});

test.each(['M3 not yet done', 'M3 almost done', 'M3 is not done'])('"%s" does not say that M3 is done', (text) => {
  const claim = claimIn(text, lexicon());
  expect(claim?.status === 'done' && claim.names.includes('M3')).toBe(false);
});

describe('what was reverted claims nothing', () => {
  const commit = (oid: string) => ({ oid, parents: [], author: 'Ada', date: '', subject: oid, claims: ['M1 done'] });
  const left = (reverts: readonly (readonly [string, readonly string[]])[]) =>
    notReverted(['c', 'b', 'a'].map(commit), new Map(reverts)).map(({ oid }) => oid);

  test('once', () => expect(left([['r', ['b']]])).toEqual(['c', 'a']));
  test('several at once', () => expect(left([['r', ['b', 'c']]])).toEqual(['a']));
  test('but a revert that was reverted took nothing back', () => {
    expect(left([['s', ['r']], ['r', ['b']]])).toEqual(['c', 'b', 'a']); // biome-ignore format: one history
  });
});
