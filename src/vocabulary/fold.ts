import { otherDigit } from '../text/characters.ts';

/**
 * Text with case, width, diacritics and scripts of digits folded away, **of the same length**, so that offsets stay.
 *
 * @example `fold('Concluída')` is `"concluida"`; `fold('Ｐｈａｓｅ')` is `"phase"`.
 */
export function fold(text: string): string {
  const lower = lowered(text);
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.replace(FOLDED, foldCharacter);
}

// Latin, Greek and Cyrillic letters with marks, digits of other scripts, typographic apostrophes, hyphens and blanks, full-width forms.
const FOLDED =
  /[\u00a0\u00c0-\u024f\u0370-\u052f\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u1e00-\u1eff\u2000-\u200a\u2010\u2011\u2018\u2019\u202f\u3000\uff01-\uff5e]/g;
const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = SPECIAL.get(character) ?? plainest(character);
    cache.set(character, folded);
  }
  return folded;
}

function plainest(character: string): string {
  const digit = otherDigit(character.charCodeAt(0));
  if (digit >= 0) return String(digit);
  const plain = character.normalize('NFKD').toLowerCase().charAt(0);
  return SPECIAL.get(plain) ?? plain;
}

const SPECIAL = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
]);

function lowered(text: string): string {
  const lower = text.toLowerCase();
  // Only `İ` grows when it is lowered.
  return lower.length === text.length ? lower : text.replace(/İ/g, 'I').toLowerCase().slice(0, text.length);
}

/** True if a word can begin or end at `at`: not inside a run of letters or digits of a script that writes spaces. */
export function isBoundary(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !(joins(text.charCodeAt(at - 1)) && joins(text.charCodeAt(at)));
}

function joins(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Thai, CJK, kana and hangul join nothing here: Thai and CJK write no spaces, and Korean glues endings to words.
  if ((code >= 0x0e00 && code <= 0x0e7f) || code >= 0x2000) return false;
  return code >= 0xaa && code !== 0xb7 && code !== 0xab && code !== 0xbb;
}
