import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../host.ts';
import { nameBelow } from '../paths.ts';
import { type IndexedName, namesInIndex } from './index-file.ts';

/** A larger index is not read just to order a few files. Bytes. */
const INDEX_LIMIT = 16 << 20;

/** For all its names a larger one is read. Bytes. */
const LARGEST_INDEX = 256 << 20;

/** The nearest folder at or above `folder` that holds `.git` (a folder, or a file in a worktree or submodule). */
export function repositoryRoot(host: Host, folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    if (host.files.kind(path.join(at, '.git')) !== 'missing') return at;
    if (path.dirname(at) === at) return null;
  }
}

/** The repository around the current folder, or that folder where there is none. */
export function rootOf(host: Host): string {
  return repositoryRoot(host, host.cwd) ?? host.cwd;
}

/** True in a bare repository: a folder is one by what git keeps in it, and has no files beside that. */
export function isBareRepository({ files, cwd }: Host): boolean {
  const is = (name: string, kind: 'file' | 'folder') => files.kind(path.join(cwd, name)) === kind;
  return is('HEAD', 'file') && is('objects', 'folder') && is('refs', 'folder') && path.basename(cwd) !== '.git';
}

/**
 * Which of `files` git tracks, without starting git: an entry of the index is flags, that hold the path's length, and the path.
 * An index that is not written so (version 4, split, huge) gives none, which leaves the caller's order as it is.
 */
export function trackedAmong(host: Host, root: string, files: readonly string[]): string[] {
  const index = readIndex(host, root);
  if (index === null) return [];
  return files.filter((file) => {
    const name = Buffer.from(nameBelow(root, file) ?? '');
    const entry = Buffer.concat([name, Buffer.of(0)]);
    for (let at = index.indexOf(entry); at >= 0; at = index.indexOf(entry, at + 1)) {
      if (at >= 2 && (index.readUInt16BE(at - 2) & 0xfff) === name.length) return true;
    }
    return false;
  });
}

/**
 * The names in the index, without starting git; empty before anything was added.
 *
 * @returns `null` for an index that only git can read: split, sparse, of a version to come.
 */
export function indexedNames(host: Host, root: string): IndexedName[] | null {
  const folder = gitFolder(host, root);
  if (host.files.kind(path.join(folder, 'HEAD')) !== 'file') return null;
  if (host.files.kind(path.join(folder, 'index')) === 'missing') return [];
  const index = readIndex(host, root, LARGEST_INDEX);
  return index === null ? null : namesInIndex(index);
}

function readIndex(host: Host, root: string, limit = INDEX_LIMIT): Buffer | null {
  try {
    return Buffer.from(host.files.read(path.join(gitFolder(host, root), 'index'), limit));
  } catch (error) {
    if (error instanceof RoadmapError || (error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}

function gitFolder(host: Host, root: string): string {
  const git = path.join(root, '.git');
  if (host.files.kind(git) !== 'file') return git;
  const text = Buffer.from(host.files.read(git, 4096)).toString();
  return path.resolve(root, text.replace(/^gitdir:/, '').trim());
}
