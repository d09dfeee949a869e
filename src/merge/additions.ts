import type { PlanLine } from './lines.ts';
import { sameStatements } from './same-lines.ts';

/**
 * What both sides put at one place: all of it, ours first, what both added once.
 *
 * @returns `null` if they added one thing with different words.
 */
export function mergedAdditions(ours: readonly PlanLine[], theirs: readonly PlanLine[]): readonly PlanLine[] | null {
  const made: PlanLine[] = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...sameStatements(ours, theirs), [ours.length, theirs.length] as const]) {
    made.push(...oneAfterTheOther(ours.slice(at, next), theirs.slice(place, nextPlace)));
    const [mine, yours] = [ours[next], theirs[nextPlace]];
    if (mine?.text !== yours?.text) return null;
    if (mine) made.push(mine);
    [at, place] = [next + 1, nextPlace + 1];
  }
  return made;
}

/** What hangs lower stands first: a task behind another side's new section would be a task of that. */
function oneAfterTheOther(ours: readonly PlanLine[], theirs: readonly PlanLine[]): readonly PlanLine[] {
  if (textOf(ours) === textOf(theirs)) return ours;
  return highest(theirs) > highest(ours) ? [...theirs, ...ours] : [...ours, ...theirs];
}

function highest(lines: readonly PlanLine[]): number {
  return lines.reduce((least, { depth }) => Math.min(least, depth), 7);
}

function textOf(lines: readonly PlanLine[]): string {
  return lines.map(({ text }) => text).join('');
}
