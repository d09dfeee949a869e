import { RoadmapError } from '../../error.ts';
import { type Git, oneLine } from '../git-run.ts';
import { indexEntries } from './index-entries.ts';

/** A file in the index. */
export interface IndexedBlob {
  readonly bytes: Uint8Array;
  /** 0; in a conflict 2 for our side, 3 for theirs where we have none, 1 where neither has the file. */
  readonly stage: 0 | 1 | 2 | 3;
}

/** Larger files are refused. Bytes. */
const MAX_BYTES = 2 << 20;

/** So often a link may lead to another. */
const MOST_LINKS = 5;

const LIST = ['ls-tree', '-z', '-l', '--full-tree'];

/** A file in a commit; `null` if it has none. */
export async function blobAt(git: Git, commit: string, name: string, maxBytes = MAX_BYTES): Promise<Uint8Array | null> {
  let at: string | null = name;
  for (let links = 0; at !== null && at !== '' && links <= MOST_LINKS; links += 1) {
    // `100644 blob <oid> <size>\t<name>`
    const { code, stdout: listed, stderr } = await git.run([...LIST, commit, '--', `:(literal)${at}`]);
    if (code !== 0) throw unread(name, stderr);
    const [mode, type, oid = '', size] = (listed.split('\t')[0] ?? '').split(/ +/);
    if (type !== 'blob') return null;
    if (mode !== '120000') return await boundedBlob(git, oid, name, maxBytes, Number(size));
    const target = Buffer.from(await boundedBlob(git, oid, at, maxBytes, Number(size))).toString();
    at = leadingTo(at, target);
  }
  return null;
}

/** A file in the index; `null` if it has none. */
export async function blobInIndex(git: Git, name: string, maxBytes = MAX_BYTES): Promise<IndexedBlob | null> {
  const entries = (await indexEntries(git, name)).filter((entry) => /^100/.test(entry.mode));
  for (const stage of [0, 2, 3, 1] as const) {
    const entry = entries.find((each) => each.stage === stage);
    if (!entry) continue;
    const size = Number(await git.ask(['cat-file', '-s', entry.oid]));
    return { bytes: await boundedBlob(git, entry.oid, name, maxBytes, size), stage };
  }
  return null;
}

function unread(name: string, stderr: string): RoadmapError {
  // Its size is already more than such a clone knows; nothing is fetched.
  if (!/lazy fetch|promisor|not allowed/.test(stderr))
    return new RoadmapError(`git ls-tree failed: ${oneLine(stderr)}`);
  return new RoadmapError(`${name} is not in this partial clone`, { hint: 'clone without --filter' });
}

async function boundedBlob(git: Git, oid: string, name: string, limit: number, size: number): Promise<Uint8Array> {
  if (size > limit)
    throw new RoadmapError(`${name} has ${size} bytes in git, over the limit of ${limit}`, {
      hint: 'raise it with --max-bytes',
    });
  return git.blob(oid);
}

/**
 * Where a link leads, from the top; `null` out of the repository.
 *
 * @example `leadingTo('docs/ROADMAP.md', '../plan.md')` is `plan.md`.
 */
function leadingTo(link: string, target: string): string | null {
  if (target.startsWith('/')) return null;
  const parts = link.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
