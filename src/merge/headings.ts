import { append } from '../text/append.ts';
import { commonInOrder } from '../text/common.ts';
import type { PlanLine } from './plan-line.ts';

const PREFIX = '#';

/** The key of a heading that states no item: its words, and what it stands below. @param nth Of those that are alike. */
export function headingKey(words: string, parent: string | null, nth: number): string {
  return `${PREFIX}${nth} ${words}\n${parent ?? ''}`;
}

/**
 * The lines of a side, with headings that have other words now under the key that they had: as many as are new between two that
 * stayed, below the same, as are gone there.
 */
export function withReworded(base: readonly PlanLine[], side: readonly PlanLine[]): readonly PlanLine[] {
  const old = new Map<string, string>();
  const now = (key: string | null) => (key === null ? null : (old.get(key) ?? key));
  // What stands below one that was found is looked for in the next turn.
  for (let known = -1; known < old.size; ) {
    known = old.size;
    const [before, after] = [childrenOf(base), childrenOf(side, now)];
    for (const [parent, children] of before) pairReworded(children, after.get(parent) ?? [], old);
  }
  if (old.size === 0) return side;
  return side.map((line) => ({ ...line, key: now(line.key), parent: now(line.parent), with: now(line.with) }));
}

function childrenOf(lines: readonly PlanLine[], now = (key: string | null) => key): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { key, parent } of lines) if (key !== null) append(children, now(parent) ?? '', now(key) as string);
  return children;
}

function pairReworded(before: readonly string[], after: readonly string[], old: Map<string, string>): void {
  const isHeading = (key: string) => key.startsWith(PREFIX);
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...commonInOrder(before, after), [before.length, after.length] as const]) {
    const [gone, come] = [before.slice(at, next).filter(isHeading), after.slice(place, nextPlace).filter(isHeading)];
    if (gone.length === come.length) for (const [nth, key] of come.entries()) old.set(key, gone[nth] as string);
    [at, place] = [next + 1, nextPlace + 1];
  }
}
