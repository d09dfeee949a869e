import { type Group, groupsOf } from './groups.ts';
import type { Order } from './order.ts';
import type { PlanLine } from './plan-line.ts';

/**
 * What both sides put at one place: all of it, in the common order, what both added once.
 *
 * @returns `null` if they added one thing with different words.
 */
export function mergedAdditions(
  ours: readonly PlanLine[],
  theirs: readonly PlanLine[],
  order: Order,
): readonly PlanLine[] | null {
  const [mine, yours] = [groupsIn(ours), groupsIn(theirs)];
  if (mine.length === 0) return withGap(theirs, ours);
  if (yours.length === 0) return withGap(ours, theirs);
  const byKey = new Map(mine.map((group) => [group.key, group]));
  for (const { key, lines } of yours) {
    const same = byKey.get(key);
    if (same && textOf(same.lines) !== textOf(lines)) return null;
  }
  const all = [...mine, ...yours.filter(({ key }) => !byKey.has(key))];
  const at = ({ key }: Group) => order.get(key ?? '') ?? order.size;
  const made: PlanLine[] = [];
  for (const { lines } of all.sort((a, b) => at(a) - at(b))) {
    const [first] = lines;
    // The blank line before it stands before all of them.
    if (first?.isHeading && made.length > 0 && !isBlank(made.slice(-1))) made.push(blankAs(first));
    made.push(...lines);
  }
  return made;
}

function blankAs(line: PlanLine): PlanLine {
  return {
    ...line,
    text: /\r?\n$|\r$/.exec(line.text)?.[0] ?? '\n',
    key: null,
    fate: null,
    cuts: [],
    isHeading: false,
  };
}

/** What stands before the first key goes with that: a blank line that divides it from what was there. Empty without any key. */
function groupsIn(lines: readonly PlanLine[]): Group[] {
  const groups = groupsOf(lines);
  const head = groups.findIndex(({ key }) => key !== null);
  if (head < 0) return [];
  const front = groups.slice(0, head + 1).flatMap((group) => group.lines);
  return [{ key: (groups[head] as Group).key, lines: front }, ...groups.slice(head + 1)];
}

/** Lines, and behind them others of which none states anything. Where they end with a blank line, another divides nothing more. */
function withGap(lines: readonly PlanLine[], others: readonly PlanLine[]): readonly PlanLine[] {
  return isBlank(others) && isBlank(lines.slice(-1)) ? lines : [...lines, ...others];
}

function isBlank(lines: readonly PlanLine[]): boolean {
  return lines.every(({ text }) => text.trim() === '');
}

function textOf(lines: readonly PlanLine[]): string {
  return lines
    .map(({ text }) => text)
    .join('')
    .trim();
}
