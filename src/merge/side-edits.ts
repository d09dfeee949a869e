import { commonInOrder } from '../text/common.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Order } from './order.ts';
import type { PlanLine } from './plan-line.ts';
import { sameLines } from './same-lines.ts';

/** What one side does to a stretch of a list: it replaces `[start, end)` by others. An empty stretch inserts. */
export interface ListEdit<T> {
  readonly start: number;
  readonly end: number;
  readonly to: readonly T[];
}

/**
 * What a side did to the lines of the base. A line that states an item is the same line whatever it says now; what was deleted is
 * an edit for each item, with all that belonged to it.
 */
export function lineEdits(base: readonly PlanLine[], side: readonly PlanLine[], order: Order): ListEdit<PlanLine>[] {
  const edits: ListEdit<PlanLine>[] = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...sameLines(base, side), [base.length, side.length] as const]) {
    edits.push(...gapEdits(base, at, next, side.slice(place, nextPlace), order));
    const [was, now] = [base[next], side[nextPlace]];
    if (was && now && was.text !== now.text) edits.push({ start: next, end: next + 1, to: [now] });
    [at, place] = [next + 1, nextPlace + 1];
  }
  return edits;
}

/** The same for lines that are known by their words alone. */
export function textEdits(base: readonly PlanLine[], side: readonly PlanLine[]): ListEdit<PlanLine>[] {
  const textsOf = (lines: readonly PlanLine[]) => lines.map(({ text }) => text);
  const edits: ListEdit<PlanLine>[] = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [
    ...commonInOrder(textsOf(base), textsOf(side)),
    [base.length, side.length] as const,
  ]) {
    if (next > at || nextPlace > place) edits.push({ start: at, end: next, to: side.slice(place, nextPlace) });
    [at, place] = [next + 1, nextPlace + 1];
  }
  return edits;
}

/** What happened between two lines that stayed. What was added stands where it is among those that were deleted. */
function gapEdits(
  base: readonly PlanLine[],
  start: number,
  end: number,
  to: readonly PlanLine[],
  order: Order,
): ListEdit<PlanLine>[] {
  const gone = base.slice(start, end);
  const isPlain = [...gone, ...to].every(({ key }) => key === null);
  // As many lines as before: each has become another.
  if (isPlain && gone.length === to.length)
    return to.map((line, nth) => ({ start: start + nth, end: start + nth + 1, to: [line] }));
  const heads = [...tops(gone).map((at) => start + at), end];
  const at = (key: string | null | undefined) => order.get(key ?? '') ?? -1;
  const edits: ListEdit<PlanLine>[] = [];
  let left = groupsOf(to);
  for (const [nth, head] of heads.entries()) {
    const isBefore = ({ key }: Group) => head === end || key === null || at(key) < at(keyFrom(base, head));
    const more = left.filter(isBefore).flatMap(({ lines }) => lines);
    left = left.filter((group) => !isBefore(group));
    const last = heads[nth - 1];
    if (last !== undefined) edits.push({ start: last, end: head, to: [] });
    const from = nth === 0 ? start : head;
    if (more.length > 0 || head > from) edits.push({ start: from, end: head, to: more });
  }
  return edits;
}

function keyFrom(base: readonly PlanLine[], start: number): string | null {
  return base.slice(start).find(({ key }) => key !== null)?.key ?? null;
}

/** Where that begins which does not belong to anything else that is gone. */
function tops(gone: readonly PlanLine[]): number[] {
  const parents = new Map(gone.map(({ key, parent }) => [key, parent]));
  const starts: number[] = [];
  let at = 0;
  for (const { key, lines } of groupsOf(gone)) {
    const parent = parents.get(key) ?? null;
    if (key !== null && !(parent !== null && parents.has(parent))) starts.push(at);
    at += lines.length;
  }
  return starts;
}
