import fs from 'node:fs';

/** Where a path leads, links followed; the path itself if it leads nowhere. */
export function realPath(file: string): string {
  try {
    return fs.realpathSync.native(file);
  } catch {
    return file;
  }
}
