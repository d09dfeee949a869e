import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Said, Saying } from '../saying.ts';
import { SIGNS, type Text } from '../text.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { id } from './id.ts';
import { namedValue } from './named-value.ts';
import { range } from './range.ts';
import { status } from './status.ts';
import { tag } from './tag.ts';
import { time } from './time.ts';

/** In the order of asking; the first that reads a stretch reads it alone. */
export const SAYINGS: readonly Saying[] = [namedValue, status, date, time, range, count, id, tag];

/** What a stretch says as a whole, or each part of it between commas; `null` if any part says nothing. */
export function readStretch(text: Text, start: number, end: number, lexicon: Lexicon): Said[] | null {
  const from = skipBlanks(text.plain, start, end);
  const to = skipBlanksBack(text.plain, from, end);
  if (from >= to || to - from > 120) return null;
  for (let at = 0; at < SAYINGS.length; at += 1) {
    const said = (SAYINGS[at] as Saying).read(text, from, to, lexicon);
    if (said) return said;
  }
  if ((text.signs & SIGNS.divider) === 0) return null;
  const comma = text.plain.slice(from, to).search(/[,;，；]/);
  if (comma <= 0) return null;
  const first = readStretch(text, from, from + comma, lexicon);
  const rest = first && readStretch(text, from + comma + 1, to, lexicon);
  return first && rest && !contradict(first, rest) ? [...first, ...rest] : null;
}

/** `(completed, cancelled, returned)` counts states up, and states none. */
function contradict(first: readonly Said[], rest: readonly Said[]): boolean {
  const statuses = [...first, ...rest].flatMap((said) => (said.says === 'status' ? said.status : []));
  return new Set(statuses).size > 1;
}
