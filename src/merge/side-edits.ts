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
    for (const edit of gapEdits(base, at, next, side.slice(place, nextPlace), order)) edits.push(edit);
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
  const place = ({ key }: Group) => (key === null ? -1 : (order.get(key) ?? -1));
  const edits: ListEdit<PlanLine>[] = [];
  const added = groupsOf(to);
  let [from, nth] = [start, 0];
  const add = (until: number, isBefore: (group: Group) => boolean) => {
    const first = nth;
    while (nth < added.length && isBefore(added[nth] as Group)) nth += 1;
    const lines = added.slice(first, nth).flatMap((group) => group.lines);
    if (lines.length > 0 || until > from) edits.push({ start: from, end: until, to: lines });
    from = until;
  };
  for (const { at, end: until, group } of tops(gone)) {
    add(start + at, (each) => each.key === null || place(each) < place(group));
    edits.push({ start: from, end: start + until, to: [] });
    from = start + until;
  }
  add(end, () => true);
  return edits;
}

interface Top {
  readonly group: Group;
  /** `[at, end)` with all that belongs to it. */
  readonly at: number;
  readonly end: number;
}

/** What does not belong to anything else that is gone. */
function tops(gone: readonly PlanLine[]): Top[] {
  const parents = new Map(gone.map(({ key, parent }) => [key, parent]));
  const starts: { group: Group; at: number }[] = [];
  let at = 0;
  for (const group of groupsOf(gone)) {
    const parent = parents.get(group.key) ?? null;
    if (group.key !== null && !(parent !== null && parents.has(parent))) starts.push({ group, at });
    at += group.lines.length;
  }
  return starts.map((top, nth) => ({ ...top, end: starts[nth + 1]?.at ?? gone.length }));
}
