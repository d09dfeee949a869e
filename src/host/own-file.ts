import fs from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { decode } from '../text/decode.ts';
import type { Files } from './host.ts';
import { removeFile, replaceFile } from './replace-file.ts';

/** Larger ones are not of this world. Bytes. */
const LARGEST = 1 << 20;

/**
 * A file of somebody's into which we put lines of ours: a hook, `.gitattributes`.
 *
 * @param shown What it is called for the user.
 * @returns `null` if there is no such file.
 * @throws RoadmapError if it is not UTF-8, as what is there could not be written back.
 */
export function readText(files: Files, file: string, shown: string): string | null {
  if (files.kind(file) === 'missing') return null;
  const { text, lossy } = decode(files.read(file, LARGEST));
  if (lossy) throw new RoadmapError(`not UTF-8, nothing changed: ${shown}`, { hint: 'convert it to UTF-8 first' });
  return text;
}

/** Writes a file whole, keeping the rights it has; `null` deletes it. @param mode Of a new file. */
export function writeText(file: string, text: string | null, mode = 0o666): void {
  if (text === null) {
    removeFile(file);
    return;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, text, mode);
}
