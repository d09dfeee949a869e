import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burnupOf, latest } from '../../src/history/burnup/burnup.ts';
import { inTime } from '../../src/history/burnup/in-time.ts';
import { burnupBy, burnupSince, STEPS } from '../../src/history/burnup/sample.ts';

const day = (date: string) => Date.parse(date);
const NOW = day('2026-01-01');

/** `3/7` after a commit of each day; `gone` without the file. */
function burnup(...states: readonly (readonly [date: string, state: string])[]) {
  const readings = states.map(([date, state], nth) => {
    const [done, total] = state.split('/').map(Number) as [number, number];
    return { commit: `c${nth}`, date: `${date}T12:00:00+02:00`, counts: state === 'gone' ? null : { done, total } };
  });
  return burnupOf(readings, NOW);
}

const shown = ({ runs }: ReturnType<typeof burnup>) =>
  runs.map(({ points, end }) =>
    [...points.map(({ done, total }) => `${done}/${total}`), ...(end ? [end.word] : [])].join(' '),
  );

describe('a fall of what was done', () => {
  test.each([
    ['a box that is unticked is no break', ['9/9', '8/9'], ['9/9 8/9']],
    ['nor are four of six', ['6/9', '2/9'], ['6/9 2/9']],
    ['nor are nine of fifty', ['50/60', '41/60'], ['50/60 41/60']],
    ['an archive', ['50/60', '10/20', '12/20'], ['50/60 archived', '10/20 12/20']],
    ['all unticked', ['50/60', '0/60'], ['50/60 reset', '0/60']],
    ['other things in its place', ['50/60', '1/70'], ['50/60 reset', '1/70']],
    ['less to do is no break', ['2/60', '2/20'], ['2/60 2/20']],
    ['the file is deleted, and comes again', ['3/4', 'gone', '4/4'], ['3/4 deleted', '4/4']],
    ['the file is deleted at last', ['3/4', 'gone', 'gone'], ['3/4 deleted']],
  ])('%s', (_, states, runs) => {
    expect(shown(burnup(...states.map((state, nth) => [`2025-01-${10 + nth}`, state] as const)))).toEqual(runs);
  });
});

test('nothing is left at the end of what was deleted', () => {
  expect(latest(burnup(['2025-01-01', '1/2'], ['2025-01-02', 'gone']))).toBeNull();
  expect(latest(burnup())).toBeNull();
});

describe('clocks', () => {
  test.each([
    ['one that runs backwards for a commit', [5, 6, 1, 7], [5, 6, 6, 7]],
    ['one that is ahead for a commit: the others are believed', [5, 99, 6, 7], [5, 5, 6, 7]],
    ['the first commit', [99, 5, 6], [5, 5, 6]],
    ['all the same', [5, 5, 5], [5, 5, 5]],
  ])('%s', (_, days, expected) => {
    const at = (nth: number) => day('2025-01-01') + nth * 86_400_000;
    expect(inTime(days.map(at), NOW).moments).toEqual(expected.map(at));
  });

  test('the future, 1970 and no date at all', () => {
    const dates = [day('1970-01-01'), day('2025-03-01'), day('2031-01-01'), Number.NaN];
    expect(inTime(dates, NOW)).toEqual({ moments: Array(4).fill(day('2025-03-01')), misdated: 3 });
    expect(inTime([day('2031-01-01')], NOW).moments).toEqual([NOW]);
  });
});

const HISTORY = fc.array(
  fc.record({
    date: fc.integer({ min: -1000, max: 30_000 }).map((at) => new Date(at * 86_400_000).toISOString()),
    done: fc.nat(40),
    open: fc.nat(40),
    there: fc.nat(9),
  }),
  { maxLength: 30 },
);

test('of any history: time never goes back, every commit is a point, every run but the last has an end', () => {
  fc.assert(
    fc.property(HISTORY, (commits) => {
      const readings = commits.map(({ date, done, open, there }, nth) => {
        return { commit: String(nth), date, counts: there === 0 ? null : { done, total: done + open } };
      });
      const { runs } = burnupOf(readings, NOW);
      const times = runs.flatMap(({ points, end }) => [...points.map(({ at }) => at), ...(end ? [end.at] : [])]);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      const there = readings.filter(({ counts }) => counts !== null).map(({ commit }) => commit);
      expect(runs.flatMap(({ points }) => points.map(({ commit }) => commit))).toEqual(there);
      expect(runs.slice(0, -1).filter(({ end }) => end === null)).toEqual([]);
    }),
  );
});

test('of any history: a sample has the state at the end of each day, week or month', () => {
  fc.assert(
    fc.property(HISTORY, fc.constantFrom(...STEPS), (commits, step) => {
      const readings = commits.map(({ date, done, open }, nth) => {
        return { commit: String(nth), date, counts: { done, total: done + open } };
      });
      const whole = burnupOf(readings, NOW);
      const sampled = burnupBy(whole, step);
      const times = sampled.runs.flatMap(({ points }) => points.map(({ at }) => at));
      expect(times).toEqual([...new Set(times)].sort((one, other) => one - other));
      if (readings.length > 0) expect(latest(sampled)?.commit).toBe(latest(whole)?.commit);
    }),
  );
});

test('weeks begin on Monday, and an idle one has the state before it', () => {
  const weeks = burnupBy(burnup(['2025-01-08', '1/4'], ['2025-01-12', '2/4'], ['2025-01-28', '3/4']), 'week');
  expect(weeks.runs[0]?.points.map(({ at, done }) => [new Date(at).toISOString().slice(0, 10), done])).toEqual([
    ['2025-01-06', 2],
    ['2025-01-13', 2],
    ['2025-01-20', 2],
    ['2025-01-27', 3],
  ]);
});

test('what is asked since a day begins with what was there then', () => {
  const all = burnup(['2025-01-08', '9/10'], ['2025-02-01', '0/10'], ['2025-02-20', '1/10'], ['2025-03-05', '2/10']);
  const march = burnupSince(all, day('2025-03-01'));
  expect(shown(march)).toEqual(['1/10 2/10']);
  expect(march.runs[0]?.points[0]?.at).toBe(day('2025-03-01'));
  expect(shown(burnupSince(all, day('2025-01-20')))).toEqual(['9/10 reset', '0/10 1/10 2/10']);
  expect(shown(burnupSince(all, day('2025-04-01')))).toEqual(['2/10']);
});
