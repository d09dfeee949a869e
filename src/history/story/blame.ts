import type { Commit } from '../../host/git/revisions/log.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { pairItems } from '../../roadmap/pair/pair.ts';
import { itemBefore } from '../changes/item-before.ts';
import { type Said, saidOf } from '../changes/said.ts';
import { isPartOf } from './story.ts';

/** Something that is said of an item, on its way into the past. */
export interface Thread {
  /** In the version that is asked about. */
  readonly item: PlanItem;
  readonly said: Said;
  /** The same item in the version that was come to. */
  readonly at: PlanItem;
}

/** What is said of an item, and what set it so. */
export interface Blamed extends Omit<Thread, 'at'> {
  /** `null` if it is not committed. */
  readonly commit: Commit | null;
  /** It was so already where a shallow history ends. */
  readonly isEnd: boolean;
}

/** All that is said of an item and of what belongs to it, in the order of the text. */
export function threadsOf(plan: Plan, item: PlanItem): Thread[] {
  const own = plan.items.filter((each) => isPartOf(plan, each, item));
  return own.flatMap((each) => saidOf(each).map((said) => ({ item: each, said, at: each })));
}

/** Which threads lead on into the version before, and which begin in this one. */
export function followed(
  threads: readonly Thread[],
  before: Plan,
  after: Plan,
): { readonly on: Thread[]; readonly begun: Thread[] } {
  const pairing = pairItems(before.items, after.items);
  const [on, begun]: [Thread[], Thread[]] = [[], []];
  for (const thread of threads) {
    const was = itemBefore(before, pairing, thread.at.id);
    if (was && isSaid(thread, was)) on.push({ ...thread, at: was });
    else begun.push(thread);
  }
  return { on, begun };
}

/** Whether it was said before: on such a line, or as often as now, so that a list that became a table has set nothing. */
function isSaid({ said, at }: Thread, was: PlanItem): boolean {
  const same = (item: PlanItem) =>
    saidOf(item).filter(({ what, field, text }) => what === said.what && field === said.field && text === said.text);
  const then = same(was);
  return then.some(({ place }) => place === said.place) || (then.length > 0 && then.length >= same(at).length);
}
