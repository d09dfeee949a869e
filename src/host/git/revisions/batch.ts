import { RoadmapError } from '../../../error.ts';
import type { Git } from '../run.ts';

/**
 * The contents of many blobs, in the order that is asked for, from one process. One is held at a time: its bytes are overwritten when the
 * next is asked for.
 *
 * @param oids Full names of blobs.
 * @returns Pairs of a name and its bytes; `null` for one over the limit.
 * @throws RoadmapError for one that a partial clone does not have.
 */
export async function* blobsOf(
  git: Git,
  oids: readonly string[],
  maxBytes: number,
): AsyncGenerator<readonly [oid: string, bytes: Buffer | null]> {
  if (oids.length === 0) return;
  const answer = git.stream(['cat-file', '--batch', '--buffer'], oids.map((oid) => `${oid}\n`).join(''));
  const pieces = answer[Symbol.asyncIterator]();
  let piece: Uint8Array = new Uint8Array();
  let at = 0;
  // One for all: memory outside of V8's heap would make it collect garbage every few blobs.
  let memory = Buffer.allocUnsafe(0);
  const more = async (oid: string): Promise<void> => {
    const next = await pieces.next().catch((error: Error) => {
      throw /lazy fetch|promisor|not allowed/.test(error.message) ? absent(oid) : error;
    });
    if (next.done) throw absent(oid);
    [piece, at] = [next.value, 0];
  };
  /** The next bytes, up to and with the line end, or so many. */
  const take = async (oid: string, into: Uint8Array | null, size: number): Promise<void> => {
    for (let taken = 0; taken < size; ) {
      if (at === piece.length) await more(oid);
      const end = Math.min(piece.length, at + size - taken);
      into?.set(piece.subarray(at, end), taken);
      taken += end - at;
      at = end;
    }
  };
  const line = async (oid: string): Promise<string> => {
    for (let text = ''; ; ) {
      if (at === piece.length) await more(oid);
      const end = piece.indexOf(0x0a, at);
      text += Buffer.from(piece.subarray(at, end < 0 ? piece.length : end)).toString('latin1');
      at = end < 0 ? piece.length : end + 1;
      if (end >= 0) return text;
    }
  };
  try {
    for (const oid of oids) {
      // `<oid> blob <size>`, the bytes, a line end; `<oid> missing`.
      const [, type, length] = (await line(oid)).split(' ');
      if (type !== 'blob') throw absent(oid);
      const size = Number(length);
      if (size <= maxBytes && size > memory.length) memory = Buffer.allocUnsafe(size * 2);
      const bytes = size > maxBytes ? null : memory.subarray(0, size);
      await take(oid, bytes, size);
      await take(oid, null, 1);
      yield [oid, bytes];
    }
  } finally {
    await pieces.return?.();
  }
}

function absent(oid: string): RoadmapError {
  return new RoadmapError(`${oid.slice(0, 10)} is not in this partial clone`, { hint: 'clone without --filter' });
}
