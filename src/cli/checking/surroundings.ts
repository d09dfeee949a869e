import path from 'node:path';
import { type Disk, repositoryOf, type TrackedFile } from '../../check/repository.ts';
import type { Repository } from '../../check/rule.ts';
import { orNull } from '../../error.ts';
import { indexedNames, repositoryRoot } from '../../host/git/on-disk.ts';
import type { Host } from '../../host/host.ts';
import { decode } from '../../text/decode.ts';

/** A larger file is not read for its headings or ids. Bytes. */
const LARGEST = 2 << 20;

/**
 * What rules may ask of the repository around the current folder; `null` without one. Git is started only if its index cannot be
 * read without.
 *
 * @param tracked The files that git has, where they are known already.
 * @param changed Those that the change adds or rewrites.
 */
export async function repositoryAround(
  host: Host,
  tracked?: readonly TrackedFile[],
  changed: readonly string[] = [],
): Promise<Repository | null> {
  const root = repositoryRoot(host, host.cwd);
  if (root === null) return null;
  const files = tracked ?? indexedNames(host, root) ?? (await askedNames(host, root));
  return files === null ? null : repositoryOf(files, diskBelow(host, root), changed);
}

async function askedNames(host: Host, root: string): Promise<readonly TrackedFile[] | null> {
  const { openRepository } = await import('../../host/git/revisions.ts');
  // Without git, nothing is said of files: that is not what was asked for.
  return orNull(async () => (await openRepository(root, host.env, { of: 'an index of this form' })).entries());
}

/** Below the root, and never by way of a link: it could lead out. */
function diskBelow(host: Host, root: string): Disk {
  const plain = (name: string) => {
    const parts = name.split('/');
    return parts.every((_, at) => !host.files.isLink(path.join(root, ...parts.slice(0, at + 1))));
  };
  return {
    has: (name) => plain(name) && host.files.kind(path.join(root, name)) !== 'missing',
    read(name) {
      if (!plain(name) || host.files.kind(path.join(root, name)) !== 'file') return null;
      try {
        return decode(host.files.read(path.join(root, name), LARGEST)).text;
      } catch {
        return null;
      }
    },
  };
}
