import { RoadmapError } from '../error.ts';
import { createFile } from './save/create.ts';
import { attempt, faultCode, type Io, nodeIo } from './save/io.ts';
import { namesBeside, newNonce } from './save/names.ts';
import { inPlainWords } from './save/plain-words.ts';

/**
 * Writes a file of ours whole, or not at all: who reads it sees the old one or the new one. Its folder must be there.
 *
 * @param file Absolute path. A link is replaced, not followed.
 * @param mode Of a new file; an old one keeps its own.
 * @throws RoadmapError that names the file.
 */
export function replaceFile(file: string, text: string, mode = 0o666): void {
  inPlainWords(file, () => putInPlace(nodeIo, file, text, modeOf(file), mode));
}

/**
 * Writes a file beside another, and renames it.
 *
 * @param kept The mode of the old file; `null` if there is none.
 */
export function putInPlace(io: Io, file: string, text: string, kept: number | null, mode = 0o666): void {
  const draft = namesBeside(file).temporary(newNonce());
  createFile(io, draft, new TextEncoder().encode(text), kept ?? mode, (descriptor) => {
    if (kept !== null) io.changeMode(descriptor, kept);
  });
  try {
    io.rename(draft, file);
  } catch (error) {
    attempt(() => io.remove(draft));
    throw error;
  }
}

/** @throws RoadmapError that names the file. */
export function removeFile(file: string): void {
  inPlainWords(file, () => nodeIo.remove(file));
}

/** `null` if there is no such file. */
function modeOf(file: string): number | null {
  try {
    const stat = nodeIo.stat(file);
    if (!stat.isFile()) throw new RoadmapError(`not a regular file: ${file}`, { hint: 'move it out of the way' });
    return Number(stat.mode) & 0o777;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}
