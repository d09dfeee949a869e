import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { faultCode, type Io, pause, TO_READ } from './io.ts';
import { plain } from './plain-words.ts';
import { readStable, type Snapshot } from './stable-read.ts';
import type { Target } from './target.ts';
import { removeTemporaries, type Temporary, writeTemporary } from './temporary.ts';

/** A file that is to be replaced. */
export interface Replacement {
  readonly target: Target;
  readonly before: Snapshot;
  readonly bytes: Uint8Array;
  readonly temporary: Temporary;
}

/** Where folders cannot be opened or synced: Windows, some network file systems. */
const NO_FOLDER_SYNC = ['EINVAL', 'EPERM', 'EACCES', 'EISDIR', 'ENOTSUP'];

/** Windows: another program, often one that looks for viruses, has the file open for a moment. */
const FOR_A_MOMENT = ['EPERM', 'EBUSY', 'EACCES'];
const RENAME_TRIES = 10;
const RENAME_WAIT_MS = 50;

/**
 * Puts the temporary files in place of the targets: all, or none if one fails.
 *
 * @throws RoadmapError that says which are changed nevertheless.
 */
export function replaceAll(io: Io, changes: readonly Replacement[]): void {
  changes.forEach(({ target, temporary }, index) => {
    try {
      rename(io, temporary.file, target.file);
    } catch (error) {
      const stuck = changes.slice(0, index).filter((done) => !putBack(io, done));
      if (stuck.length === 0) throw plain(error, target.name);
      const names = stuck.map((done) => done.target.name).join(', ');
      throw new RoadmapError(`cannot save (${faultCode(error)}): ${target.name}; changed already: ${names}`, {
        hint: 'see `git diff`, and undo what you do not want',
      });
    }
  });
}

/**
 * Sees to it that what was replaced outlasts a power cut, and is there.
 *
 * @throws RoadmapError if that is not so, or not known.
 */
export function confirm(io: Io, changes: readonly Replacement[]): void {
  for (const { target, bytes } of changes) {
    try {
      syncFolder(io, path.dirname(target.file));
      if (holds(io, target, bytes)) continue;
    } catch (error) {
      const why = faultCode(error) ?? (error instanceof RoadmapError ? error.message : undefined);
      if (why === undefined) throw error;
      throw new RoadmapError(`saved, but it cannot be read again to be sure (${why}): ${target.name}`, {
        hint: 'see what the file holds',
      });
    }
    throw new RoadmapError(`another program changed the file as it was saved: ${target.name}`, {
      hint: 'see what it holds, then run the command again',
    });
  }
}

function holds(io: Io, target: Target, bytes: Uint8Array): boolean {
  return Buffer.compare(readStable(io, target, Number.POSITIVE_INFINITY).bytes, bytes) === 0;
}

/** @returns False if the new contents are still there. */
function putBack(io: Io, { target, before, bytes }: Replacement): boolean {
  try {
    // Newer contents of another program are not ours to undo.
    if (holds(io, target, bytes)) restore(io, target, before);
    return true;
  } catch (error) {
    if (faultCode(error) === undefined && !(error instanceof RoadmapError)) throw error;
    return false;
  }
}

function restore(io: Io, target: Target, { bytes, stat }: Snapshot): void {
  const temporary = writeTemporary(io, target, bytes, stat);
  try {
    rename(io, temporary.file, target.file);
  } catch (error) {
    removeTemporaries(io, [temporary]);
    throw error;
  }
}

function rename(io: Io, from: string, to: string): void {
  for (let left = process.platform === 'win32' ? RENAME_TRIES : 0; ; left -= 1) {
    try {
      io.rename(from, to);
      return;
    } catch (error) {
      if (left === 0 || !FOR_A_MOMENT.includes(faultCode(error) ?? '')) throw error;
      pause(RENAME_WAIT_MS);
    }
  }
}

function syncFolder(io: Io, folder: string): void {
  try {
    const descriptor = io.open(folder, TO_READ);
    try {
      io.sync(descriptor);
    } finally {
      io.close(descriptor);
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(faultCode(error) ?? '')) throw error;
  }
}
