import type { Three } from './fates.ts';
import type { Fault } from './judge.ts';
import type { Part } from './parts.ts';
import type { PlanLine } from './plan-line.ts';

/**
 * Lines that a merged text has more often than both sides' changes make them, or lost though nobody touched them: also of what no
 * item is read in.
 *
 * @param lines Of the merged text, whichever side wins the conflicts.
 */
export function copyFaults(
  lines: readonly PlanLine[],
  parts: readonly Part[],
  { base, ours, theirs }: Three<readonly PlanLine[]>,
): Fault[] {
  const [was, mine, yours, now] = [base, ours, theirs, lines].map(countsOf) as [Counts, Counts, Counts, Counts];
  const open = new Set(parts.flatMap((part) => ('lines' in part ? [] : [...part.ours, ...part.theirs])).map(textOf));
  const texts = new Set([...was.keys(), ...mine.keys(), ...yours.keys()]);
  return [...texts].flatMap((text): Fault[] => {
    const [old, one, other, found] = [was, mine, yours, now].map((counts) => counts.get(text) ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    const most = old + Math.max(0, one - old) + Math.max(0, other - old);
    const isUntouched = one === old && other === old;
    if (text === '' || open.has(text) || (found <= most && !(isUntouched && found < old))) return [];
    return [{ fates: [], text, what: `"${text}" would be there ${found > most ? 'more' : 'less'} often` }];
  });
}

type Counts = ReadonlyMap<string, number>;

function countsOf(lines: readonly PlanLine[]): Counts {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(textOf(line), (counts.get(textOf(line)) ?? 0) + 1);
  return counts;
}

export function textOf({ text }: PlanLine): string {
  return text.trim();
}
