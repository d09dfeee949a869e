import { type Blamed, followed, type Thread } from '../../history/story/blame.ts';
import type { Step } from '../../history/story/story.ts';
import { nameBefore } from '../../host/git/revisions/changed-files.ts';
import type { Commit } from '../../host/git/revisions/log.ts';
import type { Plan } from '../../roadmap/combine.ts';
import type { History } from './history.ts';

/**
 * Finds the commits that set what is said, each in the branch in which it was made.
 *
 * @param files As they are called in the commit up to which the history goes.
 * @param plan Of which the threads are: of that commit, or as it is on disk.
 */
export async function blame(
  history: History,
  files: readonly string[],
  plan: Plan,
  threads: readonly Thread[],
): Promise<Blamed[]> {
  const found = new Map<Thread['said'], Blamed>();
  const put = (all: readonly Thread[], commit: Commit | null, isEnd = false) => {
    for (const { item, said } of all) found.set(said, { item, said, commit, isEnd });
  };
  put(history.from === null ? threads : await trace(history.from, files, plan, threads), null);
  return threads.flatMap(({ said }) => found.get(said) ?? []);

  /** @returns Those that a later version has, and not this commit. */
  async function trace(
    commit: string,
    names: readonly string[],
    later: Plan,
    all: readonly Thread[],
  ): Promise<readonly Thread[]> {
    let open: readonly Thread[] = [];
    let elsewhere = all;
    let last: Step | null = null;
    for await (const step of history.stepsFrom(commit, names)) {
      if (last === null) ({ on: open, begun: elsewhere } = followed(all, step.after, later));
      if (open.length === 0) break;
      last = step;
      const { on, begun } = followed(open, step.before, step.after);
      put(await traceMerged(step, begun), step.commit, step.isEnd);
      open = on;
    }
    if (last !== null) put(open, last.commit, true);
    return elsewhere;
  }

  /** @returns Those that a merge brought and none of the branches it merged has. */
  async function traceMerged({ commit, after }: Step, all: readonly Thread[]): Promise<readonly Thread[]> {
    let open = all;
    for (const parent of commit.parents.slice(1)) {
      if (open.length === 0) break;
      const changes = await history.git.changes(parent, commit.oid);
      const names = after.files.flatMap(({ file }) => nameBefore(file, changes) ?? []);
      open = await trace(parent, names, after, open);
    }
    return open;
  }
}
