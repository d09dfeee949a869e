import { isAsciiLetter, isAsciiWord, isDigit } from '../text/characters.ts';

/*
 * The commonest numbers, read without the patterns that know them all: a pattern of that size takes longer to compile than a
 * short document to read.
 */

/** What stands for the word number. */
export const HASH = /(?:no\.?|n\.?[ºo°ᵒ]\.?|nr\.?|№|#)\s?/y;

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
