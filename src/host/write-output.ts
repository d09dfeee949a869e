import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { isInside } from './paths.ts';
import { putInPlace } from './replace-file.ts';
import { attempt, faultCode, type Io, nodeIo, type Stat } from './save/io.ts';
import { inPlainWords } from './save/plain-words.ts';
import { notRegular } from './save/target.ts';

export interface OutputPlace {
  /** The repository, or the current folder. What is named within it stays within it, whatever links there are. */
  readonly root: string;
  /** To be used in messages. */
  readonly name: string;
  /** Absolute paths of what must not be lost. */
  readonly keep: readonly string[];
  readonly io?: Io;
}

/**
 * Writes a report to a file that was named on the command line: all of it, or nothing.
 *
 * A checkout can hold links that its owner has not seen. So one is followed only to where it stays in the repository, and
 * nothing is written into `.git`, over a roadmap, or over what is no plain file.
 *
 * @param file Absolute. Its folder must be there.
 * @throws RoadmapError naming the file and the cure.
 */
export function writeOutput(file: string, text: string, { root, name, keep, io = nodeIo }: OutputPlace): void {
  if (file.includes('\0')) throw new RoadmapError(`no name for a file: ${name}`, { hint: 'name another' });
  inPlainWords(name, () => {
    const target = targetOf(io, file, root, name);
    const before = statOf(io, target);
    if (before) mustBeReplaceable(io, before, keep, name);
    putInPlace(io, target, text, before && Number(before.mode) & 0o777);
  });
}

/** Where the file really is, or will be. */
function targetOf(io: Io, file: string, root: string, name: string): string {
  const isLink = attempt(() => io.readLink(file));
  const target = isLink ? io.realpath(file) : path.join(folderOf(io, file, name), path.basename(file));
  const realRoot = io.realpath(root);
  const isOurs = isInside(root, file) || isInside(realRoot, file);
  if ((isLink || isOurs) && !isInside(realRoot, target)) {
    throw new RoadmapError(`is a link to outside the repository, nothing is written: ${name}`, {
      hint: 'name the file where it is',
    });
  }
  if (target.split(path.sep).some((part) => part.toLowerCase() === '.git')) {
    throw new RoadmapError(`is Git's own, nothing is written: ${name}`, { hint: 'name another file' });
  }
  return target;
}

function folderOf(io: Io, file: string, name: string): string {
  try {
    return io.realpath(path.dirname(file));
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
    throw new RoadmapError(`no such folder, where the file is to be written: ${name}`, { hint: 'make it first' });
  }
}

function statOf(io: Io, target: string): Stat | null {
  try {
    return io.stat(target);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function mustBeReplaceable(io: Io, before: Stat, keep: readonly string[], name: string): void {
  if (!before.isFile()) throw notRegular(name);
  if ((before.mode & 0o222n) === 0n) {
    throw new RoadmapError(`file is read-only: ${name}`, { hint: 'allow writing with `chmod u+w`' });
  }
  for (const each of keep) {
    const kept = statOf(io, each);
    if (kept && kept.dev === before.dev && kept.ino === before.ino) {
      throw new RoadmapError(`is read by this command, nothing is written: ${name}`, { hint: 'name another file' });
    }
  }
}
