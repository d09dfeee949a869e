import { isGap } from '../edit/items/block.ts';
import type { LooseLine, PlanLine } from './plan-line.ts';

/** A line with a key, and those without one that go where it goes. */
export interface Group {
  /** `null` for lines that go with one that is not among them. */
  readonly key: string | null;
  readonly lines: readonly PlanLine[];
}

/** What only divides goes with the heading that it stands before, all else with the line that it stands behind. */
export function tied(lines: readonly LooseLine[]): PlanLine[] {
  const made: PlanLine[] = [];
  let [at, last]: [number, string | null] = [0, null];
  for (const [head, { key, isHeading }] of lines.entries()) {
    if (key === null) continue;
    const front = isHeading ? dividedAt(lines, at, head) : head;
    for (; at < front; at += 1) made.push({ ...(lines[at] as LooseLine), with: last, leads: false });
    for (; at <= head; at += 1) made.push({ ...(lines[at] as LooseLine), with: key, leads: at < head });
    last = key;
  }
  return [...made, ...lines.slice(at).map((line) => ({ ...line, with: last, leads: false }))];
}

/** Where the lines before a heading begin that only divide. */
function dividedAt(lines: readonly LooseLine[], start: number, head: number): number {
  let at = head;
  while (at > start && divides((lines[at - 1] as LooseLine).text)) at -= 1;
  return at;
}

function divides(text: string): boolean {
  return isGap(text) || /^\s*<details[^>]*>\s*$/i.test(text);
}

/** Lines that follow each other, by what they go with. */
export function groupsOf(lines: readonly PlanLine[]): Group[] {
  const groups: { key: string | null; with: string | null; lines: PlanLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const group = last?.with === line.with ? last : { key: null, with: line.with, lines: [] };
    if (group !== last) groups.push(group);
    group.lines.push(line);
    if (line.key !== null) group.key = line.key;
  }
  return groups;
}
