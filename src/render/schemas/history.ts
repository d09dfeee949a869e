import * as z from 'zod';
import { CHANGES } from '../../history/changes/change.ts';
import { EVENTS } from '../../history/changes/event.ts';
import { SAYINGS } from '../../history/changes/said.ts';
import { KINDS, STATUSES } from '../../roadmap/roadmap.ts';
import { type Content, commit, id, printed } from './parts.ts';

/** What a commit says of itself. */
const author = z.string();
const date = z.string().describe('When it was written, with the offset of the author: `2026-03-01T09:00:00+01:00`.');
const subject = z.string();

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
export const diffSchema = printed({
  from: version,
  to: version,
  renamedFiles: z.array(z.object({ before: z.string(), after: z.string() })),
  counts: z.partialRecord(z.enum(CHANGES), z.int().min(1)),
  changes: z.array(change).describe('By milestone, in the order of the version after.'),
});

/** Of `roadmap log --json`. */
export const logSchema = printed({
  item: id.nullable().describe('Whose story it is; null for that of the plan.'),
  endsAt: commit.nullable().describe('Where the history of a shallow clone ends; null if it is whole.'),
  events: z
    .array(
      z.object({
        commit,
        author,
        date,
        subject,
        event: z.enum(EVENTS),
        change: change.nullable().describe('null for `named`: the message names the item, and nothing of it changed.'),
      }),
    )
    .describe('The newest first.'),
});

/** Of `roadmap blame ITEM --json`. */
export const blameSchema = printed({
  item: id.describe('Who was asked for.'),
  endsAt: commit.nullable().describe('Where the history of a shallow clone ends; null if it is whole.'),
  lines: z
    .array(
      z.object({
        item: id.describe('Of which it is said: the one asked for, or one that belongs to it.'),
        what: z.enum(SAYINGS),
        field: z.string().nullable().describe('The name of a field: `due`; else null.'),
        text: z.string().describe('As it stands: `M1 Port`, `[x]`, `2026-04-12`.'),
        file: z.string(),
        line: z.int().min(1).describe('1-based.'),
        commit: commit.nullable().describe('Which set it so; null if it is not committed.'),
        author: author.nullable(),
        date: date.nullable(),
        subject: subject.nullable(),
        isEnd: z.boolean().describe('It was so already where a shallow history ends, at this commit.'),
      }),
    )
    .describe('In the order of the text.'),
});

/** Of `roadmap stale --json`. */
export const staleSchema = printed({
  days: z.int().min(0).describe('For at least so many days nothing touched the items.'),
  endsAt: commit.nullable().describe('Where the history of a shallow clone ends; null if it is whole.'),
  items: z
    .array(
      z.object({
        id,
        kind: z.enum(KINDS),
        label: z.string().nullable(),
        title: z.string().nullable(),
        file: z.string(),
        line: z.int().min(1).describe('1-based.'),
        days: z.int().min(0).describe('Since it was touched, up to today.'),
        commit: commit.describe('Which touched it last.'),
        author,
        date,
        subject,
        isEnd: z.boolean().describe('Touched then or earlier: a shallow history ends at this commit.'),
      }),
    )
    .describe('The longest untouched first.'),
});

export type StaleDocument = Content<typeof staleSchema>;
export type BlameDocument = Content<typeof blameSchema>;
export type ChangeOfItem = z.infer<typeof change>;
export type DiffDocument = Content<typeof diffSchema>;
export type LogDocument = Content<typeof logSchema>;
