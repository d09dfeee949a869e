import path from 'node:path';
import { RoadmapError } from '../../../error.ts';
import { type Environment, type Git, gitIn, oneLine } from '../run.ts';
import { trimmed } from './file-versions.ts';
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

const PURPOSE = { of: '--commit' };

const UNDER_WAY = { MERGE_HEAD: 'merge', CHERRY_PICK_HEAD: 'cherry-pick', REVERT_HEAD: 'revert' };

/**
 * The work tree around a folder.
 *
 * @throws RoadmapError if nothing can be committed in it just now: another git is at work, a merge is under way, nobody knows who commits.
 */
export async function committable(folder: string, env: Environment): Promise<Repository> {
  const there = gitIn(folder, env, PURPOSE);
  const parse = (...args: string[]) => there.run(['rev-parse', ...args]);
  const [tree, own] = await Promise.all([parse('--show-toplevel'), parse('--absolute-git-dir')]);
  if (tree.code !== 0) throw noWorkTree(folder, tree.stderr);
  const top = path.normalize(trimmed(tree.stdout));
  const gitFolder = path.normalize(trimmed(own.stdout));
  await expectFreeIndex(gitFolder);
  const git = gitIn(top, env, PURPOSE);
  const [head] = await Promise.all([
    lastCommit(git),
    expectNoConflict(git),
    expectName(git, 'GIT_AUTHOR_IDENT'),
    expectName(git, 'GIT_COMMITTER_IDENT'),
  ]);
  return { git, top, gitFolder, head };
}

/**
 * The last commit, in full; null before the first.
 *
 * @throws RoadmapError if a merge or the like is under way: a commit would end it, as if all were resolved.
 */
export async function lastCommit(git: Git): Promise<string | null> {
  const refs = ['HEAD', ...Object.keys(UNDER_WAY)];
  // `<oid> commit` or `<ref> missing` for each.
  const answer = await git.ask(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input: refs.join('\n') });
  const [head, ...others] = answer.split('\n').map((line) => line.match(/^(\w+) commit$/)?.[1] ?? null);
  const what = Object.values(UNDER_WAY).find((_, i) => others[i]);
  if (what) throw new RoadmapError(`a ${what} is under way`, { hint: 'end it first, or leave --commit out' });
  return head ?? null;
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
