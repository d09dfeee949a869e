import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { MAX_BYTES } from '../size-limit.ts';
import { blobsOf } from './revisions/batch.ts';
import { blobAt, blobInIndex } from './revisions/blobs.ts';
import { type ChangedFile, changedFiles } from './revisions/changed-files.ts';
import { type ClaimingCommits, claimsBetween } from './revisions/claims.ts';
import { commitOf, forkPoint, lastCommitOf } from './revisions/commits.ts';
import { type FileChange, fileHistory } from './revisions/file-history.ts';
import { type IndexEntry, indexEntries } from './revisions/index-entries.ts';
import { type ClaimingCommit, commitsThatName, oldestOf, orderOf } from './revisions/log.ts';
import { ordinaryRepository, type Place } from './revisions/ordinary.ts';
import { remoteUrl } from './revisions/remote.ts';
import { type Tree, treeOf } from './revisions/tree.ts';
import { type Environment, type Git, type GitPurpose, gitIn, oneLine } from './run.ts';

/**
 * What git knows of a repository: only read, nothing fetched, and no program run that its settings name.
 * Names of files are from the top of the work tree, with `/`; commits are full hexadecimal names.
 */
export interface Revisions extends Place {
  /** Larger files are not read. */
  readonly maxBytes: number;
  /** The last commit; `null` before the first. */
  head(): Promise<string | null>;
  /** The commit that a revision means: `main`, `HEAD~3`, `v1.0`. Throws `RoadmapError` if it means none. */
  resolve(revision: string): Promise<string>;
  /**
   * The last commit that two have in common, as in `git diff ONE...OTHER`; of several the one that git names first.
   * Throws `RoadmapError` if there is none, or if a shallow clone does not have it.
   */
  mergeBase(one: string, other: string): Promise<string>;
  /** A file in a commit; `null` if it has none. Links are followed within the commit. */
  read(commit: string, name: string): Promise<Uint8Array | null>;
  /** Every file in a commit. */
  names(commit: string): Promise<readonly string[]>;
  /** A file in the index, also one that a sparse checkout leaves out, of a conflict our side; `null` if it has none. */
  readIndex(name: string): Promise<Uint8Array | null>;
  /** What differs between a commit and the index, or another commit; a file that was moved is one change. */
  changes(from: string, to?: string): Promise<readonly ChangedFile[]>;
  /** The commits behind one up to another that say something in a `Roadmap` trailer, and what was reverted; behind `null`, all. */
  claims(from: string | null, to: string): Promise<ClaimingCommits>;
  /** Every file in the index, in the order of its names. */
  entries(): Promise<readonly IndexEntry[]>;
  /** Names of the files that the work tree has otherwise than the index, or not at all; more than that if git has not looked lately. */
  unstaged(): Promise<readonly string[]>;
  /** The commits that changed a file, the newest first, on the line of first parents; it is followed when it was moved. */
  fileHistory(from: string, name: string): Promise<readonly FileChange[]>;
  /**
   * The contents of blobs, in the order of their names; `null` for one that is too large. The bytes are overwritten when the next is
   * asked for.
   */
  blobs(oids: readonly string[]): AsyncGenerator<readonly [oid: string, bytes: Buffer | null]>;
  /** The commits up to one whose message has one of the texts in it, also those of merged branches, in {@link order}. */
  commitsThatName(from: string, texts: readonly string[]): Promise<readonly ClaimingCommit[]>;
  /** The names of all commits up to one, children before their parents. */
  order(from: string): Promise<readonly string[]>;
  /** The address of the remote that is fetched from, as git knows it, with all that stands in it; `null` without one. */
  remote(): Promise<string | null>;
  /** The first commit on the line of first parents; in a shallow clone where its history ends. */
  oldest(from: string): Promise<string | null>;
}

/**
 * The repository around a folder.
 *
 * @param purpose For messages: what of ours needs git, `--since`.
 * @throws RoadmapError if there is no repository, or git refuses to look at it; without git it may be thrown by the first question.
 *
 * @example
 * const repository = await openRepository('/repo', process.env, { of: '--since' });
 * const base = await repository.mergeBase(await repository.resolve('main'), await repository.resolve('HEAD'));
 * const text = await repository.read(base, 'docs/ROADMAP.md');
 */
export async function openRepository(
  folder: string,
  env: Environment,
  purpose: GitPurpose,
  maxBytes = MAX_BYTES,
): Promise<Revisions> {
  const opened = (place: Place): Revisions => ({
    ...place,
    maxBytes,
    ...questions(gitIn(place.top ?? folder, env, purpose), place.shallow, maxBytes),
  });
  const known = purpose.inHook === true ? null : ordinaryRepository(folder, env);
  if (known !== null) return opened(known);
  const asked = ['rev-parse', '--absolute-git-dir', '--is-shallow-repository', '--show-toplevel'];
  const { code, stdout, stderr } = await gitIn(folder, env, purpose).run(asked);
  const [gitFolder = '', shallowness, ...rest] = stdout.replace(/\r?\n$/, '').split(/\r?\n/);
  // In a bare repository it fails at the last question, with the answers to the others.
  if (code !== 0 && (shallowness === undefined || !/work tree/.test(stderr)))
    throw noRepository(folder, stderr, purpose);
  const top = code === 0 ? path.normalize(rest.join('\n')) : null;
  return opened({ top, gitFolder: path.normalize(gitFolder), shallow: shallowness === 'true' });
}

function questions(git: Git, shallow: boolean, maxBytes: number): Omit<Revisions, keyof Place | 'maxBytes'> {
  const trees = new Map<string, Promise<Tree>>();
  const tree = (commit: string): Promise<Tree> => {
    const known = trees.get(commit) ?? treeOf(git, commit);
    trees.set(commit, known);
    return known;
  };
  return {
    head: () => lastCommitOf(git),
    resolve: (revision) => commitOf(git, revision, shallow),
    mergeBase: (one, other) => forkPoint(git, one, other, shallow),
    read: async (commit, name) => blobAt(git, await tree(commit), name, maxBytes),
    names: async (commit) => [...(await tree(commit)).keys()],
    readIndex: (name) => blobInIndex(git, name, maxBytes),
    changes: (from, to) => changedFiles(git, from, to),
    claims: (from, to) => claimsBetween(git, from, to),
    entries: () => indexEntries(git),
    unstaged: async () =>
      (await git.ask(['diff-files', '-z', '--name-only'])).split('\0').filter((name) => name !== ''),
    fileHistory: (from, name) => fileHistory(git, from, name),
    blobs: (oids) => blobsOf(git, oids, maxBytes),
    commitsThatName: (from, texts) => commitsThatName(git, from, texts),
    order: (from) => orderOf(git, from),
    remote: () => remoteUrl(git),
    oldest: (from) => oldestOf(git, from),
  };
}

function noRepository(folder: string, stderr: string, { of }: GitPurpose): RoadmapError {
  // Git's own advice, where the folder belongs to somebody else.
  if (!/not a git repository/.test(stderr)) return new RoadmapError(`git: ${oneLine(stderr)}`);
  // A command cannot be left out of itself.
  const hint = of.startsWith('`') ? 'go to one, or name it: `roadmap -C FOLDER …`' : `leave ${of} out`;
  return new RoadmapError(`${folder} is in no git repository`, { hint });
}
