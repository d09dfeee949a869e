import { mergedAdditions } from './additions.ts';
import type { PlanLine } from './lines.ts';
import { mergedLine } from './one-line.ts';
import type { Order } from './order.ts';
import type { Region } from './regions.ts';

/** The lines that hold what both sides did to a region; `null` if they contradict each other. */
export function resolved(
  { start, base, ours, theirs, edits }: Region<PlanLine>,
  order: Order,
): readonly PlanLine[] | null {
  if (edits.theirs.length === 0) return ours;
  if (edits.ours.length === 0) return theirs;
  if (textOf(ours) === textOf(theirs)) return ours;
  if (base.length === 0) return mergedAdditions(ours, theirs, order);
  const all = [...edits.ours, ...edits.theirs];
  if (all.every(({ to }) => to.length === 0))
    return base.filter((_, nth) => !all.some((edit) => edit.start <= start + nth && start + nth < edit.end));
  const [was, mine, yours] = [base[0], ours[0], theirs[0]];
  if (base.length > 1 || ours.length > 1 || theirs.length > 1 || !was || !mine || !yours) return null;
  const text = mergedLine({ base: was, ours: mine, theirs: yours });
  return text === null ? null : [{ ...mine, text }];
}

export function textOf(lines: readonly PlanLine[]): string {
  return lines.map(({ text }) => text).join('');
}
