import { isAsciiWord, isBlank, skipBlanks } from '../../text/characters.ts';
import type { Status } from '../../vocabulary/kinds.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Found } from '../../vocabulary/phrases.ts';
import { boxAt, type Mark, markAt, takesBack } from '../marks.ts';
import type { Said } from '../saying.ts';
import { SIGNS, type Text } from '../text.ts';

export type Stated = Said & { readonly says: 'status' };

/** The status that a stretch begins with, whatever follows: for the value of a Status field or cell. */
export function statusAt(text: Text, start: number, end: number, lexicon: Lexicon): Stated | null {
  const from = skipBlanks(text.plain, start, end);
  let at = from;
  let mark: Mark | null = null;
  let box: Mark | null = null;
  if ((text.signs & (SIGNS.mark | SIGNS.opening)) !== 0) {
    box = boxAt(text.plain, at, end, lexicon);
    for (let next = markAt(text.plain, at, end, lexicon) ?? box; next; next = markAt(text.plain, at, end, lexicon)) {
      mark ??= next.status ? next : null;
      at = skipBlanks(text.plain, next.end, end);
    }
  }
  if (isDecoration(text.plain, at, end)) at += isDecoration(text.plain, at + 1, end) ? 2 : 1;
  const word = statusWord(text, at, end, lexicon);
  // The word is more explicit than the mark: `🚧 Planned` is planned. But `◐ done` and `❌ Done` are not done.
  if (word) {
    const denied = word.value === 'done' && mark && mark !== box && takesBack(mark, text.plain) ? mark.status : null;
    const start = mark ? mark.start : word.start;
    return { says: 'status', status: denied ?? word.value, start, end: word.end, by: 'status' };
  }
  if (mark?.status && mark === box)
    return { says: 'status', status: mark.status, start: mark.start, end: mark.end, by: 'box-mark' };
  if (mark?.status) return { says: 'status', status: mark.status, start: from, end: mark.end, by: 'mark' };
  return null;
}

/** `done`, but of `done partially` the second word. */
function statusWord({ folded }: Text, at: number, end: number, lexicon: Lexicon): Found<Status> | undefined {
  const word = lexicon.status.from(folded, at, end);
  const rest = word?.value === 'done' && isBlank(folded.charCodeAt(word.end)) ? word.end + 1 : end;
  const second = rest < end ? lexicon.status.from(folded, rest, end) : undefined;
  return word && second?.value === 'active' ? { ...second, start: word.start } : word;
}

function isDecoration(plain: string, at: number, end: number): boolean {
  return at < end && !isAsciiWord(plain.charCodeAt(at)) && '"\'“*_~(['.includes(plain.charAt(at));
}
