import { isCapital, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Saying } from '../saying.ts';

/** An id in parentheses behind a task: `(I18N10)`, `(IMP1a)`, `(DOC-IMP1)`, `(T-022)`. */
export const id: Saying = {
  name: 'id',
  read(text, start, end) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    if (to - from > 16 || !isCapital(text.plain.charCodeAt(from))) return null;
    const written = text.plain.slice(from, to);
    if (!/^(?=.*[A-Z])(?:[A-Z][A-Z\d]*-)?[A-Z][A-Z\d]*-?\d{1,5}[a-z]?$/.test(written)) return null;
    return [{ says: 'id', id: written, start: from, end: to, by: 'id' }];
  },
};
