import fs from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../error.ts';

/**
 * Writes a file that is not there yet, and the folders to it.
 *
 * @param file Absolute path.
 * @returns False if there is one, which is left as it is.
 * @throws RoadmapError that names the file.
 */
export function writeNew(file: string, text: string): boolean {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new RoadmapError(`cannot be written (${code}): ${file}`, { hint: 'check its folder and its permissions' });
  }
}
