import path from 'node:path';
import { makeFolders } from './make-folders.ts';
import { createFile } from './save/create.ts';
import { faultCode, type Io, nodeIo } from './save/io.ts';
import { inPlainWords } from './save/plain-words.ts';

/**
 * Writes a file that is not there yet, and the folders to it: all of it, or nothing.
 *
 * @param file Absolute path.
 * @returns False if there is one, which is left as it is.
 * @throws RoadmapError that names the file.
 */
export function writeNew(file: string, text: string, io: Io = nodeIo): boolean {
  return inPlainWords(file, () => {
    makeFolders(path.dirname(file));
    try {
      createFile(io, file, new TextEncoder().encode(text), 0o666);
      return true;
    } catch (error) {
      if (faultCode(error) === 'EEXIST') return false;
      throw error;
    }
  });
}
