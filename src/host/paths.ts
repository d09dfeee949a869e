import path from 'node:path';

/** True for the folder itself as well. Both absolute, without links. */
export function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/**
 * What a file is called from a folder on, with `/`; `null` if it does not lie in it.
 *
 * @example `nameBelow('/repo', '/repo/docs/ROADMAP.md')` is `docs/ROADMAP.md`.
 */
export function nameBelow(folder: string, file: string): string | null {
  return isInside(folder, file) ? path.relative(folder, file).split(path.sep).join('/') : null;
}
