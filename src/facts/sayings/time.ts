import { isBlank, isDigit, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { dateAt, isSign, lastDigit, monthFirst } from '../dates.ts';
import { matchEnd } from '../match.ts';
import type { Saying } from '../saying.ts';
import { spelledQuarter } from '../spelled-quarter.ts';
import type { Text } from '../text.ts';

const NUMBER = /~?\d{1,4}(?:[.,]\d)?\+?/y;
const QUARTER = /[qhst]\d(?![a-z\d])/y;
const GLUE = ",.'’~〜～–—-/+:→第";

/** A stretch of time: `Weeks 1-6`, `0-4 weeks`, `2022 Q2 ~ Q4`, `July ~ August 2021`, `1-2日`; not a whole date. */
export const time: Saying = {
  name: 'time',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    return isTime(text, from, to, lexicon) ? [{ says: 'time', start: from, end: to, by: 'time' }] : null;
  },
};

function isTime(text: Text, start: number, end: number, lexicon: Lexicon): boolean {
  const last = lastDigit(text, start, end);
  let at = start;
  let units = 0;
  let numbers = 0;
  let months = 0;
  while (at < end) {
    const token = tokenAt(text, at, end, last, lexicon);
    const next = token?.end ?? glueAt(text, at, end, lexicon);
    if (next === null || next <= at) return false;
    if (token?.unit) units += 1;
    if (token?.month) months += 1;
    if (token?.number) numbers += 1;
    at = next;
  }
  // `July ~ August`, `2027+`; but `day/week/month` is no stretch of time.
  return (units > 0 && numbers > 0) || months > 1 || OPEN_YEAR.test(text.folded.slice(start, end));
}

const OPEN_YEAR = /^20\d\d\+$/;

interface Token {
  readonly end: number;
  /** True for a date, a quarter, or a word such as `weeks`. */
  readonly unit: boolean;
  readonly number: boolean;
  readonly month?: true;
}

/** @param last Where the last digit stands: behind it, only words are units. */
function tokenAt(text: Text, at: number, end: number, last: number, lexicon: Lexicon): Token | null {
  const { folded } = text;
  const first = folded.charCodeAt(at);
  const spelled = spelledQuarter(text, at, end, lexicon);
  if (spelled) return { end: spelled.end, unit: true, number: true };
  if (isDigit(first) || first === TILDE) {
    const date = dateAt(text, at, end, lexicon);
    if (date) return { end: date.end, unit: true, number: true };
    const number = matchEnd(NUMBER, folded, at, end);
    return number < 0 ? null : { end: number, unit: false, number: true };
  }
  if (isSign(first)) return null;
  const quarter = at < last && isDigit(folded.charCodeAt(at + 1)) ? matchEnd(QUARTER, folded, at, end) : -1;
  if (quarter >= 0) return { end: quarter, unit: true, number: true };
  const month = lexicon.months.from(folded, at, end);
  const date = month && at < last ? monthFirst(text, month, end, lexicon) : null;
  if (date) return { end: date.end, unit: true, number: true };
  const unit = lexicon.units.from(folded, at, end);
  if (unit) return { end: unit.end, unit: true, number: false };
  return month ? { end: month.end, unit: true, number: false, month: true } : null;
}

const TILDE = 126;

function glueAt({ folded }: Text, at: number, end: number, lexicon: Lexicon): number | null {
  if (isBlank(folded.charCodeAt(at)) || GLUE.includes(folded.charAt(at))) return at + 1;
  return (lexicon.beside.from(folded, at, end) ?? lexicon.joints.from(folded, at, end))?.end ?? null;
}
