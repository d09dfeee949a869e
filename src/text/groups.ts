import { append } from './append.ts';

/** The values that share a key with another one, by their keys. What stands alone stands in no group: mostly, that is nearly all. */
export function groupsOf<T>(values: readonly T[], keyOf: (value: T) => string | null): Map<string, T[]> {
  const firsts = new Map<string, T>();
  const groups = new Map<string, T[]>();
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as T;
    const key = keyOf(value);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, value);
    else {
      if (!groups.has(key)) groups.set(key, [first]);
      append(groups, key, value);
    }
  }
  return groups;
}

/** All values by their keys, in their order; what has no key is left out. */
export function grouped<K, T>(values: Iterable<T>, keyOf: (value: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== null) append(groups, key, value);
  }
  return groups;
}

/** How many values have each key. */
export function tallied<K, T>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const value of values) {
    const key = keyOf(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
