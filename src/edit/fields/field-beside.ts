import type { Line } from '../../markdown/outline.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { CLOSING } from '../../text/brackets.ts';
import { insertion } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { endOfDecoration, nameSpan, placesBeside, startOfDecoration } from '../name-span.ts';
import { inCell } from '../one-line.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import { type MeantField, wordFor } from './field-name.ts';
import { namedValues, partSpan, type StatedField, statedFields } from './stated-fields.ts';

/** Ways to write a field beside the name of its item, as others of its like stand there: ` (owner: Ana)`. */
export function besideAs(pen: Pen, statement: Statement, model: StatedField, value: string): Ways {
  const { text } = pen.roadmap.source;
  const name = nameSpan(model.statement);
  const { span } = model.fact.value;
  if (model.statement.line.place !== statement.line.place || span.start < name.end) return [];
  const before = text.slice(endOfDecoration(model.statement.line, name.end), span.start);
  const opening = /[([（【](?=[^([（【]*$)/.exec(before);
  // Only what is the field's own: not a status that stands between.
  if (!opening || /[([（【]/.test(before.slice(0, opening.index)) || before.length > 40) return [];
  const close = CLOSING[opening[0]] ?? ')';
  if (text.charAt(span.end) !== close) return [];
  return besideName(pen, statement, ` ${before.trimStart()}${value}${close}`);
}

/** Behind the name, and at the end of the line; in a table only in the cell of the name. */
export function besideName({ roadmap }: Pen, statement: Statement, newText: string): Ways {
  const { line } = statement;
  const behind = endOfDecoration(line, nameSpan(statement).end);
  if (line.place === 'row') return [[insertion(behind, inCell(newText))]];
  return placesBeside(roadmap, statement).map((at) => [insertion(at, newText)]);
}

/** Ways with nothing to go by: ` (owner: Ana)`. */
export function plainBeside(pen: Pen, statement: Statement, field: MeantField, value: string): Ways {
  return besideName(pen, statement, pen.aside(wordBeside(pen, field) + pen.language.signs.colon + value));
}

/** Beside a name it is no heading of a line, but some languages write nouns so anywhere. */
export function wordBeside(pen: Pen, field: MeantField): string {
  const word = wordFor(pen, field, 'name');
  return pen.language.capitalNouns || !/^\p{Lu}[\p{Ll}\s]+$/u.test(word) ? word : word.toLowerCase();
}

/** Ways to write a field between those of one line, as its like has it: `**A:** x | **B:** y`. */
export function betweenAs(pen: Pen, item: Item, model: StatedField, value: string): Ways {
  const { text } = pen.roadmap.source;
  const parts = partsOf(pen, model.fact.line);
  const at = parts.findIndex(({ key }) => key === model.key);
  const own = parts[at];
  if (!own) return [];
  const written =
    text.slice(own.span.start, model.fact.value.span.start) +
    value +
    text.slice(model.fact.value.span.end, own.span.end);
  const joined = (index: number) => text.slice(parts[index]?.span.end ?? 0, parts[index + 1]?.span.start ?? 0);
  const others = statedFields(pen, item).filter(({ form }) => form === 'part' || form === 'line');
  for (let before = at - 1; before >= 0; before -= 1) {
    const anchor = others.find(({ key }) => key === parts[before]?.key);
    const place = anchor && partsOf(pen, anchor.fact.line).find(({ key }) => key === anchor.key);
    if (place) return [[insertion(place.span.end, joined(at - 1) + written)]];
  }
  for (let behind = at + 1; behind < parts.length; behind += 1) {
    const anchor = others.find(({ key }) => key === parts[behind]?.key);
    const place = anchor && partsOf(pen, anchor.fact.line).find(({ key }) => key === anchor.key);
    if (place) return [[insertion(place.span.start, written + joined(at))]];
  }
  return [];
}

/** The fields of one line with what decorates them, in order. */
export function partsOf({ lexicon }: Pen, line: Line): { readonly key: string; readonly span: Span }[] {
  return namedValues(line, lexicon).map((named) => {
    const { start, end } = partSpan(line, named);
    return {
      key: fieldKey(named.key, lexicon),
      span: { start: startOfDecoration(line, start), end: endOfDecoration(line, end) },
    };
  });
}
