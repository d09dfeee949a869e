import { ordered, type TextEdit } from '../../text/edit.ts';
import { keepColumns } from '../keep-columns.ts';
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
  const change = changeOf(pen, asked);
  return 'refused' in change ? change : rewrite(pen.roadmap, change.asked, [...others, ...change.parts], read);
}

/**
 * The edits of several changes that are made each for itself, tried all at once: to read a text again takes longer than all else.
 *
 * @returns Those of each change; `null` if they are none together, or not in the first way there is for each.
 */
export function setApart(pen: Pen, changes: readonly Asked[], read: Reread): (readonly TextEdit[])[] | null {
  const made = changes.map((asked) => changeOf(pen, asked));
  if (made.some((each) => 'refused' in each)) return null;
  const ways = (made as Change[]).map(({ parts }) => parts.flatMap((part) => part.ways[0] ?? []));
  const all = new Map((made as Change[]).flatMap(({ asked }) => [...asked]));
  const together = rewrite(pen.roadmap, all, [{ item: '', ways: [ways.flat()] }], read);
  return 'refused' in together ? null : ways.map((edits) => ordered(keepColumns(pen.roadmap, edits)) ?? []);
}

interface Change {
  /** With the items whose counts follow. */
  readonly asked: Asked;
  readonly parts: readonly Part[];
}

function changeOf(pen: Pen, asked: Asked): Change | Refusal {
  const parts: Part[] = [];
  for (const item of pen.roadmap.items) {
    const wanted = asked.get(item.id);
    if (wanted === undefined || wanted === 'any' || wanted === 'counted') continue;
    const ways = setStatus(pen, item, wanted, asked);
    if ('refused' in ways) return ways;
    parts.push({ item: item.id, ways });
  }
  const counts = ownerCounts(pen, asked);
  const counted = counts.map(({ item }) => [item, 'counted'] as const);
  return { asked: new Map([...asked, ...counted]), parts: [...parts, ...counts] };
}
