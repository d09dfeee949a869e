import { append } from '../text/append.ts';
import { commonInOrder } from '../text/common.ts';
import { mapThree, type Three } from './fates.ts';
import type { PlanLine } from './plan-line.ts';

/** Where each line with a key belongs, by key. */
export type Order = ReadonlyMap<string, number>;

/** What each line with a key stands below, by key; `''` at the top. */
export type Parents = ReadonlyMap<string, string>;

/**
 * The order of all that any version has: each thing stands below what it belongs to, where a side has put it; what both sides put
 * behind the same stands there ours first.
 *
 * @returns `null` if the sides put things into each other.
 */
export function commonOrder(three: Three<readonly PlanLine[]>, parents: Parents): Order | null {
  const children = mapThree(three, childrenIn);
  const order = new Map<string, number>();
  const open = [TOP];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key !== TOP) order.set(key, order.size);
    const here = (name: keyof typeof children) =>
      (children[name].get(key as string) ?? []).filter((child) => parents.get(child) === key);
    for (const child of mergedSequence(here('base'), here('ours'), here('theirs')).reverse()) open.push(child);
  }
  return order.size === parents.size ? order : null;
}

const TOP = '';

/** Lines in an order. */
export function arranged(lines: readonly PlanLine[], order: Order): readonly PlanLine[] {
  const at = (line: PlanLine) => (line.with === null ? -1 : (order.get(line.with) ?? order.size));
  return [...lines].sort((a, b) => at(a) - at(b));
}

/** What everything stands below, where a side has put it; `null` if both moved one thing to different places. */
export function mergedParents({ base, ours, theirs }: Three<readonly PlanLine[]>): Parents | null {
  const [was, mine, yours] = [parentsIn(base), parentsIn(ours), parentsIn(theirs)];
  const merged = new Map<string, string>();
  for (const key of [...was.keys(), ...mine.keys(), ...yours.keys()]) {
    const [old, one, other] = [was.get(key), mine.get(key), yours.get(key)];
    const changed = [one, other].filter((parent) => parent !== undefined && parent !== old);
    if (changed.length > 1 && changed[0] !== changed[1]) return null;
    merged.set(key, changed[0] ?? (old as string));
  }
  return merged;
}

function parentsIn(lines: readonly PlanLine[]): Map<string, string> {
  return new Map(lines.flatMap(({ key, parent }) => (key === null ? [] : [[key, parent ?? TOP] as const])));
}

function childrenIn(lines: readonly PlanLine[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { key, parent } of lines) if (key !== null) append(children, parent ?? TOP, key);
  return children;
}

/** What belongs to one thing, in the order that both sides gave it. */
function mergedSequence(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const placedByUs = placed(base, ours);
  const placedByThem = new Set([...placed(base, theirs)].filter((key) => !placedByUs.has(key)));
  const withOurs = inserted(base, ours, placedByUs, new Set());
  const known = new Set(theirs);
  const onlyOurs = new Set([...placedByUs].filter((key) => !known.has(key)));
  return inserted(withOurs, theirs, placedByThem, onlyOurs);
}

/** What a side has put where it is: what it added, and what it moved. */
function placed(base: readonly string[], side: readonly string[]): Set<string> {
  const still = new Set(commonInOrder(base, side).map(([at]) => base[at] as string));
  return new Set(side.filter((key) => !still.has(key)));
}

/** A list with those that a side has placed, each behind that which it stands behind there, and behind what of `before` follows that. */
function inserted(
  list: readonly string[],
  side: readonly string[],
  own: ReadonlySet<string>,
  before: ReadonlySet<string>,
): string[] {
  const behind = new Map<string, string[]>();
  let last = TOP;
  for (const key of side) {
    if (own.has(key)) append(behind, last, key);
    else last = key;
  }
  const made: string[] = [];
  let waiting = behind.get(TOP) ?? [];
  for (const key of list) {
    if (own.has(key)) continue;
    if (!before.has(key)) {
      for (const each of waiting) made.push(each);
      waiting = behind.get(key) ?? [];
    }
    made.push(key);
  }
  return [...made, ...waiting];
}
