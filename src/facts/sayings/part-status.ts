import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { referencesAt } from '../references.ts';
import type { Saying } from '../saying.ts';

/** How the part of the plan stands that is meant, in parentheses only: `(Phase 2A complete)`, but not ` - Week 3 complete`. */
export const partStatus: Saying = {
  name: 'part-status',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    const word = lexicon.status.until(text.folded, to, from);
    if (!word || word.start === from) return null;
    const part = skipBlanksBack(text.plain, from, word.start);
    const found = part < word.start ? referencesAt(text, from, part, lexicon) : null;
    if (found?.end !== part || found.ranges.some(({ kind }) => kind === null)) return null;
    return [{ says: 'status', status: word.value, start: word.start, end: to, by: 'status' }];
  },
};
