import type { Step } from '../../history/story/story.ts';
import type { FileChange } from '../../host/git/revisions/file-history.ts';
import type { Commit } from '../../host/git/revisions/log.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import { progressLine } from '../../host/terminal/progress.ts';
import { loadReader } from '../../read.ts';
import { combine, type Plan } from '../../roadmap/combine.ts';
import { append } from '../../text/append.ts';
import type { ExtraWords } from '../../vocabulary/lexicon.ts';
import type { Session } from '../session.ts';
import { type Part, pastRoadmaps } from './past-roadmaps.ts';

/** The commits that changed a file, the newest first. */
export type FileHistory = readonly FileChange[];

/** A commit that changed files of a plan. */
export interface PastCommit {
  readonly commit: Commit;
  readonly changes: readonly Placed[];
}

/**
 * The versions of a plan before and after each commit. A version is read when it is come to: who stops early has read no more than that.
 * How many were read is shown on a terminal.
 *
 * @param histories Of each file of the plan.
 * @param commits The same by commit, the newest first.
 * @param words The user's own, from the config.
 * @param endsAt The oldest commit at hand, in a shallow clone.
 */
export async function* stepsOf(
  session: Session,
  git: Revisions,
  histories: readonly FileHistory[],
  commits: readonly PastCommit[],
  { words, endsAt }: { readonly words: ExtraWords; readonly endsAt: string | null },
): AsyncGenerator<Step> {
  const state = histories.map(([newest]) => newest?.after ?? null);
  const versions = [...state, ...commits.flatMap(({ changes }) => changes.map(({ change }) => change.before))];
  const read = await loadReader();
  const progress = progressLine(session.host.stderr, commits.length, 'commits');
  const warn = progress.above(session.warn);
  const roadmaps = pastRoadmaps(git, versions, { words, read, warn });
  try {
    const current: (Part | null)[] = [];
    for (const version of state) current.push(await roadmaps.read(version, null));
    let after = planOf(current);
    for (const { commit, changes } of commits) {
      const renamedFiles = new Map<string, string>();
      for (const { at, change } of changes) {
        const { before, after: now } = change;
        if (before && now && before.name !== now.name) renamedFiles.set(before.name, now.name);
        current[at] = await roadmaps.read(before, current[at] ?? null);
      }
      const before = planOf(current);
      progress.step();
      yield { commit, before, after, renamedFiles, isEnd: commit.oid === endsAt };
      after = before;
    }
  } finally {
    progress.end();
    await roadmaps.end();
  }
}

export interface Placed {
  /** Of which file, by its place among them. */
  readonly at: number;
  readonly change: FileChange;
}

function planOf(parts: readonly (Part | null)[]): Plan {
  return combine(parts.flatMap((part) => part ?? []));
}

/** The changes of all files by commit, the newest first. */
export async function byCommit(git: Revisions, from: string, histories: readonly FileHistory[]): Promise<PastCommit[]> {
  const commits = new Map<string, Placed[]>();
  for (const [at, history] of histories.entries())
    for (const change of history) append(commits, change.commit.oid, { at, change });
  const order = histories.length < 2 ? [...commits.keys()] : await git.order(from);
  return order.flatMap((oid) => {
    const changes = commits.get(oid);
    return changes?.[0] ? [{ commit: changes[0].change.commit, changes }] : [];
  });
}
