import fs from 'node:fs';
import path from 'node:path';
import { replaceFile } from './replace-file.ts';

/** @returns `null` if there is no such file. */
export function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file whole, keeping the rights it has; `null` deletes it. @param mode Of a new file. */
export function writeText(file: string, text: string | null, mode = 0o666): void {
  if (text === null) {
    fs.rmSync(file);
    return;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, text, mode);
}
