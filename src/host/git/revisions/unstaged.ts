import { RoadmapError } from '../../../error.ts';
import type { Git } from '../run.ts';

/** Names of the files that the work tree has otherwise than the index, or not at all. */
export async function unstagedNames(git: Git): Promise<string[]> {
  // A file that is as young as the index is read by git, through the filters that its attributes name.
  const off = (await filterSettings(git)).flatMap((name) => [
    '-c',
    `${name}=${name.endsWith('.required') ? 'false' : ''}`,
  ]);
  return namesIn(await git.ask([...off, 'diff-files', '-z', '--name-only']));
}

/** `filter.lfs.clean` and the like. @throws RoadmapError for a name that cannot be set on a command line */
async function filterSettings(git: Git): Promise<string[]> {
  const asked = ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process|required)$'];
  const names = namesIn((await git.run(asked)).stdout);
  const strange = names.find((name) => name.includes('='));
  if (strange !== undefined)
    throw new RoadmapError(`git has a filter with "=" in its name: ${strange}`, { hint: 'give it another' });
  return [...new Set(names)];
}

function namesIn(listed: string): string[] {
  return listed.split('\0').filter((name) => name !== '');
}
