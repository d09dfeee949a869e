import fs from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { replaceFile } from './replace-file.ts';

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

/**
 * Adds lines to the end of a text file that does not have them, in its own line ends; without one, makes it.
 *
 * @returns False if it has them all.
 */
export function addLines(file: string, lines: readonly string[]): boolean {
  let text = '';
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const there = new Set(text.split(/\r?\n/));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return false;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : end;
  replaceFile(file, `${text}${gap}${missing.map((line) => line + end).join('')}`);
  return true;
}
