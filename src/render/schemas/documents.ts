import * as z from 'zod';
import { LEVELS } from '../../check/diagnostic.ts';
import { answers } from './answers.ts';
import { burnupSchema, forecastSchema } from './burnup.ts';
import { changeSchema, embedSchema, syncSchema } from './change.ts';
import { type Content, date, file, id, item, line, printed, someOfItem } from './parts.ts';
import { blameSchema, diffSchema, logSchema, staleSchema } from './history.ts';

/** The JSON documents that are printed, and the only place that says what they look like. Not loaded to print them. */

const documentFile = z.object({
  file,
  title: z.string().nullable(),
  current: z.string().nullable(),
  updated: date.nullable(),
  unread: z.array(line).describe('Lines that look like plan and of which nothing was made.'),
});

const head = {
  files: z.array(documentFile),
  title: z.string().nullable(),
  current: z.string().nullable().describe('What the file calls its current milestone or phase.'),
  updated: date.nullable().describe('The latest date that a file gives itself.'),
};

/** Of `roadmap export`. */
export const roadmapSchema = printed({ ...head, items: z.array(item) });

const reason = z.enum(['named', 'active', 'first-open']);

/** Of `roadmap status --json`. */
export const statusSchema = printed({
  ...head,
  now: z.array(z.object({ id, why: reason })).describe('Where the plan stands, from the outermost inwards.'),
  next: z.array(id).describe('Open tasks and criteria of the current item.'),
  afterwards: id.nullable().describe('The milestone or phase after it.'),
  counts: z.object({ items: z.int(), lines: z.int(), linesRead: z.int(), linesUnread: z.int() }),
  items: z.array(someOfItem.extend({ blockedBy: z.array(id).optional() })).describe('Milestones, phases and buckets.'),
});

/** Of `roadmap list --json`. */
export const listSchema = printed({ items: z.array(someOfItem) });

/** Of `roadmap show ITEM --json`. */
export const showSchema = printed({
  item: someOfItem,
  neededBy: z.array(id),
  criteria: z.array(z.object({ handle: z.string(), id })),
  tasks: z.array(z.object({ handle: z.string(), id })),
});

const fact = z.object({
  type: z.enum(['declaration', 'status', 'field', 'reference', 'count']),
  by: z.string().describe('The notation that was recognised.'),
  text: z.string().describe('What of the source says it.'),
  column: z.int().min(1).describe('1-based, in UTF-16 units.'),
  means: z.string(),
});

/** Of `roadmap explain --json`. */
export const explainSchema = printed({
  lines: z.array(
    z
      .object({
        file,
        line,
        place: z.enum(['heading', 'entry', 'prose', 'row', 'summary']),
        text: z.string(),
        item: id.nullable(),
        note: z.string(),
        facts: z.array(fact),
        unread: z.boolean(),
      })
      .partial(),
  ),
});

const column = z.int().min(1).describe('1-based, in UTF-16 units.');
const range = {
  line,
  column,
  endLine: line,
  endColumn: column.describe('1-based, behind the last character; the same as `column` for a place between two.'),
};

/** Of each line of `roadmap check --format ndjson`, and in the document of `json`. */
export const diagnosticSchema = z
  .object({
    rule: z.string().min(1).describe('What `roadmap explain RULE` explains.'),
    level: z.enum(LEVELS),
    message: z.string().describe('`Unexpected X, expected Y`, plain text.'),
    file,
    ...range,
    related: z.array(z.object({ message: z.string(), file, line, column })).describe('Other places that matter.'),
    fix: z
      .object({
        title: z.string(),
        applicability: z.enum(['safe', 'unsafe']).describe('`unsafe` if a person should look at it.'),
        edits: z
          .array(z.object({ ...range, newText: z.string() }))
          .min(1)
          .describe('In the order of the text, all places in the text before.'),
      })
      .nullable()
      .describe('Null if there is none; also behind the first fixes of a very large plan, which only --fix makes all.'),
  })
  .meta({ id: 'Diagnostic' });

/** Of `roadmap check --format json`. */
export const checkSchema = printed({
  diagnostics: z.array(diagnosticSchema).describe('In the order of the files, then of the text.'),
});

export type DiagnosticData = z.infer<typeof diagnosticSchema>;

export type RoadmapDocument = Content<typeof roadmapSchema>;
export type StatusDocument = Content<typeof statusSchema>;
export type ListDocument = Content<typeof listSchema>;
export type ShowDocument = Content<typeof showSchema>;
export type ExplainDocument = Content<typeof explainSchema>;
export type ItemData = z.infer<typeof item>;
export type NextDocument = Content<typeof answers.next>;
export type BlockedDocument = Content<typeof answers.blocked>;
export type WhyDocument = Content<typeof answers.why>;
export type PathDocument = Content<typeof answers.path>;
export type WavesDocument = Content<typeof answers.waves>;
export type GraphDocument = Content<typeof answers.graph>;

const DOCUMENTS: Readonly<Record<string, readonly [schema: z.ZodType, printedBy: string]>> = {
  roadmap: [roadmapSchema, 'roadmap export'],
  status: [statusSchema, 'roadmap status --json'],
  list: [listSchema, 'roadmap list --json'],
  show: [showSchema, 'roadmap show ITEM --json'],
  explain: [explainSchema, 'roadmap explain --json'],
  change: [changeSchema, 'roadmap close ITEM --json'],
  sync: [syncSchema, 'roadmap sync --json'],
  embed: [embedSchema, 'roadmap embed --json'],
  check: [checkSchema, 'roadmap check --format json'],

  next: [answers.next, 'roadmap next --json'],
  blocked: [answers.blocked, 'roadmap blocked --json'],
  why: [answers.why, 'roadmap why ITEM --json'],
  path: [answers.path, 'roadmap path --json'],
  waves: [answers.waves, 'roadmap waves --json'],
  graph: [answers.graph, 'roadmap graph --json'],

  diff: [diffSchema, 'roadmap diff --json'],
  log: [logSchema, 'roadmap log --json'],
  burnup: [burnupSchema, 'roadmap burnup --json'],
  forecast: [forecastSchema, 'roadmap forecast --json'],
  blame: [blameSchema, 'roadmap blame ITEM --json'],
  stale: [staleSchema, 'roadmap stale --json'],
};

/** The JSON Schemas of all documents, by name. */
export function documentSchemas(): Record<string, Record<string, unknown>> {
  const entries = Object.entries(DOCUMENTS).map(([name, [schema, printedBy]]) => [
    name,
    { title: `What \`${printedBy}\` prints`, ...z.toJSONSchema(schema) },
  ]);
  return Object.fromEntries(entries);
}
