import fs from 'node:fs';
import { RoadmapError } from '../error.ts';
import type { Files, Host } from './host.ts';
import { tooLarge } from './size-limit.ts';
import { nodeOutput } from './terminal/output.ts';

/** The real outside world. */
export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: nodeOutput(1),
    stderr: nodeOutput(2),
    readStdin,
    files,
    now: () => Date.now(),
  };
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      process.stdin.destroy();
      throw tooLarge(`standard input has more than ${limit} bytes`, limit);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const files: Files = {
  read(file, limit) {
    // Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
    const descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    try {
      const stat = fs.fstatSync(descriptor);
      if (stat.isDirectory()) throw new RoadmapError('is a folder', { hint: 'name a file in it' });
      if (!stat.isFile())
        throw new RoadmapError('not a regular file', { hint: 'pipe it in: `roadmap status - < FILE`' });
      if (stat.size > limit) throw tooLarge(`file has ${stat.size} bytes`, limit);
      return readAll(descriptor, stat.size, limit);
    } finally {
      fs.closeSync(descriptor);
    }
  },
  list(folder) {
    try {
      return fs.readdirSync(folder);
    } catch {
      return [];
    }
  },
  kind(file) {
    try {
      const stat = fs.statSync(file);
      return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
    } catch {
      // Also a loop of links, or a path through a file: reading it says which.
      return 'missing';
    }
  },
  isLink(file) {
    try {
      return fs.lstatSync(file).isSymbolicLink();
    } catch {
      return false;
    }
  },
};

/** Reads to the end, which may have moved since `size` was asked for (and files in /proc say 0). */
function readAll(descriptor: number, size: number, limit: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.max(size + 1, 4096));
  let length = 0;
  for (;;) {
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
    const count = fs.readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > limit) throw tooLarge(`file has more than ${limit} bytes`, limit);
  }
}
