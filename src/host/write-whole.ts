import fs from 'node:fs';
import { RoadmapError } from '../error.ts';

/**
 * Writes a file of ours at once, by a rename: who reads it sees the old one or the new one. The folder must be there.
 *
 * @param file Absolute path. A link is replaced, not followed.
 * @throws RoadmapError that names the file.
 */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(draft, text, { flag: 'wx' });
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw new RoadmapError(`cannot be written (${(error as NodeJS.ErrnoException).code}): ${file}`, {
      hint: 'check its folder and its permissions',
    });
  }
}
