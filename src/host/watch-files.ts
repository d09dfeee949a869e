import fs from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { realPath } from './real-path.ts';

export interface FileWatch {
  /** Absolute paths of the files that are watched from now on; they need not be there. Throws `RoadmapError`. */
  set(files: readonly string[]): void;
  close(): void;
}

/**
 * Tells when one of some files is written, replaced, removed or made. Folders are what is watched: an editor that saves by
 * renaming leaves the file behind that one would look at. Where a folder is missing too, it is the nearest that is there.
 */
export function watchFiles(changed: () => void): FileWatch {
  const watchers = new Map<string, fs.FSWatcher>();
  let wanted: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const watch = (folder: string): fs.FSWatcher => {
    const watcher = fs.watch(folder, (_, name) => {
      // The folder itself has gone: one that comes in its place is another.
      if (name === path.basename(folder) && !isFolder(folder)) forget(folder);
      else if (name !== null && wanted.get(folder)?.has(name) !== true) return;
      changed();
    });
    return watcher.on('error', () => {
      forget(folder);
      changed();
    });
  };
  return {
    set(files) {
      wanted = namesByFolder(files.flatMap((file) => [file, realPath(file)]));
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) forget(folder);
      for (const folder of wanted.keys()) {
        if (watchers.has(folder)) continue;
        try {
          watchers.set(folder, watch(folder));
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          throw new RoadmapError(`cannot be watched (${code}): ${folder}`, { hint: 'leave --watch out' });
        }
      }
    },
    close() {
      for (const folder of [...watchers.keys()]) forget(folder);
    },
  };
}

/** The folders to watch, and the names in them that matter. */
function namesByFolder(files: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    let at = file;
    while (!isFolder(path.dirname(at)) && path.dirname(at) !== at) at = path.dirname(at);
    const names = folders.get(path.dirname(at)) ?? new Set();
    folders.set(path.dirname(at), names.add(path.basename(at)));
  }
  return folders;
}

function isFolder(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
