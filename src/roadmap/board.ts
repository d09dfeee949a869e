import type { Plan, PlanItem } from './combine.ts';
import { ancestorsOf } from './progress.ts';
import type { Status } from './roadmap.ts';

export interface BoardColumn {
  readonly status: Status;
  /** In the order of the text. */
  readonly cards: readonly PlanItem[];
}

/** From left to right. */
const ALWAYS: readonly Status[] = ['planned', 'active', 'blocked', 'done'];
const IF_ANY: readonly Status[] = ['deferred', 'dropped'];

/**
 * Tasks by status. Where there are no tasks, the innermost of what there is are the cards.
 *
 * @param within Only what belongs to this item.
 */
export function boardOf(plan: Plan, within?: PlanItem): BoardColumn[] {
  const inside = within ? plan.items.filter((item) => ancestorsOf(plan, item).includes(within)) : plan.items;
  const tasks = inside.filter(({ kind }) => kind === 'task');
  const cards = tasks.length > 0 ? tasks : inside.filter(({ children }) => children.length === 0);
  const columns = [...ALWAYS, ...IF_ANY].map((status) => ({
    status,
    cards: cards.filter((item) => item.status.value === status),
  }));
  return columns.filter(({ status, cards: own }) => ALWAYS.includes(status) || own.length > 0);
}
