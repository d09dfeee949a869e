import fs from 'node:fs';
import path from 'node:path';

/** @returns `null` if there is no such file. */
export function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file that can be run, keeping the rights it has; `null` deletes it. */
export function writeExecutable(file: string, text: string | null): void {
  if (text === null) {
    fs.rmSync(file);
    return;
  }
  const mode = fs.existsSync(file) ? fs.statSync(file).mode & 0o777 : 0o755;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(draft, text, { flag: 'wx' });
  fs.chmodSync(draft, mode);
  fs.renameSync(draft, file);
}
