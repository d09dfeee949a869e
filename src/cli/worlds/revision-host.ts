import path from 'node:path';
import { openRepository, type Revisions } from '../../host/git/revisions.ts';
import type { Files, Host } from '../../host/host.ts';
import { treeFiles } from './tree-files.ts';

/** Files of a commit are read when they have been asked for: reading is not asynchronous, git is. */
class NotReadYet extends Error {}

/**
 * Runs something in the world as it was at a revision: below the top of the work tree are the files of that commit, and no
 * others. It may be begun several times, each time with the files at hand that were asked for before.
 *
 * @param use Changes nothing outside of itself before it has read all it reads.
 * @param option By which the user asked for it.
 * @throws RoadmapError if the revision means no commit, or there is no repository.
 * @example `atRevision(host, 'v1.0', 2 << 20, (then) => openWorkspace(then, options))`
 */
export async function atRevision<T>(
  host: Host,
  revision: string,
  maxBytes: number,
  use: (host: Host) => Promise<T>,
  option = '--at',
): Promise<T> {
  const repository = await openRepository(host.cwd, host.env, { of: option }, maxBytes);
  return atCommit(host, repository, await repository.resolve(revision), use);
}

/** The same for a commit, of which the full name is known. */
export async function atCommit<T>(
  host: Host,
  repository: Revisions,
  commit: string,
  use: (host: Host) => Promise<T>,
): Promise<T> {
  // In a bare repository the files are thought to be where git is asked.
  const root = repository.top ?? host.cwd;
  const names = new Set(await repository.names(commit));
  const contents = new Map<string, Uint8Array>();
  const missing = new Set<string>();
  const read = (file: string): Uint8Array => {
    const known = contents.get(file);
    if (known) return known;
    missing.add(file);
    throw new NotReadYet(file);
  };
  const tree = treeFiles(host.files, { root, names, read, isLink: () => false });
  const files = repository.top === null ? withGitFolder(tree, root) : tree;
  let stdin: Promise<Uint8Array> | undefined;
  const readStdin: Host['readStdin'] = (limit) => {
    stdin ??= host.readStdin(limit);
    return stdin;
  };
  for (;;) {
    try {
      return await use({ ...host, files, readStdin });
    } catch (error) {
      if (!(error instanceof NotReadYet)) throw error;
      for (const file of missing) contents.set(file, (await repository.read(commit, file)) ?? new Uint8Array());
      missing.clear();
    }
  }
}

/** So that a bare repository ends the search for one, also where it lies in another. */
function withGitFolder(files: Files, root: string): Files {
  const own = path.join(root, '.git');
  return { ...files, kind: (file) => (file === own ? 'folder' : files.kind(file)) };
}
