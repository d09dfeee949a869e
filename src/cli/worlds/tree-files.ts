import { RoadmapError } from '../../error.ts';
import type { Files } from '../../host/host.ts';
import { nameBelow } from '../../host/paths.ts';

/** The files of a commit or of the index, in the place of those of the work tree. */
export interface TreeView {
  /** Absolute path of the top of the work tree. */
  readonly root: string;
  /** Every file, from the top, with `/`. */
  readonly names: ReadonlySet<string>;
  read(name: string, file: string, limit: number): Uint8Array;
  isLink(name: string, file: string): boolean;
}

/**
 * Folders outside of the work tree, and its `.git`, are as on disk; a file out there is in no commit.
 */
export function treeFiles(disk: Files, { root, names, read, isLink }: TreeView): Files {
  const folders = foldersOf(names);
  const inside = (file: string): string | null => {
    const name = nameBelow(root, file);
    return name === null || /^\.git(?:\/|$)/.test(name) ? null : name;
  };
  return {
    read(file, limit) {
      const name = inside(file);
      if (name === null) throw new RoadmapError('is outside of the repository', { hint: 'name a file that is in it' });
      if (folders.has(name)) throw new RoadmapError('is a folder', { hint: 'name a file in it' });
      if (!names.has(name)) throw Object.assign(new Error(`ENOENT: ${file}`), { code: 'ENOENT' });
      return read(name, file, limit);
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
    isLink(file) {
      const name = inside(file);
      return name === null ? disk.isLink(file) : isLink(name, file);
    },
  };
}

/** The names in each folder. */
function foldersOf(names: Iterable<string>): Map<string, Set<string>> {
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
