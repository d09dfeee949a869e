import { expect, it } from 'vitest';
import { STATUSES } from '../../src/roadmap/roadmap.ts';
import { symbols } from '../../src/vocabulary/languages/symbols.ts';

const statusOf = (list: typeof symbols.marks, mark: string) => list.find((each) => each.mark === mark)?.status;

it.each(['marks', 'boxes'] as const)('has every status and no mark twice in %s', (name) => {
  const marks = symbols[name].map((each) => each.mark);
  expect(new Set(marks).size).toBe(marks.length);
  expect(new Set(symbols[name].map((each) => each.status))).toEqual(new Set(STATUSES));
});

it.each([
  ['✅', 'done'],
  ['✔', 'done'],
  ['✔\uFE0F', 'done'],
  ['☑\uFE0F', 'done'],
  ['✓', 'done'],
  ['🚧', 'active'],
  ['🔄', 'active'],
  ['⏳', 'active'],
  ['📋', 'planned'],
  ['🔜', 'planned'],
  ['⬜', 'planned'],
  ['☐', 'planned'],
  ['⏸', 'deferred'],
  ['⏸\uFE0F', 'deferred'],
  ['❌', 'planned'],
  ['🚫', 'dropped'],
  ['⛔', 'blocked'],
  ['🛑', 'blocked'],
])('reads %s as %s', (mark, status) => {
  expect(statusOf(symbols.marks, mark)).toBe(status);
});

it.each([...'🔴🟡🟢🔵⚪🎯🚀📌🔥⭐🎉💡🔮🛠🏗🔒📅⚠x'])('makes nothing of %s', (mark) => {
  expect(statusOf(symbols.marks, mark)).toBeUndefined();
});

it.each([
  ['~', 'active'],
  ['/', 'active'],
  ['-', 'dropped'],
  ['>', 'deferred'],
  ['!', 'blocked'],
  ['?', 'planned'],
])('reads [%s] as %s', (mark, status) => {
  expect(statusOf(symbols.boxes, mark)).toBe(status);
});

it.each(['x', 'X', ' ', '', '*'])('leaves [%s] alone', (mark) => {
  expect(statusOf(symbols.boxes, mark)).toBeUndefined();
});
