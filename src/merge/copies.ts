import { tallied } from '../text/groups.ts';
import type { Three } from './fates.ts';
import type { Fault } from './judge.ts';
import type { Part } from './parts.ts';
import type { PlanLine } from './plan-line.ts';

/**
 * Lines that a merged text has more or less often than both sides' changes make them: also those that say nothing of an item.
 *
 * @param lines Of the merged text, whichever side wins the conflicts.
 */
export function copyFaults(
  lines: readonly PlanLine[],
  parts: readonly Part[],
  { base, ours, theirs }: Three<readonly PlanLine[]>,
): Fault[] {
  const counts = (of: readonly PlanLine[]) => tallied(of, wordsOf);
  const [was, mine, yours, now] = [counts(base), counts(ours), counts(theirs), counts(lines)];
  const open = new Set(parts.flatMap((part) => ('lines' in part ? [] : [...part.ours, ...part.theirs])).map(wordsOf));
  const texts = new Set([...was.keys(), ...mine.keys(), ...yours.keys()]);
  return [...texts].flatMap((text): Fault[] => {
    if (text === '' || open.has(text)) return [];
    const count = (of: ReadonlyMap<string, number>) => of.get(text) ?? 0;
    const found = count(now);
    const [least, most] = wantedCount(count(was), count(mine), count(yours));
    if (least <= found && found <= most) return [];
    return [{ fates: [], text, what: `"${text}" would be there ${found > most ? 'too often' : 'no more'}` }];
  });
}

/** Where one side alone changed that, it is as there, but for what became another line together with what the other side did to it. */
function wantedCount(old: number, ours: number, theirs: number): readonly [least: number, most: number] {
  if (ours === old) return [Math.min(old, theirs), theirs];
  if (theirs === old) return [Math.min(old, ours), ours];
  return [0, old + Math.max(0, ours - old) + Math.max(0, theirs - old)];
}

function wordsOf({ text }: PlanLine): string {
  return text.trim();
}
