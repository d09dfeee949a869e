import { main } from '../../src/cli/main.ts';
import { nodeHost } from '../../src/host/node.ts';
import { GIT_ENV } from './git-folder.ts';

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, in a pipe or on a terminal, of 80 columns. */
export async function roadmap(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = GIT_ENV,
  isTTY = false,
): Promise<Answer> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text;
    },
    isTTY,
    columns: 80,
  });
  const code = await main(args, { ...nodeHost(), cwd, env, stdout: output('stdout'), stderr: output('stderr') });
  return { code, ...written };
}
