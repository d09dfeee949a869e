import type { Side } from './fates.ts';
import type { ListEdit } from './side-edits.ts';

/** A stretch of the base that somebody changed, and how each side has it. */
export interface Region<T> {
  /** `[start, end)` in the base. */
  readonly start: number;
  readonly end: number;
  readonly base: readonly T[];
  readonly ours: readonly T[];
  readonly theirs: readonly T[];
  readonly edits: Readonly<Record<Side, readonly ListEdit<T>[]>>;
}

/**
 * The stretches that were changed, in order. Changes of the same elements, and insertions at one place, are of one region; those
 * that only touch are of two.
 *
 * @param edits In order, as {@link lineEdits} gives them.
 */
export function regionsOf<T>(base: readonly T[], edits: Readonly<Record<Side, readonly ListEdit<T>[]>>): Region<T>[] {
  const all = [
    ...edits.ours.map((edit) => ({ side: 'ours' as Side, edit })),
    ...edits.theirs.map((edit) => ({ side: 'theirs' as Side, edit })),
  ].sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const groups: { start: number; end: number; ours: ListEdit<T>[]; theirs: ListEdit<T>[] }[] = [];
  for (const { side, edit } of all) {
    const last = groups.at(-1);
    const isSame =
      last &&
      (edit.start < last.end || (last.start === last.end && edit.start === edit.end && edit.start === last.start));
    const group = isSame ? last : { start: edit.start, end: edit.end, ours: [], theirs: [] };
    if (!isSame) groups.push(group);
    group.end = Math.max(group.end, edit.end);
    group[side].push(edit);
  }
  return groups.map(({ start, end, ours, theirs }) => ({
    start,
    end,
    base: base.slice(start, end),
    ours: edited(base, start, end, ours),
    theirs: edited(base, start, end, theirs),
    edits: { ours, theirs },
  }));
}

/** A stretch of a list with the edits made to it. */
function edited<T>(base: readonly T[], start: number, end: number, edits: readonly ListEdit<T>[]): T[] {
  const made: (readonly T[])[] = [];
  let at = start;
  for (const edit of edits) {
    made.push(base.slice(at, edit.start), edit.to);
    at = edit.end;
  }
  return [...made, base.slice(at, end)].flat() as T[];
}
