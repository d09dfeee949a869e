import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, periodOf } from '../../src/roadmap/time/periods.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const words = lexicon();

test.each([
  ['2026-03-31', '2026-03-31', '2026-03-31'],
  ['by March 3, 2026', '2026-03-03', '2026-03-03'],
  ['Q3 2026', '2026-07-01', '2026-09-30'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ["Q1'27", '2027-01-01', '2027-03-31'],
  ['Q1-Q2 2026', '2026-01-01', '2026-06-30'],
  ['3. Quartal 2026', '2026-07-01', '2026-09-30'],
  ['2º trimestre de 2026', '2026-04-01', '2026-06-30'],
  ['IV квартал 2026', '2026-10-01', '2026-12-31'],
  ['2026年3月', '2026-03-01', '2026-03-31'],
  ['2026年第一季度', '2026-01-01', '2026-03-31'],
  ['2026년 2분기', '2026-04-01', '2026-06-30'],
  ['2026年第2四半期', '2026-04-01', '2026-06-30'],
  ['2022 Q2 ~ Q4', '2022-04-01', '2022-12-31'],
  ['H1 2026', '2026-01-01', '2026-06-30'],
  ['February 2028', '2028-02-01', '2028-02-29'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['end of 2026 (tentative)', '2026-01-01', '2026-12-31'],
  ['2026-01-05 – 2026-02-10', '2026-01-05', '2026-02-10'],
])('%s is from %s to %s', (written, first, last) => {
  expect(periodOf(written, words)).toEqual({ first, last });
});

test.each([
  'mid March 2026 to end of May 2026',
  'from March 2026 through May 2026',
  'Mitte März 2026 bis Ende Mai 2026',
  'de mars 2026 à fin mai 2026',
  'desde marzo de 2026 hasta mayo de 2026',
  'с марта 2026 по май 2026',
  '2026年3月から2026年5月末まで',
  '2026年3月至2026年5月底',
  '2026년 3월부터 2026년 5월까지',
])('%s is March to May', (written) => {
  expect(periodOf(written, words)).toEqual({ first: '2026-03-01', last: '2026-05-31' });
});

test.each(['from March 2026', 'ab März 2026', 'à partir de mars 2026', 'с 2026', '2026年3月から', '2026년 3월부터'])(
  '`%s` has no end',
  (written) => {
    expect(periodOf(written, words)).toBeNull();
  },
);

test.each([
  'TBD',
  'Q3',
  'after Q3 2026',
  '2 weeks',
  'Weeks 1-6',
  'v2026.1',
  '95 % of 2026',
  '2026-02-30',
  'Q3 2026, then Q4',
  '',
])('`%s` is no stretch of time that is known', (written) => {
  expect(periodOf(written, words)).toBeNull();
});

test('a day is in the calendar if it comes back as it went in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1970, max: 2200 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (y, m, d) => {
        const date = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        expect(isDay(date)).toBe(new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false);
      },
    ),
  );
});
