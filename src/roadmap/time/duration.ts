import { findDate } from '../../facts/dates.ts';
import { type Text, textOf } from '../../facts/text.ts';
import { wordsOf } from '../../text/words-of.ts';
import { fold } from '../../vocabulary/fold.ts';
import { type Lexicon, lexicon } from '../../vocabulary/lexicon.ts';
import type { PlanItem } from '../combine.ts';
import { fieldKey } from '../field-key.ts';
import { type TimeSaid, timesSaid } from './item-time.ts';
import { WORKING_DAYS, workingDays } from './working-days.ts';

/** What a size is taken for where nothing better is said. Working days. */
const SIZES: Readonly<Record<string, number>> = { xs: 1, s: 2, m: 5, l: 10, xl: 20 };

/** Fields that say how long, the plainest first; the last two are when, and say how long only as a range. */
const NAMES = ['duration', 'estimate', 'effort', 'time', 'date'];

/**
 * How long an item takes by what the file says of it, in working days; `null` if it says nothing.
 *
 * @example `Duration: 2 weeks` is 10, `(Weeks 3-4)` 10, `Estimate: 2d` 2, `Size: M` 5, `2026-03-02 to 2026-03-13` 10.
 */
export function durationOf(item: PlanItem): number | null {
  const words = lexicon();
  const said = Object.entries(item.fields).map(([name, value]) => ({
    key: fieldKey(name, words),
    name,
    value,
  }));
  for (const key of NAMES) {
    for (const { name, value } of said.filter((field) => field.key === key)) {
      const days = daysIn(value, words, key === 'time' || key === 'date') ?? hoursIn(name, value, words);
      if (days !== null) return days;
    }
  }
  // `Week 3-4` is a label as well as a time.
  return between(item, words) ?? (item.label === null ? null : daysIn(item.label, words, true));
}

/**
 * The working days that a text says.
 *
 * @param when True if it tells when rather than how long: a size is then none.
 */
export function daysIn(written: string, words: Lexicon, when = false): number | null {
  const text = textOf(written.slice(0, LONGEST));
  return datesIn(text, words) ?? amountIn(text, words) ?? (when ? null : sizeIn(text));
}

/** No duration is written longer. UTF-16 units. */
const LONGEST = 120;

function datesIn(text: Text, words: Lexicon): number | null {
  const first = findDate(text, 0, text.plain.length, words);
  const second = first && findDate(text, first.end, text.plain.length, words);
  return second && second.date >= first.date ? workingDays(first.date, second.date) : null;
}

function between(item: PlanItem, words: Lexicon): number | null {
  const said = timesSaid(item, words);
  const dateAs = (asked: TimeSaid['role']): string | null => {
    const [first] = said.flatMap(({ role, value }) => {
      if (role !== asked) return [];
      const text = textOf(value.slice(0, LONGEST));
      return findDate(text, 0, text.plain.length, words) ?? [];
    });
    return first?.date ?? null;
  };
  const [from, to] = [dateAs('start'), dateAs('end')];
  return from !== null && to !== null && to >= from ? workingDays(from, to) : null;
}

interface Token {
  readonly number: number | null;
  /** Days of one. */
  readonly unit: number | null;
  readonly start: number;
  readonly end: number;
}

/** `2 weeks` and `1w 2d` are amounts, of `2-3 weeks` the larger; a unit before its numbers counts from one to the other. */
function amountIn(text: Text, words: Lexicon): number | null {
  const tokens = tokensIn(text.folded, words);
  let days = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, two, three] = tokens.slice(at, at + 3) as [Token, Token | undefined, Token | undefined];
    const joined =
      two?.number != null && three?.number != null && isRange(text.folded.slice(two.end, three.start), words);
    if (one.unit !== null && two?.number != null && days === 0)
      return joined ? Math.max(0, (three?.number as number) - two.number + 1) * one.unit : one.unit;
    if (one.number !== null && two?.unit != null && isBlank(text.folded.slice(one.end, two.start))) {
      days += one.number * two.unit;
      at += 1;
    }
  }
  return days > 0 ? days : null;
}

const NUMBER = /\d{1,4}(?:[.,]\d{1,2})?/y;

function tokensIn(folded: string, words: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const token = tokenAt(folded, at, words);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(folded: string, start: number, words: Lexicon): Token | null {
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(folded);
  if (number) return { number: Number(number[0].replace(',', '.')), unit: null, start, end: NUMBER.lastIndex };
  if (start > 0 && /\p{L}/u.test(folded.charAt(start - 1)) && /[a-z]/.test(folded.charAt(start))) return null;
  const unit = words.units.from(folded, start, folded.length);
  return unit ? { number: null, unit: WORKING_DAYS[unit.value], start, end: unit.end } : null;
}

function isRange(gap: string, words: Lexicon): boolean {
  const sign = gap.trim();
  return /^[-–—~〜～]$/.test(sign) || words.joints.exact(sign) === 'through';
}

function isBlank(gap: string): boolean {
  return /^[\s+-]?(?:[个個])?$/.test(gap);
}

function sizeIn({ folded }: Text): number | null {
  const size = /^\s*\(?(xs|s|m|l|xl)\)?(?![\p{L}\d])/u.exec(folded)?.[1];
  return size === undefined ? null : (SIZES[size] ?? null);
}

/** `Hours: 12`. */
function hoursIn(name: string, value: string, words: Lexicon): number | null {
  const isHours = wordsOf(fold(name)).some((word) => words.units.exact(word) === 'hour');
  return isHours && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) * WORKING_DAYS.hour : null;
}
