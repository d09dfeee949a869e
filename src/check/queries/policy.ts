import { fieldKey } from '../../roadmap/field-key.ts';
import { type Item, KINDS, STATUSES } from '../../roadmap/roadmap.ts';
import { hasWord } from '../../text/characters.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isUnwritten } from './unwritten.ts';

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

/** True if a field of an item with one of some keys says anything: `-` and `TBD` do not. */
export function hasField({ fields }: Item, keys: readonly string[], lexicon: Lexicon): boolean {
  return Object.entries(fields).some(
    ([name, value]) =>
      keys.includes(fieldKey(name, lexicon)) &&
      hasWord(value, 0, value.length) &&
      lexicon.none.exact(fold(value.trim())) === undefined &&
      !isUnwritten(value, lexicon),
  );
}
