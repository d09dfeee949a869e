import { RoadmapError } from '../../error.ts';
import type { Git } from '../git-run.ts';

/** So many are asked for at a time: what a process answers is held whole. */
const AT_A_TIME = 64;

/** How large blobs are, by their names. Bytes. */
async function sizesOf(git: Git, oids: readonly string[]): Promise<Map<string, number>> {
  if (oids.length === 0) return new Map();
  const input = oids.map((oid) => `${oid}\n`).join('');
  const format = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
  const { stdout } = await git.run(['cat-file', format], { input });
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [oid = '', type, size] = line.split(' ');
      return type === 'blob' ? [[oid, Number(size)]] : [];
    }),
  );
}

/**
 * The contents of many blobs, in the order that is asked for. Some are held at a time, and two processes are started for
 * those.
 *
 * @param oids Full names of blobs.
 * @returns Pairs of a name and its bytes; `null` for one over the limit.
 * @throws RoadmapError for one that a partial clone does not have.
 */
export async function* blobsOf(
  git: Git,
  oids: readonly string[],
  maxBytes: number,
): AsyncGenerator<readonly [oid: string, bytes: Uint8Array | null]> {
  // The first few at once: who wants only the last events waits for no more.
  for (let at = 0, count = 8; at < oids.length; at += count, count = AT_A_TIME) {
    const some = oids.slice(at, at + count);
    const sizes = await sizesOf(git, some);
    const missing = some.find((oid) => !sizes.has(oid));
    if (missing !== undefined)
      throw new RoadmapError(`${missing.slice(0, 10)} is not in this clone`, { hint: 'clone without --filter' });
    const small = some.filter((oid) => (sizes.get(oid) as number) <= maxBytes);
    const contents = small.length === 0 ? new Map() : parse(await git.blobs(small));
    for (const oid of some) yield [oid, contents.get(oid) ?? null];
  }
}

/** `<oid> blob <size>\n<content>\n` for each. */
function parse(answer: Uint8Array): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at);
    const [oid = '', type, size] = Buffer.from(answer.subarray(at, end)).toString().split(' ');
    if (end < 0 || type !== 'blob') break;
    const start = end + 1;
    found.set(oid, answer.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return found;
}
