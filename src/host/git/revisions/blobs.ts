import { tooLarge } from '../../size-limit.ts';
import type { Git } from '../run.ts';
import { blobsOf } from './batch.ts';
import { indexEntries } from './index-entries.ts';
import type { Tree } from './tree.ts';

/** So often a link may lead to another. */
const MOST_LINKS = 5;

/** A file in a commit; `null` if it has none. */
export async function blobAt(git: Git, tree: Tree, name: string, maxBytes: number): Promise<Uint8Array | null> {
  let at: string | null = name;
  for (let links = 0; at !== null && at !== '' && links <= MOST_LINKS; links += 1) {
    const entry = tree.get(at);
    if (!entry || !/^1[02]0/.test(entry.mode)) return null;
    const bytes = await boundedBlob(git, entry.oid, at, maxBytes);
    if (entry.mode !== '120000') return bytes;
    at = leadingTo(at, Buffer.from(bytes).toString());
  }
  return null;
}

/** In a conflict our side, else theirs, else what both began with. */
const STAGES = [0, 2, 3, 1];

/** A file in the index; `null` if it has none. */
export async function blobInIndex(git: Git, name: string, maxBytes: number): Promise<Uint8Array | null> {
  const entries = (await indexEntries(git, name)).filter((entry) => /^100/.test(entry.mode));
  const [first] = STAGES.flatMap((stage) => entries.find((each) => each.stage === stage) ?? []);
  return first ? boundedBlob(git, first.oid, name, maxBytes) : null;
}

async function boundedBlob(git: Git, oid: string, name: string, limit: number): Promise<Uint8Array> {
  for await (const [, bytes] of blobsOf(git, [oid], limit)) if (bytes !== null) return new Uint8Array(bytes);
  const size = (await git.ask(['cat-file', '-s', oid])).trim();
  throw tooLarge(`${name} has ${size} bytes in git`, limit);
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
