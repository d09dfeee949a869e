import { mergedAdditions } from './additions.ts';
import { mergedLine } from './one-line.ts';
import type { Order } from './order.ts';
import type { PlanLine } from './plan-line.ts';
import type { Region } from './regions.ts';

/** What each side would have; the same if they do not contradict each other. */
export interface Resolved {
  readonly ours: readonly PlanLine[];
  readonly theirs: readonly PlanLine[];
}

/** What both sides did to a region. */
export function resolved(region: Region<PlanLine>, order: Order): Resolved {
  const { start, base, ours, theirs, edits } = region;
  if (edits.theirs.length === 0 || textOf(ours) === textOf(theirs)) return agreed(ours);
  if (edits.ours.length === 0) return agreed(theirs);
  if (base.length === 0) {
    const lines = mergedAdditions(ours, theirs, order);
    return lines ? agreed(lines) : region;
  }
  const all = [...edits.ours, ...edits.theirs];
  if (all.every(({ to }) => to.length === 0))
    return agreed(base.filter((_, nth) => !all.some((edit) => edit.start <= start + nth && start + nth < edit.end)));
  const [was, mine, yours] = [base[0], ours[0], theirs[0]];
  if (base.length > 1 || ours.length > 1 || theirs.length > 1 || !was || !mine || !yours) return region;
  const made = mergedLine({ base: was, ours: mine, theirs: yours });
  return { ours: [{ ...mine, text: made.ours }], theirs: [{ ...yours, text: made.theirs }] };
}

function agreed(lines: readonly PlanLine[]): Resolved {
  return { ours: lines, theirs: lines };
}

export function textOf(lines: readonly PlanLine[]): string {
  return lines.map(({ text }) => text).join('');
}
