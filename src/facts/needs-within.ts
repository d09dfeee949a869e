import { skipBlanksBack } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Cut, say } from './cut.ts';
import { matchEnd } from './match.ts';
import { referencesAt } from './references.ts';
import type { Said } from './saying.ts';
import { NUMBERS, SIGNS, type Text } from './text.ts';

const NOTHING: readonly never[] = [];
const BEFORE_NEEDS = /[(（,;]\s?|\s[-–—→]\s|—\s?/g;
const NEEDS_COLON = /\s?[:：=]\s?\[?/y;

/**
 * Dependencies that a text names in passing, where a segment of it begins with a word that asks for them.
 *
 * @param said What was read of the text already: `- Login (depends on T1)`.
 */
export function needsWithin(
  text: Text,
  start: number,
  end: number,
  lexicon: Lexicon,
  said: readonly Said[] = NOTHING,
): readonly (Said & { says: 'needs' })[] {
  if ((text.signs & (SIGNS.opening | SIGNS.divider | SIGNS.dash | SIGNS.mark)) === 0 || (text.signs & NUMBERS) === 0)
    return NOTHING;
  const found: (Said & { says: 'needs' })[] = [];
  BEFORE_NEEDS.lastIndex = start;
  for (let match = BEFORE_NEEDS.exec(text.plain); match && found.length < 4; match = BEFORE_NEEDS.exec(text.plain)) {
    const at = match.index + match[0].length;
    const word = lexicon.fields.from(text.folded, at, end);
    const isSaid = (one: Said) => one.says === 'needs' && one.start <= at && at < one.end;
    if (word?.value !== 'needs' || said.some(isSaid)) continue;
    const colon = matchEnd(NEEDS_COLON, text.plain, word.end, end);
    const refs = referencesAt(text, colon < 0 ? word.end : colon, end, lexicon, colon >= 0);
    if (refs) found.push({ says: 'needs', ranges: refs.ranges, start: at, end: refs.end, by: 'aside' });
  }
  return found;
}

/** `S03 (Tests) → depends on S01, S02`: what a name ends with. */
export function takeNeeds(cut: Cut): void {
  const { text, start, end, lexicon } = cut;
  if ((text.signs & (SIGNS.dash | SIGNS.mark)) === 0) return;
  const needs = needsWithin(text, Math.max(0, start - 3), end, lexicon).find((one) => one.end === end);
  if (!needs) return;
  const before = skipBlanksBack(text.plain, 0, needs.start) - 1;
  if (before < 0 || !'-–—→'.includes(text.plain.charAt(before))) return;
  say(cut, needs);
  cut.end = Math.max(start, before);
}
