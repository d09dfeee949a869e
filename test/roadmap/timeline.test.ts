import { expect, test } from 'vitest';
import { weekRangeOf } from '../../src/roadmap/time/week-range.ts';
import { timelineOf } from '../../src/roadmap/timeline.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { planOf } from '../support/plan.ts';

const words = lexicon();
const timeline = (text: string, start?: string) =>
  timelineOf(planOf(text), { today: '2026-01-01', lexicon: words, start });

test.each([
  ['Weeks 3-4', 2, 4],
  ['Week 1', 0, 1],
  ['W5–8', 4, 8],
  ['Woche 2', 1, 2],
  ['Semanas 1-2', 0, 2],
  ['Month 2', 4, 8],
  ['0-4 weeks', 0, 4],
  ['Weeks 1 to 2', 0, 2],
  ['Wochen 1 bis 2', 0, 2],
  ['Semaines 1 à 2', 0, 2],
  ['Semanas 1 hasta 2', 0, 2],
  ['Tygodnie 1 do 2', 0, 2],
  ['第1-2周', 0, 2],
  ['第3週', 2, 3],
])('%s is from week %d to %d', (written, first, last) => {
  expect(weekRangeOf(written, words)).toEqual({ first, last });
});

test.each(['2 weeks', '2-3 weeks', 'Week 4-2', 'Week 0', 'Q3', 'weekly', 'Week 1 or 3', ''])(
  '`%s` does not count from a begin',
  (written) => {
    expect(weekRangeOf(written, words)).toBeNull();
  },
);

test.each([
  ['## M1: A (2026-02-01 to 2026-03-01)', '2026-02-01', '2026-03-01'],
  ['## M1: A\n\n**Start:** 2026-02-01\n**Target:** Q1 2026', '2026-02-01', '2026-03-31'],
  ['## M1: A\n\n**Target:** March 2026', '2026-03-01', '2026-03-31'],
  ['## M1: A\n\n**Timeline:** July - August 2026', '2026-07-01', '2026-08-31'],
  ['## Q2 2026', '2026-04-01', '2026-06-30'],
  ['## M1: A\n\n**Zieldatum:** 2. Quartal 2026', '2026-04-01', '2026-06-30'],
])('%s', (heading, first, last) => {
  const [row] = timeline(`# Plan\n\n${heading}\n\n- [ ] Work\n`).dated;
  expect(row?.planned).toEqual({ first, last });
});

test('a quarter below a year is of that year', () => {
  const { dated } = timeline('# Roadmap 2026\n\n## M1: A\n\n**Target:** Q3\n\n- [ ] Work\n');
  expect(dated.map(({ planned }) => planned)).toEqual([{ first: '2026-07-01', last: '2026-09-30' }]);
});

test('what has no time lasts as long as its parts', () => {
  const { dated, undated } = timeline(
    '# Plan\n\n## M1: A\n\n### Phase 1: B (2026-01-05 to 2026-01-09)\n\n- [ ] x\n\n### Phase 2: C (2026-02-02 to 2026-02-06)\n\n- [ ] y\n',
  );
  expect(dated[0]).toMatchObject({ derived: true, overdue: 0, planned: { first: '2026-01-05', last: '2026-02-06' } });
  expect(undated).toEqual([]);
});

test('contradictions are said, and drawn the right way round', () => {
  const { dated } = timeline(
    '# Plan\n\n## M1: A\n\n**Start:** 2026-05-01\n**Due:** 2026-03-01\n\n- [ ] x\n\n## M2: B (done)\n\n**Completed:** 2027-01-01\n\n- [x] y\n',
  );
  expect(dated.map(({ contradiction }) => contradiction)).toEqual(['starts after its end', 'done on a day to come']);
  expect(dated[0]?.planned).toEqual({ first: '2026-03-01', last: '2026-05-01' });
});

test('overdue is what is open after its end', () => {
  const { dated } = timeline(
    '# Plan\n\n## M1: A\n\n**Due:** 2025-12-30\n\n- [ ] x\n\n## M2: B (done)\n\n**Due:** 2025-12-30\n\n- [x] y\n\n## M3: C (deferred)\n\n**Due:** 2025-12-30\n\n- [ ] z\n',
  );
  expect(dated.map(({ overdue }) => overdue)).toEqual([2, 0, 0]);
});

test('weeks get dates from a start', () => {
  const text = '# Plan\n\n## Phase 1: A (Weeks 1-2)\n\n- [ ] x\n\n## Phase 2: B (Week 3)\n\n- [ ] y\n';
  expect(timeline(text).relative.map(({ weeks }) => weeks)).toEqual([
    { first: 0, last: 2 },
    { first: 2, last: 3 },
  ]);
  expect(timeline(text, '2026-03-02').dated.map(({ planned }) => planned)).toEqual([
    { first: '2026-03-02', last: '2026-03-15' },
    { first: '2026-03-16', last: '2026-03-22' },
  ]);
  const inMilestone = text.replace('## Phase 1', '## M1: Port\n\n**Start date:** 2026-03-02\n\n### Phase 1');
  expect(timeline(inMilestone).dated.map(({ planned }) => planned?.last)).toContain('2026-03-15');
});
