import { commonInOrder } from '../text/common.ts';
import type { PlanLine } from './lines.ts';

/** Positions in two versions, rising. */
type Places = [number, number][];

/** The lines that two versions have in one order: first those that state items, then between them those of the same text. */
export function sameLines(one: readonly PlanLine[], other: readonly PlanLine[]): Places {
  const pairs: Places = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...sameStatements(one, other), [one.length, other.length] as const]) {
    const same = commonInOrder(textsOf(one.slice(at, next)), textsOf(other.slice(place, nextPlace)));
    pairs.push(...same.map(([here, there]): [number, number] => [at + here, place + there]));
    if (next < one.length) pairs.push([next, nextPlace]);
    [at, place] = [next + 1, nextPlace + 1];
  }
  return pairs;
}

/** The lines that state the same of the plan's items, whatever their words are now. */
export function sameStatements(one: readonly PlanLine[], other: readonly PlanLine[]): Places {
  const [here, there] = [statingPlaces(one), statingPlaces(other)];
  return commonInOrder(
    here.map((at) => one[at]?.key),
    there.map((at) => other[at]?.key),
  ).map(([at, place]) => [here[at] as number, there[place] as number]);
}

function statingPlaces(lines: readonly PlanLine[]): number[] {
  return lines.flatMap(({ key }, at) => (key === null ? [] : [at]));
}

/** What states an item is only ever the line of that item. */
function textsOf(lines: readonly PlanLine[]): string[] {
  return lines.map(({ text, key }, at) => (key === null ? text : `${at} ${key}`));
}
