import type { Git } from '../git-run.ts';

/** Every file of a commit, from the top of its tree, with `/`. */
export async function treeNames(git: Git, commit: string): Promise<string[]> {
  const listed = await git.ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  return listed.split('\0').filter((name) => name !== '');
}
