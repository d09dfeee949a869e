import type { Field } from '../../facts/fact.ts';
import { isDash } from '../../facts/fields.ts';
import type { Entry, Row } from '../../markdown/outline.ts';
import type { Item, Statement, Status } from '../../roadmap/roadmap.ts';
import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { insertion, type TextEdit } from '../../text/edit.ts';
import type { RichText } from '../../text/rich-text.ts';
import { fold } from '../../vocabulary/fold.ts';
import { cellEdit } from '../cell-edit.ts';
import { nameSpan, placesBeside, startOfDecoration } from '../name-span.ts';
import type { Pen } from '../pen.ts';
import { columnAt, commonest, type Precedent } from '../precedents.ts';
import { spellingOf } from '../spelling.ts';
import type { Refusal, Ways } from '../ways.ts';
import { formsLike } from './form.ts';

/** Ways to state a status where none is stated: as its like in the document, else as anybody would. One insertion each. */
export function insertionsOf(pen: Pen, item: Item, wanted: Status): Ways {
  return item.statements.flatMap((statement) => insertionsAt(pen, item, statement, wanted));
}

function insertionsAt(pen: Pen, item: Item, statement: Statement, wanted: Status): Ways {
  const { line } = statement;
  if (line.place === 'row') return rowInsertions(pen, statement, line, wanted);
  const forms = formsLike(pen, item, statement, wanted);
  const plain = plainInsertions(pen, statement, wanted);
  return line.place === 'entry' ? entryInsertions(pen, line, forms, plain, wanted) : [...forms, ...plain];
}

/** A box says `done` and `planned`; where its neighbours have one, or nothing is written beside names, that is the form. */
function entryInsertions(pen: Pen, line: Entry, forms: Ways, plain: Ways, wanted: Status): Ways {
  if (line.box !== null || (wanted !== 'done' && wanted !== 'planned')) return [...forms, ...plain];
  const at = line.text.span.start;
  const box = inserted(at, wanted === 'done' ? `[${pen.tick}] ` : '[ ] ');
  return hasBoxesBeside(pen, line) || forms.length === 0 ? [box, ...forms, ...plain] : [...forms, box, ...plain];
}

function hasBoxesBeside({ roadmap }: Pen, line: Entry): boolean {
  return roadmap.items.some(({ statements }) =>
    statements.some(({ line: other }) => other.place === 'entry' && other.box !== null && other.block === line.block),
  );
}

/** In words in parentheses, or by a mark: behind the name, at the end of the line, before the name. */
function plainInsertions(pen: Pen, statement: Statement, wanted: Status): Ways {
  const { line } = statement;
  const { text, shape } = pen.usual(wanted, `${line.place}, behind the name`);
  const [words, mark] = [pen.aside(shape === 'mark' ? pen.words(wanted) : text), ` ${pen.mark(wanted)}`];
  const places = placesBeside(pen.roadmap, statement);
  const texts = shape === 'mark' ? [mark, words] : [words, mark];
  const ways = texts.flatMap((newText) => places.map((at) => inserted(at, newText)));
  const before = inserted(startOfDecoration(line, nameSpan(statement).start), `${pen.mark(wanted)} `);
  const { end } = line.text.span;
  return [...ways, before, ...(places.includes(end) ? [inserted(end, ` — ${pen.words(wanted)}`)] : [])];
}

function inserted(at: number, newText: string): TextEdit[] {
  return [insertion(at, newText)];
}

/** Why no status is put beside one that is not understood: `| Crane | Wobbly |`, `**Status:** Wobbly`. */
export function unreadStatus(pen: Pen, { id, statements }: Item): Refusal | null {
  for (const { line, facts } of statements) {
    const cell = line.place === 'row' ? statusCell(pen, line)?.plain : undefined;
    const field = facts.find((fact): fact is Field => fact.type === 'field' && fact.name === 'status');
    const said = cell ?? field?.value.value ?? '';
    if (isSilent(said)) continue;
    return {
      refused: `the status of ${id} is none that is known: "${said.trim()}"`,
      because: 'text',
      hint: `write line ${(cell === undefined ? (field?.line ?? line) : line).number} by hand, or name the word in the config`,
    };
  }
  return null;
}

function statusCell(pen: Pen, line: Row): RichText | undefined {
  const column = statusColumn(
    pen,
    line,
    pen.precedents.filter((each) => isIn(each, line)),
  );
  return column === undefined ? undefined : line.cells[column];
}

function isSilent(plain: string): boolean {
  const start = skipBlanks(plain, 0, plain.length);
  const end = skipBlanksBack(plain, start, plain.length);
  return start >= end || isDash(plain, start, end);
}

/** The empty cell of the row's status column, else behind the name in its cell. */
function rowInsertions(pen: Pen, statement: Statement, line: Row, wanted: Status): Ways {
  const inTable = pen.precedents.filter((each) => isIn(each, line));
  const column = statusColumn(pen, line, inTable);
  const cell = column === undefined ? undefined : line.cells[column];
  const ways = behindNameInCell(pen, statement, line, wanted);
  if (column === undefined || (cell && !isSilent(cell.plain))) return ways;
  const model = inTable[0]?.spelling ?? spellingOf(pen.usual(wanted, '').text, pen.lexicon);
  const newText = pen.instead(wanted, model, `table ${line.block}, column ${column}`);
  return [cellEdit(line, column, newText), ...ways];
}

function isIn({ fact }: Precedent, { block }: Row): boolean {
  return fact.line.place === 'row' && fact.line.block === block;
}

function statusColumn({ lexicon }: Pen, { table }: Row, inTable: readonly Precedent[]): number | undefined {
  const known = commonest(inTable.map(({ fact }) => columnAt(fact.line as Row, fact.span)));
  if (known !== undefined) return known;
  const headed = table.headers.findIndex(({ plain }) => lexicon.fields.exact(fold(plain.trim())) === 'status');
  return headed < 0 ? undefined : headed;
}

/** In the cell that names the item by its label, and in that of its title. */
function behindNameInCell(pen: Pen, { line, facts }: Statement, row: Row, wanted: Status): Ways {
  const named = facts.find((fact) => fact.type === 'declaration');
  const spans = [named?.title?.span, named?.label?.span, line.text.span].flatMap((span) => span ?? []);
  const cells = new Set(spans.flatMap((span) => row.cells[columnAt(row, span)] ?? []));
  const { text, shape } = pen.usual(wanted, '');
  const words = pen.aside(shape === 'mark' ? pen.words(wanted) : text);
  const mark = pen.mark(wanted);
  return [...cells].flatMap(({ span }) => [
    inserted(span.end, shape === 'mark' ? ` ${mark}` : words),
    inserted(span.end, shape === 'mark' ? words : ` ${mark}`),
    inserted(span.start, `${mark} `),
  ]);
}
