import { describe, expect, test } from 'vitest';
import { burnupOf } from '../../src/history/burnup/burnup.ts';
import { backtest } from '../../src/history/forecast/backtest.ts';
import { forecast, whyNoForecast } from '../../src/history/forecast/forecast.ts';
import { type Random, randomFrom } from '../../src/history/forecast/random.ts';
import { WEEK, type Week, weeksOf } from '../../src/history/forecast/throughput.ts';

const START = Date.parse('2025-01-06T00:00:00Z');
const OPTIONS = { seed: 1, scopeGrowth: false };
const steady = (done: number, count: number): Week[] => Array(count).fill({ done, growth: 0 });

/** How many of what comes five a week come in a week. */
function poisson(random: Random, mean = 5): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; count += 1) product *= random();
  return count;
}

/** Half of the weeks bring nothing. */
const bursts = (random: Random): number => (random() < 0.5 ? 0 : Math.floor(random() * 20));

/** In how many of a hundred histories the work was done by each of the dates. */
function coverage(week: (random: Random) => number, weeks: number): number[] {
  const random = randomFrom(20);
  const rounds = 300;
  const hits = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const past = Array.from({ length: weeks }, () => ({ done: week(random), growth: 0 }));
    let [left, actual] = [40, 0];
    for (let step = week(random); ; step = week(random)) {
      if (step >= left) {
        actual += left / step;
        break;
      }
      [left, actual] = [left - step, actual + 1];
    }
    const dates = forecast(40, past, START, { seed: round, scopeGrowth: false, trials: 500 });
    for (const [nth, { at }] of dates.entries())
      if (at === null || START + actual * WEEK < at + WEEK / 7) hits[nth] = (hits[nth] as number) + 1;
  }
  return hits.map((count) => (count / rounds) * 100);
}

test.each([
  ['five a week', 8, poisson],
  ['five a week', 26, poisson],
  ['bursts', 12, bursts],
] as const)('the 85 %% date covers 80 to 90 %% of what comes: %s, after %i weeks', (_, weeks, week) => {
  const [half, most, nearly] = coverage(week, weeks) as [number, number, number];
  expect(most).toBeGreaterThanOrEqual(80);
  expect(most).toBeLessThanOrEqual(90);
  expect(half).toBeLessThan(most);
  expect(nearly).toBeGreaterThanOrEqual(90);
});

describe('a forecast', () => {
  test('of the same every week is that', () => {
    const days = forecast(20, steady(5, 10), START, OPTIONS).map(({ at }) => ((at ?? 0) - START) / 86_400_000);
    expect(days).toEqual([28, 28, 28]);
  });

  test('is the same for the same seed, and another for another', () => {
    const weeks = [1, 9, 0, 4, 2].map((done) => ({ done, growth: 0 }));
    const dates = (seed: number) => forecast(77, weeks, START, { seed, scopeGrowth: false }).map(({ at }) => at);
    expect(dates(7)).toEqual(dates(7));
    expect(dates(7)).not.toEqual(dates(8));
  });

  test('never comes where as much is added as done', () => {
    const weeks = Array(8).fill({ done: 3, growth: 3 });
    expect(forecast(10, weeks, START, { seed: 1, scopeGrowth: true }).map(({ at }) => at)).toEqual([null, null, null]);
    expect(forecast(10, weeks, START, OPTIONS)[0]?.at).not.toBeNull();
  });

  test.each([
    [steady(5, 3), '3 full weeks since work began, at least 4 are needed'],
    [[...steady(5, 2), ...steady(0, 6)], 'something was done in 2 of 8 full weeks, at least 3 are needed'],
    [[...steady(5, 3), ...steady(0, 6)], null],
  ])('needs data: %#', (weeks, why) => expect(whyNoForecast(weeks)).toBe(why));
});

/** `done/total` after each week from the first. */
function weekly(...states: readonly (readonly [done: number, total: number])[]) {
  const readings = states.map(([done, total], nth) => {
    return { commit: String(nth), date: new Date(START + nth * WEEK).toISOString(), counts: { done, total } };
  });
  return burnupOf(readings, START + 100 * WEEK);
}

describe('the weeks of a history', () => {
  test('begin when the first is done, and have idle ones and growth', () => {
    const found = weekly([0, 10], [0, 10], [2, 10], [2, 12], [6, 12]);
    expect(weeksOf(found, START + 5 * WEEK)).toEqual([
      { done: 0, growth: 0 },
      { done: 4, growth: 0 },
      { done: 0, growth: 2 },
    ]);
    expect(weeksOf(found, START + 5 * WEEK, 1)).toEqual([{ done: 0, growth: 0 }]);
  });

  test('do not have what an archive takes away', () => {
    const found = weekly([1, 60], [40, 60], [2, 20], [5, 20]);
    expect(weeksOf(found, START + 3 * WEEK + 1)).toEqual([
      { done: 3, growth: 0 },
      { done: 0, growth: 0 },
      { done: 39, growth: 0 },
    ]);
  });
});

describe('a backtest', () => {
  const states = Array.from({ length: 30 }, (_, nth) => [Math.min(nth * 2, 50), 50] as const);

  test('of steady work: every forecast is right', () => {
    const { replays, hits, decided, every } = backtest(weekly(...states), START + 30 * WEEK, undefined, OPTIONS);
    expect(every).toBe(2);
    expect(decided).toBe(replays.length);
    expect(replays.length).toBeGreaterThan(5);
    expect(hits.map(({ count }) => count)).toEqual([decided, decided, decided]);
    for (const { at, open, actual } of replays)
      expect(actual).toBe(Math.ceil((at + (open / 2) * WEEK - START) / WEEK) * WEEK + START);
  });

  test('of work that stops: what is late beyond all dates is a miss, what may still come is none', () => {
    const stopped = weekly(...states.slice(0, 12));
    const late = backtest(stopped, START + 60 * WEEK, undefined, OPTIONS);
    expect(late.decided).toBeGreaterThan(0);
    expect(late.hits.map(({ count }) => count)).toEqual([0, 0, 0]);
    expect(backtest(stopped, START + 13 * WEEK, undefined, OPTIONS).decided).toBe(0);
  });

  test('of nothing', () => expect(backtest(weekly(), START, undefined, OPTIONS).replays).toEqual([]));
});
