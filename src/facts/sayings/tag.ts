import { isDigit, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Saying } from '../saying.ts';

/** `Priority: P1`, behind its word. */
const NUMBER = /^:?\s?p?\d$/;

/** What stands in parentheses behind a title and is no part of it: `(NEW)`, `(Optional)`, `(7 issues)`. */
export const tag: Saying = {
  name: 'tag',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    if (to - from > 40) return null;
    const folded = text.folded.slice(from, to);
    return isTag(folded, lexicon) || lexicon.buckets.exact(folded)
      ? [{ says: 'tag', start: from, end: to, by: 'tag' }]
      : null;
  },
};

function isTag(folded: string, lexicon: Lexicon): boolean {
  if (lexicon.tags.exact(folded) !== undefined) return true;
  const first = folded.charAt(0);
  if (first === '~' || isDigit(folded.charCodeAt(0))) return /^~?\s?\d+\s+\p{L}+(?:\s\p{L}+)?$/u.test(folded);
  const field = lexicon.fields.from(folded, 0);
  return field?.value === 'priority' && NUMBER.test(folded.slice(field.end));
}
