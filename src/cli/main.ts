import process from 'node:process';
import { type Command, CommanderError } from 'commander';
import { RoadmapError } from '../error.ts';
import type { Host } from '../host/host.ts';
import { nodeHost } from '../host/node.ts';
import { visible } from '../render/escape.ts';
import { buildProgram } from './program.ts';
import { type GlobalOptions, session } from './session.ts';

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
    program = buildProgram(running);
    await program.parseAsync([...argv], { from: 'user' });
    return running.code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    host.stderr.write(`${report(error, program?.opts<GlobalOptions>().debug === true)}\n`);
    return 2;
  }
}

/** Runs this process's command line. Sets the exit code, and leaves the process to end when its output is written. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), nodeHost());
}

/** One line for what the user must mend; a stack for what we must. */
function report(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return `roadmap: bug: ${visible(String(error))}`;
  const lines = (error.stack ?? error.message).split('\n').map(visible).join('\n');
  if (error instanceof RoadmapError) {
    const line = `roadmap: ${visible(error.message)}${error.hint === undefined ? '' : `: ${visible(error.hint)}`}`;
    return debug ? `${line}\n${lines}` : line;
  }
  return `roadmap: bug: please report this\n${lines}`;
}
