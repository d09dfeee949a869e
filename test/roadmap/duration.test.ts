import { describe, expect, test } from 'vitest';
import { durationOf } from '../../src/roadmap/time/duration.ts';
import { workingDays } from '../../src/roadmap/time/working-days.ts';
import { planOf } from '../support/plan.ts';

const of = (heading: string, field = ''): number | null => {
  const [item] = planOf(`# P\n\n## ${heading}\n\n${field}\n\n- [ ] a\n`).items;
  return item ? durationOf(item) : null;
};

describe('how long an item takes, in working days', () => {
  test.each([
    ['**Estimate:** 2d', 2],
    ['**Estimate:** 1w 2d', 7],
    ['**Estimate:** 4h', 0.5],
    ['**Estimate:** ~3 weeks', 15],
    ['**Estimate:** 1.5 days', 1.5],
    ['**Effort:** 2-3 weeks', 15],
    ['**Duration:** 2 to 3 months', 60],
    ['**Duration:** 10 days (2 weeks)', 20],
    ['**Size:** XS', 1],
    ['**Size:** s', 2],
    ['**Effort:** M', 5],
    ['**Size:** L (about 8 days)', 8],
    ['**Size:** XL', 20],
    ['**Size:** Medium', null],
    ['**Time:** Weeks 3-4', 10],
    ['**Time:** Week 3', 5],
    ['**Zeit:** Woche 3 bis 5', 15],
    ['**Dauer:** 2 Wochen', 10],
    ['**Duração:** 3 semanas', 15],
    ['**工期:** 2周', 10],
    ['**Duration:** 2026-03-02 to 2026-03-13', 10],
    ['**Time:** March 2, 2026 - March 6, 2026', 5],
    ['**Start:** 2026-03-02\n**Due:** 2026-03-06', 5],
    ['**Due:** 2026-03-06', null],
    ['**Target:** Q3 2026', null],
    ['**Estimate:** 5', null],
    ['**Estimate:** TBD', null],
    ['**Effort:** low', null],
  ])('%s', (field, days) => {
    expect(of('M1: A', field)).toBe(days);
  });

  test.each([
    ['M1: A (2d)', 2],
    ['M1: A (Weeks 1-6)', 30],
    ['M1: A (estimate: 3 days)', 3],
    ['Weeks 3-4: A', 10],
    ['Week 3: A', 5],
    ['Sprint 1-2: A', null],
    ['v1.2 A', null],
  ])('%s', (heading, days) => {
    expect(of(heading)).toBe(days);
  });

  test('the plainest field wins', () => {
    expect(of('M1: A (Weeks 1-2)', '**Estimate:** 3d')).toBe(3);
  });
});

test.each([
  ['2026-03-02', '2026-03-13', 10],
  ['2026-03-02', '2026-03-02', 1],
  ['2026-03-06', '2026-03-09', 2],
  ['2026-03-07', '2026-03-08', 2],
  ['2026-03-08', '2026-03-02', 0],
  ['2026-01-01', '2026-12-31', 261],
])('from %s to %s', (from, to, days) => {
  expect(workingDays(from, to)).toBe(days);
});
