import { type Commit, dayOfCommit } from '../../host/git/revisions/log.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import { withAncestors } from '../../roadmap/progress.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { dayOf } from '../../roadmap/time/days.ts';
import { type ChangesOptions, comparePlans } from '../changes/compare.ts';
import { itemBefore } from '../changes/item-before.ts';
import { saidOf } from '../changes/said.ts';
import type { Step } from './story.ts';

/** When an item was touched last. */
export interface Touch {
  readonly item: PlanItem;
  readonly commit: Commit;
  /** That or earlier: a shallow history ends there. */
  readonly isEnd: boolean;
  readonly days: number;
}

/** An item of which is asked when it was touched last. */
export interface Watched {
  /** In the version that is asked about. */
  readonly item: PlanItem;
  /** The same item in the version that was come to. */
  readonly at: PlanItem;
}

/** Which items a version touched, and which lead on into the version before. */
export function touchedIn(
  { before, after, renamedFiles }: Pick<Step, 'before' | 'after' | 'renamedFiles'>,
  watched: readonly Watched[],
  { lexicon }: Pick<ChangesOptions, 'lexicon'>,
): { readonly touched: Watched[]; readonly on: Watched[] } {
  const { changes, pairing } = comparePlans(before, after, { lexicon, renamedFiles });
  const [come, gone] = [new Set<string>(), new Set<string>()];
  for (const change of changes) {
    if (change.after) for (const { id } of withAncestors(after, change.after)) come.add(id);
    if (change.before) for (const { id } of withAncestors(before, change.before)) gone.add(id);
  }
  const asked = new Set(watched.map(({ at }) => at.id));
  for (const part of after.items) {
    const was = pairing.beforeOf.get(part.id);
    const open = withAncestors(after, part).filter(({ id }) => asked.has(id) && !come.has(id));
    if (was && open.length > 0 && wordsOf(part) !== wordsOf(was)) for (const { id } of open) come.add(id);
  }
  const [touched, on]: [Watched[], Watched[]] = [[], []];
  for (const { item, at } of watched) {
    const was = itemBefore(before, pairing, at.id);
    if (was && !come.has(at.id) && !gone.has(was.id)) on.push({ item, at: was });
    else touched.push({ item, at });
  }
  return { touched, on };
}

/** An owner or a count that is another is no event, and touches all the same. */
function wordsOf(item: Item): string {
  return saidOf(item)
    .map(({ what, field, text }) => `${what} ${field} ${text}`)
    .join('\n');
}

/**
 * On which day each commit was made, as days since 1970-01-01. A clock that was set wrong is not believed: nothing is older than what
 * it builds on, nor from a day to come.
 *
 * @param commits The newest first, each built on those behind it.
 */
export function daysOf(commits: readonly Commit[], today: number): Map<string, number> {
  const days = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { oid, date } of [...commits].reverse()) {
    const day = dayOf(dayOfCommit({ date }));
    if (day <= today) last = Math.max(last, day);
    days.set(oid, Number.isFinite(last) ? last : today);
  }
  return days;
}
