import * as z from 'zod';
import { OUTCOMES } from '../../history/story/claims.ts';
import { STATUSES } from '../../roadmap/roadmap.ts';
import { type Content, file, id, line, printed } from './parts.ts';

/** Of every command that changes a file, with `--json`. */
export const changeSchema = printed({
  changed: z.boolean().describe('False if all was so already, or nothing was written.'),
  edits: z.array(
    z.object({
      file,
      line: line.describe('1-based, in the text before.'),
      before: z.string().describe('The lines that were there; empty if lines were added.'),
      after: z.string(),
    }),
  ),
  diff: z.string().describe('Unified, as `git apply` takes it.'),
  notes: z.array(z.string()),
  commit: z.string().nullable().describe('The short name of the commit, with --commit.'),
  refused: z
    .object({
      reason: z.string(),
      hint: z.string().nullable().describe('What can be done about it.'),
      inTheWay: z.array(
        z.object({
          id,
          title: z.string().nullable(),
          status: z.enum(STATUSES),
          file,
          line,
          why: z.enum(['open', 'needed']),
        }),
      ),
    })
    .nullable()
    .describe('Why nothing was changed; the exit code is then 1 or 2.'),
});

/** Of `roadmap sync --json`. */
export const syncSchema = printed({
  since: z.string().nullable().describe('Full name of the commit behind which the range begins; null for all history.'),
  to: z.string().describe('Full name of its last commit.'),
  written: z.boolean(),
  claims: z
    .array(
      z.object({
        commit: z.string(),
        author: z.string(),
        date: z.string(),
        subject: z.string(),
        claim: z.string().describe('The trailer: `M3.c2 done`.'),
        name: z.string().describe('The name in it: `M3.c2`.'),
        item: id.nullable().describe('As it is called now; null if the name means no item, or several.'),
        outcome: z.enum(OUTCOMES).describe('`to do` is what the change makes.'),
        why: z.string().nullable().describe('Of `unclear`.'),
      }),
    )
    .describe('That something is done, the oldest first; of an item that is claimed twice only the last.'),
  change: changeSchema.nullable().describe('Null if there is nothing to do.'),
});

/** Of `roadmap embed --json`. */
export const embedSchema = printed({
  blocks: z.int().min(0).describe('How many blocks there are.'),
  stale: z
    .array(z.object({ file, line, name: z.string().describe('Its kind, and the item it is about: `status M3`.') }))
    .describe('Those that do not say what the plan says, or did not before they were written.'),
  broken: z
    .array(
      z.object({ file, line, message: z.string(), isFault: z.boolean().describe('False for what may be meant so.') }),
    )
    .describe('Marks that are no block, and blocks that cannot be made: they are left as they are.'),
  written: z.boolean(),
  diff: z.string().describe('Unified, as `git apply` takes it: what is to be written, or was.'),
});

export type ChangeDocument = Content<typeof changeSchema>;
export type SyncDocument = Content<typeof syncSchema>;
export type EmbedDocument = Content<typeof embedSchema>;
