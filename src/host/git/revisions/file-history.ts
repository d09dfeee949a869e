import type { Git } from '../run.ts';
import { changedFiles } from './changed-files.ts';
import { type Commit, FIELDS, LOG, readLog } from './log.ts';

/** A commit that changed a file. */
export interface FileChange {
  readonly commit: Commit;
  /** What the file was called and held before; `null` if it was not there. */
  readonly before: FileVersion | null;
  /** The same after it; `null` if it was deleted. */
  readonly after: FileVersion | null;
}

export interface FileVersion {
  readonly name: string;
  /** Of the blob. */
  readonly oid: string;
  /** `100644`; `120000` for a link. */
  readonly mode: string;
}

/** False for a link, and for a repository within this one. */
export function isFile({ mode }: FileVersion): boolean {
  return mode.startsWith('100');
}

/** A file is not followed through more names than that. */
const MOST_NAMES = 50;

/**
 * The commits that changed a file, the newest first, on the line of first parents: a merge counts as one change. The file is followed
 * to the name it had before it was moved.
 *
 * @param from A commit in which, or before which, the file was called `name`.
 */
export async function fileHistory(git: Git, from: string, name: string): Promise<FileChange[]> {
  const found: FileChange[] = [];
  let [at, called]: [string | null, string] = [from, name];
  for (let names = 0; at !== null && names < MOST_NAMES; names += 1) {
    const changes: FileChange[] = await changesOf(git, at, called);
    at = null;
    for (const change of changes) {
      const [parent] = change.commit.parents;
      const moved =
        change.before === null && parent !== undefined
          ? await nameBefore(git, parent, change.commit.oid, called)
          : null;
      if (moved === null) {
        found.push(change);
        continue;
      }
      found.push({ ...change, before: await versionAt(git, parent as string, moved) });
      [at, called] = [parent as string, moved];
      break;
    }
  }
  return found;
}

async function changesOf(git: Git, from: string, name: string): Promise<FileChange[]> {
  const raw = ['--first-parent', '--diff-merges=first-parent', '--root', '--raw', '--no-abbrev', '--no-renames'];
  const log = [...LOG, '--no-follow', ...raw, FIELDS, from, '--', `:(top,literal)${name}`];
  return (await readLog(git.stream(log))).flatMap(({ commit, raw: [entry] }) => {
    const [modeBefore = '', mode = '', before = '', after = '', status] = entry?.split(' ') ?? [];
    if (status === undefined) return [];
    return [
      {
        commit,
        before: status === 'A' ? null : { name, oid: before, mode: modeBefore },
        after: status === 'D' ? null : { name, oid: after, mode },
      },
    ];
  });
}

async function nameBefore(git: Git, parent: string, commit: string, name: string): Promise<string | null> {
  const change = (await changedFiles(git, parent, commit)).find(({ after }) => after === name);
  return change?.before ?? null;
}

async function versionAt(git: Git, commit: string, name: string): Promise<FileVersion | null> {
  const listed = await git.ask(['ls-tree', '-z', '--full-tree', commit, '--', `:(literal)${name}`]);
  const [, mode, oid] = /^(\d+) blob ([0-9a-f]+)\t/.exec(listed) ?? [];
  return mode === undefined || oid === undefined ? null : { name, oid, mode };
}
