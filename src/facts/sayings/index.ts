import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Said, Saying } from '../saying.ts';
import { SIGNS, type Text } from '../text.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { id } from './id.ts';
import { namedValue, nextNamedValue } from './named-value.ts';
import { range } from './range.ts';
import { status } from './status.ts';
import { tag } from './tag.ts';
import { time } from './time.ts';

/** In the order of asking; the first that reads a stretch reads it alone. */
export const SAYINGS: readonly Saying[] = [namedValue, status, date, time, range, count, id, tag];

/** What each named value of a stretch says, or the stretch as a whole, or each part of it between commas; `null` if any part says nothing. */
export function readStretch(text: Text, start: number, end: number, lexicon: Lexicon): Said[] | null {
  const from = skipBlanks(text.plain, start, end);
  const to = skipBlanksBack(text.plain, from, end);
  if (from >= to || to - from > 120) return null;
  const next = nextNamedValue(text, from, to, lexicon);
  const named = next < 0 ? null : readParts(text, from, next, to, lexicon);
  if (named) return named;
  for (let at = 0; at < SAYINGS.length; at += 1) {
    const said = (SAYINGS[at] as Saying).read(text, from, to, lexicon);
    if (said) return said;
  }
  if ((text.signs & SIGNS.divider) === 0) return null;
  const comma = text.plain.slice(from, to).search(/[,;，；]/);
  return comma <= 0 ? null : readParts(text, from, from + comma, to, lexicon);
}

/** What stands before a comma, and what stands behind it. */
function readParts(text: Text, from: number, comma: number, to: number, lexicon: Lexicon): Said[] | null {
  const first = readStretch(text, from, comma, lexicon);
  const rest = first && readStretch(text, comma + 1, to, lexicon);
  return first && rest && !contradict(first, rest) ? withoutIds([...first, ...rest]) : null;
}

/** `(LM741, TL072)`: of several ids none is that of the item. */
function withoutIds(said: Said[]): Said[] {
  if (said.filter(({ by }) => by === id.name).length < 2) return said;
  return said.map((one) => (one.says === 'id' ? { says: 'tag', start: one.start, end: one.end, by: one.by } : one));
}

/** `(completed, cancelled, returned)` counts states up, and states none. */
function contradict(first: readonly Said[], rest: readonly Said[]): boolean {
  const statuses = [...first, ...rest].flatMap((said) => (said.says === 'status' ? said.status : []));
  return new Set(statuses).size > 1;
}
