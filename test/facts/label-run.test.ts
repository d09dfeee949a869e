import { expect, test } from 'vitest';
import { labelRun } from '../../src/facts/label-run.ts';

test.each([
  ['4', '6', { prefix: '', low: 4, high: 6, width: 0 }],
  ['T1', 'T3', { prefix: 'T', low: 1, high: 3, width: 0 }],
  ['T-08', '12', { prefix: 'T-', low: 8, high: 12, width: 2 }],
  ['M1-01', 'M1-02', { prefix: 'M1-', low: 1, high: 2, width: 2 }],
  ['v1.0', '1.3', { prefix: 'v1.', low: 0, high: 3, width: 1 }],
  ['pr1', 'PR11', { prefix: 'pr', low: 1, high: 11, width: 0 }],
  ['S1', 'BE-03', null],
  ['T1', 'X3', null],
  ['2.1', '3', null],
  ['3', '1', null],
  ['1', '900', null],
  ['A', 'C', null],
])('from %s to %s', (from, to, expected) => {
  expect(labelRun(from, to)).toEqual(expected);
});
