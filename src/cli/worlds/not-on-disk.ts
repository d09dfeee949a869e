import path from 'node:path';
import { orNull, RoadmapError } from '../../error.ts';
import { openRepository } from '../../host/git/revisions.ts';
import type { Host } from '../../host/host.ts';
import type { Workspace } from '../opening/workspace.ts';
import { warnOfSkipped, withSkippedFiles } from './sparse-host.ts';

/** Where it was looked for, and how. */
interface Here {
  readonly host: Host;
  /** Larger files are refused. Bytes. */
  readonly maxBytes: number;
  warn(text: string): void;
}

/**
 * Opens files that are not on disk where the repository has them all the same: in a sparse checkout, as the index has them.
 *
 * @param files As typed.
 * @param reason Why they could not be opened on disk.
 * @throws RoadmapError `reason`, where nothing better can be said.
 */
export async function openNotOnDisk(
  { host, maxBytes, warn }: Here,
  files: readonly string[],
  reason: RoadmapError,
  open: (host: Host) => Promise<Workspace>,
): Promise<Workspace> {
  const isHere = (file: string) => file === '-' || host.files.kind(path.resolve(host.cwd, file)) !== 'missing';
  if (files.length > 0 && files.every(isHere)) throw reason;
  const git = await orNull(() => openRepository(host.cwd, host.env, { of: 'a sparse checkout' }, maxBytes));
  if (git === null) throw reason;
  if (git.top === null)
    throw new RoadmapError('no work tree in a bare repository', {
      hint: 'name a revision, `roadmap --at HEAD …`, or go to a clone',
    });
  const world = await withSkippedFiles(host, git.top, git);
  const workspace = await orNull(() => open(world.host));
  if (workspace === null) throw reason;
  warnOfSkipped(world, workspace.plan, warn);
  return workspace;
}
