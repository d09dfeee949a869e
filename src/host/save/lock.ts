import { createFile } from './create.ts';
import { attempt, faultCode, type Io } from './io.ts';
import { type Names, newNonce } from './names.ts';
import { isDead, type Owner, ownerOf, parseOwner } from './owner.ts';
import { readSmall } from './read.ts';

/** A lock that this process holds. */
export interface Lock {
  readonly file: string;
  /** What is in it, as in no other. */
  readonly text: string;
}

/** A lock that somebody else holds; without an owner if it cannot be read as a lock of ours. */
export interface Busy {
  readonly busy: string;
  readonly owner: Owner | null;
}

/** Where a file cannot get a second name. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/** A lock that is there, and gone when it is read, has just been released; or is a link to nothing, where Windows follows it. */
const TRIES = 100;

/**
 * Takes a lock if it is free, or if its owner is dead. Its age says nothing: a process may have been stopped for hours.
 *
 * @param file The lock, or another one of `names`.
 */
export function tryLock(io: Io, names: Names, file = names.lock): Lock | Busy {
  const self = ownerOf(io, newNonce());
  const lock = { file, text: JSON.stringify(self) };
  for (let left = TRIES; ; left -= 1) {
    if (publish(io, names.prepared(self.nonce), lock)) return lock;
    const text = textOf(io, file);
    // A network may have lost the answer that we got it.
    if (text === lock.text) return lock;
    if (text === null && left > 0) continue;
    const owner = parseOwner(text ?? '');
    if (owner === null || !isDead(io, owner, self) || !removeDead(io, names, file, owner)) return { busy: file, owner };
  }
}

export function isOurs(io: Io, lock: Lock): boolean {
  return textOf(io, lock.file) === lock.text;
}

/** @returns False if it is still there, as far as we know. */
export function release(io: Io, lock: Lock): boolean {
  return attempt(() => {
    if (isOurs(io, lock)) io.remove(lock.file);
  });
}

/** A lock gets its name when it is complete, so that nobody ever sees a part of it. @returns False if there is one. */
function publish(io: Io, prepared: string, { file, text }: Lock): boolean {
  const bytes = Buffer.from(text);
  createFile(io, prepared, bytes, 0o644);
  try {
    io.link(prepared, file);
    return true;
  } catch (error) {
    const code = faultCode(error);
    // ENOENT: whoever holds the lock took what we prepared for a leftover.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (code === undefined || !NO_LINKS.includes(code)) throw error;
  } finally {
    attempt(() => io.remove(prepared));
  }
  return createdAlone(io, file, bytes);
}

function createdAlone(io: Io, file: string, bytes: Uint8Array): boolean {
  try {
    createFile(io, file, bytes, 0o644);
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Between seeing that a lock's owner is dead and removing it, another process may have done both, and hold the lock now. So
 * that is done under a lock too, which belongs to the dead one's nonce alone: who holds it and finds that nonce removes it.
 *
 * @returns False if another process is about to do it.
 */
function removeDead(io: Io, names: Names, file: string, dead: Owner): boolean {
  const right = tryLock(io, names, names.removal(dead.nonce));
  if ('busy' in right) return false;
  try {
    const text = textOf(io, file);
    if (text !== null && parseOwner(text)?.nonce === dead.nonce) io.remove(file);
  } finally {
    release(io, right);
  }
  return true;
}

/** @returns `null` if there is none; nothing, which is no lock, if it cannot be read. */
function textOf(io: Io, file: string): string | null {
  try {
    return readSmall(io, file);
  } catch (error) {
    const code = faultCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT' ? null : '';
  }
}
