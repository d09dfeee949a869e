import { Argument, type Command } from 'commander';
import { examples } from '../arguments.ts';
import type { Session } from '../session.ts';

const NAMES = ['roadmap', 'status', 'list', 'show', 'explain', 'config'];

export function schemaCommand(program: Command, session: Session): void {
  const command = program
    .command('schema')
    .summary('the JSON Schema of what is printed or read')
    .description('Prints the JSON Schema of a document that is printed, or of the config file.')
    .addArgument(new Argument('<name>', 'of which document').choices(NAMES))
    .action(async (name: string) => {
      const { jsonSchema } = await import('../schemas.ts');
      session.print(jsonSchema(name) ?? '');
    });
  examples(command, [
    ['roadmap schema roadmap', 'of `roadmap export`'],
    ['roadmap schema config > roadmap.config.schema.json', 'for an editor'],
  ]);
}
