import { isAsciiLetter, isBlank, isCapital, isDigit } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Label } from './label.ts';
import { matchAt, matchEnd, skipMatch } from './match.ts';
import { digitsAt, hasTwoDots, plainCode, plainNumberEnd } from './numbers.ts';
import type { Text } from './text.ts';

const VERSION =
  /(?:v\.?\s?\d{1,4}(?:\.\d{1,4}|\.x){0,3}|\d{1,4}(?:\.\d{1,4}|\.x){2,3})(?:-?(?:alpha|beta|rc|preview|dev)\.?\d{0,3})?(?![a-z\u00c0-\u052f\d]|[.-]\d)\+?/uy;
const QUARTER =
  /(?:(\d{4})\s?[-/年년]?\s?)?([qhst][1-4])(?:\s?[-–—/~]\s?[qhst]?[1-4])?(?:\s?[-/,']?\s?(?:fy\s?)?(\d{4}|'?\d{2}))?(?![a-z\u00c0-\u052f\d])/uy;
const CODE =
  /([a-z][a-z\d]{0,9}?)(-?)(\d{1,5}[a-z]?)((?:[.-]\d{1,4}|(?:\.|-(?!\1))[a-z]{1,2}\d{1,4}|-[a-z]{2,8}-\d{1,4}){0,3}[a-z]?)(?![a-z\u00c0-\u052f\d]|\.\d)/uy;
const DOTTED =
  /(?:\d{1,4}(?:\.\d{1,3})?-\d{1,4}(?:-\d{1,4})?[a-z]?|\d{1,4}(?:\.\d{1,4}){1,3}|[a-z]\.\d{1,3}(?:\.\d{1,3})?)(?![a-z\u00c0-\u052f\d])/uy;

export const HASH_SIGN = 35;

/** `Q3 2026`, `2026 Q3`, `H1 2026`, `late Q3`. */
export function quarter(text: Text, start: number, end: number, { beside }: Lexicon): Label | null {
  if (!hasQuarter(text.folded, start)) return null;
  const word = beside.from(text.folded, start, end);
  const from = word?.value === 'part' ? skipMatch(PARTED, text.folded, word.end, end) : start;
  const match = from === word?.end ? null : matchAt(QUARTER, text.folded, from, end);
  if (!match || !/^[qh]/.test(match[2] as string)) return null;
  const written = text.plain.slice(start, from + match[0].length).trim();
  return {
    kind: 'milestone',
    word: null,
    text: written,
    number: written.toLowerCase().replace(/[\s'/,]+/g, ' '),
    start,
    end: start + written.length,
  };
}

const PARTED = /[\s-]{1,2}/y;

/** A `q` or `h` with a digit behind it, within reach. */
function hasQuarter(folded: string, start: number): boolean {
  for (let at = start; at < start + 16 && at + 1 < folded.length; at += 1) {
    const letter = folded.charCodeAt(at);
    if ((letter === 113 || letter === 104) && isDigit(folded.charCodeAt(at + 1))) return true;
  }
  return false;
}

/** `v1.5`, `1.2.3`, `v2/v2.1`. */
export function version(text: Text, start: number, end: number): Label | null {
  const digits = versionDigits(text.folded, start);
  if (digits < 0) return null;
  const plain = plainNumberEnd(text.folded, digits);
  let stop = plain >= 0 && plain <= end ? plain : matchEnd(VERSION, text.folded, start, end);
  if (stop < 0) return null;
  if (text.plain[stop] === '/') stop = Math.max(stop, matchEnd(VERSION, text.folded, stop + 1, end));
  return {
    kind: 'milestone',
    word: null,
    text: text.plain.slice(start, stop),
    number: text.folded.slice(digits, stop),
    start,
    end: stop,
  };
}

/** Where the digits begin of what may be a version; -1 if nothing is. */
function versionDigits(folded: string, start: number): number {
  if (isDigit(folded.charCodeAt(start))) return hasTwoDots(folded, start) ? start : -1;
  let at = start + 1;
  if (folded.charAt(at) === '.') at += 1;
  if (isBlank(folded.charCodeAt(at))) at += 1;
  return isDigit(folded.charCodeAt(at)) ? at : -1;
}

/** `M3`, `G1`, `R2` name milestones; `P0` a bucket; `T-022`, `DOT-01`, `M1-03`, `S01` tasks. Capitals only. */
export function code(text: Text, start: number, end: number): Label | null {
  const plain = plainCode(text.folded, start);
  if (plain && plain.end <= end)
    return namedCode(text, start, plain.letters, plain.end, isDigit(text.folded.charCodeAt(plain.letters)));
  const match = mayBeCode(text.folded, start, end) ? matchAt(CODE, text.folded, start, end) : null;
  if (!match) return null;
  const letters = start + (match[1] as string).length;
  return namedCode(text, start, letters, start + match[0].length, match[4] === '' && match[2] === '');
}

/** @param single True for letters and digits, without a hyphen or more. */
function namedCode(
  { plain, folded }: Text,
  start: number,
  letters: number,
  end: number,
  single: boolean,
): Label | null {
  for (let at = start; at < letters; at += 1) {
    const letter = plain.charCodeAt(at);
    if (!isCapital(letter) && (at === start || !isDigit(letter))) return null;
  }
  const prefix = folded.slice(start, letters);
  const all = folded.slice(start, end);
  const digits = folded.slice(letters, end);
  const phase = prefix === 'p' && single;
  const bucket = phase && Number.parseInt(digits, 10) <= 4;
  const milestone = single && (prefix === 'm' || prefix === 'g' || prefix === 'r');
  return {
    kind: bucket ? 'bucket' : phase ? 'phase' : milestone ? 'milestone' : 'id',
    word: null,
    text: plain.slice(start, end),
    number: phase && !bucket ? digits : all,
    start,
    end,
  };
}

/** True if a digit stands behind at most ten letters and digits and a hyphen. */
function mayBeCode(folded: string, start: number, end: number): boolean {
  const most = Math.min(end, start + 12);
  for (let at = start + 1; at < most; at += 1) {
    const character = folded.charCodeAt(at);
    if (isDigit(character)) return true;
    if (!isAsciiLetter(character) && character !== HYPHEN) return false;
  }
  return false;
}

const HYPHEN = 45;

const DATE = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** `3 — Maps`, but not `3 — 5 days`. */
const DASH = /^\s[—–-]\s[^\d\s]/;

/** `1.1`, `G.2`, `01-01` are ids; `1.`, `#3` mere numbers. */
export function ordinal(text: Text, start: number, end: number): Label | null {
  const { plain, folded } = text;
  const dotted = mayBeDotted(folded, start) ? dottedEnd(folded, start, end) : -1;
  if (dotted >= 0) {
    const number = folded.slice(start, dotted);
    if (DATE.test(number) || plain.charAt(dotted) === '%') return null;
    return { kind: 'id', word: null, text: plain.slice(start, dotted), number, start, end: dotted };
  }
  const hash = folded.charCodeAt(start) === HASH_SIGN;
  const from = hash && isBlank(folded.charCodeAt(start + 1)) ? start + 2 : hash ? start + 1 : start;
  const digits = digitsAt(folded, from, 5);
  const stop = from + digits;
  const whole = hash
    ? digits <= 4 && !isGlued(folded.charCodeAt(stop))
    : digits <= 3 && ('.)、．:：'.includes(folded.charAt(stop)) || DASH.test(folded.slice(stop, stop + 4)));
  if (digits === 0 || !whole || stop > end || (stop >= folded.length && !hash)) return null;
  return {
    kind: 'number',
    word: null,
    text: plain.slice(start, stop),
    number: folded.slice(from, stop),
    start,
    end: stop,
  };
}

/** A dot or a hyphen behind the digits, or behind one letter, and a digit behind that. */
function mayBeDotted(folded: string, start: number): boolean {
  const at = start + Math.max(1, digitsAt(folded, start, 4));
  const behind = folded.charAt(at);
  return (behind === '.' || behind === '-') && isDigit(folded.charCodeAt(at + 1));
}

function dottedEnd(folded: string, start: number, end: number): number {
  const plain = plainNumberEnd(folded, start);
  return plain >= 0 && plain <= end ? plain : matchEnd(DOTTED, folded, start, end);
}

/** True for what belongs to a word. */
function isGlued(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || (code >= 0xc0 && code <= 0x52f);
}
