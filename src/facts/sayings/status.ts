import { trim } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { matchAt } from '../dates.ts';
import { boxAt, markAt } from '../marks.ts';
import type { Said, Saying, Text } from '../saying.ts';

/** What may follow a status word: `deferred from the last cycle`, `done in PR 12`. */
const PREPOSITION = /^\s(?:from|to|by|until|on|in|since|at|with|for|after|via|per)\s/;
const AFTER = /^(?:[\s,;:.!()\-–—/|]|\d|\bon\b|\bin\b|\bv\d)*$/u;

/** `completed`, `✅ Complete`, `shipped 2026-05-12`, `in progress, 60 %`, `status: done`. */
export const status: Saying = {
  name: 'status',
  read(text, start, end, lexicon) {
    const said = statusAt(text, start, end, lexicon);
    if (!said) return null;
    const rest = text.folded.slice(said.end, end);
    return AFTER.test(rest.replace(/\p{L}{3,9}\.?(?=\s\d)/u, '')) ||
      /^\s?[,;—–]/.test(rest) ||
      /^\s-\s/.test(rest) ||
      isOwnWord(text, said) ||
      PREPOSITION.test(rest)
      ? [said]
      : null;
  },
};

/** "(Active PRs)", "(Current development)": such a word takes a noun with it. */
function isOwnWord(text: Text, said: Said): boolean {
  return /^(?:active|current|ongoing)$/.test(text.folded.slice(said.start, said.end));
}

/** The status that a stretch begins with, whatever follows: for the value of a Status field or cell. */
export function statusAt(text: Text, start: number, end: number, lexicon: Lexicon): (Said & { says: 'status' }) | null {
  let [at] = trim(text.plain, start, end);
  const from = at;
  let mark: ReturnType<typeof markAt> = null;
  for (
    let next = markAt(text.plain, at, end, lexicon) ?? boxAt(text.plain, at, end, lexicon);
    next;
    next = markAt(text.plain, at, end, lexicon)
  ) {
    mark ??= next.status ? next : null;
    [at] = trim(text.plain, next.end, end);
  }
  at += matchAt(/["'“*_~([]{0,2}/y, text.plain, at, end)?.[0].length ?? 0;
  const word = lexicon.status.from(text.folded, at, end);
  // The word is more explicit than the mark: `🚧 Planned` is planned.
  if (word)
    return { says: 'status', status: word.value, start: mark ? mark.start : word.start, end: word.end, by: 'status' };
  if (mark?.status) return { says: 'status', status: mark.status, start: from, end: mark.end, by: 'mark' };
  return null;
}
