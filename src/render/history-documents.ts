import * as z from 'zod';
import { CHANGES } from '../history/change.ts';
import { EVENTS } from '../history/event.ts';
import { PERCENTS } from '../history/forecast.ts';
import { UNITS } from '../history/plan-counts.ts';
import { STEPS } from '../history/sample.ts';
import { KINDS, STATUSES } from '../roadmap/roadmap.ts';

const schemaVersion = z.literal(1).describe('Grows when a reader of the last version would misread the next.');
const id = z.string().min(1);
const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

const side = z
  .object({
    id,
    kind: z.enum(KINDS),
    label: z.string().nullable(),
    title: z.string().nullable(),
    status: z.enum(STATUSES),
    statusOrigin: z.enum(['stated', 'derived']),
    file: z.string().describe('As it was called in this version.'),
    line: z.int().min(1).describe('1-based, in this version.'),
  })
  .meta({ id: 'ItemInVersion' });

const change = z
  .object({
    type: z.enum(CHANGES),
    item: id.describe('As it is called after, else before.'),
    within: id.nullable().describe('The milestone it is in, or the outermost container.'),
    before: side.nullable().describe('null for what was added.'),
    after: side.nullable().describe('null for what was removed.'),
    from: z
      .string()
      .nullable()
      .describe('Title, status, date as written; of `moved` and `needs-no-more` an id of the version before.'),
    to: z.string().nullable().describe('The same after; of `moved` and `needs` an id.'),
    field: z.string().nullable().describe('Of `date`: `due`, `target`; `label` for a quarter that is a label.'),
    days: z.int().nullable().describe('Of `date`: by how many it is later, less than 0 if earlier.'),
  })
  .meta({ id: 'ChangeOfItem' });

const version = z.object({
  revision: z.string().nullable().describe('As it was asked for.'),
  commit: commit.nullable(),
  place: z.enum(['commit', 'index', 'work tree']),
});

/** Of `roadmap diff --json`. */
export const diffDocument = z.object({
  schemaVersion,
  from: version,
  to: version,
  renamedFiles: z.array(z.object({ before: z.string(), after: z.string() })),
  counts: z.partialRecord(z.enum(CHANGES), z.int().min(1)),
  changes: z.array(change).describe('By milestone, in the order of the version after.'),
});

/** Of `roadmap log --json`. */
export const logDocument = z.object({
  schemaVersion,
  item: id.nullable().describe('Whose story it is; null for that of the plan.'),
  endsAt: commit.nullable().describe('Where the history of a shallow clone ends; null if it is whole.'),
  events: z
    .array(
      z.object({
        commit,
        author: z.string(),
        date: z.string().describe('When it was written, with the offset of the author: `2026-03-01T09:00:00+01:00`.'),
        subject: z.string(),
        event: z.enum(EVENTS),
        change: change.nullable().describe('null for `named`: the message names the item, and nothing of it changed.'),
      }),
    )
    .describe('The newest first.'),
});

const count = z.int().min(0);
const counts = z.object({ done: count, total: count });
const unit = z.enum(UNITS).describe('`boxes`: list items with a box. `items`: what `roadmap status` counts.');
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

/** Of `roadmap burnup --json`. */
export const burnupDocument = z.object({
  schemaVersion,
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
export const forecastDocument = z.object({
  schemaVersion,
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

export type ForecastDocument = z.infer<typeof forecastDocument>;
export type BurnupDocument = z.infer<typeof burnupDocument>;
export type ChangeOfItem = z.infer<typeof change>;
export type DiffDocument = z.infer<typeof diffDocument>;
export type LogDocument = z.infer<typeof logDocument>;
