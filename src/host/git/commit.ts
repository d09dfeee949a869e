import { RoadmapError } from '../../error.ts';
import { nameBelow } from '../paths.ts';
import { committable, lastCommit, type Repository } from './commit/committable.ts';
import { changedBlob, fileVersions, indexEntry, quoted, storeChange } from './commit/file-versions.ts';
import { differencesBetween, followCommit, type PreparedFile, putEntries } from './commit/index-entries.ts';
import { holdingIndex, inScratch } from './commit/index-lock.ts';
import { type Environment, oneLine } from './run.ts';

/** What a command does to a file. */
export interface FileToCommit {
  /** Absolute, without links. */
  readonly file: string;
  /** The bytes on disk now. */
  readonly before: Uint8Array;
  /** The bytes on disk when `commitPrepared` is called. */
  readonly after: Uint8Array;
}

/** A commit that can be made. */
export interface PreparedCommit {
  readonly repository: Repository & { readonly head: string };
  readonly files: readonly PreparedFile[];
}

/**
 * Sees that our changes can be committed, and nothing but them. Call it before the files are written.
 *
 * Other changes to the same files, staged or not, may stand elsewhere in them; they stay as they are.
 *
 * @param root A folder of the work tree.
 * @throws RoadmapError if not: no git, no work tree, a file that git does not track or that no commit has, a merge or a
 * conflict, another git at work, other changes to the same lines or right beside them.
 *
 * @example
 * const prepared = await prepareCommit('/repo', [{ file: '/repo/ROADMAP.md', before, after }], process.env);
 * // Write the file.
 * const { commit } = await commitPrepared(prepared, 'roadmap: close M3\n\nRoadmap: M3 done\n');
 */
export async function prepareCommit(
  root: string,
  changes: readonly FileToCommit[],
  env: Environment,
): Promise<PreparedCommit> {
  const repository = await committable(root, env);
  const files: PreparedFile[] = [];
  await inScratch(repository.gitFolder, async (scratch) => {
    for (const change of changes.filter(({ before, after }) => Buffer.compare(before, after) !== 0))
      files.push(await prepareFile(repository, change, scratch));
  });
  if (files.length === 0) throw new RoadmapError('nothing to commit', { hint: 'leave --commit out' });
  return { repository: { ...repository, head: repository.head as string }, files };
}

/**
 * Commits what was prepared. Call it when the files are written. The user's hooks, signature and name apply; a hook may add
 * to the commit.
 *
 * @param message UTF-8, with trailers if any.
 * @returns The commit's short name.
 * @throws RoadmapError if git or a hook refuses: nothing is committed or staged then, and the files keep the change.
 */
export async function commitPrepared(prepared: PreparedCommit, message: string): Promise<{ readonly commit: string }> {
  const { git, gitFolder, head } = prepared.repository;
  return holdingIndex(gitFolder, async (held) => {
    await expectUnmoved(prepared);
    const index = held.copy('commit-index');
    // With `-m` it keeps what is known of the files on disk, so that a large work tree is not read again; `-i` lets them differ.
    await git.ask(['read-tree', '-i', '-m', head], { index });
    const entries = prepared.files.map(({ name, head: { mode }, committed }) => ({ name, mode, oid: committed }));
    await putEntries(git, index, entries);
    // The message is in UTF-8 whatever the repository's messages are in, and its lines may begin with `#`.
    const commit = ['-c', 'i18n.commitEncoding=UTF-8', 'commit', '--cleanup=whitespace', '--file=-'];
    const { stdout, stderr } = await git.run(commit, { index, input: message, asUser: 'commits' });
    const [now = '', short = ''] = (await git.ask(['rev-parse', 'HEAD', '--short', 'HEAD'])).split('\n');
    // Its exit code says less: it may fail after the commit, and a hook may commit something else before.
    const changes = await differencesBetween(git, head, now);
    if (!prepared.files.every(({ name }) => changes.some((each) => each.name === name)))
      throw refused(prepared, stderr || stdout);
    try {
      await followCommit(git, held, prepared.files, changes);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new RoadmapError(`committed as ${short}, but the index could not be updated: ${error.message}`, {
        hint: `\`git reset ${prepared.files.map(({ name }) => quoted(name)).join(' ')}\``,
      });
    }
    return { commit: short };
  });
}

async function prepareFile(repository: Repository, change: FileToCommit, scratch: string): Promise<PreparedFile> {
  const { git, top, head } = repository;
  const name = nameBelow(top, change.file);
  if (name === null)
    throw new RoadmapError(`${change.file} is outside of the work tree ${top}`, { hint: 'leave --commit out' });
  const versions = await fileVersions(git, head, name);
  const blobs = await storeChange(git, versions, change);
  if (blobs.after === versions.head.oid)
    throw new RoadmapError(`nothing to commit: the last commit has ${versions.name} like that already`, {
      hint: 'leave --commit out',
    });
  const committed = await changedBlob(git, scratch, versions.head.oid, blobs);
  const same = versions.index.oid === versions.head.oid;
  const staged = same ? committed : await changedBlob(git, scratch, versions.index.oid, blobs);
  if (committed === null || staged === null)
    throw new RoadmapError(`${versions.name} has other uncommitted changes in the same lines or right beside them`, {
      hint: `commit or stash those first (see \`git diff HEAD ${quoted(versions.name)}\`), or leave --commit out`,
    });
  return { ...versions, committed, staged, alone: committed === blobs.after && staged === blobs.after };
}

async function expectUnmoved({ repository: { git, head }, files }: PreparedCommit): Promise<void> {
  const [now, ...entries] = await Promise.all([lastCommit(git), ...files.map(({ name }) => indexEntry(git, name))]);
  if (now === head && entries.every((entry, i) => entry?.oid === files[i]?.index.oid)) return;
  throw new RoadmapError('somebody else committed or staged meanwhile, so nothing is committed', {
    hint: `the change is in ${files.map(({ name }) => name).join(', ')}: commit it with git`,
  });
}

function refused({ files }: PreparedCommit, said: string): RoadmapError {
  const names = files.map(({ name }) => quoted(name)).join(' ');
  const patch = files.every(({ alone }) => alone) ? '' : '-p ';
  return new RoadmapError(`not committed, git or a hook refused: ${oneLine(said) || 'without a word'}`, {
    hint: `the change is in the file; mend that, then \`git commit ${patch}${names}\``,
  });
}
