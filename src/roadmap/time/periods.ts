import { dateAt } from '../../facts/dates.ts';
import { matchEnd, skipMatch } from '../../facts/match.ts';
import { spelledQuarter } from '../../facts/spelled-quarter.ts';
import { type Text, textOf } from '../../facts/text.ts';
import { isWord, skipBlanks } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** Days that a text speaks of, `YYYY-MM-DD`, both included. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const QUARTER =
  /^(?:q([1-4])(?:\s?[-–~/&+]\s?q([1-4]))?[\s,.'’/-]*((?:20)?\d\d)|(20\d\d)[\s./-]*q([1-4])(?:\s?[-–~/&+]\s?q([1-4]))?)/;
const HALF = /^(?:h([12])[\s,.'’/-]*(20\d\d)|(20\d\d)[\s./-]*h([12]))/;
const MONTH = /^(20\d\d)[-/](0[1-9]|1[0-2])(?![-/.\d])/;
/** `2026年3月`. */
const EAST_ASIAN = /^(20\d\d)\s?[年년]\s?(1[0-2]|[1-9])\s?[月월](?!\s?\d)/;
const YEAR = /^[\s,.'’-]*(20[1-9]\d)(?![-/.\d])/;
/** Before a time and between the words there, and behind it. */
const SIGNS = /[\s~≈.-]*/y;
const BLANKS = /\s*/y;
const DASH = /\s*(?:–|—|~|→|->|-(?=\s))\s*/y;
/** What may stand behind a period that it does not change: a remark without numbers. */
const REMARK = /^\s*(?:$|[.;]$|[([][^()[\]\d]*[)\]]$)/;

/**
 * The days of a text that is nothing but a date, a month, a quarter, half a year, a year, or from one to another.
 *
 * @example `Q3 2026` is `{ first: '2026-07-01', last: '2026-09-30' }`; `after Q3`, `2 weeks` and `TBD` are `null`.
 */
export function periodOf(written: string, lexicon: Lexicon): Period | null {
  const text = textOf(written);
  const front = wordsAt(text, 0, SIGNS, lexicon);
  const one = partAt(text, front.end, lexicon);
  if (!one) return null;
  const joint = jointEnd(text, one.end, lexicon);
  const other = joint === null ? null : partAt(text, wordsAt(text, joint, SIGNS, lexicon).end, lexicon);
  const last = other ?? one;
  const behind = wordsAt(text, last.end, BLANKS, lexicon);
  if (!REMARK.test(text.folded.slice(behind.end))) return null;
  const isOpen = !other && (front.isOpen || behind.isOpen);
  return isOpen ? null : { first: one.first, last: last.last };
}

/** The words beside a time, with signs between them; open if one says that it only begins then. */
function wordsAt({ folded }: Text, start: number, signs: RegExp, lexicon: Lexicon): { end: number; isOpen: boolean } {
  let isOpen = false;
  let end = skipMatch(signs, folded, start, folded.length);
  for (let word = lexicon.beside.from(folded, end); word; word = lexicon.beside.from(folded, end)) {
    isOpen ||= word.value === 'since';
    end = skipMatch(signs, folded, word.end, folded.length);
  }
  return { end, isOpen };
}

/** Behind what stands between the two ends of a range. */
function jointEnd({ folded }: Text, start: number, lexicon: Lexicon): number | null {
  const dash = matchEnd(DASH, folded, start, folded.length);
  if (dash >= 0) return dash;
  const joint = lexicon.joints.from(folded, skipBlanks(folded, start, folded.length));
  return joint?.value === 'through' ? joint.end : null;
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
  const of = named && lexicon.beside.from(text.folded, skipBlanks(text.folded, named.end, text.plain.length));
  const from = (of?.value === 'beside' ? of : named)?.end ?? at;
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
