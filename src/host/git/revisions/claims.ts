import type { Git } from '../run.ts';
import { CLAIMING_FIELDS, type ClaimingCommit, LOG, parseClaimingLog } from './log.ts';

/** The commits of a range that say something of the plan in a trailer, and which were reverted. */
export interface ClaimingCommits {
  /** Those with a `Roadmap` trailer, the newest first. */
  readonly commits: readonly ClaimingCommit[];
  /** What each commit of the range reverts, by its name, the newest first. */
  readonly reverts: ReadonlyMap<string, readonly string[]>;
}

/** @param from Full name of a commit, which is not in the range; `null` for all before `to`. */
export async function claimsBetween(git: Git, from: string | null, to: string): Promise<ClaimingCommits> {
  const range = [...(from === null ? [] : [`^${from}`]), to, '--'];
  const log = [...LOG, '--topo-order', '--extended-regexp', '--regexp-ignore-case'];
  const claiming = await git.ask([...log, '--grep=^roadmap:', CLAIMING_FIELDS, ...range]);
  const reverting = await git.ask([...log, '--grep=^this reverts commit', '--format=%H%x00%b', ...range]);
  const words = reverting.split('\0');
  const reverts = new Map<string, string[]>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const named = (words[at + 1] as string).matchAll(/^This reverts commit ([0-9a-f]{40,64})\b/gim);
    reverts.set(
      words[at] as string,
      [...named].map(([, oid = '']) => oid),
    );
  }
  return { commits: parseClaimingLog(claiming).filter(({ claims }) => claims.length > 0), reverts };
}
