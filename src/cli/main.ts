import { type Command, CommanderError } from 'commander';
import { RoadmapError } from '../error.ts';
import type { Host } from '../host/host.ts';
import { nodeHost } from '../host/node.ts';
import { visible, visibleLines } from '../render/escape/visible.ts';
import { joinOptionalValues } from './arguments.ts';
import { commandsFor } from './commands/index.ts';
import { buildProgram, firstWord } from './program.ts';
import { type GlobalOptions, session } from './session.ts';
import { screenWidth } from './terminal.ts';

/**
 * Runs one command line.
 *
 * @param argv What follows the program's name.
 * @returns The exit code: 0 fine, 1 findings or a refused change, 2 wrong use or could not run.
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  let program: Command | undefined;
  const running = session(host, () => program?.opts<GlobalOptions>() ?? {});
  try {
    program = buildProgram({ write: host.stdout.write, columns: screenWidth(host) });
    for (const add of await commandsFor(firstWord(program, argv))) add(program, running);
    await program.parseAsync(joinOptionalValues(argv), { from: 'user' });
    return running.code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    host.stderr.write(`${report(error, program, argv)}\n`);
    return 2;
  }
}

/** Runs this process's command line. Sets the exit code, and leaves the process to end when its output is written. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeHost());
}

/** One line for what the user must mend; a stack for what we must. */
function report(error: unknown, program: Command | undefined, argv: readonly string[]): string {
  if (!(error instanceof Error)) return `roadmap: bug: ${visible(String(error))}`;
  const stack = visibleLines(error.stack ?? error.message);
  const line = plainly(error, helpFor(program, argv));
  if (line === null) return `roadmap: this is a bug, please report it\n${stack}`;
  const { debug } = program?.opts<GlobalOptions>() ?? {};
  return debug === true ? `roadmap: ${visible(line)}\n${stack}` : `roadmap: ${visible(line)}`;
}

/** `roadmap board --help`, where the command line names a command. */
function helpFor(program: Command | undefined, argv: readonly string[]): string {
  const word = program && firstWord(program, argv);
  const isCommand = program?.commands.some((command) => command.name() === word) === true;
  return isCommand ? `roadmap ${word} --help` : 'roadmap --help';
}

function plainly(error: Error, help: string): string | null {
  if (error instanceof RoadmapError) return error.line;
  if (!(error instanceof CommanderError)) return null;
  if (error.code === 'commander.help') return 'no such command, or none given: see `roadmap --help`';
  return inOurWords(error.message.replace(/^error: /, '').replace(/'(--\w+)='/, "'$1'"), help);
}

/** Commander's messages that hold a reason, in the one form that ours have: what, then what to do. */
const FORMS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^option '(.*)' argument '(.*)' is invalid\. (.*)$/s, "unexpected '$2' for $1: $3"],
  [/^command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/s, "unexpected '$1' for <$2>: $3"],
  [/^(.*)\n\(Did you mean (.*)\?\)$/s, '$1: did you mean $2?'],
];

function inOurWords(message: string, help: string): string {
  const form = FORMS.find(([pattern]) => pattern.test(message));
  if (!form) return `${message}: see \`${help}\``;
  return message.replace(form[0], form[1]).replace('Allowed choices are', 'expected').replace(/\.$/, '');
}
