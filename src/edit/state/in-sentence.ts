import type { StatusMark } from '../../facts/fact.ts';
import { statusAt } from '../../facts/sayings/status-at.ts';
import { textOf } from '../../facts/text.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { CLOSING } from '../../text/brackets.ts';
import type { SourceFile } from '../../text/source.ts';
import { contains } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isSpelled, type Precedent } from '../precedents.ts';
import { dateBehind } from './completion-date.ts';
import { endOfPlace } from './place-of.ts';

/**
 * True for a status that is not all of what is said, and to whose other words no other status would fit: a cell, a field or
 * parentheses that only begin with it. A date, a number, parentheses, or what stands behind a separator is an aside.
 *
 * @example `Current design package frozen`, `⏳ Optional` and `(blocked by #12)` are such sentences; `Complete (by Bo)`,
 *   `Done — see notes`, `Active 60 %` are not.
 */
export function isInSentence(
  { statement, fact, position }: Precedent,
  { text }: SourceFile,
  lexicon: Lexicon,
): boolean {
  if (!isSpelled(fact)) return false;
  if (isLimitedDone(fact, lexicon)) return true;
  const closing =
    CLOSING[
      text
        .slice(Math.max(0, fact.span.start - 8), fact.span.start)
        .replace(/[*_`]+$/, '')
        .slice(-1)
    ];
  const isAll = position === 'cell' || position === 'field';
  if ((!isAll && closing === undefined) || isBesideName(statement, fact)) return false;
  const from = dateBehind(fact, text, lexicon)?.end ?? fact.span.end;
  const [rest = ''] = text.slice(from, endOfPlace(fact.line, fact.span)).split(closing ?? '\n');
  return /^[*_~`]*\s+[*_~`[]*[\p{L}#]/u.test(rest);
}

/** `Done except the docs`, `Merged, then reverted`: what is left of a done stands in the words of the status itself. */
export function isLimitedDone({ text, status }: StatusMark, lexicon: Lexicon): boolean {
  return status !== 'done' && statusAt(textOf(text), 0, text.length, lexicon)?.status === 'done';
}

/** In the cell of the name: `✅ Done Kettle`. */
function isBesideName({ facts }: Statement, { line, span }: StatusMark): boolean {
  if (line.place !== 'row') return false;
  const cell = line.cells.find((each) => contains(each.span, span));
  return facts.some(
    (fact) =>
      fact.type === 'declaration' &&
      [fact.label, fact.title].some((part) => part && cell && contains(cell.span, part.span)),
  );
}
