import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { indexedNames, repositoryRoot } from '../../host/git/on-disk.ts';
import type { Host } from '../../host/host.ts';
import { homeOfRoadmap } from '../opening/candidates.ts';
import { type NamedFile, named } from '../opening/plan-files.ts';

/** What is looked through for blocks of `roadmap embed`. */
const EXTENSION = /\.(?:md|markdown|mdx)$/i;

/** True if a document may have blocks; what has none need not be read as Markdown. */
export function mayHoldBlocks(text: string): boolean {
  return text.includes('roadmap:begin');
}

/**
 * Which of all files of a repository are documents that show this plan: a folder with a roadmap of its own has its own plan, and so
 * have the folders in it.
 *
 * @param names From the repository's root, with `/`.
 * @param plan The name of the plan's first file.
 */
export function documentsOf(names: readonly string[], plan: string): string[] {
  const homes = new Set(names.flatMap((name) => homeOfRoadmap(name) ?? []));
  const homeOf = (name: string): string => {
    let at = name.lastIndexOf('/');
    while (at > 0 && !homes.has(name.slice(0, at))) at = name.lastIndexOf('/', at - 1);
    return name.slice(0, Math.max(0, at));
  };
  const home = homeOfRoadmap(plan) ?? homeOf(plan);
  return names.filter((name) => EXTENSION.test(name) && homeOf(name) === home);
}

/**
 * The documents that a command is about: those that are named, else those that git has of the plan's, and those in this folder.
 *
 * @param plan As in {@link documentsOf}.
 * @throws RoadmapError for what is no file that can be written.
 */
export function documentsFor(host: Host, files: readonly string[], plan: string): NamedFile[] {
  for (const file of files) {
    if (file === '-') throw new RoadmapError('standard input has no blocks', { hint: 'name a file' });
    if (host.files.kind(path.resolve(host.cwd, file)) === 'folder')
      throw new RoadmapError(`is a folder: ${file}`, { hint: 'name the files in it' });
  }
  if (files.length > 0) return files.map((file) => named(host, file));
  const root = repositoryRoot(host, host.cwd);
  const tracked = root === null ? [] : (indexedNames(host, root) ?? []);
  const plain = tracked.filter(({ mode }) => mode.startsWith('100')).map(({ name }) => name);
  const known = documentsOf(plain, plan).map((name) => path.relative(host.cwd, path.join(root as string, name)));
  const here = host.files
    .list(host.cwd)
    .filter((name) => EXTENSION.test(name) && !host.files.isLink(path.join(host.cwd, name)));
  return [...new Set([...known, ...here])]
    .filter((file) => host.files.kind(path.resolve(host.cwd, file)) === 'file')
    .sort()
    .map((file) => named(host, file));
}
