import * as z from 'zod';
import { KINDS, STATUSES } from '../../roadmap/roadmap.ts';
import { SCHEMA_VERSION } from './version.ts';

/** What several of the JSON documents have in them. */

const schemaVersion = z
  .literal(SCHEMA_VERSION)
  .describe('Grows when a reader of the last version would misread the next.');

/** A document as it is printed. */
export function printed<S extends z.ZodRawShape>(shape: S) {
  return z.object({ schemaVersion, ...shape });
}

/** What a function of `render` makes of it: all but the version, which {@link documentJson} puts before it. */
export type Content<S extends z.ZodType> = Omit<z.infer<S>, 'schemaVersion'>;

export const file = z.string().describe("Path from the repository's root, with `/`; `<stdin>` for standard input.");
export const line = z.int().min(1).describe('1-based.');
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const id = z.string().min(1).describe('Unique in the document, and what every command accepts.');

const progress = z
  .object({ done: z.int().min(0), total: z.int().min(0) })
  .describe('Tasks, criteria and empty phases below the item, or the count that the file states.');

export const item = z
  .object({
    id,
    kind: z.enum(KINDS),
    label: z.string().nullable().describe('As written: `Milestone 0`, `Phase 12`, `Q3 2026`.'),
    title: z.string().nullable().describe('Plain text; null if the item is only a label.'),
    status: z.enum(STATUSES),
    statusOrigin: z.enum(['stated', 'derived']).describe('`derived` if it follows from what is below the item.'),
    statusText: z.string().nullable().describe('The words or marks that state the status, as written.'),
    checked: z.boolean().nullable().describe('Of a `[ ]` or `[x]`; null where there is none.'),
    parent: id.nullable(),
    children: z.array(id).describe('In the order of the text.'),
    dependsOn: z.array(id).describe('What it needs first.'),
    file,
    line: line.describe('1-based line of the fullest statement.'),
    fields: z.record(z.string(), z.string()).describe('Other `Name: value` lines, keyed in lower case.'),
    statements: z.array(z.object({ line })).describe('Every place that states the item, the fullest first.'),
    progress: progress.nullable(),
  })
  .meta({ id: 'Item' });

export const someOfItem = item.partial().meta({ id: 'SomeOfItem' });

/** Full name of a commit. */
export const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
