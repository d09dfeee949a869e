import path from 'node:path';
import { orNull, RoadmapError } from '../../error.ts';
import { shortOid } from '../../host/git/revisions/log.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import type { Host } from '../../host/host.ts';
import { nameBelow } from '../../host/paths.ts';

/** A side of a comparison: a commit and what the user called it. */
export interface NamedCommit {
  readonly name: string;
  /** Full; `null` for a branch without a commit yet. */
  readonly commit: string | null;
}

/** What the words behind `diff` mean. */
export interface Compared {
  readonly from: NamedCommit;
  /** `null` for the files on disk, or those in the index. */
  readonly to: NamedCommit | null;
  readonly files: readonly string[];
}

/**
 * Reads `[A[..B]] [file...]` as git does: a first word that is no revision is a file, `A B` is `A..B`. An empty side is HEAD, and
 * `A...B` begins where B has left A.
 *
 * @throws RoadmapError for a word that is neither, or both.
 */
export async function readCompared(host: Host, git: Revisions, words: readonly string[]): Promise<Compared> {
  const [first, ...rest] = words;
  // Asked for only where it is needed: each question to git takes a process.
  const head = async (): Promise<NamedCommit> => ({ name: 'HEAD', commit: await git.head() });
  if (first === undefined) return { from: await head(), to: null, files: [] };
  const isThere = first === '-' || host.files.kind(path.resolve(host.cwd, first)) !== 'missing';
  const range = isThere ? null : /^(.*?)(\.{2,3})((?!\/).*)$/s.exec(first);
  if (range) {
    const [from, to] = [await commitOf(git, range[1] || 'HEAD'), await commitOf(git, range[3] || 'HEAD')];
    if (range[2] === '..') return { from, to, files: rest };
    const base = await git.mergeBase(from.commit as string, to.commit as string);
    return { from: { name: shortOid(base), commit: base }, to, files: rest };
  }
  const commit = await git.resolve(first).catch((error: unknown) => {
    if (error instanceof RoadmapError) return error;
    throw error;
  });
  if (typeof commit === 'string' && isThere)
    throw new RoadmapError(`"${first}" is a revision and a file`, {
      hint: `write ./${first} for the file, or ${first}..HEAD for the revision`,
    });
  if (typeof commit === 'string') return { from: { name: first, commit }, ...(await readSecond(host, git, rest)) };
  const last = await head();
  if (isThere || (await isInCommit(host, git, last.commit, first))) return { from: last, to: null, files: words };
  throw new RoadmapError(`no such revision or file: ${first}`, { hint: commit.hint });
}

/** `A B` is `A..B`, if B is a revision and no file. */
async function readSecond(host: Host, git: Revisions, words: readonly string[]): Promise<Omit<Compared, 'from'>> {
  const [second, ...files] = words;
  if (second === undefined || second === '-' || host.files.kind(path.resolve(host.cwd, second)) !== 'missing')
    return { to: null, files: words };
  const to = await orNull(() => commitOf(git, second));
  return to === null ? { to, files: words } : { to, files };
}

async function commitOf(git: Revisions, name: string): Promise<NamedCommit> {
  return { name, commit: await git.resolve(name) };
}

/** A file that was deleted can be named too. */
async function isInCommit(host: Host, git: Revisions, commit: string | null, file: string): Promise<boolean> {
  if (commit === null || git.top === null) return false;
  const name = nameBelow(git.top, path.resolve(host.cwd, file));
  return name !== null && (await git.names(commit)).includes(name);
}
