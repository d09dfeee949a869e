import { grouped } from '../text/groups.ts';
import type { Repository } from './rule.ts';

/** A file that git tracks. */
export interface TrackedFile {
  /** From the repository's root, with `/`. */
  readonly name: string;
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
}

/** What only looking shows. It is asked for paths that lie in the repository, and never by way of a link. */
export interface Disk {
  /** True if a file or folder is there, tracked or not. */
  has(path: string): boolean;
  /** The text of a file, `null` if there is none or it is too large. */
  read(path: string): string | null;
}

/**
 * What rules may ask of a repository. The index is the truth: the same on every machine, whatever the case its disk knows.
 *
 * @param changed Files that the change adds or rewrites.
 */
export function repositoryOf(tracked: readonly TrackedFile[], disk: Disk, changed: readonly string[] = []): Repository {
  const modes = new Map(tracked.map(({ name, mode }) => [name, mode]));
  const folders = new Set<string>(['']);
  for (const { name } of tracked)
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const folder = name.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  let alike: Map<string, string> | undefined;
  let byName: Map<string, string[]> | undefined;
  /** The case of letters and the form of their accents aside. */
  const written = (path: string) => {
    alike ??= new Map([...folders, ...modes.keys()].map((name) => [sameLetters(name), name]));
    return alike.get(sameLetters(path));
  };
  return {
    find(path) {
      const bare = path.replace(/\/+$/, '');
      if (modes.get(bare) === '160000' || folders.has(bare)) return 'folder';
      if (modes.has(bare)) return 'file';
      if (isBeyond(bare, modes)) return 'unknown';
      const other = written(bare);
      if (other !== undefined) return { written: other };
      return disk.has(bare) ? 'untracked' : 'missing';
    },
    read(path) {
      return /^100/.test(modes.get(path) ?? '') ? disk.read(path) : null;
    },
    named(name) {
      byName ??= grouped(modes.keys(), (path) => path.slice(path.lastIndexOf('/') + 1));
      return byName.get(name) ?? [];
    },
    names: [...modes.keys()],
    changed,
  };
}

const BEYOND = new Set(['120000', '160000']);

/** Within a submodule, or behind a link: no index says what is there. */
function isBeyond(path: string, modes: ReadonlyMap<string, string>): boolean {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    if (BEYOND.has(modes.get(path.slice(0, at)) ?? '')) return true;
  return false;
}

function sameLetters(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
