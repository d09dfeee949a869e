import { dayOfCommit } from '../../host/git/revisions/log.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { isContainer } from '../../roadmap/progress.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { comparePlans } from '../changes/compare.ts';
import { itemBefore } from '../changes/item-before.ts';
import type { Step } from './story.ts';

/** When work on an item began and ended, as its history tells. `YYYY-MM-DD`; `null` for what did not happen, or is not known. */
export interface Actual {
  readonly started: string | null;
  readonly finished: string | null;
}

/**
 * When the milestones and phases of a plan were begun and done: the days of the commits since which the file has it so. They are
 * followed through other names.
 *
 * @param steps The newest first.
 * @returns By id in the plan; those of which the history tells nothing are not there.
 */
export async function actualsOf(
  steps: AsyncIterable<Step>,
  plan: Plan,
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, Actual>> {
  const found = new Map<string, Actual>();
  /** Ids in the plan by those in the version that is looked at. */
  let followed: ReadonlyMap<string, string> | null = null;
  for await (const { commit, before, after, renamedFiles, isEnd } of steps) {
    followed ??= followedInto(plan, after, lexicon);
    if (isEnd) break;
    const { pairing } = comparePlans(before, after, { lexicon, renamedFiles });
    const earlier = new Map<string, string>();
    for (const [id, now] of followed) {
      const was = itemBefore(before, pairing, id);
      if (was) earlier.set(was.id, now);
      const [from, to] = [was?.status.value, after.byId.get(id)?.status.value];
      const actual = found.get(now) ?? { started: null, finished: null };
      const day = dayOfCommit(commit);
      const begins = isBegun(to) && !isBegun(from);
      const ends = to === 'done' && from !== 'done' && plan.byId.get(now)?.status.value === 'done';
      if (begins || ends)
        found.set(now, {
          started: begins ? day : actual.started,
          finished: ends ? (actual.finished ?? day) : actual.finished,
        });
    }
    if (earlier.size === 0) break;
    followed = earlier;
  }
  return found;
}

function followedInto(plan: Plan, newest: Plan, lexicon: Lexicon): ReadonlyMap<string, string> {
  const { beforeOf } = comparePlans(newest, plan, { lexicon }).pairing;
  return new Map(
    plan.items.filter(isContainer).flatMap(({ id }) => {
      const was = beforeOf.get(id);
      return was ? [[was.id, id]] : [];
    }),
  );
}

function isBegun(status: Status | undefined): boolean {
  return status === 'active' || status === 'done' || status === 'blocked';
}
