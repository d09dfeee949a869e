import { createFile } from './create.ts';
import { attempt, faultCode, type Io, type Stat } from './io.ts';
import { newNonce } from './names.ts';
import type { Target } from './target.ts';

/** New contents, complete and on the disk, under another name beside the target. */
export interface Temporary {
  readonly file: string;
  /** What could not be made as it was, a line each. */
  readonly warnings: readonly string[];
}

const SET_ID = 0o6000;

/** @param like Whose owner, group and mode it gets. Access lists and extended attributes are not kept. */
export function writeTemporary(io: Io, target: Target, bytes: Uint8Array, like: Stat): Temporary {
  const file = target.names.temporary(newNonce());
  const warnings: string[] = [];
  // Nobody else's until it has the rights of the file it replaces.
  createFile(io, file, bytes, 0o600, (descriptor) => {
    const isOwned = giveOwner(io, descriptor, like);
    if (!isOwned) warnings.push(`${target.name}: its owner could not be kept, the file is yours now`);
    // To run as somebody else was granted to another owner. And after the owner: a change of owner takes that right away.
    const mode = Number(like.mode) & 0o7777 & (isOwned ? 0o7777 : ~SET_ID);
    const { mode: given } = io.statOpen(descriptor);
    if ((Number(given) & 0o7777) !== mode) io.changeMode(descriptor, mode);
    io.sync(descriptor);
    if (io.statOpen(descriptor).size !== BigInt(bytes.length)) throw shortened();
  });
  return { file, warnings };
}

function giveOwner(io: Io, descriptor: number, { uid, gid }: Stat): boolean {
  const now = io.statOpen(descriptor);
  if (now.uid === uid && now.gid === gid) return true;
  if (tryOwner(io, descriptor, uid, gid)) return true;
  // A member of the group may at least keep that.
  tryOwner(io, descriptor, now.uid, gid);
  return false;
}

function tryOwner(io: Io, descriptor: number, uid: bigint, gid: bigint): boolean {
  try {
    io.changeOwner(descriptor, Number(uid), Number(gid));
    return true;
  } catch (error) {
    if (faultCode(error) === 'EPERM') return false;
    throw error;
  }
}

export function removeTemporaries(io: Io, temporaries: readonly Temporary[]): void {
  for (const { file } of temporaries) attempt(() => io.remove(file));
}

function shortened(): Error {
  return Object.assign(new Error('the file is shorter than what was written'), { code: 'EIO', errno: 5 });
}
