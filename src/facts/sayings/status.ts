import { isAsciiWord, isBlank, isDigit, skipBlanks } from '../../text/characters.ts';
import type { Status } from '../../vocabulary/kinds.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Found } from '../../vocabulary/phrases.ts';
import { boxAt, type Mark, markAt } from '../marks.ts';
import type { Said, Saying } from '../saying.ts';
import { SIGNS, type Text } from '../text.ts';
import { time } from './time.ts';

/** What may follow a status word: `deferred from the last cycle`, `done in PR 12`. */
const PREPOSITION = /^\s(?:from|to|by|until|on|in|since|at|with|for|after|via|per)\s/;

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
    const rest = text.folded.slice(said.end, end);
    if (said.end >= end || isOwnWord(text, said, rest)) return [said];
    if (time.read(text, said.end, end, lexicon)) return [said];
    if (ID_NUMBER.test(rest)) return null;
    if (said.status === 'done' && isSigns(rest) && SHARE.test(rest)) return [{ ...said, status: 'active' }];
    return mayFollow(rest) && !(said.by === 'status' && isOneOfMany(rest, text, said, lexicon)) ? [said] : null;
  },
};

/** What may follow a status that says all: signs and numbers, a comma or a dash with anything, a preposition with more. */
function mayFollow(rest: string): boolean {
  return isSigns(rest) || /^\s?[,;—–]|^\s-\s/.test(rest) || PREPOSITION.test(rest) || isFiller(rest);
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
function isOwnWord(text: Text, said: Said, rest: string): boolean {
  return /^(?:active|current|ongoing)$/.test(text.folded.slice(said.start, said.end)) && !/^[/+]/.test(rest);
}

/** The status that a stretch begins with, whatever follows: for the value of a Status field or cell. */
export function statusAt(text: Text, start: number, end: number, lexicon: Lexicon): (Said & { says: 'status' }) | null {
  const from = skipBlanks(text.plain, start, end);
  let at = from;
  let mark: Mark | null = null;
  let box: Mark | null = null;
  if ((text.signs & (SIGNS.mark | SIGNS.opening)) !== 0) {
    box = boxAt(text.plain, at, end, lexicon);
    for (let next = markAt(text.plain, at, end, lexicon) ?? box; next; next = markAt(text.plain, at, end, lexicon)) {
      mark ??= next.status ? next : null;
      at = skipBlanks(text.plain, next.end, end);
    }
  }
  if (isDecoration(text.plain, at, end)) at += isDecoration(text.plain, at + 1, end) ? 2 : 1;
  const word = statusWord(text, at, end, lexicon);
  // The word is more explicit than the mark: `🚧 Planned` is planned.
  if (word)
    return { says: 'status', status: word.value, start: mark ? mark.start : word.start, end: word.end, by: 'status' };
  if (mark?.status && mark === box)
    return { says: 'status', status: mark.status, start: mark.start, end: mark.end, by: 'box-mark' };
  if (mark?.status) return { says: 'status', status: mark.status, start: from, end: mark.end, by: 'mark' };
  return null;
}

/** `done`, but of `done partially` the second word. */
function statusWord({ folded }: Text, at: number, end: number, lexicon: Lexicon): Found<Status> | undefined {
  const word = lexicon.status.from(folded, at, end);
  const rest = word?.value === 'done' && isBlank(folded.charCodeAt(word.end)) ? word.end + 1 : end;
  const second = rest < end ? lexicon.status.from(folded, rest, end) : undefined;
  return word && second?.value === 'active' ? { ...second, start: word.start } : word;
}

function isDecoration(plain: string, at: number, end: number): boolean {
  return at < end && !isAsciiWord(plain.charCodeAt(at)) && '"\'“*_~(['.includes(plain.charAt(at));
}
