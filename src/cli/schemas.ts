import * as z from 'zod';
import { configFile } from '../config.ts';
import { explainDocument, listDocument, roadmapDocument, showDocument, statusDocument } from '../render/documents.ts';

const SCHEMAS: Readonly<Record<string, readonly [schema: z.ZodType, title: string]>> = {
  roadmap: [roadmapDocument, 'What `roadmap export --format json` prints'],
  status: [statusDocument, 'What `roadmap status --json` prints'],
  list: [listDocument, 'What `roadmap list --json` prints'],
  show: [showDocument, 'What `roadmap show ITEM --json` prints'],
  explain: [explainDocument, 'What `roadmap explain --json` prints'],
  config: [configFile, 'A roadmap.config.yaml'],
};

/** Every schema there is, the same as in `src/cli/commands/schema.ts`, which is loaded without zod. */
export const schemaNames: readonly string[] = Object.keys(SCHEMAS);

/** A JSON Schema (2020-12) as text; `null` if there is none of this name. */
export function jsonSchema(name: string): string | null {
  const [schema, title] = Object.hasOwn(SCHEMAS, name) ? (SCHEMAS[name] ?? []) : [];
  if (!schema) return null;
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: name === 'config' ? 'input' : 'output' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
