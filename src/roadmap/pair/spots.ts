import { append } from '../../text/append.ts';
import type { Item } from '../roadmap.ts';

/**
 * Where the items that are not paired yet stand: behind which that is, as which of how many in a row. Two that stand at one spot in two
 * versions may be one in other words.
 *
 * @param items Of one version, in order.
 * @param placeOf Below what an item stands, as both versions call it.
 * @param pairOf What both versions call an item that is paired; `undefined` for one that is not.
 *
 * @example Of a quay, a crane and a light of which only the light is paired, the crane is the second of two at the begin.
 */
export function spotsOf(
  items: readonly Item[],
  placeOf: (item: Item, isBefore: boolean) => string,
  pairOf: (item: Item) => string | undefined,
  isBefore: boolean,
): Map<Item, string> {
  const rows = new Map<string, Item[]>();
  const behind = new Map<string, string>();
  for (const item of items) {
    const place = placeOf(item, isBefore);
    const pair = pairOf(item);
    if (pair !== undefined) behind.set(place, pair);
    else append(rows, `${place} behind ${behind.get(place) ?? ''}`, item);
  }
  return new Map([...rows].flatMap(([row, open]) => open.map((item, at) => [item, `${row} ${at}/${open.length}`])));
}
