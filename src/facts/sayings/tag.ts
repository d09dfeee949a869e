import { trim } from '../../text/characters.ts';
import type { Saying } from '../saying.ts';

const TAGS =
  /^(?:new|optional|inserted|backlog|tentative|tbd|wip|draft|core|stretch|nice to have|must have|opcional|optionnel|optional\w*|facoltativo|необязательно|可选|可選|任意|선택|novo|nuevo|neu|nouveau|新|~?\s?\d+\s+\p{L}+(?:\s\p{L}+)?|p[0-4]|priority:?\s?p?\d)$/u;

/** What stands in parentheses behind a title and is no part of it: `(NEW)`, `(Optional)`, `(7 issues)`. */
export const tag: Saying = {
  name: 'tag',
  read(text, start, end, lexicon) {
    const [from, to] = trim(text.plain, start, end);
    const folded = text.folded.slice(from, to);
    return to - from <= 40 && (TAGS.test(folded) || lexicon.buckets.exact(folded))
      ? [{ says: 'tag', start: from, end: to, by: 'tag' }]
      : null;
  },
};
