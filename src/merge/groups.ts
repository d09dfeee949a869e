import { isGap } from '../edit/items/block.ts';
import type { PlanLine } from './lines.ts';

/** A line with a key, and those without one that go where it goes. */
export interface Group {
  /** `null` for what stands before the first line with a key. */
  readonly key: string | null;
  readonly lines: readonly PlanLine[];
}

/** What only divides goes with the heading that it stands before, all else with the line that it stands behind. */
export function groupsOf(lines: readonly PlanLine[]): Group[] {
  const groups: { key: string | null; lines: PlanLine[] }[] = [{ key: null, lines: [] }];
  for (const line of lines) {
    const last = groups.at(-1) as { lines: PlanLine[] };
    if (line.key === null) last.lines.push(line);
    else {
      const before = line.isHeading ? last.lines.splice(dividedAt(last.lines)) : [];
      groups.push({ key: line.key, lines: [...before, line] });
    }
  }
  return groups;
}

/** Where the lines begin that only divide what stands before them from what follows. */
function dividedAt(lines: readonly PlanLine[]): number {
  let at = lines.length;
  while (at > 0 && divides(lines[at - 1] as PlanLine)) at -= 1;
  return at;
}

function divides({ key, text }: PlanLine): boolean {
  return key === null && (isGap(text) || /^\s*<details[^>]*>\s*$/i.test(text));
}
