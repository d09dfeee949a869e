import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { trimmed } from './file-versions.ts';
import { type Environment, type Git, gitIn, oneLine } from './git-run.ts';
import { expectFreeIndex } from './index-lock.ts';

/** A work tree that a commit can be made in. */
export interface Repository {
  /** At the top of the work tree. */
  readonly git: Git;
  readonly top: string;
  /** Of this work tree: in a linked one, not the repository's. */
  readonly gitFolder: string;
  /** The last commit, in full; null before the first. */
  readonly head: string | null;
}

const UNDER_WAY = [
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
] as const;

/**
 * The work tree around a folder.
 *
 * @throws RoadmapError if nothing can be committed in it just now: another git is at work, a merge is under way, nobody knows who commits.
 */
export async function committable(folder: string, env: Environment): Promise<Repository> {
  const there = gitIn(folder, env);
  const parse = (...args: string[]) => there.run(['rev-parse', ...args]);
  const [tree, own, last] = await Promise.all([
    parse('--show-toplevel'),
    parse('--absolute-git-dir'),
    parse('--quiet', '--verify', 'HEAD^{commit}'),
  ]);
  if (tree.code !== 0) throw noWorkTree(folder, tree.stderr);
  const top = path.normalize(trimmed(tree.stdout));
  const gitFolder = path.normalize(trimmed(own.stdout));
  const head = last.code === 0 ? trimmed(last.stdout) : null;
  await expectFreeIndex(gitFolder);
  const git = gitIn(top, env);
  await Promise.all([
    expectNothingUnderWay(git),
    expectNoConflict(git),
    expectName(git, 'GIT_AUTHOR_IDENT'),
    expectName(git, 'GIT_COMMITTER_IDENT'),
  ]);
  return { git, top, gitFolder, head };
}

/** Throws `RoadmapError` if a merge or the like is under way: a commit would end it, as if all were resolved. */
export async function expectNothingUnderWay(git: Git): Promise<void> {
  const ask = (ref: string) => git.run(['rev-parse', '--quiet', '--verify', ref]);
  const answers = await Promise.all(UNDER_WAY.map(([ref]) => ask(ref)));
  const found = UNDER_WAY[answers.findIndex(({ code }) => code === 0)];
  if (found) throw new RoadmapError(`a ${found[1]} is under way`, { hint: 'end it first, or leave --commit out' });
}

async function expectNoConflict(git: Git): Promise<void> {
  // `100644 <oid> 2\t<name>` for each side of each.
  const [first] = (await git.ask(['ls-files', '-z', '--unmerged'])).split('\0');
  if (first)
    throw new RoadmapError(`${first.split('\t')[1]} has a merge conflict`, {
      hint: 'resolve it and `git add` it first',
    });
}

async function expectName(git: Git, variable: string): Promise<void> {
  const { code } = await git.run(['var', variable]);
  if (code !== 0)
    throw new RoadmapError('git does not know who commits', {
      hint: 'set it with `git config user.name NAME` and `git config user.email ADDRESS`',
    });
}

function noWorkTree(folder: string, stderr: string): RoadmapError {
  // Git's own advice, where the folder belongs to somebody else.
  if (!/not a git repository|in a work tree/.test(stderr)) return new RoadmapError(`git: ${oneLine(stderr)}`);
  return new RoadmapError(`${folder} is in no git work tree`, { hint: 'leave --commit out' });
}
