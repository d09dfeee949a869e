import type { Git } from '../run.ts';

/** A file that differs between two versions of a repository. */
export interface ChangedFile {
  /** What it was called before; `null` if it was not there. */
  readonly before: string | null;
  /** What it is called now; `null` if it is gone. */
  readonly after: string | null;
}

/** Beyond so many files that came and went, moves are not searched for. */
const MOST_MOVED = 2000;

/** What differs between a commit and the index, or another commit. */
export async function changedFiles(git: Git, from: string, to?: string): Promise<ChangedFile[]> {
  const how = ['-z', '--name-status', '--find-renames', `-l${MOST_MOVED}`];
  const compared = to === undefined ? ['diff-index', '--cached', ...how, from] : ['diff-tree', '-r', ...how, from, to];
  // `M\0<name>\0`, `R087\0<old>\0<new>\0`
  const words = (await git.ask(compared)).split('\0');
  const changed: ChangedFile[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const [status = '', one = '', other = ''] = words.slice(at, at + 3);
    const moved = /^[RC]/.test(status);
    if (status.startsWith('C')) changed.push({ before: null, after: other });
    else if (moved) changed.push({ before: one, after: other });
    else changed.push({ before: status === 'A' ? null : one, after: status === 'D' ? null : one });
    at += moved ? 3 : 2;
  }
  return changed;
}

/** What a file was called before: as now, unless it was moved; `null` if it was not there. */
export function nameBefore(file: string, changes: readonly ChangedFile[]): string | null {
  const change = changes.find(({ after }) => after === file);
  return change === undefined ? file : change.before;
}
