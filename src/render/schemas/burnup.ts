import * as z from 'zod';
import { PERCENTS } from '../../history/forecast/forecast.ts';
import { UNITS } from '../../history/burnup/plan-counts.ts';
import { STEPS } from '../../history/burnup/sample.ts';
import { type Content, commit, id, printed } from './parts.ts';

const count = z.int().min(0);
const counts = z.object({ done: count, total: count });
const unit = z.enum(UNITS).describe('`boxes`: list items with a box. `items`: what `roadmap status` counts.');
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

/** Of `roadmap burnup --json`. */
export const burnupSchema = printed({
  item: id.nullable().describe('null for the plan.'),
  unit,
  by: z.enum(STEPS).nullable().describe('One point for each; null for one for each commit.'),
  endsAt: commit.nullable().describe('Where the history of a shallow clone ends; null if it is whole.'),
  misdated: count.describe('So many commits have a date that their place in the history contradicts.'),
  points: z
    .array(
      z.object({
        time: time.describe('Never before that of the point before.'),
        commit,
        run: count.describe('Grows with each break: points of different runs are of different work.'),
        done: count,
        total: count,
      }),
    )
    .describe('The oldest first.'),
  breaks: z.array(
    z.object({
      time,
      commit,
      break: z
        .enum(['archived', 'reset', 'deleted'])
        .describe('What was done is gone; is open again, or other things are in its place; the file is gone.'),
      from: counts,
      to: counts,
    }),
  ),
});

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const percent = z.literal(PERCENTS);
const dates = z
  .array(z.object({ percent, date: day.nullable().describe('null if it is more than ten years away.') }))
  .describe('By when it is done in so many percent of the trials.');

/** Of `roadmap forecast --json`. */
export const forecastSchema = printed({
  item: id.nullable().describe('null for the plan.'),
  unit,
  endsAt: commit.nullable().describe('Where the history of a shallow clone ends; null if it is whole.'),
  state: z.enum(['forecast', 'done', 'not-enough-data']),
  why: z.string().nullable().describe('Of `not-enough-data`.'),
  on: day.describe('The day from which on it is foretold; of what is done, since when.'),
  done: count,
  total: count,
  past: z
    .object({
      weeks: count.describe('Full weeks up to that day that were drawn from.'),
      done: z.int().describe('In all of them.'),
      growth: z.int().describe('So much was added to what there is to do.'),
    })
    .nullable(),
  scopeGrowth: z.boolean(),
  seed: z.int(),
  trials: count,
  dates,
  target: z
    .object({
      item: id,
      date: day,
      late: z.array(z.object({ percent, days: z.int().nullable().describe('Less than 0 if it is earlier.') })),
    })
    .nullable()
    .describe('The date that the file gives: for the plan the last of those of open items.'),
  backtest: z
    .object({
      every: count.describe('Weeks between two forecasts.'),
      decided: count.describe('Of so many it can be said what they were worth.'),
      hits: z.array(z.object({ percent, count })).describe('In so many of them it was done by the date.'),
      forecasts: z.array(z.object({ on: day, open: count, dates, actual: day.nullable(), decided: z.boolean() })),
    })
    .nullable(),
});

export type ForecastDocument = Content<typeof forecastSchema>;
export type BurnupDocument = Content<typeof burnupSchema>;
