import fs from 'node:fs';
import path from 'node:path';
import { faultCode } from './save/io.ts';

/**
 * Makes a folder, and those above it that are not there. Node's own way to do so does not end where one can never be made, as in `/proc`.
 *
 * @param folder Absolute path.
 */
export function makeFolders(folder: string, mode = 0o777): void {
  if (fs.existsSync(folder)) return;
  makeFolders(path.dirname(folder), mode);
  try {
    fs.mkdirSync(folder, { mode });
  } catch (error) {
    // Another process was quicker.
    if (faultCode(error) !== 'EEXIST') throw error;
  }
}
