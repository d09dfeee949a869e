import type { StatusMark } from '../../facts/fact.ts';
import { statusAt } from '../../facts/sayings/status-at.ts';
import { textOf } from '../../facts/text.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { CLOSING } from '../../text/brackets.ts';
import { contains } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Pen } from '../pen.ts';
import { isSpelled, precedent } from '../precedents.ts';
import { dateBehind } from './completion-date.ts';
import { endOfPlace } from './place-of.ts';

/**
 * True if a cell, a field or parentheses only begin with a status and go on in words, to which no other status would fit. A
 * date, a number, parentheses, or what stands behind a separator is an aside.
 *
 * @example `Current design package frozen` and `(blocked by #12)` are such sentences; `Complete (by Bo)`, `Done — see notes`,
 *   `Active 60 %` are not.
 */
export function isInSentence(pen: Pen, item: Item, statement: Statement, fact: StatusMark): boolean {
  if (!isSpelled(fact)) return false;
  if (isLimitedDone(fact, pen.lexicon)) return true;
  const { position, spelling } = precedent(item, statement, fact, pen.lexicon, pen.roadmap.source.text);
  const { text } = pen.roadmap.source;
  const closing =
    CLOSING[
      text
        .slice(Math.max(0, fact.span.start - 8), fact.span.start)
        .replace(/[*_`]+$/, '')
        .slice(-1)
    ];
  const isAll = position === 'cell' || position === 'field';
  if ((!isAll && closing === undefined) || spelling.words === '' || isBesideName(statement, fact)) return false;
  const from = dateBehind(fact, text, pen.lexicon)?.end ?? fact.span.end;
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
