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
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [first, value]);
    }
  }
  return groups;
}
