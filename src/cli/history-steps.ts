import type { Step } from '../history/story.ts';
import type { FileChange } from '../host/revisions/file-history.ts';
import type { Revisions } from '../host/revisions.ts';
import { combine, type Plan } from '../roadmap/combine.ts';
import { type Part, type PastOptions, pastRoadmaps } from './past-roadmaps.ts';

/**
 * The commits that changed the files of a plan, the newest first, with the plan before and after each. A version is read when
 * it is come to: who stops early has read no more than that.
 *
 * @param from A full name.
 * @param files From the top of the repository, as they are called in that commit.
 */
export async function* stepsOf(
  git: Revisions,
  from: string,
  files: readonly string[],
  options: PastOptions,
): AsyncGenerator<Step> {
  const histories: (readonly FileChange[])[] = [];
  for (const file of files) histories.push(await git.fileHistory(from, file));
  const commits = await inOrder(git, from, histories);
  const end = git.shallow ? await git.oldest(from) : null;
  const state = histories.map(([newest]) => newest?.after ?? null);
  const versions = [...state, ...commits.flatMap(({ changes }) => changes.map(({ change }) => change.before))];
  const roadmaps = pastRoadmaps(git, versions, options);
  const current: (Part | null)[] = [];
  for (const version of state) current.push(await roadmaps(version, null));
  let after = planOf(current);
  for (const { changes } of commits) {
    const renamedFiles = new Map<string, string>();
    for (const { at, change } of changes) {
      const { before, after: now } = change;
      if (before && now && before.name !== now.name) renamedFiles.set(before.name, now.name);
      current[at] = await roadmaps(before, current[at] ?? null);
    }
    const [{ change }] = changes as [Placed];
    const before = planOf(current);
    yield { commit: change.commit, before, after, renamedFiles, isEnd: change.commit.oid === end };
    after = before;
  }
}

interface Placed {
  /** Of which file, by its place among them. */
  readonly at: number;
  readonly change: FileChange;
}

function planOf(parts: readonly (Part | null)[]): Plan {
  return combine(parts.flatMap((part) => part ?? []));
}

/** The changes of all files by commit, the newest first. */
async function inOrder(
  git: Revisions,
  from: string,
  histories: readonly (readonly FileChange[])[],
): Promise<{ readonly changes: readonly Placed[] }[]> {
  const commits = new Map<string, Placed[]>();
  for (const [at, history] of histories.entries()) {
    for (const change of history) {
      const known = commits.get(change.commit.oid);
      if (known) known.push({ at, change });
      else commits.set(change.commit.oid, [{ at, change }]);
    }
  }
  if (histories.length < 2) return [...commits.values()].map((changes) => ({ changes }));
  const order = await git.order(from);
  return order.flatMap((oid) => {
    const changes = commits.get(oid);
    return changes ? [{ changes }] : [];
  });
}
