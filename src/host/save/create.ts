import { attempt, type Io, TO_CREATE } from './io.ts';

/**
 * Makes a file that must not be there yet, with all of `bytes` or not at all.
 *
 * @param finish What else is to be done to it before it is closed.
 */
export function createFile(
  io: Io,
  file: string,
  bytes: Uint8Array,
  mode: number,
  finish: (descriptor: number) => void = () => {},
): void {
  const descriptor = io.open(file, TO_CREATE, mode);
  try {
    try {
      writeAll(io, descriptor, bytes);
      finish(descriptor);
    } finally {
      // On network file systems it may be only now that there turns out to be no room.
      io.close(descriptor);
    }
  } catch (error) {
    attempt(() => io.remove(file));
    throw error;
  }
}

/** A disk that is nearly full takes what it can, and says so by the count alone. */
function writeAll(io: Io, descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    const count = io.write(descriptor, bytes, written);
    if (count === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC', errno: 28 });
    written += count;
  }
}
