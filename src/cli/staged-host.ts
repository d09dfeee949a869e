import path from 'node:path';
import { RoadmapError } from '../error.ts';
import type { Files, Host } from '../host/host.ts';
import type { IndexEntry } from '../host/revisions/index-entries.ts';
import type { Revisions } from '../host/revisions.ts';

/** What of a repository a check may read: plans, settings, registries. */
const READ =
  /(?:^|\/)(?:[^/]*\.(?:md|markdown|mdown|mkd|mdx|txt|ya?ml|json|csv)|roadmap|milestones|plan|project-plan|todo)$/i;

/** Of more files that the work tree has otherwise, only the plans are taken from git. */
const MOST = 200;
const PLAN = /(?:roadmap|milestones|plan|todo)[^/]*$/i;

/**
 * The world as the next commit would have it: below `root` only what is in the index, with the content that it has there.
 *
 * @param root Absolute path of the repository's root.
 */
export async function stagedHost(
  host: Host,
  root: string,
  repository: Revisions,
  entries: readonly IndexEntry[],
  maxBytes: number,
): Promise<Host> {
  const names = new Map(entries.map((entry) => [entry.name, entry]));
  const differing = new Set(await repository.unstaged());
  const own = entries.filter(({ name, skipped }) => (skipped || differing.has(name)) && READ.test(name));
  const wanted = own.filter(({ name }, nth) => nth < MOST || PLAN.test(name));
  const contents = new Map<string, Uint8Array>();
  for (const { name } of wanted) {
    const blob = await repository.readIndex(name, maxBytes);
    if (blob) contents.set(name, blob.bytes);
  }
  return { ...host, files: stagedFiles(host.files, root, names, contents) };
}

function stagedFiles(
  disk: Files,
  root: string,
  names: ReadonlyMap<string, IndexEntry>,
  contents: ReadonlyMap<string, Uint8Array>,
): Files {
  const folders = foldersOf(names.keys());
  /** From the root, with `/`; `null` for what is not of the repository, and for its `.git`. */
  const inside = (file: string): string | null => {
    const name = path.relative(root, file).split(path.sep).join('/');
    return name === '..' || name.startsWith('../') || path.isAbsolute(name) || /^\.git(?:$|\/)/.test(name)
      ? null
      : name;
  };
  return {
    read(file, limit) {
      const name = inside(file);
      if (name === null || folders.has(name)) return disk.read(file, limit);
      const entry = names.get(name);
      if (!entry) throw Object.assign(new Error(`ENOENT: ${file}`), { code: 'ENOENT' });
      if (entry.stage > 0)
        throw new RoadmapError('file has a merge conflict', { hint: 'resolve it and `git add` it first' });
      return contents.get(name) ?? disk.read(file, limit);
    },
    list(folder) {
      const name = inside(folder);
      return name === null ? disk.list(folder) : [...(folders.get(name) ?? []), ...(name === '' ? ['.git'] : [])];
    },
    kind(file) {
      const name = inside(file);
      if (name === null) return disk.kind(file);
      return names.has(name) ? 'file' : folders.has(name) ? 'folder' : 'missing';
    },
    isLink: (file) => names.get(inside(file) ?? '')?.mode === '120000' || disk.isLink(file),
  };
}

/** The names in each folder. */
export function foldersOf(names: Iterable<string>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const name of names) {
    const parts = name.split('/');
    for (let depth = 0; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      const own = folders.get(folder) ?? new Set();
      folders.set(folder, own.add(parts[depth] as string));
    }
  }
  return folders;
}
