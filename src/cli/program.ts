import { Command, Option } from 'commander';
import { exportCommand } from './commands/export.ts';
import { COLOR_WHEN, type Session } from './session.ts';

/** The command line: what there is, not what it does. Writes nothing and never ends the process. */
export function buildProgram(session: Session): Command {
  return new Command('roadmap')
    .description('Reads the roadmap you already have, and shows where things stand.')
    .option('-C <folder>', 'run as if started in this folder', (next: string, all: string[] = []) => [...all, next])
    .addOption(new Option('--color <when>', 'when to use colour').choices(COLOR_WHEN).default('auto'))
    .addOption(new Option('--max-bytes <n>', 'refuse larger files').argParser(Number))
    .addOption(new Option('--engine <name>', 'Markdown parser').choices(['satteri', 'remark']).hideHelp())
    .option('--debug', 'show where an error comes from')
    .addCommand(exportCommand(session));
}
