import { manual } from '../src/cli/manual.ts';
import { schemaTexts } from '../src/cli/schemas.ts';
import type { Generated } from './generated.ts';

/** What follows from the shell: its manual, and the schemas of what it prints and reads. */
export const shellFiles: readonly Generated[] = [
  { path: 'docs/cli.md', render: manual },
  ...[...schemaTexts()].map(([name, text]) => ({ path: `schemas/${name}.schema.json`, render: () => text })),
];
