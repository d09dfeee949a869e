import fs from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../../../error.ts';
import type { Git } from '../run.ts';

/** A file as a tree or an index holds it. */
export interface Entry {
  /** `100644` or `100755`. */
  readonly mode: string;
  readonly oid: string;
}

/** What git knows of a file, before our change. */
export interface Versions {
  /** From the top of the work tree, with slashes. */
  readonly name: string;
  readonly head: Entry;
  readonly index: Entry;
}

/** A change as git stores it. */
interface Blobs {
  readonly before: string;
  readonly after: string;
}

/**
 * The file in the last commit and in the index.
 *
 * @param head The last commit; null before the first.
 * @param name From the top of the work tree, with slashes.
 * @throws RoadmapError if it is not in both, and so cannot be changed alone.
 */
export async function fileVersions(git: Git, head: string | null, name: string): Promise<Versions> {
  const [tree, index] = await Promise.all([
    head === null ? '' : git.ask(['ls-tree', '-z', '--full-tree', head, '--', `:(literal)${name}`]),
    indexEntry(git, name),
  ]);
  // `100644 blob <oid>\t<name>`
  const [mode = '', type, oid = ''] = tree.split('\t')[0]?.split(' ') ?? [];
  const committed = type === 'blob';
  if (index === null && committed)
    throw new RoadmapError(`${name} is staged as deleted`, { hint: `\`git reset ${quoted(name)}\` first` });
  if (index === null) throw await untracked(git, name);
  if (index.flag !== 'H')
    throw new RoadmapError(`git is told not to look at ${name} (skip-worktree or assume-unchanged)`, {
      hint: `\`git update-index --no-skip-worktree --no-assume-unchanged ${quoted(name)}\` first`,
    });
  if (!committed)
    throw new RoadmapError(`${name} is in no commit yet`, { hint: `\`git commit ${quoted(name)}\` first` });
  return { name, head: { mode, oid }, index: { mode: index.mode, oid: index.oid } };
}

/** Nothing if it is not there; `flag` is `H` for what git compares with the disk. */
export async function indexEntry(git: Git, name: string): Promise<(Entry & { readonly flag: string }) | null> {
  // `H 100644 <oid> 0\t<name>`
  const found = await git.ask(['ls-files', '-z', '-s', '-v', '--', `:(literal)${name}`]);
  const [flag, mode, oid] = found.split('\t')[0]?.split(' ') ?? [];
  return flag === undefined || mode === undefined || oid === undefined ? null : { flag, mode, oid };
}

/**
 * Stores the file before and after our change as git would: with the line ends that the repository wants.
 *
 * @returns The two blobs.
 * @throws RoadmapError if the repository wants more than that, such as another encoding.
 */
export async function storeChange(
  git: Git,
  { name, index }: Versions,
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
): Promise<Blobs> {
  const attributes = await attributesOf(git, name);
  for (const odd of ['working-tree-encoding', 'filter']) {
    const value = attributes.get(odd) ?? 'unspecified';
    if (value === 'unspecified' || value === 'unset') continue;
    throw new RoadmapError(`${name} has the attribute ${odd}=${value} (.gitattributes), which --commit cannot apply`, {
      hint: `leave --commit out, then \`git commit ${quoted(name)}\``,
    });
  }
  // Git itself asks the index that, but not in `hash-object`.
  const free = attributes.get('text') === 'auto' || (!has(attributes, 'text') && !has(attributes, 'eol'));
  const asIs = free && before.includes(13) && Buffer.from(await git.blob(index.oid)).includes('\r\n');
  const store = async (input: Uint8Array) =>
    trimmed(await git.ask(['hash-object', '-w', asIs ? '--no-filters' : `--path=${name}`, '--stdin'], { input }));
  const [blobBefore, blobAfter] = await Promise.all([store(before), store(after)]);
  return { before: blobBefore, after: blobAfter };
}

/**
 * Our change, made to another version of the file.
 *
 * @returns The blob, or null if that version differs from `before` where our change is, or right beside.
 */
export async function changedBlob(git: Git, scratch: string, version: string, blobs: Blobs): Promise<string | null> {
  if (version === blobs.before) return blobs.after;
  const changed = await merged(git, scratch, version, blobs);
  if (changed === null) return null;
  // What the version has changed like us merges too, but was not our change then: taking ours back shows it.
  const back = await merged(git, scratch, changed, { before: blobs.after, after: blobs.before });
  return back === version ? changed : null;
}

async function merged(git: Git, scratch: string, version: string, { before, after }: Blobs): Promise<string | null> {
  const files = ['version', 'before', 'after'].map((name) => path.join(scratch, name));
  const blobs = await Promise.all([version, before, after].map((oid) => git.blob(oid)));
  for (const [i, bytes] of blobs.entries()) fs.writeFileSync(files[i] as string, bytes);
  // Above 0 is the number of conflicts, 255 a file that is not text.
  const { code } = await git.run(['merge-file', ...files]);
  if (code !== 0) return null;
  return trimmed(await git.ask(['hash-object', '-w', '--no-filters', '--', files[0] as string]));
}

/** As it is typed in a shell, at the top of the work tree. */
export function quoted(name: string): string {
  // With a dot before it, neither `-x.md` nor `:(top)x.md` has a meaning.
  return /^\w[\w./-]*$/.test(name) ? name : `'./${name.replaceAll("'", "'\\''")}'`;
}

export function trimmed(answer: string): string {
  return answer.replace(/\r?\n$/, '');
}

async function untracked(git: Git, name: string): Promise<RoadmapError> {
  // It takes no `:(literal)`; what begins with a dot has no magic.
  const { code } = await git.run(['check-ignore', '-q', '--', `./${name}`]);
  const [what, add] = code === 0 ? ['git ignores', 'git add -f'] : ['git does not track', 'git add'];
  return new RoadmapError(`${what} ${name}`, { hint: `\`${add} ${quoted(name)}\` and commit it first` });
}

async function attributesOf(git: Git, name: string): Promise<ReadonlyMap<string, string>> {
  const wanted = ['text', 'eol', 'working-tree-encoding', 'filter'];
  // `<name>\0<attribute>\0<value>\0` for each.
  const answer = (await git.ask(['check-attr', '-z', ...wanted, '--', name])).split('\0');
  return new Map(wanted.map((attribute, i) => [attribute, answer[3 * i + 2] ?? '']));
}

function has(attributes: ReadonlyMap<string, string>, name: string): boolean {
  return attributes.get(name) !== 'unspecified';
}
