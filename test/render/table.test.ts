import { describe, expect, test } from 'vitest';
import { type Column, table } from '../../src/render/screen/table.ts';

const ROWS = [
  ['T-1', 'task', 'Cut the embankment', '2/5', '12'],
  ['T-2', 'phase', 'Rails', '', '9'],
].map((row) => row.map((text) => ({ text })));

function lines(columns: readonly Column[], width: number): string[] {
  return table(columns, ROWS, width);
}

describe('where room is short', () => {
  const columns: readonly Column[] = [{}, {}, { min: 8 }, {}, {}];

  test('the widest that may be cut is cut, then the last are left out, but the first two', () => {
    expect(lines(columns, 40)[0]).toBe('T-1  task   Cut the embankment  2/5  12');
    expect(lines(columns, 32)[0]).toBe('T-1  task   Cut the em…  2/5  12');
    expect(lines(columns, 24)).toEqual(['T-1  task   Cut the…', 'T-2  phase  Rails']);
    expect(lines(columns, 4)[1]).toBe('T-2  phase');
  });

  test('those that stay are shown instead', () => {
    const kept = columns.map((column, at) => (at === 0 || at === 2 ? { ...column, stays: true as const } : column));
    expect(lines(kept, 14)).toEqual(['T-1  Cut the…', 'T-2  Rails']);
  });
});
