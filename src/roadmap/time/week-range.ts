import { textOf } from '../../facts/text.ts';
import { skipBlanks } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { WORKING_DAYS } from './working-days.ts';

/** A stretch of a calendar that begins with the work: weeks from its begin, the last not included. */
export interface WeekRange {
  readonly first: number;
  readonly last: number;
}

const FIRST = /^[\s.#:~]{0,4}(\d{1,3})(?![\d/:])/;
const SECOND = /^\s?(\d{1,3})(?![\d/:])/;
const DASH = /^\s?[-–—~〜～]/;
const EASTERN = /^第\s?(\d{1,3})(?:\s?(?:[-–—~〜～至到])\s?第?(\d{1,3}))?\s?/;
/** `W5-8`: words end before digits. */
const SHORT = /^w\d/;
const FROM_ZERO = /^0\s?[-–—~]\s?(\d{1,3})\s?/;
/** Behind it a remark without numbers is fine. */
const REST = /^[^\d]{0,40}$/;

/**
 * The weeks of a text that counts from the begin of the work.
 *
 * @example `Weeks 3-4` is `{ first: 2, last: 4 }`, `Month 1` is `{ first: 0, last: 4 }`; `2 weeks`, which is how long, is `null`.
 */
export function weekRangeOf(written: string, lexicon: Lexicon): WeekRange | null {
  const { folded, plain } = textOf(written.slice(0, LONGEST).trim());
  const unit = SHORT.test(folded) ? ({ value: 'week', end: 1 } as const) : lexicon.units.from(folded, 0, plain.length);
  const numbers = unit && numbersAt(folded.slice(unit.end), lexicon);
  if (numbers) return range(numbers.of, weeksOf(unit.value), numbers.rest);
  const eastern = EASTERN.exec(folded);
  const zero = FROM_ZERO.exec(folded);
  const head = eastern ?? zero;
  const behind = head && lexicon.units.from(folded, head[0].length, plain.length);
  if (!behind) return null;
  const rest = folded.slice(behind.end);
  if (eastern) return range(eastern, weeksOf(behind.value), rest);
  const last = Number(zero?.[1]) * weeksOf(behind.value);
  return last > 0 && REST.test(rest) ? { first: 0, last } : null;
}

/** `3-4`, `3 to 4`, `3 bis 4`, and what is left behind. */
function numbersAt(folded: string, lexicon: Lexicon): { of: readonly string[]; rest: string } | null {
  const first = FIRST.exec(folded);
  if (!first) return null;
  const rest = folded.slice(first[0].length);
  const dash = DASH.exec(rest)?.[0].length;
  const joint = lexicon.joints.from(rest, skipBlanks(rest, 0, rest.length));
  const from = dash ?? (joint?.value === 'through' ? joint.end : rest.length);
  const second = SECOND.exec(rest.slice(from));
  return second
    ? { of: ['', first[1] as string, second[1] as string], rest: rest.slice(from + second[0].length) }
    : { of: first, rest };
}

function weeksOf(unit: keyof typeof WORKING_DAYS): number {
  return WORKING_DAYS[unit] / WORKING_DAYS.week;
}

/** No such text is longer. UTF-16 units. */
const LONGEST = 120;

function range([, from, to]: readonly string[], weeks: number, rest: string): WeekRange | null {
  const first = Number(from);
  const last = Number(to ?? from);
  if (first < 1 || last < first || !REST.test(rest)) return null;
  return { first: (first - 1) * weeks, last: last * weeks };
}
