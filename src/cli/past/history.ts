import type { Step } from '../../history/story/story.ts';
import { shortOid } from '../../host/git/revisions/log.ts';
import { openRepository, type Revisions } from '../../host/git/revisions.ts';
import { findConfiguration } from '../opening/configuration.ts';
import type { Session } from '../session.ts';
import { byCommit, stepsOf } from './history-steps.ts';
import { openTwoVersions, type TwoVersions } from './two-versions.ts';

/** A history up to a commit, opened and not yet read. */
export interface History {
  readonly git: Revisions;
  /** The commit up to which it goes; `null` before the first. */
  readonly from: string | null;
  /** The oldest commit at hand, in a shallow clone; else `null`. */
  readonly endsAt: string | null;
  /** The commits up to one that changed some files, the newest first; the files as they are called in that one. */
  stepsFrom(commit: string, files: readonly string[]): AsyncIterable<Step>;
}

/**
 * The history of the repository around us, up to HEAD or `--at`.
 *
 * @param command Who asks, for messages: `roadmap blame`.
 * @throws RoadmapError without git, a repository or the commit.
 */
export async function openHistory(session: Session, command: string): Promise<History> {
  const { host, at } = session;
  const git = await openRepository(host.cwd, host.env, { of: `\`${command}\`` }, session.maxBytes);
  const from = at === null ? await git.head() : await git.resolve(at);
  const { words } = await findConfiguration(host);
  const endsAt = git.shallow && from !== null ? await git.oldest(from) : null;
  return {
    git,
    from,
    endsAt,
    async *stepsFrom(commit, files) {
      const histories = await Promise.all(files.map((file) => git.fileHistory(commit, file)));
      yield* stepsOf(session, git, histories, await byCommit(git, commit, histories), { words, endsAt });
    },
  };
}

/**
 * The plan that is asked about, beside that of the commit up to which the history goes: as it is on disk, and with `--at` or in a bare
 * repository the same.
 */
export async function openPresent(
  session: Session,
  { git, from }: History,
  files: readonly string[],
): Promise<TwoVersions> {
  const head = { name: session.at ?? 'HEAD', commit: from };
  const isOnDisk = session.at === null && git.top !== null;
  return openTwoVersions(session, git, { from: head, to: isOnDisk ? null : head, files }, false);
}

/** Says where history ends for being a shallow clone; true if it does. */
export function warnOfEnd({ endsAt }: Pick<History, 'endsAt'>, session: Session): boolean {
  if (endsAt === null) return false;
  const oid = shortOid(endsAt);
  session.warn(`history ends at ${oid} in this shallow clone: \`git fetch --unshallow\`, or \`fetch-depth: 0\``);
  return true;
}
