import fs from 'node:fs';
import path from 'node:path';
import type { Environment } from '../run.ts';

/** Where a repository is, and what is in it. */
export interface Place {
  /** `null` in a bare repository. */
  readonly top: string | null;
  /** Of this work tree: in a linked one, not the repository's. */
  readonly gitFolder: string;
  readonly shallow: boolean;
}

/** Settings by which a work tree is elsewhere, or not at all. */
const ELSEWHERE = /worktree|^\s*bare\b(?!\s*=\s*false)|^\s*\[include/im;

/**
 * The repository around a folder, if it is one as `git init` and `git clone` make them: that needs no process to find.
 *
 * @returns `null` if only git can say: for a linked work tree, a submodule, a bare repository, one of somebody else, or none.
 */
export function ordinaryRepository(folder: string, env: Environment): Place | null {
  if (Object.keys(env).some((name) => /^GIT_(CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/i.test(name)))
    return null;
  try {
    for (let at = fs.realpathSync(folder); ; at = path.dirname(at)) {
      const gitFolder = path.join(at, '.git');
      const stat = fs.lstatSync(gitFolder, { throwIfNoEntry: false });
      if (stat) return stat.isDirectory() && isOwn(stat, at) ? placeOf(at, gitFolder) : null;
      const isBare = fs.existsSync(path.join(at, 'HEAD')) && fs.existsSync(path.join(at, 'objects'));
      if (isBare || path.dirname(at) === at) return null;
    }
  } catch {
    return null;
  }
}

/** Git does not look into what belongs to another. */
function isOwn({ uid }: fs.Stats, top: string): boolean {
  const own = process.geteuid?.();
  return own !== undefined && uid === own && fs.statSync(top).uid === own;
}

function placeOf(top: string, gitFolder: string): Place | null {
  const has = (name: string) => fs.existsSync(path.join(gitFolder, name));
  if (!['HEAD', 'objects', 'refs', 'config'].every(has) || has('commondir')) return null;
  if (ELSEWHERE.test(fs.readFileSync(path.join(gitFolder, 'config'), 'utf8'))) return null;
  return { top, gitFolder, shallow: has('shallow') };
}
