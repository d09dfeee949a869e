import { RoadmapError } from '../error.ts';
import { type Io, nodeIo } from './save/io.ts';
import { removeLeftovers } from './save/leftovers.ts';
import { type Busy, type Lock, release, tryLock } from './save/lock.ts';
import { type RewriteContents, type Rewriting, type Rewritten, rewriteLocked } from './save/pass.ts';
import { inPlainWords } from './save/plain-words.ts';
import { betweenSignals } from './save/signals.ts';
import { resolveTarget, type Target } from './save/target.ts';

export type { Io, Rewriting, Rewritten };

export interface RewriteOptions {
  /** Larger files are refused before they are read. Bytes. */
  readonly maxBytes: number;
  /** Files outside of this folder are refused, also if a link inside leads to them. */
  readonly root: string | ((path: string) => string);
  /** The name to use in messages; the path itself if missing. */
  readonly shown?: (path: string) => string;
  readonly io?: Io;
  /** How long to wait for another process that saves one of the files. Milliseconds; 5000 if missing. */
  readonly lockWait?: number;
}

const LOCK_WAIT_MS = 5000;

/** The longest sleep before a lock is tried again; a save takes a few milliseconds. */
const SLEEP_MS = 12;

/**
 * Reads files, lets `rewrite` make new contents of them, and replaces the files: all of them or none.
 *
 * At any moment each file is the old one or the new one, whole and on the disk, also after a crash or a power cut. Processes
 * that save through this function wait for each other. An editor does not: if it saves meanwhile, `rewrite` is called again
 * with the newer contents. Links stay links; owner, group and mode are kept, access lists and extended attributes are not.
 *
 * What cannot be closed: an editor that saves in the tenth of a millisecond between the last look at the file and its
 * replacement loses what it wrote; of several files, a kill between two replacements leaves the first ones new and the rest
 * old, and so does a power cut just after; an editor that pauses in the middle of writing a file leaves a part that looks whole.
 *
 * @param paths Absolute. The same file may come twice.
 * @param rewrite Synchronous and pure: it may be called up to 5 times. What it throws is passed on, and nothing is written.
 * @returns `written` is false if there was nothing to change: then the files have not been touched.
 * @throws RoadmapError naming a file and the cure. The message says so if anything is changed nevertheless.
 * @example `await rewriteFiles(['/r/ROADMAP.md'], ([old]) => ({ contents: [tick(old)], result: 'M1' }), { maxBytes: 2 << 20, root: '/r' })`
 */
export async function rewriteFiles<T>(
  paths: readonly string[],
  rewrite: (contents: readonly Uint8Array[]) => Rewriting<T>,
  options: RewriteOptions,
): Promise<Rewritten<T>> {
  const deadline = uptime() + (options.lockWait ?? LOCK_WAIT_MS);
  for (;;) {
    const outcome = await betweenSignals(() => underLocks(paths, rewrite, options));
    if (!('busy' in outcome)) return outcome;
    if (uptime() >= deadline) throw held(outcome);
    // At random, so that those who wait do not all come back at once.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * SLEEP_MS));
  }
}

/** Milliseconds, by a clock that nobody sets. `performance` would have to be loaded first. */
function uptime(): number {
  return process.uptime() * 1000;
}

/**
 * Takes all locks or none, and holds them for this one synchronous call: who waits for another's lock holds none himself.
 */
function underLocks<T>(
  paths: readonly string[],
  rewrite: RewriteContents<T>,
  { maxBytes, root, shown = (path) => path, io = nodeIo }: RewriteOptions,
): Rewritten<T> | (Busy & { readonly name: string }) {
  const targets = resolveAll(io, paths, root, shown);
  const locks: Lock[] = [];
  const warnings: string[] = [];
  try {
    for (const { name, names } of inOrder(targets)) {
      const lock = inPlainWords(name, () => tryLock(io, names));
      if ('busy' in lock) return { ...lock, name };
      locks.push(lock);
    }
    for (const target of new Set(targets)) removeLeftovers(io, target);
    const rewritten = rewriteLocked({ io, targets, locks, maxBytes }, rewrite);
    warnings.push(...rewritten.warnings);
    return { ...rewritten, warnings };
  } finally {
    for (const lock of locks) {
      if (!release(io, lock)) warnings.push(`the lock could not be removed, delete it: ${lock.file}`);
    }
  }
}

function resolveAll(
  io: Io,
  paths: readonly string[],
  root: RewriteOptions['root'],
  shown: (path: string) => string,
): Target[] {
  const known = new Map<string, Target>();
  return paths.map((path) => {
    const target = resolveTarget(io, path, shown(path), typeof root === 'string' ? root : root(path));
    const same = known.get(target.file) ?? target;
    known.set(target.file, same);
    return same;
  });
}

/** One for each lock, in an order that is everybody's. */
function inOrder(targets: readonly Target[]): Target[] {
  const byLock = new Map(targets.map((target) => [target.names.lock, target]));
  return [...byLock.keys()].sort().map((lock) => byLock.get(lock)!);
}

function held({ busy, owner, name }: Busy & { readonly name: string }): RoadmapError {
  if (owner === null) {
    return new RoadmapError(`cannot save, there is a file where the lock must be: ${name}`, {
      hint: `delete ${busy} if no other roadmap command is running`,
    });
  }
  return new RoadmapError(`being saved by process ${owner.pid} on ${owner.host}: ${name}`, {
    hint: `try again later, or delete ${busy} if there is no such process`,
  });
}
