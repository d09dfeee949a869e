import { RoadmapError } from '../error.ts';
import { createFile } from './save/create.ts';
import { attempt, faultCode, nodeIo } from './save/io.ts';
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
  inPlainWords(file, () => {
    const draft = namesBeside(file).temporary(newNonce());
    const kept = modeOf(file);
    createFile(nodeIo, draft, new TextEncoder().encode(text), kept ?? mode, (descriptor) => {
      if (kept !== null) nodeIo.changeMode(descriptor, kept);
    });
    try {
      nodeIo.rename(draft, file);
    } catch (error) {
      attempt(() => nodeIo.remove(draft));
      throw error;
    }
  });
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
