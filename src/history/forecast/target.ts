import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { isClosed, isContainer, withAncestors } from '../../roadmap/progress.ts';
import { timeOf } from '../../roadmap/time/item-time.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

export interface Target {
  /** Whose it is. */
  readonly item: PlanItem;
  /** `YYYY-MM-DD`, of a stretch of time its last day. */
  readonly date: string;
}

/**
 * The date by which the file wants work done: that of the item or of what it belongs to, for the plan the last of its open milestones' and phases'.
 *
 * @returns `null` if the file names none.
 */
export function targetDate(plan: Plan, item: PlanItem | null, lexicon: Lexicon): Target | null {
  const open = () => plan.items.filter((each) => isContainer(each) && !isClosed(each));
  const near = item === null ? open() : withAncestors(plan, item);
  const targets = near.flatMap((each): Target[] => {
    const { planned, completed, isDue } = timeOf(plan, each, lexicon);
    return planned === null || completed !== null || !isDue ? [] : [{ item: each, date: planned.last }];
  });
  if (item !== null) return targets[0] ?? null;
  return targets.reduce<Target | null>((last, each) => (last === null || each.date > last.date ? each : last), null);
}
