import { commonInOrder } from '../text/common.ts';
import { groupsOf } from './groups.ts';
import type { PlanLine } from './lines.ts';

/** Positions in two versions, rising. */
type Places = readonly [number, number][];

/**
 * The lines that two versions have in one order: first those with a key, whatever their words are now; then between them those of
 * the same text that go with the same line; then those of the same text.
 */
export function sameLines(one: readonly PlanLine[], other: readonly PlanLine[]): Places {
  const byKey = between([], keysOf(one), keysOf(other));
  const byGroup = between(byKey, wordsOf(one), wordsOf(other));
  return between(byGroup, textsOf(one), textsOf(other));
}

/** Places that are known, and between them those of the same words; `null` is like nothing else. */
function between(known: Places, one: readonly (string | null)[], other: readonly (string | null)[]): Places {
  const pairs: [number, number][] = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...known, [one.length, other.length] as const]) {
    pairs.push(...common(one, at, next, other, place, nextPlace));
    if (next < one.length) pairs.push([next, nextPlace]);
    [at, place] = [next + 1, nextPlace + 1];
  }
  return pairs;
}

function common(
  one: readonly (string | null)[],
  start: number,
  end: number,
  other: readonly (string | null)[],
  from: number,
  to: number,
): Places {
  const present = (words: readonly (string | null)[], first: number, last: number) =>
    Array.from({ length: last - first }, (_, nth) => first + nth).filter((at) => words[at] !== null);
  const [here, there] = [present(one, start, end), present(other, from, to)];
  const pairs = commonInOrder(
    here.map((at) => one[at]),
    there.map((at) => other[at]),
  );
  return pairs.map(([at, place]) => [here[at] as number, there[place] as number]);
}

function keysOf(lines: readonly PlanLine[]): (string | null)[] {
  return lines.map(({ key }) => key);
}

function textsOf(lines: readonly PlanLine[]): (string | null)[] {
  return lines.map(({ key, text }) => (key === null ? text : null));
}

/** What divides before a heading divides before that one. */
function wordsOf(lines: readonly PlanLine[]): (string | null)[] {
  return groupsOf(lines).flatMap(({ key, lines: own }) => {
    const head = own.findIndex((line) => line.key !== null);
    return own.map((line, at) => (at === head ? null : `${line.text}${at < head ? key : ''}`));
  });
}
