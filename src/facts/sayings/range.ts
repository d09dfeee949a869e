import { isDigit, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { referencesAt } from '../references.ts';
import type { Saying } from '../saying.ts';

const NUMBERS_ALONE = /^\d{1,4}\s?[-–—~]\s?\d{1,4}$/;

/** The parts that a group holds: `Phases 4-6`, `PR1–PR11`, `45–49`, `Sprints 34–44`. */
export const range: Saying = {
  name: 'range',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    const numbers = isDigit(text.plain.charCodeAt(from)) && NUMBERS_ALONE.test(text.plain.slice(from, to));
    const found = referencesAt(text, from, to, lexicon, numbers);
    // A lone label in parentheses says which one is meant, not what is held.
    if (!found || found.end < to) return null;
    return found.ranges.every((one) => one.to === null && one.word === null && !one.from.endsWith('+'))
      ? null
      : [{ says: 'holds', ranges: found.ranges, start: from, end: to, by: 'range' }];
  },
};
