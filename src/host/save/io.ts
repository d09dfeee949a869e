import fs from 'node:fs';

export type Stat = fs.BigIntStats;

/** The calls of `node:fs` that saving needs, so that a test can let the n-th of them fail. Errors are Node's. */
export interface Io {
  realpath(path: string): string;
  stat(path: string): Stat;
  access(path: string, mode: number): void;
  list(folder: string): string[];
  readLink(path: string): string;
  open(path: string, flags: number, mode?: number): number;
  statOpen(descriptor: number): Stat;
  /** @returns How many bytes were read: 0 at the end. */
  read(descriptor: number, into: Uint8Array, offset: number): number;
  /** @returns How many bytes were written, which may be fewer than there are. */
  write(descriptor: number, bytes: Uint8Array, offset: number): number;
  changeOwner(descriptor: number, uid: number, gid: number): void;
  changeMode(descriptor: number, mode: number): void;
  sync(descriptor: number): void;
  close(descriptor: number): void;
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

export const nodeIo: Io = {
  realpath: (path) => fs.realpathSync.native(path),
  stat: (path) => fs.statSync(path, { bigint: true }),
  access: (path, mode) => fs.accessSync(path, mode),
  list: (folder) => fs.readdirSync(folder),
  readLink: (path) => fs.readlinkSync(path),
  open: (path, flags, mode) => fs.openSync(path, flags, mode),
  statOpen: (descriptor) => fs.fstatSync(descriptor, { bigint: true }),
  read: (descriptor, into, offset) => fs.readSync(descriptor, into, offset, into.length - offset, null),
  write: (descriptor, bytes, offset) => fs.writeSync(descriptor, bytes, offset),
  changeOwner: (descriptor, uid, gid) => fs.fchownSync(descriptor, uid, gid),
  changeMode: (descriptor, mode) => fs.fchmodSync(descriptor, mode),
  sync: (descriptor) => fs.fsyncSync(descriptor),
  close: (descriptor) => fs.closeSync(descriptor),
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.unlinkSync(path),
};

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = fs.constants;

/** Without O_NONBLOCK, opening a FIFO waits for a writer that may never come. Windows knows neither of the two. */
export const TO_READ = O_RDONLY | O_NONBLOCK | O_NOFOLLOW;

/** Never what is there already, be it a link. */
export const TO_CREATE = O_WRONLY | O_CREAT | O_EXCL;

export const { W_OK, X_OK } = fs.constants;

/** `'ENOENT'` and the like; undefined for what is no fault of the file system. */
export function faultCode(error: unknown): string | undefined {
  const { code, errno } = error as NodeJS.ErrnoException;
  return typeof errno === 'number' ? code : undefined;
}

/** For what is done to tidy up, where failing must not hide what went wrong before. @returns Whether it worked. */
export function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (faultCode(error) === undefined) throw error;
    return false;
  }
}

/** Waits without letting anything else happen in this process: what is known of the files stays true of us. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
