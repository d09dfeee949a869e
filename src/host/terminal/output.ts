import fs from 'node:fs';
import type { Output } from '../host.ts';

/**
 * Standard output or error. A file or a pipe is written to at once: Node's stream for it says the same, but takes two
 * milliseconds to make. A terminal gets the stream, when it is first used.
 *
 * @param descriptor 1 or 2.
 */
export function nodeOutput(descriptor: 1 | 2): Output {
  const plain = isPlain(descriptor);
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    opened ??= streamOf(descriptor).on('error', giveUp);
    return opened;
  };
  return {
    write(text) {
      const bytes = Buffer.from(text);
      const written = plain && !opened ? writeAtOnce(descriptor, bytes) : 0;
      // Whoever made the pipe may not want to be waited for: the stream knows how to.
      if (written < bytes.length) stream().write(bytes.subarray(written));
    },
    get isTTY() {
      return !plain && stream().isTTY === true;
    },
    get columns() {
      return (!plain && stream().columns) || 80;
    },
  };
}

function isPlain(descriptor: number): boolean {
  try {
    const stat = fs.fstatSync(descriptor);
    return stat.isFile() || stat.isFIFO() || stat.isSocket() || stat.rdev === fs.statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** @returns How many bytes could be written without waiting. */
function writeAtOnce(descriptor: 1 | 2, bytes: Buffer): number {
  let written = 0;
  try {
    while (written < bytes.length) written += fs.writeSync(descriptor, bytes, written);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') giveUp(error as NodeJS.ErrnoException);
  }
  return written;
}

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  return descriptor === 1 ? process.stdout : process.stderr;
}

/** How a program ends that a signal has ended, with SIGPIPE: so git ends, and so a shell with `pipefail` knows it. */
const READER_LEFT = 128 + 13;

/**
 * The reader went away (`roadmap check | head -1`): there is nobody left to tell, and what was found is not known to be nothing.
 * Any other fault, such as a full disk, is said if it still can be.
 */
function giveUp({ code }: NodeJS.ErrnoException): never {
  if (code === 'EPIPE' || code === 'EOF') process.exit(READER_LEFT);
  try {
    fs.writeSync(2, `roadmap: cannot write the output (${code}): see that there is room for it\n`);
  } finally {
    process.exit(2);
  }
}
