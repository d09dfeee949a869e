import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { isInside } from '../paths.ts';
import { type Io, W_OK, X_OK } from './io.ts';
import { type Names, namesBeside } from './names.ts';
import { inPlainWords } from './plain-words.ts';

/** A file that may be written. */
export interface Target {
  /** Where it really is: at the end of all links, which stay. */
  readonly file: string;
  /** To be used in messages. */
  readonly name: string;
  /** Of the files beside it. */
  readonly names: Names;
}

/**
 * Where a path leads, if that is a file that may be replaced.
 *
 * @throws RoadmapError if it is none, is read-only or outside of `root`.
 */
export function resolveTarget(io: Io, from: string, name: string, root: string): Target {
  return inPlainWords(name, () => {
    const file = io.realpath(from);
    if (!isInside(io.realpath(root), file)) throw outside(name, isInside(root, from));
    const stat = io.stat(file);
    if (stat.isDirectory()) throw new RoadmapError(`file is a folder: ${name}`, { hint: 'name a file in it' });
    if (!stat.isFile()) throw notRegular(name);
    if (isLocked(io, file, W_OK)) {
      throw new RoadmapError(`file is read-only: ${name}`, { hint: 'allow writing with `chmod u+w`' });
    }
    // A file is replaced by a new one, so that there is always a whole one: that takes a change to the folder.
    if (isLocked(io, path.dirname(file), W_OK | X_OK)) {
      throw new RoadmapError(`folder is read-only, where a new file must be made: ${name}`, {
        hint: 'allow writing to the folder with `chmod u+w`',
      });
    }
    return { file, name, names: namesBeside(file) };
  });
}

export function notRegular(name: string): RoadmapError {
  return new RoadmapError(`not a regular file: ${name}`, { hint: 'only a file can be saved' });
}

/** Root may write everywhere; whoever took all rights to write away meant root as well. */
function isLocked(io: Io, file: string, mode: number): boolean {
  const stat = io.stat(file);
  // On Windows that bit of a folder says nothing about writing.
  const hasMeaning = stat.isFile() || process.platform !== 'win32';
  if (hasMeaning && (stat.mode & 0o222n) === 0n) return true;
  try {
    io.access(file, mode);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return true;
    throw error;
  }
}

function outside(name: string, isLink: boolean): RoadmapError {
  return isLink
    ? new RoadmapError(`is a link to outside the repository: ${name}`, { hint: 'edit the file where it is' })
    : new RoadmapError(`is outside the repository: ${name}`, { hint: 'run the command where the file is' });
}
