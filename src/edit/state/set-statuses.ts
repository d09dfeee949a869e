import type { Pen } from '../pen.ts';
import { type Part, type Reread, type Rewrite, rewrite } from '../rewrite.ts';
import type { Asked } from '../verify.ts';
import type { Refusal } from '../ways.ts';
import { ownerCounts } from './owner-counts.ts';
import { setStatus } from './set-status.ts';

/**
 * Sets the statuses of items, by their ids: all of them or none.
 *
 * @param others What is changed with them.
 * @returns A rewrite without edits if all is so already.
 */
export function setStatuses(pen: Pen, asked: Asked, read: Reread, others: readonly Part[] = []): Rewrite | Refusal {
  const parts = [...others];
  for (const item of pen.roadmap.items) {
    const wanted = asked.get(item.id);
    if (wanted === undefined || wanted === 'any' || wanted === 'counted') continue;
    const ways = setStatus(pen, item, wanted, asked);
    if ('refused' in ways) return ways;
    parts.push({ item: item.id, ways });
  }
  const counts = ownerCounts(pen, asked);
  const all = new Map([...asked, ...counts.map(({ item }) => [item, 'counted'] as const)]);
  return rewrite(pen.roadmap, all, [...parts, ...counts], read);
}
