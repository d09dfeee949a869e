import { append } from '../text/append.ts';
import { commonInOrder } from '../text/common.ts';
import type { Three } from './fates.ts';
import type { PlanLine } from './lines.ts';

/**
 * The three versions with their lines in one order: what one side moved is moved in the others too, with all that they have put
 * or changed there. What both moved, to different places, stays where each has it.
 */
export function inOneOrder({ base, ours, theirs }: Three<readonly PlanLine[]>): Three<readonly PlanLine[]> {
  const [byUs, byThem] = [movedKeys(base, ours), movedKeys(base, theirs)];
  if (byUs.size === 0 && byThem.size === 0) return { base, ours, theirs };
  const [mine, yours] = [keysOf(ours), keysOf(theirs)];
  const both = new Set([...byUs].filter((key) => byThem.has(key)));
  if (both.size > 0 && !isSameOrder(mine, yours)) return { base, ours, theirs };
  for (const key of both) byThem.delete(key);
  const known = new Set(keysOf(base));
  const guideOf = (keys: readonly string[], others: ReadonlySet<string>) =>
    keys.filter((key) => known.has(key) && !others.has(key));
  const followsUs = arranged(base, guideOf(mine, byThem), byUs);
  const ordered = arranged(followsUs, guideOf(yours, byUs), byThem);
  const guide = keysOf(ordered);
  return { base: ordered, ours: arranged(ours, guide, byThem), theirs: arranged(theirs, guide, byUs) };
}

function keysOf(lines: readonly PlanLine[]): string[] {
  return lines.flatMap(({ key }) => key ?? []);
}

/**
 * The statements that a side has elsewhere than the base. Of two that changed places, the one that stands below something else
 * now has moved: into the archive.
 */
function movedKeys(base: readonly PlanLine[], side: readonly PlanLine[]): Set<string> {
  const placeIn = (lines: readonly PlanLine[]) =>
    new Map(lines.flatMap(({ key, place }) => (key === null ? [] : [[key, place] as const])));
  const [before, after] = [placeIn(base), placeIn(side)];
  const common = [...before.keys()].filter((key) => after.has(key));
  const anchors = inOrder(
    common.filter((key) => before.get(key) === after.get(key)),
    [...after.keys()],
  );
  const [gaps, newGaps] = [gapsBetween(anchors, before.keys()), gapsBetween(anchors, after.keys())];
  const fitting = common.filter((key) => anchors.has(key) || gaps.get(key) === newGaps.get(key));
  const still = inOrder(fitting, [...after.keys()]);
  return new Set(common.filter((key) => !still.has(key)));
}

/** Those of a list that stand in the same order in another. */
function inOrder(keys: readonly string[], others: readonly string[]): Set<string> {
  const known = new Set(keys);
  const pairs = commonInOrder(
    keys,
    others.filter((key) => known.has(key)),
  );
  return new Set(pairs.map(([at]) => keys[at] as string));
}

/** Behind how many anchors each key stands. */
function gapsBetween(anchors: ReadonlySet<string>, keys: Iterable<string>): Map<string, number> {
  const gaps = new Map<string, number>();
  let passed = 0;
  for (const key of keys) {
    if (anchors.has(key)) passed += 1;
    gaps.set(key, passed);
  }
  return gaps;
}

function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  const [ones, others] = [new Set(one), new Set(other)];
  const [left, right] = [one.filter((key) => others.has(key)), other.filter((key) => ones.has(key))];
  return left.every((key, at) => key === right[at]);
}

/**
 * Lines in the order of a guide. What the guide does not name goes with the line before it; but what is new, and belongs to
 * nothing that was moved, stays behind the last line that was not.
 */
function arranged(lines: readonly PlanLine[], guide: readonly string[], moved: ReadonlySet<string>): PlanLine[] {
  const guided = new Set(guide);
  const isMoved = (key: string | null) => key !== null && moved.has(key);
  const groups = new Map<string, PlanLine[]>();
  let [last, lastStill, at] = ['', '', ''];
  const movedItems = new Set(lines.flatMap(({ key, fate }) => (isMoved(key) && fate ? [fate] : [])));
  for (const line of lines) {
    const { key } = line;
    if (key !== null && guided.has(key)) {
      last = key;
      if (!moved.has(key)) lastStill = key;
      at = key;
    } else if (key !== null) at = line.owner !== null && movedItems.has(line.owner) ? last : lastStill;
    append(groups, at, line);
  }
  return ['', ...guide].flatMap((key) => groups.get(key) ?? []);
}
