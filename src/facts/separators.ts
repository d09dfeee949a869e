import { isAsciiWord, isBlank, isDigit } from '../text/characters.ts';
import { SIGNS, type Text } from './text.ts';

/** What stands between a label, a title and what is said behind it: blanks, dashes, colons, bars, dots, arrows. */
const AROUND = new Set(':：-–—|｜·•,，、'.split(''));
const BEHIND_LABEL = new Set('.>»)）'.split(''));

/** Past the separators that begin at `at`. */
export function afterSeparators(plain: string, at: number, end: number): number {
  while (at < end && !isAsciiWord(plain.charCodeAt(at))) {
    const character = plain.charAt(at);
    if (isBlank(plain.charCodeAt(at)) || AROUND.has(character) || BEHIND_LABEL.has(character)) at += 1;
    else if (isGarbledDash(plain, at) && at + 3 <= end) at += 3;
    else break;
  }
  return at;
}

/** Before the separators that end at `end`. */
export function beforeSeparators(plain: string, start: number, end: number): number {
  while (end > start && !isAsciiWord(plain.charCodeAt(end - 1))) {
    const character = plain.charAt(end - 1);
    if (isBlank(plain.charCodeAt(end - 1)) || AROUND.has(character) || character === ';') end -= 1;
    else if (end - 3 >= start && isGarbledDash(plain, end - 3)) end -= 3;
    else break;
  }
  return end;
}

/** A dash that was decoded as cp1252: `â€”`, `â€“`. */
function isGarbledDash(plain: string, at: number): boolean {
  return plain.charCodeAt(at) === 0xe2 && plain.charCodeAt(at + 1) === 0x20ac && /[”“"]/.test(plain.charAt(at + 2));
}

export interface Separator {
  readonly start: number;
  readonly end: number;
}

/**
 * The last dash, colon or comma in `[start, end)` that divides what stands before it from what stands behind:
 * with blanks around it, but for a long dash.
 *
 * @example In `"Login - done"` it is `{ start: 5, end: 8 }`.
 */
export function lastSeparator({ plain, signs }: Text, start: number, end: number): Separator | null {
  if ((signs & (SIGNS.dash | SIGNS.colon | SIGNS.divider | SIGNS.mark)) === 0) return null;
  for (let at = end - 1; at > start; at -= 1) {
    if (isAsciiWord(plain.charCodeAt(at))) continue;
    const found = separatorAt(plain, at, start, end);
    if (found) return found;
  }
  return null;
}

function separatorAt(plain: string, at: number, start: number, end: number): Separator | null {
  const character = plain.charAt(at);
  const before = isBlank(plain.charCodeAt(at - 1));
  const behind = at + 1 < end && isBlank(plain.charCodeAt(at + 1));
  switch (character) {
    case '—':
    case '–':
      // `2–3 h`
      if (isDigit(plain.charCodeAt(at - 1)) && isDigit(plain.charCodeAt(at + 1))) return null;
      return { start: before ? at - 1 : at, end: behind ? at + 2 : at + 1 };
    case '-':
      if (before && behind) return { start: at - 1, end: at + 2 };
      return behind && plain[at - 1] === '-' && at - 2 > start && isBlank(plain.charCodeAt(at - 2))
        ? { start: at - 2, end: at + 2 }
        : null;
    case '·':
    case '•':
      return before && behind ? { start: at - 1, end: at + 2 } : null;
    // `Spike ← we are here`
    case '←':
      return { start: before ? at - 1 : at, end: behind ? at + 2 : at + 1 };
    case ':':
    case ',':
      return behind ? { start: at, end: at + 2 } : null;
    case '：':
    case '，':
      return { start: at, end: at + 1 };
    case 'â':
      return isGarbledDash(plain, at) && before && isBlank(plain.charCodeAt(at + 3))
        ? { start: at - 1, end: at + 4 }
        : null;
    default:
      return null;
  }
}

/** The first dash with blanks around it, or long dash, in `[start, end)`; -1 if there is none. */
export function firstDash(plain: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const character = plain.charAt(at);
    if (character === '—') return at > start && isBlank(plain.charCodeAt(at - 1)) ? at - 1 : at;
    if (
      (character === '-' || character === '–') &&
      at > start &&
      isBlank(plain.charCodeAt(at - 1)) &&
      isBlank(plain.charCodeAt(at + 1))
    )
      return at - 1;
  }
  return -1;
}

/** True if the text ends in a colon, blanks behind it aside. */
export function endsInColon(plain: string): boolean {
  let end = plain.length;
  while (end > 0 && isBlank(plain.charCodeAt(end - 1))) end -= 1;
  return end > 0 && (plain[end - 1] === ':' || plain[end - 1] === '：');
}
