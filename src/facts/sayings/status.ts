import { isBlank, isDigit, mayBeMark, skipBlanks } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Said, Saying } from '../saying.ts';
import type { Text } from '../text.ts';
import { type Stated, statusAt } from './status-at.ts';
import { statusOf } from './status-value.ts';
import { time } from './time.ts';

/** `MISSING-3` is the id of something. */
const ID_NUMBER = /^-\d{1,3}$/;

/** `done 60 %` is not done. */
const SHARE = /^\s\d{1,2}(?:[.,]\d+)?\s?%/;

/** `completed`, `✅ Complete`, `shipped 2026-05-12`, `in progress, 60 %`, `status: done`. */
export const status: Saying = {
  name: 'status',
  read(text, start, end, lexicon) {
    const said = statusAt(text, start, end, lexicon);
    if (!said) return null;
    if (said.end >= end) return [said];
    const rest = text.folded.slice(said.end, end);
    const listed = said.by === 'status' && isOneOfMany(rest, text, said, lexicon);
    const led = leadsOn(text, said, end, lexicon);
    const whole = !listed && (led || isRemark(rest) || SHARE.test(rest)) ? statusOf(text, start, end, lexicon) : null;
    if (whole && whole.end > said.end) return [whole];
    if (isOwnWord(text, said, rest, lexicon)) return [said];
    const when = time.read(text, said.end, end, lexicon);
    if (when) return isAhead(text, said, lexicon) ? when.map((one) => ({ ...one, start: said.start })) : [said];
    const both = saidTwice(text, said, end, lexicon);
    if (both) return [both];
    if (ID_NUMBER.test(rest)) return null;
    return !listed && (led || mayFollow(rest)) ? [said] : null;
  },
};

/** `shipped and live`, `completed + verified 2026-03-02`: two words for one status. */
function saidTwice(text: Text, said: Stated, end: number, lexicon: Lexicon): Stated | null {
  const at = skipBlanks(text.plain, said.end, end);
  const joint = at > said.end ? lexicon.joints.from(text.folded, at, end) : undefined;
  if (joint?.value !== 'and') return null;
  const second = statusAt(text, skipBlanks(text.plain, joint.end, end), end, lexicon);
  if (second?.status !== said.status) return null;
  const isSaid = leadsOn(text, second, end, lexicon) || mayFollow(text.folded.slice(second.end, end));
  return isSaid ? { ...said, end: second.end } : null;
}

/** `(next 2 weeks)` says when. */
function isAhead({ folded }: Text, { start, end }: Said, { ahead }: Lexicon): boolean {
  return ahead.exact(folded.slice(start, end)) === true;
}

/** What may follow a status that says all: signs and numbers, a comma or a dash with anything. */
function mayFollow(rest: string): boolean {
  return isSigns(rest) || /^\s?[,;—–]|^\s-\s/.test(rest) || isFiller(rest);
}

/** `deferred from the last cycle`, `done in PR 12`. */
function leadsOn({ folded }: Text, { end: at }: Said, end: number, { prepositions }: Lexicon): boolean {
  const word = isBlank(folded.charCodeAt(at)) ? prepositions.from(folded, at + 1, end) : undefined;
  return word !== undefined && word.end < end && isBlank(folded.charCodeAt(word.end));
}

/** What a sign or a mark divides from a status is said of it. */
function isRemark(rest: string): boolean {
  return /^\s?[,;:—–(（，；：]|^\s-\s/.test(rest) || mayBeMark(rest.trimStart().charCodeAt(0));
}

/**
 * `(completed, cancelled, returned)`, `(архив, выход)`: the first of things that are counted up, not what is said of a title.
 * Of two it may be, but for the commonest words.
 */
function isOneOfMany(rest: string, { folded }: Text, { start, end }: Said, lexicon: Lexicon): boolean {
  const others = /^\s?[,，、]/.test(rest) ? rest.split(/[,，、]/).slice(1) : [];
  if (others.length === 0 || !others.every((other) => /^\s?\p{L}+(?:[\s-]\p{L}+){0,2}\.?\s*$/u.test(other)))
    return false;
  return others.length > 1 || lexicon.plain.exact(folded.slice(start, end)) === undefined;
}

/** Signs, emoji, numbers and little words, and a word before a number. The patterns stand here as few texts need them. */
function isFiller(rest: string): boolean {
  const said = /\d/.test(rest) ? rest.replace(/\p{L}{3,9}\.?(?=\s\d)/u, '') : rest;
  return /^(?:[\s,;:.!()+\-–—/|]|\p{Extended_Pictographic}\ufe0f?|\d|\bon\b|\bin\b|\bv\d)*$/u.test(said);
}

/** The commonest of what {@link isFiller} knows. */
function isSigns(rest: string): boolean {
  for (let at = 0; at < rest.length; at += 1)
    if (!isDigit(rest.charCodeAt(at)) && !' ,;:.!()-–—/|%'.includes(rest.charAt(at))) return false;
  return true;
}

/** "(Active PRs)", "(Current development)": such a word takes a noun with it, but does not stand for half of `current/prior pairs`. */
function isOwnWord({ folded }: Text, { start, end }: Said, rest: string, { inUse }: Lexicon): boolean {
  return inUse.exact(folded.slice(start, end)) === true && !/^[/+]/.test(rest);
}
