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
  const [was, mine, yours, now] = [base, ours, theirs, lines].map(countsOf) as [Counts, Counts, Counts, Counts];
  const open = new Set(parts.flatMap((part) => ('lines' in part ? [] : [...part.ours, ...part.theirs])).map(wordsOf));
  const texts = new Set([...was.keys(), ...mine.keys(), ...yours.keys()]);
  return [...texts].flatMap((text): Fault[] => {
    if (text === '' || open.has(text)) return [];
    const count = (counts: Counts) => counts.get(text) ?? 0;
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

type Counts = ReadonlyMap<string, number>;

function countsOf(lines: readonly PlanLine[]): Counts {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(wordsOf(line), (counts.get(wordsOf(line)) ?? 0) + 1);
  return counts;
}

function wordsOf({ text }: PlanLine): string {
  return text.trim();
}
