import os from 'node:os';
import type { Io } from './io.ts';
import { isNonce } from './names.ts';
import { readSmall } from './read.ts';

/** Who holds a lock, with all that it takes to tell whether that process still lives. `null` where the system does not say. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** A pid means nothing after the next start of the machine, */
  readonly boot: string | null;
  /** nor in another container, */
  readonly pidNamespace: string | null;
  /** nor once the process has ended, and another got it. In ticks since the machine's start. */
  readonly startTime: string | null;
  /** This one lock. */
  readonly nonce: string;
}

/** This process. */
export function ownerOf(io: Io, nonce: string): Owner {
  return {
    pid: process.pid,
    host: os.hostname(),
    boot: orNull(() => readSmall(io, '/proc/sys/kernel/random/boot_id').trim()),
    pidNamespace: orNull(() => io.readLink('/proc/self/ns/pid')),
    startTime: processAt(io, process.pid)?.startTime ?? null,
    nonce,
  };
}

/** @returns `null` if the text is no lock of ours. */
export function parseOwner(text: string): Owner | null {
  const owner = orNull(() => JSON.parse(text) as Partial<Owner> | null);
  if (owner === null || typeof owner !== 'object') return null;
  const { pid, host, boot, pidNamespace, startTime, nonce } = owner;
  // A pid of 0 or less would mean a group of processes.
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null;
  if (typeof host !== 'string' || typeof nonce !== 'string' || !isNonce(nonce)) return null;
  if (!isTextOrNull(boot) || !isTextOrNull(pidNamespace) || !isTextOrNull(startTime)) return null;
  return { pid, host, boot, pidNamespace, startTime, nonce };
}

/**
 * Whether the owner is known to have ended. Of a process on another machine, in another container or of before the last
 * start nothing can be known, however old its lock is.
 */
export function isDead(io: Io, owner: Owner, self: Owner): boolean {
  if (owner.host !== self.host || owner.boot !== self.boot || owner.pidNamespace !== self.pidNamespace) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it lives, and is another user's.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
  }
  const now = processAt(io, owner.pid);
  if (now === null) return false;
  // Z and X: it has ended, and nobody has asked how.
  return /[ZX]/.test(now.state) || (owner.startTime !== null && now.startTime !== owner.startTime);
}

function processAt(io: Io, pid: number): { readonly state: string; readonly startTime: string } | null {
  return orNull(() => {
    // A /proc of another namespace speaks of other processes.
    if (io.readLink('/proc/self') !== String(process.pid)) return null;
    const text = readSmall(io, `/proc/${pid}/stat`);
    // The name of the program stands in brackets, and may hold spaces and brackets itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    return state === undefined || startTime === undefined ? null : { state, startTime };
  });
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
