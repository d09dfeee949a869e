import { RoadmapError } from '../../error.ts';
import { faultCode } from './io.ts';

type Words = readonly [what: string, hint: string];

const FULL: Words = ['disk full, nothing changed', 'make room, then run the command again'];
const DENIED: Words = ['permission denied, nothing changed', 'check the permissions of the file and of its folder'];

const FAULTS: Readonly<Record<string, Words>> = {
  ENOENT: ['no such file', 'check the name; a link may lead to a file that is gone'],
  ENOTDIR: ['no such file', 'part of the path is not a folder'],
  ELOOP: ['a link that leads to itself', 'point it at a file'],
  ENAMETOOLONG: ['name too long', 'give the file a shorter one'],
  ENOSPC: FULL,
  EDQUOT: ['disk quota used up, nothing changed', FULL[1]],
  EFBIG: ['over the limit on the size of files, nothing changed', 'raise it with `ulimit -f`'],
  EROFS: ['read-only file system, nothing changed', 'mount it for writing'],
  EACCES: DENIED,
  EPERM: DENIED,
  EBUSY: ['in use by another program, nothing changed', 'close it there, then run the command again'],
  EXDEV: ['file is on another device than its folder, nothing changed', 'edit it where it is mounted from'],
  EIO: ['the disk failed (EIO), nothing changed', 'check the disk before you try again'],
};

/**
 * Runs `act`; a fault of the file system becomes what the user must mend.
 *
 * @param name The file to name in the message.
 * @example `disk full, nothing changed: ROADMAP.md` for ENOSPC, with a hint.
 */
export function inPlainWords<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw plain(error, name);
  }
}

export function plain(error: unknown, name: string): unknown {
  const code = faultCode(error);
  if (code === undefined) return error;
  const [what, hint] = FAULTS[code] ?? [`cannot be saved (${code}), nothing changed`, 'mend that, then try again'];
  return new RoadmapError(`${what}: ${name}`, { hint });
}
