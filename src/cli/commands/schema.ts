import { Argument, type Command } from 'commander';
import { examples } from '../arguments.ts';
import type { Session } from '../session.ts';

/** The same as the keys of `schemaTexts`, which loads zod. A test holds it. */
export const SCHEMA_NAMES = [
  'roadmap',
  'status',
  'list',
  'show',
  'next',
  'blocked',
  'why',
  'path',
  'waves',
  'graph',
  'diff',
  'log',
  'burnup',
  'forecast',
  'blame',
  'stale',
  'explain',
  'change',
  'sync',
  'embed',
  'check',
  'config',
];

export function schemaCommand(program: Command, session: Session): void {
  const command = program
    .command('schema')
    .summary('the JSON Schema of what is printed or read')
    .description('Prints the JSON Schema of a document that is printed, or of the config file.')
    .addArgument(new Argument('<name>', 'of which document').choices(SCHEMA_NAMES))
    .action(async (name: string) => {
      const { schemaTexts } = await import('../schemas.ts');
      session.print(schemaTexts().get(name) ?? '');
    });
  examples(command, [
    ['roadmap schema roadmap', 'of `roadmap export`'],
    ['roadmap schema config > roadmap.config.schema.json', 'for an editor'],
  ]);
}
