import { RULES } from '../src/check/rules/index.ts';
import { manual } from '../src/cli/manual.ts';
import { schemaTexts } from '../src/cli/schemas.ts';
import { rulesManual } from '../src/render/findings/rules.ts';
import type { Generated } from './generated-file.ts';
import { withSessions } from './manual-pictures.ts';

/** What follows from the shell: its manual, and the schemas of what it prints and reads. */
export const shellFiles: readonly Generated[] = [
  { path: 'docs/cli.md', render: async () => withSessions(await manual()) },
  { path: 'docs/rules.md', render: () => rulesManual(RULES) },
  ...[...schemaTexts()].map(([name, text]) => ({ path: `schemas/${name}.schema.json`, render: () => text })),
];
