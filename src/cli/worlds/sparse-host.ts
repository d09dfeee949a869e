import path from 'node:path';
import type { Revisions } from '../../host/git/revisions.ts';
import type { Host } from '../../host/host.ts';
import { hasPlanExtension } from '../opening/candidates.ts';
import { withGoneFiles } from './gone-files.ts';
import { indexedContents } from './indexed-contents.ts';

/** What may hold a plan, by its name. */
export function mayHoldPlan(name: string): boolean {
  return hasPlanExtension(name) || /(?:^|\/)[^./]+$/.test(name);
}

/** Of more files that are left out, the rest is not looked at. */
const MOST = 200;

/** The files on disk, and those that a sparse checkout leaves out, as the index has them. */
export interface SparseWorld {
  readonly host: Host;
  /** Those that are left out, from the top. */
  readonly left: ReadonlySet<string>;
}

/**
 * The world with the files that a sparse checkout leaves out: what is not checked out is not gone.
 *
 * @param root Absolute path of the repository's root.
 */
export async function withSkippedFiles(host: Host, root: string, git: Revisions): Promise<SparseWorld> {
  const none = { host, left: new Set<string>() };
  if (host.files.kind(path.join(git.gitFolder, 'info', 'sparse-checkout')) === 'missing') return none;
  const entries = (await git.entries()).filter(({ name, skipped }) => skipped && mayHoldPlan(name)).slice(0, MOST);
  const contents = await indexedContents(git, entries);
  return { host: withGoneFiles(host, root, [...contents.keys()], contents), left: new Set(contents.keys()) };
}
