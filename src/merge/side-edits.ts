import type { PlanLine } from './lines.ts';
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
export function lineEdits(base: readonly PlanLine[], side: readonly PlanLine[]): ListEdit<PlanLine>[] {
  const edits: ListEdit<PlanLine>[] = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...sameLines(base, side), [base.length, side.length] as const]) {
    edits.push(...gapEdits(base, at, next, side.slice(place, nextPlace)));
    const [was, now] = [base[next], side[nextPlace]];
    if (was && now && was.text !== now.text) edits.push({ start: next, end: next + 1, to: [now] });
    [at, place] = [next + 1, nextPlace + 1];
  }
  return edits;
}

/** What happened between two lines that stayed. */
function gapEdits(
  base: readonly PlanLine[],
  start: number,
  end: number,
  to: readonly PlanLine[],
): ListEdit<PlanLine>[] {
  const gone = base.slice(start, end);
  const isPlain = [...gone, ...to].every(({ key }) => key === null);
  // As many lines as before: each has become another.
  if (isPlain && gone.length === to.length)
    return to.map((line, nth) => ({ start: start + nth, end: start + nth + 1, to: [line] }));
  const within = new Set(gone.flatMap(({ key, fate }) => (key === null || !fate?.base ? [] : [fate.base.id])));
  const heads = gone.flatMap(({ key, fate }, nth) =>
    key === null || within.has(fate?.base?.parent ?? '') ? [] : [start + nth],
  );
  const first = heads[0] ?? end;
  const front = to.length > 0 || first > start ? [{ start, end: first, to }] : [];
  return [...front, ...heads.map((head, nth) => ({ start: head, end: heads[nth + 1] ?? end, to: [] }))];
}
