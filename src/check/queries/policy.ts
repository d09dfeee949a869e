import { type Item, KINDS, STATUSES } from '../../roadmap/roadmap.ts';

/** A list of words among the options of a rule, or what it is without one. */
export function wordsOption(
  options: Readonly<Record<string, unknown>>,
  name: string,
  fallback: readonly string[],
): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : fallback;
}

/** What {@link isHeld} asks. */
export const HELD_OPTIONS = { kinds: KINDS, statuses: STATUSES };

/** True for an item that a policy holds for: by its `kinds`, milestones, and `statuses`, active ones. */
export function isHeld(item: Item, options: Readonly<Record<string, unknown>>): boolean {
  return (
    wordsOption(options, 'kinds', ['milestone']).includes(item.kind) &&
    wordsOption(options, 'statuses', ['active']).includes(item.status.value)
  );
}

/** True if one of some fields of an item says anything: `-` and `TBD` do not. */
export function hasField({ fields }: Item, names: readonly string[]): boolean {
  return names.some((name) => {
    const value = Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
    return /[\p{L}\p{N}]/u.test(value) && !/^\W*(?:tbd|tba|n\/a|none|todo|unassigned)\W*$/i.test(value);
  });
}
