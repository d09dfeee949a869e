import { isDigit, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Saying } from '../saying.ts';

const WORDS = new Set([
  ...['new', 'optional', 'inserted', 'backlog', 'tentative', 'tbd', 'wip', 'draft', 'final', 'core', 'stretch'],
  ...['nice to have', 'must have', 'p0', 'p1', 'p2', 'p3', 'p4'],
  ...['opcional', 'optionnel', 'facoltativo', 'novo', 'nuevo', 'neu', 'nouveau'],
  ...['необязательно', '可选', '可選', '任意', '선택', '新'],
]);
const PATTERNS = /^(?:optional\w*|priority:?\s?p?\d)$/;

/** What stands in parentheses behind a title and is no part of it: `(NEW)`, `(Optional)`, `(7 issues)`. */
export const tag: Saying = {
  name: 'tag',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    if (to - from > 40) return null;
    const folded = text.folded.slice(from, to);
    return isTag(folded) || lexicon.buckets.exact(folded) ? [{ says: 'tag', start: from, end: to, by: 'tag' }] : null;
  },
};

function isTag(folded: string): boolean {
  if (WORDS.has(folded)) return true;
  const first = folded.charAt(0);
  if (first === '~' || isDigit(folded.charCodeAt(0))) return /^~?\s?\d+\s+\p{L}+(?:\s\p{L}+)?$/u.test(folded);
  return (first === 'o' || first === 'p') && PATTERNS.test(folded);
}
