import { isAsciiLetter, isCapital, isDigit, isWord, skipBlanks } from '../text/characters.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import { fold, isBoundary } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { code, HASH_SIGN, ordinal, quarter, version } from './bare-labels.ts';
import { lastDigit } from './dates.ts';
import type { Label } from './label.ts';
import { matchEnd } from './match.ts';
import { rangeEnd, throughEnd } from './number-range.ts';
import { behindNumberSign, digitsAt, ordinalEnd, plainNumberEnd } from './numbers.ts';
import { arabic, eastAsianNumber, type NumberBefore } from './numerals.ts';
import { hanOrdinal, pictured, setOffOrdinal } from './ordinals.ts';
import { spelledQuarter } from './spelled-quarter.ts';
import { NUMBERS, SIGNS, type Text } from './text.ts';

// 3, 2.1, 12a, 1-2, v1.4.0-beta, M0, F11, G, XII: what may stand behind a word such as "Milestone".
const NUMBER =
  /(?:[a-z]{0,3}-?\d{1,4}(?:[.](?:\d{1,4}|x)){0,4}[a-z]?(?:-(?:alpha|beta|rc)[.\d]{0,4})?|[a-z]|[ivx]{2,5})(?![a-z\u00c0-\u052f\d])\+?/uy;
const ORDINAL_NUMBER = /\d{1,3}(?:\.\d{1,3}){0,2}(?:[-–]\d{1,3})?/y;

/** The label that begins at `start`, if one does. */
export function labelAt(text: Text, start: number, end: number, lexicon: Lexicon): Label | null {
  if ((text.signs & NUMBERS) === 0 || start >= end || !isBoundary(text.folded, start)) return null;
  const first = text.folded.charCodeAt(start);
  const picture = (text.signs & SIGNS.aboveAscii) === 0 ? null : pictured(text, start, end);
  if (picture) return picture;
  if (isDigit(first))
    return (
      wordBehind(text, start, end, lexicon) ??
      quarter(text, start, end, lexicon) ??
      inWords(text, start, end, lexicon) ??
      version(text, start, end) ??
      ordinal(text, start, end)
    );
  if (first === HASH_SIGN) return ordinal(text, start, end);
  if (!isWord(first)) return setOffOrdinal(text, start, end);
  if (first >= 0x80)
    return (
      wordBehind(text, start, end, lexicon) ??
      inWords(text, start, end, lexicon) ??
      hanOrdinal(text, start, end) ??
      wordLabel(text, start, end, lexicon)
    );
  const worded = wordLabel(text, start, end, lexicon);
  if (worded) return worded;
  return (
    quarter(text, start, end, lexicon) ??
    inWords(text, start, end, lexicon) ??
    (first === SMALL_V ? version(text, start, end) : null) ??
    (isCapital(text.plain.charCodeAt(start)) ? code(text, start, end) : null) ??
    (text.plain[start + 1] === '.' ? ordinal(text, start, end) : null) ??
    setOffOrdinal(text, start, end)
  );
}

/** A quarter in words is a milestone, as `Q3 2026` is. */
function inWords(text: Text, start: number, end: number, lexicon: Lexicon): Label | null {
  const found = spelledQuarter(text, start, end, lexicon);
  if (!found) return null;
  const written = singleSpaced(text.plain.slice(start, found.end));
  return { kind: 'milestone', word: null, text: written, number: fold(written), start, end: found.end };
}

const SMALL_V = 118;

/** `Milestone 3`, `Phase 2.1`, `Sprint 1-2`, `Milestone v1.4`, `阶段 2`. */
function wordLabel(text: Text, start: number, end: number, lexicon: Lexicon): Label | null {
  const word = lexicon.labels.from(text.folded, start, end);
  if (!word) return null;
  let at = skipBlanks(text.plain, word.end, end);
  if (at >= end) return null;
  if (!isDigit(text.folded.charCodeAt(at))) at = behindNumberSign(text.folded, at, end, lexicon);
  const glued = at === word.end;
  const behind = numberEnd(text.folded, at, end);
  if (behind <= at || (glued && CODE_OF_THREE.test(text.plain.slice(start, at + 2)))) return null;
  const number = text.folded.slice(at, behind).trim();
  const numeral = isDigit(number.charCodeAt(0));
  // "Phase a project": a lone letter is a number only as a capital that ends the label.
  if (!numeral && /^[a-z]+$/.test(number) && (glued || !/^[A-Z]+$/.test(text.plain.slice(at, at + number.length))))
    return null;
  const joined = rangeEnd(text, at, at + number.length, end);
  const mayGoOn = numeral && lastDigit(text, joined, end) >= 0;
  const isTime = mayGoOn && lexicon.units.exact(text.folded.slice(word.start, word.end)) !== undefined;
  const stop = isTime ? throughEnd(text, at, joined, end, lexicon) : joined;
  const own = !numeral && versionOrCode(number);
  return {
    kind: word.value,
    word: text.folded.slice(word.start, word.end),
    text: singleSpaced(text.plain.slice(own ? at : start, stop)),
    number: numeral
      ? text.folded.slice(at, stop).replace(/\s\D+\s/, '-')
      : arabic(text.folded.slice(at, stop).replace(/^v(?=\d)/, '')),
    start,
    end: stop,
  };
}

function numberEnd(folded: string, at: number, end: number): number {
  const plain = plainNumberEnd(folded, at);
  if (plain >= 0 && plain <= end) return plain;
  const behind = mayBeNumber(folded, at) ? matchEnd(NUMBER, folded, at, end) : -1;
  return behind >= 0 || isAsciiLetter(folded.charCodeAt(at)) ? behind : (eastAsianNumber(folded, at, end)?.end ?? -1);
}

/** True if digits stand behind at most three letters, or a letter alone, or the letters of a Roman number. */
function mayBeNumber(folded: string, at: number): boolean {
  let letters = 0;
  while (letters < 6 && isAsciiLetter(folded.charCodeAt(at + letters))) letters += 1;
  const sign = folded.charCodeAt(at + letters);
  if (letters <= 3 && (isDigit(sign) || sign === HYPHEN)) return true;
  return letters === 1 || (letters > 1 && letters < 6 && 'ivx'.includes(folded.charAt(at)));
}

/** `DOT-01`: three capitals glued to a number are a code, whatever language has a word that folds to them. */
const CODE_OF_THREE = /^[A-Z]{3}-\d$/;

/** "Milestone M0" is named by `M0`, "Milestone v1.4" by `v1.4`, but "Milestone F11" needs its word. */
function versionOrCode(number: string): boolean {
  return /^[mvg]-?\d/.test(number);
}

/** `第一阶段`, `1단계`, `1ª fase`. */
function wordBehind(text: Text, start: number, end: number, lexicon: Lexicon): Label | null {
  const ascii = (text.signs & SIGNS.aboveAscii) === 0 || /^[\x00-\x7f]*$/.test(text.plain.slice(start, start + 12));
  const found =
    (ascii ? null : wordAfter(eastAsianNumber(text.folded, start, end), text, end, lexicon)) ??
    (mayBeOrdinal(text.folded, start)
      ? wordAfter(ordinalNumber(text.folded, start, end, lexicon), text, end, lexicon)
      : null);
  if (!found) return null;
  const { word, number } = found;
  // `1. Phase: Shelves`, but not `1. Phases and gates`.
  if (ascii && !/^[^sn](?:\s?[:(]|\s[-–—])/.test(text.folded.slice(word.end - 1, Math.min(end, word.end + 3))))
    return null;
  // `1.1 期待` is no period.
  if (word.end - word.start === 1 && IN_WORD.test(text.plain.slice(word.start - 2, word.end + 1))) return null;
  // `2.1 步骤 1` is counted twice, and `3.2 步骤` heads steps.
  const dotted = DOTTED.test(text.plain.slice(start, word.start));
  if (dotted && (headsSection(text, word, end) || wordLabel(text, word.start, end, lexicon))) return null;
  // `2. Aşama: Raflar`, but not `10. Шаг 3` and `2. フェーズ計画`: behind a mere number the word must be all of the name's front.
  const counted = !ascii && COUNTED.test(text.plain.slice(start, word.start));
  if (counted && (!isDivided(text, word.end, end, lexicon) || headsSection(text, word, end))) return null;
  return {
    kind: word.value,
    word: text.folded.slice(word.start, word.end),
    text: text.plain.slice(start, word.end),
    number: arabic(number),
    start,
    end: word.end,
  };
}

/** `3. 里程碑`, `3. Этапы`, but not `2. Aşama`, which is an ordinal. */
function headsSection({ folded }: Text, word: { readonly start: number; readonly end: number }, end: number): boolean {
  return word.end >= end && folded.charCodeAt(word.start) > LATIN;
}

const DOTTED = /^\d+\.\d+\s$/;

/** A character behind a number and a blank that begins a word. */
const IN_WORD = /^\d\s[\u3040-\u9fff]{2}$/;

/** The last letter of the Latin script. */
const LATIN = 0x24f;

const COUNTED = /^[\d.]{1,11}(?:[-–]\d{1,3})?[.．、)]\s*$/;
const DIVIDED = /^\s*(?:$|[:：(（\-–—|·,;])/;

/** True if a sign, or an "and" and another number, stands behind a label. */
function isDivided({ plain, folded }: Text, at: number, end: number, lexicon: Lexicon): boolean {
  if (DIVIDED.test(plain.slice(at, end))) return true;
  const joint = lexicon.joints.from(folded, skipBlanks(plain, at, end), end);
  return joint?.value === 'and' && isDigit(folded.charCodeAt(skipBlanks(plain, joint.end, end)));
}

/** True if up to three digits, or a number such as `2.1`, stand there, and behind them what may be more than the end of a number. */
function mayBeOrdinal(folded: string, start: number): boolean {
  const digits = digitsAt(folded, start, 4);
  if (digits === 0 || digits > 3) return false;
  if (DOTTED_ORDINAL.test(folded.slice(start, start + 12))) return true;
  const at = skipBlanks(folded, start + digits, start + digits + 1);
  const sign = folded.charCodeAt(at);
  return sign === DOT ? !isDigit(folded.charCodeAt(at + 1)) : isAsciiLetter(sign) || sign === HYPHEN || sign >= 0x80;
}

const DOTTED_ORDINAL = /^\d{1,3}(?:\.\d{1,3}){1,2}\.\s/;
const [HYPHEN, DOT] = [45, 46];

function ordinalNumber(folded: string, start: number, end: number, lexicon: Lexicon): NumberBefore | null {
  const digits = matchEnd(ORDINAL_NUMBER, folded, start, end);
  const behind = digits < 0 ? digits : ordinalEnd(folded, digits, end, lexicon);
  return behind > digits ? { number: folded.slice(start, digits), end: skipBlanks(folded, behind, behind + 1) } : null;
}

function wordAfter(found: NumberBefore | null, text: Text, end: number, lexicon: Lexicon) {
  const word = found && lexicon.labels.from(text.folded, found.end, end);
  return found && word ? { word, number: found.number } : null;
}
