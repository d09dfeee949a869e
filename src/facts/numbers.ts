import { isAsciiLetter, isAsciiWord, isDigit, skipBlanks } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchEnd, skipMatch } from './match.ts';

/*
 * The commonest numbers, read without the patterns that know them all: a pattern of that size takes longer to compile than a
 * short document to read.
 */

/** What stands for the word number. */
const NUMBER_SIGN = /[#№]|n\.?[º°ᵒ]\.?/y;

/** Behind a sign for number that begins at `at`, or a word before digits, and a blank; `at` where there is none. */
export function behindNumberSign(folded: string, at: number, end: number, { columns }: Lexicon): number {
  const sign = matchEnd(NUMBER_SIGN, folded, at, end);
  if (sign >= 0) return skipBlanks(folded, sign, Math.min(end, sign + 1));
  const word = columns.from(folded, at, end);
  const behind = word?.value === 'number' ? skipBlanks(folded, word.end, Math.min(end, word.end + 1)) : at;
  return isDigit(folded.charCodeAt(behind)) ? behind : at;
}

/** Behind what makes an ordinal of the digits that end at `at`: `3.`, `3.º`, `3rd`, `3-я`; `at` where nothing does. */
export function ordinalEnd(folded: string, at: number, end: number, { endings }: Lexicon): number {
  const signs = skipMatch(ORDINAL_SIGN, folded, at, end);
  return endings.from(folded, signs, end)?.end ?? signs;
}

const ORDINAL_SIGN = /\s?[ªº°.]{1,2}/y;

/** How many digits stand at `at`, up to `most`. */
export function digitsAt(folded: string, at: number, most: number): number {
  let digits = 0;
  while (digits < most && isDigit(folded.charCodeAt(at + digits))) digits += 1;
  return digits;
}

/**
 * Where a number such as `12` or `2.1` ends that begins at `at`; -1 if there is none, or if something else is glued to it
 * than a sign of ASCII that ends it beyond doubt.
 */
export function plainNumberEnd(folded: string, at: number): number {
  let end = at;
  for (let part = 0; part < 4; part += 1) {
    const digits = digitsAt(folded, end, 5);
    if (digits === 0 || digits > 4) return -1;
    end += digits;
    if (folded.charCodeAt(end) !== DOT || !isDigit(folded.charCodeAt(end + 1)))
      return endsNumber(folded, end) ? end : -1;
    end += 1;
  }
  return -1;
}

/** True at the end of the text, and at a sign that can belong to no number. */
function endsNumber(folded: string, at: number): boolean {
  if (at >= folded.length) return true;
  const code = folded.charCodeAt(at);
  return code < 0x80 && !isAsciiWord(code) && code !== DOT && code !== DASH && code !== PLUS;
}

const [PLUS, DASH, DOT] = [43, 45, 46];

/**
 * Where the letters end of a code such as `m1` or `t-022` that begins at `at`, and where its digits; `null` if it is none, or
 * more than that.
 */
export function plainCode(folded: string, at: number): { readonly letters: number; readonly end: number } | null {
  let letters = at;
  while (letters < at + 10 && isAsciiLetter(folded.charCodeAt(letters))) letters += 1;
  const from = folded.charCodeAt(letters) === DASH ? letters + 1 : letters;
  const digits = digitsAt(folded, from, 6);
  const end = from + digits;
  return letters > at && digits > 0 && digits < 6 && endsNumber(folded, end) ? { letters, end } : null;
}

/** True if two dots divide what begins with a digit at `at`: `1.2.3`, `1.2.x`. */
export function hasTwoDots(folded: string, at: number): boolean {
  const first = at + digitsAt(folded, at, 4);
  if (folded.charCodeAt(first) !== DOT) return false;
  const second = folded.charAt(first + 1) === 'x' ? first + 2 : first + 1 + digitsAt(folded, first + 1, 4);
  return folded.charCodeAt(second) === DOT;
}
