import fs from 'node:fs';
import path from 'node:path';
import type { Host } from './host.ts';
import { makeFolders } from './make-folders.ts';
import { realPath } from './real-path.ts';
import { replaceFile } from './replace-file.ts';

/** So many changes of a file are remembered. */
const MOST = 20;

/** A larger journal is begun anew. Bytes. */
const LONGEST = 4 << 20;

/**
 * What was changed in a file, the last change first, in the user's own folder for state (`~/.local/state`): never in the
 * repository. It only helps to take changes back. If it cannot be read or written, nothing else is lost.
 *
 * @param file Absolute path of the changed file.
 */
export function readJournal<T>(host: Host, file: string): T[] {
  try {
    const entries: unknown = JSON.parse(fs.readFileSync(journalFile(host, file) ?? '', 'utf8'));
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

/**
 * Keeps `entries`, as many as there is room for. By a rename, so that nobody reads half of it.
 *
 * @returns False if they could not be kept.
 */
export function writeJournal(host: Host, file: string, entries: readonly unknown[]): boolean {
  const journal = journalFile(host, file);
  if (journal === null) return false;
  const kept = JSON.stringify(entries.slice(0, MOST));
  try {
    makeFolders(path.dirname(journal), 0o700);
    replaceFile(journal, kept.length > LONGEST ? JSON.stringify(entries.slice(0, 1)) : kept, 0o600);
    return true;
  } catch {
    return false;
  }
}

function journalFile({ env }: Host, file: string): string | null {
  const { home, sub } =
    process.platform === 'win32'
      ? { home: env.LOCALAPPDATA, sub: '' }
      : env.XDG_STATE_HOME
        ? { home: env.XDG_STATE_HOME, sub: '' }
        : { home: env.HOME, sub: process.platform === 'darwin' ? 'Library/Application Support' : '.local/state' };
  if (!home || !path.isAbsolute(home)) return null;
  // The colon of `C:` stands in no name.
  const name = realPath(file).replace(/^([a-z]):/i, '$1');
  return path.join(home, sub, 'roadmap-as-code', 'changes', `${name}.json`);
}
