import { isAsciiWord, isBlank, isDigit, skipBlanks } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchAt } from './match.ts';
import { ordinalEnd } from './numbers.ts';
import { arabic, type NumberBefore } from './numerals.ts';
import type { Text } from './text.ts';

/** A quarter of a year, in words. */
export interface SpelledQuarter {
  /** 1 to 4. */
  readonly quarter: number;
  readonly year: number | null;
  readonly end: number;
}

const YEAR = /(20\d\d)(?!\d)\s?[年년]?/y;
/** `3`, `III`, `第三`. */
const NUMBER = /第?\s?([1-4]|[一二三四]|iv|i{1,3})/y;
/** As Romance languages shorten it. */
const SHORT = /t([1-4])(?![a-z\d.-])/y;

/**
 * The quarter that begins at `start`, its parts in any order: `3. Quartal 2026`, `T3 2026`, `IV квартал`, `2026年第一季度`, `2026년 1분기`.
 * The short form needs its year, as `T3` alone is a task.
 */
export function spelledQuarter(text: Text, start: number, end: number, lexicon: Lexicon): SpelledQuarter | null {
  if (!mayBegin(text.folded, start)) return null;
  const { folded } = text;
  const short = matchAt(SHORT, folded, start, end);
  let quarter: string | undefined = short?.[1];
  let year: string | undefined;
  let unit = short !== null;
  let stop = start + (short?.[0].length ?? 0);
  for (let at = stop; at < end; ) {
    at = skipBlanks(folded, at, end);
    const ofYear = year === undefined ? matchAt(YEAR, folded, at, end) : null;
    const ofQuarter = !ofYear && quarter === undefined ? numberAt(folded, at, end, lexicon) : null;
    const mayBeUnit = !ofYear && !ofQuarter && (quarter !== undefined || year !== undefined);
    const word = mayBeUnit ? lexicon.units.from(folded, at, end) : undefined;
    if (ofYear) year = ofYear[1];
    else if (ofQuarter) quarter = ofQuarter.number;
    else if (word?.value === 'quarter' && quarter && !unit) unit = true;
    else if (word?.value !== 'year' || year === undefined) {
      const glue = at > start && unit && year === undefined ? lexicon.beside.from(folded, at, end) : undefined;
      if (!glue) break;
      at = glue.end;
      continue;
    }
    at = ofYear ? at + ofYear[0].length : ((ofQuarter ?? word)?.end ?? at);
    stop = at;
  }
  while (stop > start && isBlank(folded.charCodeAt(stop - 1))) stop -= 1;
  if (!quarter || !unit || (year === undefined && (short || !ENDS.test(folded.slice(stop, end))))) return null;
  return { quarter: Number(arabic(quarter)), year: year === undefined ? null : Number(year), end: stop };
}

/** `3`, `3.`, `3º`, `3e`, `3-й`. */
function numberAt(folded: string, start: number, end: number, lexicon: Lexicon): NumberBefore | null {
  const match = matchAt(NUMBER, folded, start, end);
  const stop = match ? ordinalEnd(folded, start + match[0].length, end, lexicon) : end;
  return match && !isAsciiWord(folded.charCodeAt(stop)) ? { number: match[1] as string, end: stop } : null;
}

/** Without a year it is all that is said: not `3 quarters of the work`. */
const ENDS = /^\s*(?:$|[:：([（,，|–—-])/;

/** `1` to `4`, `20`, `i`, `ii` and `iv`, `t1`, `第` and a Han number: most words that begin so go on otherwise. */
function mayBegin(folded: string, start: number): boolean {
  const first = folded.charAt(start);
  const next = folded.charAt(start + 1) || ' ';
  if (first === 't') return '1234'.includes(next);
  if (first === 'i') return next === 'i' || next === 'v' || !isAsciiWord(next.charCodeAt(0));
  if (first === '2' && next === '0') return true;
  return '1234第一二三四'.includes(first || ' ') && !isDigit(next.charCodeAt(0));
}
