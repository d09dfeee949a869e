import type { Field } from '../../facts/fact.ts';
import { fieldsOf, type NamedValue } from '../../facts/fields.ts';
import { textOf } from '../../facts/text.ts';
import type { Line } from '../../markdown/outline.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { sourceOffset, sourceSpan } from '../../text/rich-text.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Pen } from '../pen.ts';

/**
 * How a field is written: in a cell, alone on its line (`**Goal:** x`), as one of several of a line (`**A:** x | **B:** y`),
 * beside a name (`Login (owner: Ana)`), or on the line below its name (`### Goal`).
 */
export type FieldForm = 'cell' | 'line' | 'part' | 'aside' | 'below';

export interface StatedField {
  readonly statement: Statement;
  readonly fact: Field;
  readonly key: string;
  readonly form: FieldForm;
  /** The name and the value, for those whose line names them. */
  readonly named: NamedValue | null;
}

/** All fields that are stated of an item, in the order of its statements and of their text. */
export function statedFields({ lexicon }: Pen, item: Pick<Item, 'statements'>): StatedField[] {
  return item.statements.flatMap((statement) =>
    statement.facts.flatMap((fact) => {
      if (fact.type !== 'field') return [];
      const named = namedValues(fact.line, lexicon);
      const own = named.find(
        ({ called, name }) => called === fact.name && sourceOffset(fact.line.text, name.start) === fact.span.start,
      );
      const form = formOf(statement, fact, own !== undefined, named.length);
      return [{ statement, fact, key: fieldKey(fact.name, lexicon), form, named: own ?? null }];
    }),
  );
}

export function namedValues({ text }: Line, lexicon: Lexicon): readonly NamedValue[] {
  return fieldsOf(text, textOf(text.plain), lexicon);
}

function formOf({ line }: Statement, fact: Field, named: boolean, count: number): FieldForm {
  if (fact.line.place === 'row') return 'cell';
  if (fact.line === line) return 'aside';
  if (!named) return 'below';
  return count > 1 ? 'part' : 'line';
}

/** A field's name as the file writes it; `null` where it writes none. */
export function writtenName({ fact, named }: StatedField): string | null {
  return named ? fact.line.text.plain.slice(named.name.start, named.name.end) : null;
}

/** What a field is called wherever a line names it, also where no value stands behind it. */
export function writtenNames({ roadmap, lexicon }: Pen, key: string): string[] {
  return roadmap.readings.flatMap(({ line }) =>
    line.place !== 'prose' && line.place !== 'entry'
      ? []
      : namedValues(line, lexicon).flatMap(({ name }) => {
          const written = line.text.plain.slice(name.start, name.end);
          return fieldKey(written, lexicon) === key ? [written] : [];
        }),
  );
}

/** The part of a line that is one field, without what decorates it. */
export function partSpan({ text }: Line, { name, value }: NamedValue): Span {
  return {
    start: sourceOffset(text, name.start),
    end: sourceSpan(text, name.start, Math.max(value.end, name.end)).end,
  };
}

/** The lines that a value goes on over, behind its first: the rest of its paragraph. */
export function continuations({ readings }: Roadmap, { line, value }: Field): Line[] {
  const rest: Line[] = [];
  for (let at = line.index + 1; at < readings.length; at += 1) {
    const next = readings[at]?.line;
    const goesOn = next?.place === 'prose' && next.nth > 0 && (next.block === line.block || next.parent === line);
    if (!next || !goesOn) break;
    rest.push(next);
  }
  // Lines of a list item's paragraph are no part of what is read, and stand in it none the less.
  if (line.place === 'entry') return rest.filter(({ parent }) => parent === line);
  const tail = (count: number) =>
    rest
      .slice(0, count)
      .map(({ text }) => ` ${singleSpaced(text.plain)}`)
      .join('');
  for (let count = rest.length; count > 0; count -= 1)
    if (value.value.endsWith(tail(count))) return rest.slice(0, count);
  return [];
}
