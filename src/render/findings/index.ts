import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json, ndjson } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { Format } from './report.ts';
import { sarif } from './sarif.ts';

/** Every format of findings. A format is a file and a line here. */
export const FORMATS: readonly Format[] = [
  pretty,
  concise,
  json,
  ndjson,
  github,
  gitlab,
  junit,
  sarif,
  rdjson,
  markdown,
];
