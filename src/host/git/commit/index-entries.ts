import type { Git } from '../run.ts';
import { changedBlob, type Entry, indexEntry, type Versions } from './file-versions.ts';
import type { HeldIndex } from './index-lock.ts';

/** A file whose change can be committed alone. */
export interface PreparedFile extends Versions {
  /** The blob with our change, for the commit. */
  readonly committed: string;
  /** The blob with our change, for the index, which may have other changes. */
  readonly staged: string;
  /** There were no other changes to the file. */
  readonly alone: boolean;
}

/** How two commits differ in a file. */
export interface Difference {
  readonly name: string;
  readonly before: Entry;
  readonly after: Entry;
}

interface NamedEntry extends Entry {
  readonly name: string;
}

/** Mode of what is not there. */
const NONE = '000000';

/** Sets files in an index; those of mode `000000` are removed from it. */
export async function putEntries(git: Git, index: string, entries: readonly NamedEntry[]): Promise<void> {
  const input = entries.map(({ mode, oid, name }) => `${mode} ${oid}\t${name}\0`).join('');
  if (input !== '') await git.ask(['update-index', '-z', '--index-info'], { index, input });
}

/**
 * Brings the index up to a new commit: what it had like the old commit it has like the new one, other changes stay staged.
 *
 * @param changes From the old to the new, which may have more than what was prepared: a hook can add to it.
 */
export async function followCommit(
  git: Git,
  held: HeldIndex,
  files: readonly PreparedFile[],
  changes: readonly Difference[],
): Promise<void> {
  const index = held.copy('index');
  const entries: NamedEntry[] = [];
  for (const { name, before, after } of changes) {
    const file = files.find((each) => each.name === name);
    if (file) entries.push({ name, mode: file.index.mode, oid: await stagedBlob(git, held, file, after) });
    else if (sameEntry(await indexEntry(git, name), before)) entries.push({ name, ...after });
  }
  await putEntries(git, index, entries);
  // So that the next git need not read the files again. It exits with 1 if some have other changes.
  await git.run(['update-index', '-q', '--refresh'], { index });
  held.replace(index);
}

/** Our change and, if a hook has changed it further, that too unless something else is staged there. */
async function stagedBlob(git: Git, held: HeldIndex, file: PreparedFile, { oid }: Entry): Promise<string> {
  const further = { before: file.committed, after: oid };
  return (await changedBlob(git, held.scratch, file.staged, further)) ?? file.staged;
}

/** What differs between two commits. */
export async function differencesBetween(git: Git, from: string, to: string): Promise<Difference[]> {
  // `:100644 100644 <oid> <oid> M\0<name>\0` for each.
  const fields = (await git.ask(['diff-tree', '-r', '-z', '--no-renames', from, to])).split('\0');
  return fields.flatMap((field, i) => {
    const name = fields[i + 1];
    if (i % 2 === 1 || !name) return [];
    const [mode = NONE, newMode = NONE, oid = '', newOid = ''] = field.slice(1).split(' ');
    return [{ name, before: { mode, oid }, after: { mode: newMode, oid: newOid } }];
  });
}

function sameEntry(found: Entry | null, { mode, oid }: Entry): boolean {
  return found === null ? mode === NONE : found.oid === oid;
}
