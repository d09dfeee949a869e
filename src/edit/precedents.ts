import type { StatusMark } from '../facts/fact.ts';
import type { Row } from '../markdown/outline.ts';
import type { Item, Roadmap, Statement, Status } from '../roadmap/roadmap.ts';
import { largest } from '../text/largest.ts';
import { contains, type Span } from '../text/span.ts';
import { wordsOf } from '../text/words-of.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** Where in a statement a status stands. */
export type Position = 'before the name' | 'behind the name' | 'field' | 'cell';

/** A status that the document states: how it is written there is how another may be written. */
export interface Precedent {
  readonly item: Item;
  readonly statement: Statement;
  readonly fact: StatusMark;
  readonly spelling: Spelling;
  readonly position: Position;
  /** The places whose statuses look alike: `heading, behind the name`, or one column of one table. */
  readonly slot: string;
}

/** Notations whose text is words or a mark, and no box, date, count or line through a title. */
const SPELLED: ReadonlySet<string> = new Set(['status', 'mark', 'status-prefix']);

export function isSpelled({ by }: StatusMark): boolean {
  return SPELLED.has(by);
}

/** All that the document states in words or marks, in the order of its items. */
export function precedentsOf({ items, source }: Roadmap, lexicon: Lexicon): Precedent[] {
  return items.flatMap((item) =>
    item.statements.flatMap((statement) =>
      statement.facts.flatMap((fact) =>
        fact.type === 'status' && isSpelled(fact) && isModel(fact, lexicon)
          ? precedent(item, statement, fact, lexicon, source.text)
          : [],
      ),
    ),
  );
}

/** `Done but for the crane` says of one item how it is, and `(current phase)` that no other is: neither is said of another. */
function isModel({ text, status }: StatusMark, lexicon: Lexicon): boolean {
  const folded = fold(text);
  const isNow = wordsOf(folded).some((word) => lexicon.now.exact(word));
  return !isNow && (lexicon.status.from(folded, 0)?.value ?? status) === status;
}

export function precedent(
  item: Item,
  statement: Statement,
  stated: StatusMark,
  lexicon: Lexicon,
  source: string,
): Precedent {
  const fact = withColour(stated, source);
  const position = positionOf(statement, fact);
  const place = fact.line.place;
  const slot =
    place === 'row'
      ? `table ${fact.line.block}, column ${columnAt(fact.line as Row, fact.span)}`
      : `${position === 'field' ? 'a' : place}, ${position}`;
  return { item, statement, fact, spelling: spellingOf(fact.text, lexicon), position, slot };
}

const COLOUR = /[🔴🟠🟡🟢🔵🟣🟤⚫⚪🟥🟧🟨🟩🟦🟪🟫⬛⬜]\ufe0f?[ \t]?$/u;

/** `🔴 Not started` beside `🟢 Complete`: a colour says nothing by itself, and changes with what it stands before. */
function withColour(fact: StatusMark, source: string): StatusMark {
  const { start, end } = fact.span;
  const colour = COLOUR.exec(source.slice(fact.line.text.span.start, start));
  if (!colour || fact.by !== 'status') return fact;
  return { ...fact, text: colour[0] + fact.text, span: { start: start - colour[0].length, end } };
}

function positionOf({ line, facts }: Statement, fact: StatusMark): Position {
  if (fact.line.place === 'row') return 'cell';
  if (fact.line !== line) return 'field';
  const named = facts.find((each) => each.type === 'declaration');
  if (named && fact.span.end <= named.span.start) return 'before the name';
  return facts.some((each) => each.type === 'field' && each.name === 'status' && contains(each.span, fact.span))
    ? 'field'
    : 'behind the name';
}

/** The index of the cell that a span lies in; -1 if it lies in none. */
export function columnAt({ cells }: Row, span: Span): number {
  return cells.findIndex((cell) => contains(cell.span, span));
}

/** The commonest of some values, of equally common ones the first; `undefined` of none. */
export function commonest<T>(values: readonly T[], keyOf: (value: T) => string = String): T | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  const most = largest(counts.values());
  return values.find((value) => counts.get(keyOf(value)) === most);
}

/** The precedents for one status. */
export function stating(precedents: readonly Precedent[], status: Status): Precedent[] {
  return precedents.filter(({ fact }) => fact.status === status);
}
