import { RoadmapError } from '../../error.ts';
import type { IndexEntry } from '../../host/git/revisions/index-entries.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import type { Host } from '../../host/host.ts';
import { hasPlanExtension } from '../opening/candidates.ts';
import { indexedContents } from './indexed-contents.ts';
import { treeFiles } from './tree-files.ts';

/** What of a repository a check may read besides: settings, registries, plans without an extension. */
const READ = /\.(?:ya?ml|json|csv)$|(?:^|\/)(?:roadmap|milestones|plan|project-plan|todo)$/i;

/** Of more files that the work tree has otherwise, only the plans are taken from git. */
const MOST = 200;
const PLAN = /(?:roadmap|milestones|plan|todo)[^/]*$/i;

/**
 * The world as the next commit would have it: below `root` only what is in the index, with the content that it has there.
 *
 * @param root Absolute path of the repository's root.
 */
export async function stagedHost(
  host: Host,
  root: string,
  repository: Revisions,
  entries: readonly IndexEntry[],
): Promise<Host> {
  const names = new Map(entries.map((entry) => [entry.name, entry]));
  const differing = new Set(await repository.unstaged());
  const own = entries.filter(
    ({ name, skipped }) => (skipped || differing.has(name)) && (hasPlanExtension(name) || READ.test(name)),
  );
  const wanted = own.filter(({ name }, nth) => nth < MOST || PLAN.test(name));
  const contents = await indexedContents(repository, wanted);
  const files = treeFiles(host.files, {
    root,
    names: new Set(names.keys()),
    read(name, file, limit) {
      if ((names.get(name)?.stage ?? 0) > 0)
        throw new RoadmapError('file has a merge conflict', { hint: 'resolve it and `git add` it first' });
      return contents.get(name) ?? host.files.read(file, limit);
    },
    isLink: (name, file) => names.get(name)?.mode === '120000' || host.files.isLink(file),
  });
  return { ...host, files };
}
