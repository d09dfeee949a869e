import type { StatusMark } from '../../facts/fact.ts';
import type { Item, Statement, Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { position } from '../../text/source.ts';
import { overfullRow } from '../overfull-row.ts';
import type { Pen } from '../pen.ts';
import { isSpelled, precedent } from '../precedents.ts';
import { spellingOf } from '../spelling.ts';
import { isOnlyNamed } from '../statement-places.ts';
import type { Asked } from '../verify.ts';
import type { Refusal, Ways } from '../ways.ts';
import { boxEdits, boxMarkEdits } from './box.ts';
import { dateBehind } from './completion-date.ts';
import { countEdits } from './count.ts';
import { dateEdits } from './date-column.ts';
import { isInSentence } from './in-sentence.ts';
import { isNamedByState } from './in-the-way.ts';
import { insertionsOf, unreadStatus } from './insert-status.ts';
import { markBehindEdits } from './mark-behind.ts';
import { endOfPlace } from './place-of.ts';
import { withoutAside, withoutStrike } from './remove.ts';

/**
 * The edits that set every stated status of an item, and nothing else; where none is stated, one is inserted.
 *
 * @param asked What is set with it.
 * @returns `[[]]` if all its statuses say so already.
 */
export function setStatus(pen: Pen, item: Item, wanted: Status, asked: Asked): Ways | Refusal {
  const stated = item.statements.flatMap((statement) =>
    statement.facts.flatMap((fact) => (fact.type === 'status' ? [{ statement, fact }] : [])),
  );
  if (isNamedByState(item))
    return item.status.value === wanted
      ? [[]]
      : { refused: `${item.id} is named by its state`, because: 'plan', hint: 'rename it, or move what it holds' };
  const split = stated.find(({ fact }) => fact.by === 'box' && fact.span.end - fact.span.start !== 3);
  if (split) {
    const at = (offset: number) => position(pen.roadmap.source, offset).line;
    const { start, end } = split.fact.span;
    return {
      refused: `the box of ${item.id} is split over lines ${at(start)}-${at(end)}`,
      because: 'text',
      hint: 'join them',
    };
  }
  const { lexicon, roadmap } = pen;
  const sentence = stated.find(
    ({ statement, fact }) =>
      fact.status !== wanted &&
      isInSentence(precedent(item, statement, fact, lexicon, roadmap.source.text), roadmap.source, lexicon),
  );
  if (sentence) {
    const { line, span } = sentence.fact;
    const text = pen.roadmap.source.text.slice(span.start, endOfPlace(line, span));
    return {
      refused: `the status of ${item.id} is part of a sentence`,
      because: 'text',
      hint: `write line ${line.number} by hand: "${text}"`,
    };
  }
  const boxed = new Set(stated.flatMap(({ fact }) => (fact.by === 'box' ? [fact.line.index] : [])));
  const edits = stated.flatMap(({ statement, fact }) => edited(pen, item, statement, fact, wanted, boxed));
  const all = [...edits, ...countEdits(pen, item, wanted, asked), ...dateEdits(pen, item, wanted)];
  const said = stated.some(({ fact }) => says(fact, wanted, pen, boxed.has(fact.line.index)));
  if (said || isSoAnyway(item, wanted)) return [all];
  const inserted = overfullRow(item) ?? unreadStatus(pen, item) ?? insertionsOf(pen, item, wanted);
  if ('refused' in inserted) return inserted;
  return [...(isOnlyNamed(item) ? [all] : []), ...inserted.map((edits) => [...all, ...edits])];
}

/** What nothing states follows from what it belongs to, for a task; a group whose parts are all done is none the less to be marked. */
function isSoAnyway({ status, children }: Item, wanted: Status): boolean {
  return status.origin === 'derived' && status.value === wanted && (children.length === 0 || wanted === 'planned');
}

/** True if an edited statement of a status says the wanted one by itself. */
function says(fact: StatusMark, wanted: Status, pen: Pen, boxed: boolean): boolean {
  if (fact.by === 'box') return wanted === 'done' || wanted === 'planned' || pen.box(wanted) !== undefined;
  if (isSpelled(fact)) return !isAside(fact, wanted, pen, boxed);
  return fact.by === 'box-mark' || (fact.by === 'strike' && fact.status === wanted);
}

/** Words beside a box that says it all: `- [x] Login (in progress)` needs none, unless the document writes them. */
function isAside(fact: StatusMark, wanted: Status, pen: Pen, boxed: boolean): boolean {
  if (!boxed || fact.line.place !== 'entry' || fact.status === wanted) return false;
  if (wanted !== 'done' && wanted !== 'planned' && pen.box(wanted) === undefined) return false;
  return !pen.precedents.some(
    (each) => each.fact.status === wanted && each.fact.line.place === 'entry' && each.fact.line.box !== null,
  );
}

function hasBoxMark({ statements }: Item): boolean {
  return statements.some(({ facts }) => facts.some((fact) => fact.type === 'status' && fact.by === 'box-mark'));
}

function edited(
  pen: Pen,
  item: Item,
  statement: Statement,
  fact: StatusMark,
  wanted: Status,
  boxed: ReadonlySet<number>,
): readonly TextEdit[] {
  const { text } = pen.roadmap.source;
  if (fact.by === 'box') return boxEdits(pen, fact, wanted, hasBoxMark(item));
  if (fact.by === 'box-mark') return boxMarkEdits(pen, fact, wanted);
  if (fact.by === 'strike') return fact.status === wanted || item.status.value === wanted ? [] : withoutStrike(fact);
  if (!isSpelled(fact) || fact.status === wanted) return [];
  const { fact: whole, spelling, slot, position } = precedent(item, statement, fact, pen.lexicon, text);
  // What was done on a day is not planned for that day, and what was begun on one was not done on it.
  const isOfDay = (fact.status === 'done' || wanted === 'done') && position !== 'before the name';
  const date = isOfDay ? dateBehind(fact, text, pen.lexicon) : null;
  if (isAside(fact, wanted, pen, boxed.has(fact.line.index))) {
    const removed = withoutAside(date ? { ...whole, span: { start: whole.span.start, end: date.end } } : whole, text);
    if (removed) return removed;
  }
  const dated = date ? [{ span: date, newText: '' }] : [];
  const again = markBehindEdits(pen, statement, fact, wanted);
  return [...replaced(whole, text, pen.instead(wanted, spelling, slot), pen), ...dated, ...again];
}

/** The edits that put another text in the place of a status, around what decorates parts of it. */
function replaced(fact: StatusMark, text: string, newText: string, pen: Pen): TextEdit[] {
  const { start, end } = fact.span;
  const written = text.slice(start, end);
  if (written === fact.text || !/[*_~`[\]()<>\\&]/.test(written)) return [{ span: fact.span, newText }];
  const [old, next] = [spellingOf(fact.text, pen.lexicon), spellingOf(newText, pen.lexicon)];
  const at = written.lastIndexOf(old.words);
  if (old.words === '' || at < 0 || !written.startsWith(old.mark)) return [{ span: fact.span, newText }];
  const words = { span: { start: start + at, end: start + at + old.words.length }, newText: next.words || next.mark };
  const mark = { span: { start, end: start + old.mark.length }, newText: next.mark };
  return old.mark !== '' && next.mark !== '' && next.words !== '' ? [mark, words] : [words];
}
