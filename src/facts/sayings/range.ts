import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { digitsAt } from '../numbers.ts';
import { referencesAt } from '../references.ts';
import type { Saying } from '../saying.ts';

/** The parts that a group holds: `Phases 4-6`, `PR1–PR11`, `45–49`, `Sprints 34–44`. */
export const range: Saying = {
  name: 'range',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    const numbers = isNumbersAlone(text.plain, from, to);
    const found = referencesAt(text, from, to, lexicon, numbers);
    // A lone label in parentheses says which one is meant, not what is held.
    if (!found || found.end < to) return null;
    return found.ranges.every((one) => one.to === null && one.word === null && !one.from.endsWith('+'))
      ? null
      : [{ says: 'holds', ranges: found.ranges, start: from, end: to, by: 'range' }];
  },
};

/** `45–49`, `1 - 2` */
function isNumbersAlone(plain: string, from: number, to: number): boolean {
  const first = from + digitsAt(plain, from, 4);
  const dash = skipBlanks(plain, first, first + 1);
  if (first === from || !'-–—~'.includes(plain.charAt(dash) || ' ')) return false;
  const last = skipBlanks(plain, dash + 1, dash + 2);
  const digits = digitsAt(plain, last, 4);
  return digits > 0 && last + digits === to;
}
