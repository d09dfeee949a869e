import { configSchema } from '../config/schema.ts';
import { documentSchemas } from '../render/schemas/documents.ts';

/** Every JSON Schema (2020-12) as text, by the name that `roadmap schema` takes. */
export function schemaTexts(): Map<string, string> {
  const schemas = { ...documentSchemas(), config: configSchema() };
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}
