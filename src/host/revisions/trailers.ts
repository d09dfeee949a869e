import type { Git } from '../git-run.ts';

/**
 * What the commits from one to another say of a thing, each in its trailers: `Roadmap: M3.c2 done`.
 *
 * @param token `Roadmap`
 * @returns The values, of the newest commit first: `['M3.c2 done']`.
 */
export async function trailersOf(git: Git, from: string, to: string, token: string): Promise<string[]> {
  const format = `--format=%(trailers:key=${token},valueonly,unfold)`;
  const log = ['log', '-z', '--no-show-signature', '--no-color', '--encoding=UTF-8', format, `${from}..${to}`];
  const said = await git.ask(log);
  return said.split(/[\0\n]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
