import type { Git } from '../run.ts';

/** The address of the remote that the current branch is fetched from, else of `origin`. Nobody is asked for anything over it. */
export async function remoteUrl(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(['ls-remote', '--get-url']);
  const url = stdout.replace(/\r?\n$/, '');
  // Without a remote, git answers the name that it has looked for.
  return code === 0 && url !== '' && url !== 'origin' ? url : null;
}
