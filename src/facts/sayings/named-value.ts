import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { saysDone } from '../dates.ts';
import { matchEnd } from '../match.ts';
import { referencesAt } from '../references.ts';
import type { Said, Saying } from '../saying.ts';
import { SIGNS, type Text } from '../text.ts';
import { statusOf } from './status-value.ts';
import { time } from './time.ts';

const COLON = /\s?[:：=]\s?/y;
/** `(effort M)`, `(規模 M〜L)`, `(priority P1)`. */
const SIZED = new Set(['effort', 'estimate', 'complexity', 'priority']);
const SIZE = /\s?(?:x{0,2}[sl]|m|p?\d)\+?(?:\s?[-–~〜/]\s?(?:x{0,2}[sl]|m|p?\d)\+?)?/y;
/** Behind a title these describe it: `Interaction (Goal: as fast as a desktop)`. */
const NAMES = new Set(['goal', 'objective', 'outcome', 'scope', 'focus', 'features', 'description']);

/** `status: done`, `priority: high`, `目标: 2026 Q1`, `depends on T012, T013`. */
export const namedValue: Saying = {
  name: 'named-value',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    const name = lexicon.fields.from(text.folded, from, to);
    if (!name) return null;
    const colon = matchEnd(COLON, text.plain, name.end, to);
    if (name.value === 'needs') {
      const found = referencesAt(text, colon < 0 ? name.end : colon, to, lexicon, true);
      return found && found.end >= to - 1
        ? [{ says: 'needs', ranges: found.ranges, start: from, end: to, by: 'named-value' }]
        : null;
    }
    const sized = colon < 0 && SIZED.has(name.value) ? matchEnd(SIZE, text.folded, name.end, to) : -1;
    if (colon < 0 && sized < to) return null;
    const at = colon < 0 ? skipBlanks(text.plain, name.end, to) : colon;
    const status = name.value === 'status' ? statusOf(text, at, to, lexicon) : null;
    if (status) return [status];
    const stated = lexicon.status.from(text.folded, from, name.end);
    // `Shipped: 2026-02-06`: a status word that is the name of its date.
    if (stated?.end === name.end && stated.value === 'done' && saysDone(text, at, to, lexicon))
      return [{ says: 'status', status: 'done', start: from, end: name.end, by: 'status' }];
    // `(last updated: 2026-01-03)` is no date of what it stands behind.
    if (lexicon.updated.exact(text.folded.slice(from, name.end)))
      return [{ says: 'tag', start: from, end: to, by: 'named-value' }];
    const when = time.read(text, at, to, lexicon);
    if (when) return when;
    if (NAMES.has(name.value) || nextNamedValue(text, at, to, lexicon) >= 0) return null;
    const said: Said = {
      says: 'field',
      name: name.value,
      value: { start: at, end: to },
      start: from,
      end: to,
      by: 'named-value',
    };
    return [said];
  },
};

const DIVIDER = /[,;，；]/g;

/** The comma that another named value stands behind, as in `owner: Ana, due: Friday`; -1 if there is none. */
export function nextNamedValue({ plain, folded, signs }: Text, start: number, end: number, lexicon: Lexicon): number {
  if ((signs & SIGNS.divider) === 0) return -1;
  DIVIDER.lastIndex = start;
  for (let comma = DIVIDER.exec(plain); comma && comma.index < end; comma = DIVIDER.exec(plain)) {
    const name = lexicon.fields.from(folded, skipBlanks(plain, comma.index + 1, end), end);
    if (name && matchEnd(COLON, plain, name.end, end) >= 0) return comma.index;
  }
  return -1;
}
