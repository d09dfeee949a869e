import type { Plan } from '../../roadmap/combine.ts';
import { afterwards, whereWeAre } from '../../roadmap/now.ts';
import { blockersOf, isContainer } from '../../roadmap/progress.ts';
import { upNext } from '../../roadmap/ready.ts';
import { headData, itemData, select } from '../json.ts';
import type { StatusDocument } from '../schemas/documents.ts';
import { readingCounts } from './words.ts';

/**
 * What the status screen shows.
 *
 * @param fields Keys of the items; all if empty.
 */
export function statusDocument(plan: Plan, fields: readonly string[]): StatusDocument {
  const now = whereWeAre(plan);
  const containers = plan.items.filter(isContainer);
  const { lines, read, unread } = readingCounts(plan);
  return {
    ...headData(plan),
    now: now.map(({ item, why }) => ({ id: item.id, why })),
    next: upNext(plan, now).map(({ id }) => id),
    afterwards: afterwards(plan, now)?.id ?? null,
    counts: { items: plan.items.length, lines, linesRead: read, linesUnread: unread },
    items: containers.map((item) =>
      select({ ...itemData(plan, item), blockedBy: blockersOf(plan, item).map(({ id }) => id) }, fields),
    ),
  };
}
