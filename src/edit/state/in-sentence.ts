import type { StatusMark } from '../../facts/fact.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { contains } from '../../text/span.ts';
import type { Pen } from '../pen.ts';
import { isSpelled, precedent } from '../precedents.ts';
import { dateBehind } from './completion-date.ts';
import { endOfPlace } from './place-of.ts';

/**
 * True if a cell or a field only begins with a status and goes on in words, to which no other status would fit. A date, a
 * number, parentheses, or what stands behind a separator is an aside.
 *
 * @example `Current design package frozen` is such a sentence; `Complete (by Bo)`, `Done — see notes`, `Active 60 %` are not.
 */
export function isInSentence(pen: Pen, item: Item, statement: Statement, fact: StatusMark): boolean {
  if (!isSpelled(fact)) return false;
  const { position, spelling } = precedent(item, statement, fact, pen.lexicon);
  if ((position !== 'cell' && position !== 'field') || spelling.words === '' || isBesideName(statement, fact))
    return false;
  const { text } = pen.roadmap.source;
  const from = dateBehind(fact, text, pen.lexicon)?.end ?? fact.span.end;
  return /^[*_~`]*\s+[*_~`[]*\p{L}/u.test(text.slice(from, endOfPlace(fact.line, fact.span)));
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
