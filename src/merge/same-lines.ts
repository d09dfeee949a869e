import { commonInOrder } from '../text/common.ts';
import type { PlanLine } from './plan-line.ts';

/** Positions in two versions, rising. */
type Places = readonly [number, number][];

/**
 * The lines that a version has of another, in one order: first those with a key, whatever their words are now; then between them those of
 * the same text that go with the same line; then those of the same text.
 */
export function sameLines(one: readonly PlanLine[], other: readonly PlanLine[]): Places {
  const byKey = between([], one, other, ({ key }) => key);
  const byGroup = between(byKey, one, other, (line) =>
    line.key === null ? `${line.leads} ${line.with} ${line.text}` : null,
  );
  const kept = new Set(other.map(({ key }) => key));
  const loose = (line: PlanLine) => (line.key === null ? line.text : null);
  // A blank line of what is gone is gone with it.
  const isGone = ({ text, leads, with: key }: PlanLine) => leads || (text.trim() === '' && !kept.has(key));
  return between(byGroup, one, other, loose, (line) => (isGone(line) ? null : loose(line)));
}

/** Gives what is compared of a line; `null` is like nothing else. */
type Words = (line: PlanLine) => string | null;

/** Places that are known, and between them those of the same words. */
function between(
  known: Places,
  one: readonly PlanLine[],
  other: readonly PlanLine[],
  words: Words,
  wordsOfOne = words,
): Places {
  const pairs: [number, number][] = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...known, [one.length, other.length] as const]) {
    const [here, there] = [worded(one, at, next, wordsOfOne), worded(other, place, nextPlace, words)];
    for (const [nth, otherNth] of commonInOrder(here.words, there.words))
      pairs.push([here.places[nth] as number, there.places[otherNth] as number]);
    if (next < one.length) pairs.push([next, nextPlace]);
    [at, place] = [next + 1, nextPlace + 1];
  }
  return pairs;
}

function worded(lines: readonly PlanLine[], start: number, end: number, of: Words) {
  const [words, places]: [string[], number[]] = [[], []];
  for (let at = start; at < end; at += 1) {
    const own = of(lines[at] as PlanLine);
    if (own === null) continue;
    words.push(own);
    places.push(at);
  }
  return { words, places };
}
