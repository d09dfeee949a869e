import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { handles } from '../../roadmap/find.ts';
import { childrenOf, dependentsOf } from '../../roadmap/progress.ts';
import type { Kind } from '../../roadmap/roadmap.ts';
import { itemData, select } from '../json.ts';
import type { ShowDocument } from '../schemas/documents.ts';

/** @param fields Keys of the item; all if empty. */
export function showDocument(plan: Plan, item: PlanItem, fields: readonly string[]): ShowDocument {
  const handleOf = handles(plan);
  const handled = (kind: Kind): { handle: string; id: string }[] =>
    childrenOf(plan, item)
      .filter((child) => child.kind === kind)
      .map((child) => ({ handle: handleOf(child) ?? child.id, id: child.id }));
  return {
    item: select(itemData(plan, item), fields),
    neededBy: dependentsOf(plan, item).map(({ id }) => id),
    criteria: handled('criterion'),
    tasks: handled('task'),
  };
}
