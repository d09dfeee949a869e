import { dateAt } from '../../facts/dates.ts';
import { spelledQuarter } from '../../facts/spelled-quarter.ts';
import { type Text, textOf } from '../../facts/text.ts';
import { isWord } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** Days that a text speaks of, `YYYY-MM-DD`, both included. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const FRONT = /^(?:end of|by|before|until|early|mid|late|end|due|est\.?|eta|~|≈|ca\.?|\s|-)+/;
const QUARTER =
  /^(?:q([1-4])(?:\s?[-–~/&+]\s?q([1-4]))?[\s,.'’/-]*((?:20)?\d\d)|(20\d\d)[\s./-]*q([1-4])(?:\s?[-–~/&+]\s?q([1-4]))?)/;
const HALF = /^(?:h([12])[\s,.'’/-]*(20\d\d)|(20\d\d)[\s./-]*h([12]))/;
const MONTH = /^(20\d\d)[-/](0[1-9]|1[0-2])(?![-/.\d])/;
/** `2026年3月`. */
const EAST_ASIAN = /^(20\d\d)\s?[年년]\s?(1[0-2]|[1-9])\s?[月월](?!\s?\d)/;
const YEAR = /^[\s,.'’-]*(20[1-9]\d)(?![-/.\d])/;
const RANGE = /^\s*(?:–|—|~|→|->|to|until|through|-(?=\s))\s*/;
/** What may stand behind a period that it does not change: a remark without numbers. */
const REMARK = /^\s*(?:$|[.;]$|[([][^()[\]\d]*[)\]]$)/;

/**
 * The days of a text that is nothing but a date, a month, a quarter, half a year, a year, or from one to another.
 *
 * @example `Q3 2026` is `{ first: '2026-07-01', last: '2026-09-30' }`; `after Q3`, `2 weeks` and `TBD` are `null`.
 */
export function periodOf(written: string, lexicon: Lexicon): Period | null {
  const text = textOf(written);
  let at = FRONT.exec(text.folded)?.[0].length ?? 0;
  let first: string | null = null;
  for (let parts = 0; parts < 2; parts += 1) {
    const next = partAt(text, at, lexicon);
    if (!next) return null;
    first ??= next.first;
    const rest = text.folded.slice(next.end);
    if (REMARK.test(rest)) return { first, last: next.last };
    const range = RANGE.exec(rest);
    if (!range) return null;
    at = next.end + range[0].length;
  }
  return null;
}

function partAt(text: Text, at: number, lexicon: Lexicon): (Period & { end: number }) | null {
  const date = dateAt(text, at, text.plain.length, lexicon);
  if (date) return isDay(date.date) ? { first: date.date, last: date.date, end: date.end } : null;
  const rest = text.folded.slice(at, at + 40);
  const quarter = QUARTER.exec(rest);
  if (quarter) {
    const [all, q, to, year, yearBefore, qBehind, toBehind] = quarter;
    const [from, until] = [Number(q ?? qBehind), Number(to ?? toBehind ?? q ?? qBehind)];
    return months(Number((year ?? yearBefore)?.padStart(4, '20')), from * 3 - 2, until * 3, at + all.length);
  }
  const half = HALF.exec(rest);
  if (half) {
    const h = Number(half[1] ?? half[4]);
    return months(Number(half[2] ?? half[3]), h * 6 - 5, h * 6, at + half[0].length);
  }
  const eastern = rest.startsWith('20') ? EAST_ASIAN.exec(rest) : null;
  if (eastern) {
    const [all, year, month] = eastern;
    return months(Number(year), Number(month), Number(month), at + all.length);
  }
  const spelled = spelledQuarter(text, at, text.plain.length, lexicon);
  if (spelled?.year) return months(spelled.year, spelled.quarter * 3 - 2, spelled.quarter * 3, spelled.end);
  const month = MONTH.exec(rest);
  if (month) return months(Number(month[1]), Number(month[2]), Number(month[2]), at + month[0].length);
  const named = lexicon.months.from(text.folded, at, text.plain.length);
  const from = named?.end ?? at;
  const year = YEAR.exec(text.folded.slice(from, from + 12));
  if (!year || (named === undefined && at > 0 && isWord(text.folded.charCodeAt(at - 1)))) return null;
  const end = from + year[0].length;
  return named ? months(Number(year[1]), named.value, named.value, end) : months(Number(year[1]), 1, 12, end);
}

function months(year: number, from: number, to: number, end: number): Period & { end: number } {
  const last = new Date(Date.UTC(year, to, 0)).getUTCDate();
  return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${two(last)}`, end };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** True if a date that is written like one is in the calendar: no 30 February. */
export function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
