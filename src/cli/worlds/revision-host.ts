import path from 'node:path';
import type { Files, Host } from '../../host/host.ts';
import { openRepository, type Revisions } from '../../host/revisions.ts';
import { treeFiles } from './tree-files.ts';

/** Files of a commit are read one by one as they are asked for: reading is not asynchronous, git is. */
interface Asked extends Error {
  readonly file: string;
}

/**
 * Runs something in the world as it was at a revision: below the top of the work tree are the files of that commit, and no
 * others. It may be begun several times, each time with one more file at hand.
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
  const repository = await openRepository(host.cwd, host.env, { of: option });
  return atCommit(host, repository, await repository.resolve(revision), maxBytes, use);
}

/** The same for a commit, of which the full name is known. */
export async function atCommit<T>(
  host: Host,
  repository: Revisions,
  commit: string,
  maxBytes: number,
  use: (host: Host) => Promise<T>,
): Promise<T> {
  // In a bare repository the files are thought to be where git is asked.
  const root = repository.top ?? host.cwd;
  const names = new Set(await repository.names(commit));
  const contents = new Map<string, Uint8Array>();
  const read = (file: string): Uint8Array => {
    const known = contents.get(file);
    if (!known) throw Object.assign(new Error(`not read yet: ${file}`), { file });
    return known;
  };
  for (;;) {
    try {
      const files = treeFiles(host.files, { root, names, read, isLink: () => false });
      return await use({ ...host, files: repository.top === null ? withGitFolder(files, root) : files });
    } catch (error) {
      const { file } = error as Partial<Asked>;
      if (file === undefined || contents.has(file)) throw error;
      contents.set(file, (await repository.read(commit, file, maxBytes)) ?? new Uint8Array());
    }
  }
}

/** So that a bare repository ends the search for one, also where it lies in another. */
function withGitFolder(files: Files, root: string): Files {
  const own = path.join(root, '.git');
  return { ...files, kind: (file) => (file === own ? 'folder' : files.kind(file)) };
}
