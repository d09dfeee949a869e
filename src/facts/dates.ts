import { isAsciiWord, isDigit, isWord, skipBlanks } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Found } from '../vocabulary/phrases.ts';
import { markAt } from './marks.ts';
import { matchAt, skipMatch } from './match.ts';
import { digitsAt, ordinalEnd } from './numbers.ts';
import { SIGNS, type Text } from './text.ts';

/** Full-width digits are folded to digits. */
const DIGITS = SIGNS.digit | SIGNS.wide;

/** The offset of the last digit in `[start, end)`; -1 if there is none. */
export function lastDigit({ folded, signs }: Text, start: number, end: number): number {
  if ((signs & DIGITS) === 0) return -1;
  let at = end - 1;
  while (at >= start && !isDigit(folded.charCodeAt(at))) at -= 1;
  return at < start ? -1 : at;
}

export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const YEAR_FIRST = /(\d{4})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)/y;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/y;
const YEAR_LAST = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/y;
const DAY = /(\d{1,2})(?!\d)/y;
const YEAR = /(\d{4})(?!\d)/y;
const GLUE = /[\s,.]{0,6}/y;
/** Thai calendars count from the death of the Buddha. Years. */
const BUDDHIST = 543;

/**
 * The first whole date at or after `start`. Day and month alone, or month and year, are no whole date.
 *
 * @example In `"Last updated: Mar 3, 2026"` it is `{ date: '2026-03-03', start: 14, end: 25 }`.
 */
export function findDate(text: Text, start: number, end: number, lexicon: Lexicon): FoundDate | null {
  if ((text.signs & DIGITS) === 0) return null;
  for (let at = start; at < end; at += 1) {
    if (at > start && isWord(text.plain.charCodeAt(at - 1)) && isWord(text.plain.charCodeAt(at))) continue;
    const found = dateAt(text, at, end, lexicon);
    if (found) return found;
  }
  return null;
}

/** The whole date that begins at `start`. */
export function dateAt(text: Text, start: number, end: number, lexicon: Lexicon): FoundDate | null {
  if ((text.signs & DIGITS) === 0 || start >= end) return null;
  if (!isDigit(text.folded.charCodeAt(start))) {
    const month = lexicon.months.from(text.folded, start, end);
    return month ? monthFirst(text, month, end, lexicon) : null;
  }
  const digits = digitsAt(text.folded, start, 5);
  if (digits === 4) return yearFirst(text, start, end) ?? yearAndMonth(text, start, end, lexicon);
  return digits < 3 ? (yearLast(text, start, end) ?? dayFirst(text, start, end, lexicon)) : null;
}

/** True if the value of a name such as `Shipped` says that it is so: `2026-02-06`, `✅`, but not `Q3 2027`, `40 %`, `expected 2027-09-30`. */
export function saysDone(text: Text, start: number, end: number, lexicon: Lexicon): boolean {
  const { plain } = text;
  const from = skipBlanks(plain, start, end);
  const mark = markAt(plain, from, end, lexicon);
  if (mark?.status) return mark.status === 'done';
  const at = mark ? skipBlanks(plain, mark.end, end) : from;
  // `Friday, 28 November 2025`
  return dateAt(text, skipMatch(/\p{L}{2,12},\s/uy, plain, at, end), end, lexicon) !== null;
}

function yearFirst({ folded }: Text, start: number, end: number): FoundDate | null {
  const match = matchAt(YEAR_FIRST, folded, start, end) ?? matchAt(EAST_ASIAN, folded, start, end);
  const date = match && iso(Number(match[1]), Number(match[2]), Number(match[3]));
  return date ? { date, start, end: start + match[0].length } : null;
}

/** `2026. március 3.` */
function yearAndMonth(text: Text, start: number, end: number, lexicon: Lexicon): FoundDate | null {
  const year = matchAt(YEAR, text.folded, start, end);
  const from = year ? skip(text, start + year[0].length, end, lexicon) : end;
  const month = isSign(text.folded.charCodeAt(from)) ? undefined : lexicon.months.from(text.folded, from, end);
  if (!year || !month) return null;
  const day = dayAt(text, skip(text, month.end, end, lexicon), end, lexicon);
  const date = day && iso(Number(year[1]), month.value, day.value);
  return date ? { date, start, end: day.end } : null;
}

/** 3-10-2017 is read day first unless that cannot be. */
function yearLast({ folded }: Text, start: number, end: number): FoundDate | null {
  const match = matchAt(YEAR_LAST, folded, start, end);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = iso(year, month, day) ?? iso(year, day, month);
  return date ? { date, start, end: start + match[0].length } : null;
}

function dayFirst(text: Text, start: number, end: number, lexicon: Lexicon): FoundDate | null {
  const day = dayAt(text, start, end, lexicon);
  if (!day) return null;
  const at = skip(text, day.end, end, lexicon);
  const month = isSign(text.folded.charCodeAt(at)) ? undefined : lexicon.months.from(text.folded, at, end);
  return month ? withYear(text, start, month.value, day.value, month.end, end, lexicon) : null;
}

/** `3`, `3.`, `3rd`. */
function dayAt({ folded }: Text, start: number, end: number, lexicon: Lexicon): Found<number> | null {
  const day = matchAt(DAY, folded, start, end);
  return day && { value: Number(day[1]), start, end: ordinalEnd(folded, start + day[0].length, end, lexicon) };
}

/** True for signs of ASCII, with which no name of a month or a unit begins. */
export function isSign(code: number): boolean {
  return code < 0x80 && !isAsciiWord(code);
}

/** `March 3, 2026`, from its month on. */
export function monthFirst(text: Text, month: Found<number>, end: number, lexicon: Lexicon): FoundDate | null {
  const day = dayAt(text, skip(text, month.end, end, lexicon), end, lexicon);
  return day ? withYear(text, month.start, month.value, day.value, day.end, end, lexicon) : null;
}

function withYear(
  text: Text,
  start: number,
  month: number,
  day: number,
  from: number,
  end: number,
  lexicon: Lexicon,
): FoundDate | null {
  const at = skip(text, from, end, lexicon);
  const year = matchAt(YEAR, text.folded, at, end);
  const date = year && iso(Number(year[1]), month, day);
  return date ? { date, start, end: at + (year as RegExpExecArray)[0].length } : null;
}

/** Behind signs, and an `of` among them; in `tháng 3 năm 2026` behind the word for a year. */
function skip({ folded }: Text, start: number, end: number, lexicon: Lexicon): number {
  const at = skipMatch(GLUE, folded, start, end);
  const code = folded.charCodeAt(at);
  if (at >= end || isDigit(code) || isSign(code)) return at;
  const unit = lexicon.units.from(folded, at, end);
  const word = unit?.value === 'year' ? unit : lexicon.of.from(folded, at, end);
  return word ? skipMatch(GLUE, folded, word.end, end) : at;
}

function iso(written: number, month: number, day: number): string | null {
  const year = written >= 1970 + BUDDHIST ? written - BUDDHIST : written;
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
