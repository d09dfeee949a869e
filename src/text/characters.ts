/** Questions about one UTF-16 unit, asked so often that a regular expression for each would be felt. */

export function isBlank(code: number): boolean {
  if (code > 32) return code >= 0xa0 && (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a));
  return code === 32 || (code >= 9 && code <= 13);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || isCapital(code);
}

export function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** Where the zeros of Arabic, Persian, Devanagari and Thai stand; the other digits follow. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

/** What a digit of one of these scripts is worth, 0 to 9; -1 for all else. */
export function otherDigit(code: number): number {
  const zero = code < 0x660 ? undefined : ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? -1 : code - zero;
}

/** A letter of any script, as far as {@link isWord} goes. */
export function isLetter(code: number): boolean {
  return isWord(code) && !isDigit(code);
}

/** A letter or digit of any script. Astral letters are taken for signs, as nobody writes a plan in them. */
export function isWord(code: number): boolean {
  if (code < 0x80) return isAsciiWord(code);
  if (code < 0x2000)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    (code >= 0x2c00 && code < 0x2e00) ||
    (code >= 0x3005 && code < 0xd800 && code !== 0x30fb) ||
    (code >= 0xf900 && code < 0xfe00) ||
    (code >= 0xff10 && code <= 0xffdc && !isWideSign(code))
  );
}

/** Full-width brackets, commas and the like. */
function isWideSign(code: number): boolean {
  return (code >= 0xff1a && code <= 0xff20) || (code >= 0xff3b && code <= 0xff40) || (code >= 0xff5b && code <= 0xff65);
}

/** True if an emoji or a mark such as `✓` may begin or end with this unit: half a pair, a sign, a variation selector. */
export function mayBeMark(code: number): boolean {
  if (code < 0xa9) return false;
  if (code < 0x2000) return code === 0xa9 || code === 0xae;
  return (
    (code >= 0x2030 && code < 0x2c00) ||
    (code >= 0xd800 && code < 0xe000) ||
    code === 0xfe0e ||
    code === 0xfe0f ||
    code === 0x3030 ||
    code === 0x303d ||
    code === 0x3297 ||
    code === 0x3299
  );
}

/** A text from the first unit that is so to the last one. */
export function between(text: string, isSo: (code: number) => boolean): string {
  let [start, end] = [0, text.length];
  while (start < end && !isSo(text.charCodeAt(start))) start += 1;
  while (end > start && !isSo(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Moves `start` and `end` inwards over blanks. */
export function trim(plain: string, start: number, end: number): [number, number] {
  const from = skipBlanks(plain, start, end);
  return [from, skipBlanksBack(plain, from, end)];
}

/** The first offset at or after `at` that holds no blank. */
export function skipBlanks(plain: string, at: number, end: number): number {
  while (at < end && isBlank(plain.charCodeAt(at))) at += 1;
  return at;
}

/** The offset behind the last character before `end` that is no blank, at or after `start`. */
export function skipBlanksBack(plain: string, start: number, end: number): number {
  while (end > start && isBlank(plain.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** True if nothing but blanks stands in `[start, end)`. */
export function isEmpty(plain: string, start: number, end: number): boolean {
  return skipBlanks(plain, start, end) >= end;
}

/** True if a letter or digit stands in `[start, end)`. */
export function hasWord(plain: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isWord(plain.charCodeAt(at))) return true;
  return false;
}
