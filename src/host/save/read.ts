import { type Io, TO_READ } from './io.ts';

/** Locks, and what /proc says, are shorter. Bytes. */
const SMALL = 4096;

/** Reads from where the descriptor stands to the end, or to `limit` bytes, whichever is first. */
export function readUpTo(io: Io, descriptor: number, limit: number): Uint8Array {
  const buffer = Buffer.allocUnsafe(limit);
  let length = 0;
  while (length < limit) {
    const count = io.read(descriptor, buffer, length);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

/** The text of a small file, or its beginning. Never waits, whatever it is. */
export function readSmall(io: Io, file: string): string {
  return withOpen(io, file, (descriptor) => Buffer.from(readUpTo(io, descriptor, SMALL)).toString());
}

export function withOpen<T>(io: Io, file: string, use: (descriptor: number) => T): T {
  const descriptor = io.open(file, TO_READ);
  try {
    return use(descriptor);
  } finally {
    io.close(descriptor);
  }
}
