import { RoadmapError } from '../../error.ts';
import { tooLarge } from '../size-limit.ts';
import { faultCode, type Io, pause, type Stat } from './io.ts';
import { readUpTo, withOpen } from './read.ts';
import { notRegular, type Target } from './target.ts';

/** A file as it was. */
export interface Snapshot {
  readonly bytes: Uint8Array;
  readonly stat: Stat;
}

/** An editor that empties a file and then writes it, or moves it away first, is done well within a tenth of a second. */
const TRIES = 10;
const WAIT_MS = 10;

/**
 * Reads all of a file while nobody writes it.
 *
 * @throws RoadmapError for what is no file or over `maxBytes`, before reading it; and if it stays empty, or keeps changing.
 */
export function readStable(io: Io, target: Target, maxBytes: number): Snapshot {
  for (let left = TRIES; ; left -= 1) {
    const snapshot = readOnce(io, target, maxBytes, left === 0);
    if (snapshot && snapshot.bytes.length > 0) return snapshot;
    if (left === 0) throw unsettled(target.name, snapshot !== null);
    pause(WAIT_MS);
  }
}

/** Whether a file is what it was, to the byte. */
export function isUnchanged(io: Io, target: Target, maxBytes: number, before: Snapshot): boolean {
  const { bytes, stat } = readStable(io, target, maxBytes);
  return sameFile(stat, before.stat) && Buffer.compare(bytes, before.bytes) === 0;
}

/** @returns `null` if it was changed meanwhile. */
function readOnce(io: Io, target: Target, maxBytes: number, isLast: boolean): Snapshot | null {
  try {
    return withOpen(io, target.file, (descriptor) => {
      const stat = io.statOpen(descriptor);
      if (!stat.isFile()) throw notRegular(target.name);
      if (stat.size > maxBytes) throw tooLarge(`file has ${stat.size} bytes`, maxBytes, target.name);
      // One more than there should be, to see what was added.
      const bytes = readUpTo(io, descriptor, Number(stat.size) + 1);
      const after = io.statOpen(descriptor);
      const settled = sameFile(stat, after) && sameTimes(stat, after) && BigInt(bytes.length) === stat.size;
      return settled ? { bytes, stat } : null;
    });
  } catch (error) {
    // It was there when the path was followed: it is being replaced.
    if (faultCode(error) === 'ENOENT' && !isLast) return null;
    throw error;
  }
}

function sameFile(one: Stat, other: Stat): boolean {
  const { dev, ino, size, mode, uid, gid } = one;
  return (
    dev === other.dev &&
    ino === other.ino &&
    size === other.size &&
    mode === other.mode &&
    uid === other.uid &&
    gid === other.gid
  );
}

function sameTimes(one: Stat, other: Stat): boolean {
  return one.mtimeNs === other.mtimeNs && one.ctimeNs === other.ctimeNs;
}

function unsettled(name: string, isEmpty: boolean): RoadmapError {
  return isEmpty
    ? new RoadmapError(`file is empty, or just being saved: ${name}`, { hint: 'see what it holds, then try again' })
    : new RoadmapError(`file keeps changing: ${name}`, { hint: 'end what writes it, then try again' });
}
