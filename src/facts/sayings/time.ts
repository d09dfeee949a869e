import { isDigit, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { dateAt, lastDigit } from '../dates.ts';
import { matchEnd } from '../match.ts';
import type { Saying } from '../saying.ts';
import type { Text } from '../text.ts';

const NUMBER = /~?\d{1,4}(?:[.,]\d)?\+?/y;
const QUARTER = /[qhst]\d(?![a-z\d])/y;
const GLUE =
  /[\s,.'’~〜～–—\-/+:→年第约約]|(?:est|about|approx|ca|circa|by|until|due|eta|early|mid|late|end|of|the|from|target|per|each|in|each|starting|begin|beginning)\b\.?/uy;

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
    const token = at <= last ? tokenAt(text, at, end, lexicon) : unitAt(text, at, end, lexicon);
    const next = token?.end ?? glueAt(text, at, end, lexicon);
    if (next === null || next <= at) return false;
    if (token?.unit) units += 1;
    if (token?.month) months += 1;
    if (token?.number) numbers += 1;
    at = next;
  }
  // `July ~ August`; but `day/week/month` is no stretch of time.
  return (units > 0 && numbers > 0) || months > 1;
}

interface Token {
  readonly end: number;
  /** True for a date, a quarter, or a word such as `weeks`. */
  readonly unit: boolean;
  readonly number: boolean;
  readonly month?: true;
}

function tokenAt(text: Text, at: number, end: number, lexicon: Lexicon): Token | null {
  if (isDigit(text.folded.charCodeAt(at)) || text.folded[at] === '~') {
    const date = dateAt(text, at, end, lexicon);
    if (date) return { end: date.end, unit: true, number: true };
    const number = matchEnd(NUMBER, text.folded, at, end);
    return number < 0 ? null : { end: number, unit: false, number: true };
  }
  const quarter = isDigit(text.folded.charCodeAt(at + 1)) ? matchEnd(QUARTER, text.folded, at, end) : -1;
  if (quarter >= 0) return { end: quarter, unit: true, number: true };
  const date = dateAt(text, at, end, lexicon);
  return date ? { end: date.end, unit: true, number: true } : unitAt(text, at, end, lexicon);
}

function unitAt(text: Text, at: number, end: number, lexicon: Lexicon): Token | null {
  const word = lexicon.units.from(text.folded, at, end);
  if (word) return { end: word.end, unit: true, number: false };
  const month = lexicon.months.from(text.folded, at, end);
  return month ? { end: month.end, unit: true, number: false, month: true } : null;
}

function glueAt(text: Text, at: number, end: number, lexicon: Lexicon): number | null {
  const glue = matchEnd(GLUE, text.folded, at, end);
  return glue >= 0 ? glue : (lexicon.joints.from(text.folded, at, end)?.end ?? null);
}
