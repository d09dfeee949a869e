import { expect, test } from 'vitest';
import { nextLabel } from '../../src/edit/items/next-label.ts';

test.each([
  [['T-022'], '', 'T-023'],
  [['T-022'], 'see T-001 .. T-040', 'T-041'],
  [['T-022'], 't-030 in feature/T-031 and XT-99', 'T-032'],
  [['T-099'], 'T-101–105', 'T-106'],
  [['M1-03'], 'M1-7', 'M1-08'],
  [['1.4', '1.9'], 'v1.12 on 2026-1.30', '1.10'],
  [['01-03'], '2026-01-15', '01-04'],
  [['Phase 1', 'Phase 2.1', 'Phase 3'], '', 'Phase 4'],
  [['Phase 2.1', 'Phase 2.2'], '', 'Phase 2.3'],
  [['Phase 3'], 'Phases 4-6', 'Phase 7'],
  [['Phase 3'], 'Phase 2026', 'Phase 4'],
  [['Sprint 1-2', 'Sprint 3-4'], '', 'Sprint 5-6'],
  [['v1.0', 'v1.1', 'v2.0'], '', 'v2.1'],
  [['0.10.0', '0.11.0'], '', '0.12.0'],
  [['Q4 2026'], '', 'Q1 2027'],
  [['Phase A', 'Phase B'], '', 'Phase C'],
  [['Milestone v1.0', 'Milestone v1.1'], 'put off to v1.7', 'Milestone v1.2'],
  [['V1.0', 'V2.0'], 'Plan V6.0', 'V3.0'],
  [['31-01', '31-02'], 'Phases 31-33 and plan 31-03', '31-04'],
  [['Gate'], '', null],
])('behind %j, with %j about, stands %j', (labels, text, next) => {
  expect(nextLabel(labels, [text])).toBe(next);
});

test('as many labels as a plan may hold', () => {
  expect(
    nextLabel(
      Array.from({ length: 150_000 }, (_, at) => `T-${at}`),
      [],
    ),
  ).toBe('T-150000');
});
