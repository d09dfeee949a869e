import { skipBlanks } from '../text/characters.ts';
import { type Cut, say } from './cut.ts';
import { labelAt } from './labels.ts';
import { matchEnd } from './match.ts';
import { afterSeparators } from './separators.ts';
import { SEPARATORS, SIGNS, type Text } from './text.ts';

/** `Current milestone: v1.2`: the heading of what is current. */
export function takeCurrent(cut: Cut): void {
  const { text, lexicon } = cut;
  if ((text.signs & SEPARATORS) === 0) return;
  const word = lexicon.current.from(text.folded, cut.start, cut.end);
  const behind = word ? afterSeparators(text.plain, word.end, cut.end) : 0;
  if (!word || behind <= word.end + 1 || behind >= cut.end) return;
  say(cut, { says: 'status', status: 'active', start: word.start, end: word.end, by: 'current' });
  cut.start = behind;
}

const COLON = /[:：]/g;

/** The longest word that may stand before a sign, and blanks. */
const REACH = 68;

/** True if one of some signs stands in `[start, end)`, near enough for a word before it. */
export function holds(signs: RegExp, { plain }: Text, start: number, end: number): boolean {
  signs.lastIndex = start;
  return signs.test(plain) && signs.lastIndex <= Math.min(end, start + REACH);
}

const KIND_COLON = /\s?(?::\s+|：\s?)/y;

/** `Milestone: Calendar`: the word of a kind, without a number. */
export function takeKindWord(cut: Cut): void {
  const { text, lexicon } = cut;
  if ((text.signs & SIGNS.colon) === 0 || !holds(COLON, text, cut.start, cut.end)) return;
  const word = lexicon.labels.from(text.folded, cut.start, cut.end);
  const behind = word ? matchEnd(KIND_COLON, text.plain, word.end, cut.end) : -1;
  if (!word || behind < 0 || behind >= cut.end) return;
  cut.kind = word.value;
  cut.start = behind;
}

/** `Shipped Milestone: v1.17 Ports`: how stands what is named behind it. A current version may be out already, and says nothing. */
export function takeStateOfKind(cut: Cut): void {
  const { text, lexicon } = cut;
  if ((text.signs & SIGNS.colon) === 0 || !holds(COLON, text, cut.start, cut.end)) return;
  const state = lexicon.status.from(text.folded, cut.start, cut.end);
  const kind = state && lexicon.labels.from(text.folded, skipBlanks(text.plain, state.end, cut.end), cut.end);
  const behind = kind ? matchEnd(KIND_COLON, text.plain, kind.end, cut.end) : -1;
  const label = behind < 0 ? null : labelAt(text, behind, cut.end, lexicon);
  if (!state || (label?.kind !== 'milestone' && label?.kind !== 'phase')) return;
  if (!lexicon.now.from(text.folded, state.start, state.end))
    say(cut, { says: 'status', status: state.value, start: state.start, end: state.end, by: 'status-prefix' });
  cut.start = behind;
}
