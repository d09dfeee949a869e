import { Command, Option } from 'commander';
import { examples, wholeNumber } from './arguments.ts';
import { COLOR_WHEN } from './session.ts';
import { VERSION } from './version.ts';

/** Where help and version go. Faults are thrown, not written. */
export interface ProgramOutput {
  write(text: string): void;
  readonly columns: number;
}

/** The command line but for its commands: what there is, not what it does. Throws instead of ending the process. */
export function buildProgram(output: ProgramOutput): Command {
  const program = new Command('roadmap')
    .description('Reads the roadmap you already have, in the style it is written in, and shows where things stand.')
    .usage('[-C folder] [command] [options] [file...]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .option('-C <folder>', 'run as if started in this folder', (next: string, all: string[] = []) => [...all, next])
    .addOption(new Option('--color <when>', 'colour the output').choices(COLOR_WHEN).default('auto'))
    .addOption(new Option('--max-bytes <n>', 'refuse larger files (default: 2 MiB)').argParser(wholeNumber))
    .addOption(new Option('--engine <name>', 'Markdown parser').choices(['satteri', 'remark']).hideHelp())
    .option('--at <rev>', 'read the plan as it was at this revision: a commit, a tag, HEAD~3')
    .option('--config-from <rev>', 'take the config from this revision, for changes by strangers')
    .option('--stdin-filename <file>', 'what standard input is called in the repository, for `-`')
    .option('--debug', 'say where an error comes from')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => output.columns,
      getOutHasColors: () => false,
    })
    .configureHelp({
      optionTerm: ({ flags }) => flags.replace('--json [fields]', '--json[=fields]').replace('--json [flag]', '--json'),
    });
  return examples(program, [
    ['roadmap', 'where things stand, in the roadmap that is found'],
    ['roadmap show M3', 'one milestone, whole'],
    ['roadmap list --status active', 'what is under way'],
    ['roadmap explain', 'what was not understood, and why'],
    ['roadmap -C ../other status', 'of another repository'],
  ]);
}

/** The first word that is no option of the program, nor the value of one: of `-C ../other list` it is `list`. */
export function firstWord({ options }: Command, argv: readonly string[]): string | undefined {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] as string;
    const [flag] = word.split('=');
    const option = options.find(({ short, long }) => flag === short || flag === long);
    if (!option) return word;
    if (option.required && flag === word) at += 1;
  }
  return undefined;
}
