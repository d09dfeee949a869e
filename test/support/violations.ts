import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const read = (path: string): object => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** What is wrong with a document by the schema that its format has: none if it is valid. */
type Violations = (document: unknown) => readonly string[];

function violations(validate: ValidateFunction): Violations {
  return (document) =>
    validate(document) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** By the schema of OASIS, as {@link file://./schemas/README.md} says. */
export const inSarif: Violations = violations(
  formats
    .default(new Ajv04.default({ strict: false, unicodeRegExp: false }))
    .compile(read('./schemas/sarif-2.1.0-rtm.5.json')),
);

/** By the schema that we publish. */
export const inCheckDocument: Violations = violations(
  formats.default(new Ajv2020()).compile(read('../../schemas/check.schema.json')),
);
