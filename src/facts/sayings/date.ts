import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { dateAt, lastDigit } from '../dates.ts';
import type { Saying } from '../saying.ts';

/** A whole date and nothing else: `2026-03-31`, `2-17-2017`, `3 March 2026`. */
export const date: Saying = {
  name: 'date',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    const found = lastDigit(text, from, to) < 0 ? null : dateAt(text, from, to, lexicon);
    return found && (found.end === to || /^\s?[,;—–-]\s/.test(text.plain.slice(found.end, to)))
      ? [{ says: 'date', date: found.date, start: from, end: to, by: 'date' }]
      : null;
  },
};
