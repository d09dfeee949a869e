import type { Reference } from '../../facts/fact.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { insertion, type TextEdit } from '../../text/edit.ts';
import { lineSpan } from '../../text/source.ts';
import { blankFillings } from '../fields/blank-field.ts';
import { besideName, wordBeside } from '../fields/field-beside.ts';
import { cellInsertions } from '../fields/field-cells.ts';
import { fieldInsertions } from '../fields/insert-field.ts';
import { containerOf, lastLineUnder } from '../fields/physical-lines.ts';
import { statedFields } from '../fields/stated-fields.ts';
import { lineEndOf } from '../items/block.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';
import type { Part } from '../rewrite.ts';
import type { Ways } from '../ways.ts';
import { isListed, needsField, needsOf } from './needs.ts';
import { spelled, usedName } from './reference-name.ts';
import { type ReferenceToken, tokensOf } from './reference-tokens.ts';

/** Ways to add dependencies to an item: to each list that it has of them, or as its like state theirs. */
export function linkParts(pen: Pen, item: Item, added: readonly Item[]): Part[] {
  const stated = item.statements.flatMap((statement) =>
    needsOf(statement)
      .slice(-1)
      .map((fact) => ({ statement, fact })),
  );
  if (stated.length > 0)
    return stated.map(({ statement, fact }) => ({ item: item.id, ways: extended(pen, statement, fact, added) }));
  const model = usedName(pen);
  const texts = spelled(added, model).map((names) => names.join(', '));
  const none = statedFields(pen, item).filter(({ key }) => key === 'needs');
  const ways = texts.flatMap(
    (text): Ways => [
      ...none.map(({ fact }): TextEdit[] => [{ span: fact.value.span, newText: text }]),
      ...blankFillings(pen, item, { key: 'needs' }, text),
      ...item.statements.flatMap(({ line }) =>
        line.place === 'row' ? cellInsertions(pen, line, { key: 'needs', typed: 'depends on' }, text) : [],
      ),
      ...(none.length > 0 ? [] : inserted(pen, item, text)),
    ],
  );
  return [{ item: item.id, ways }];
}

function inserted(pen: Pen, item: Item, text: string): Ways {
  const field = needsField(pen);
  const asides = item.statements.flatMap((statement) => besideAsOthers(pen, item, statement, text));
  const isTabled = item.statements.every(({ line }) => line.place === 'row');
  const plain = item.statements.flatMap((statement) =>
    isTabled || (statement.line.place === 'entry' && field.word === null)
      ? besideName(pen, statement, pen.aside(`${wordBeside(pen, field)} ${text}`))
      : [],
  );
  return [...asides, ...plain, ...fieldInsertions(pen, item, field, [text])];
}

/** As others of its kind name theirs beside their names: ` (depends on T-001)`. */
function besideAsOthers(pen: Pen, item: Item, statement: Statement, value: string): Ways {
  const { text } = pen.roadmap.source;
  const found = pen.roadmap.items.flatMap((other) =>
    other === item || other.kind !== item.kind
      ? []
      : other.statements.flatMap((each) =>
          each.line.place !== statement.line.place || each.line.place === 'row'
            ? []
            : needsOf(each).flatMap((fact) => {
                const [first] = tokensOf(fact, text, pen.lexicon);
                const last = tokensOf(fact, text, pen.lexicon).at(-1);
                if (!first || !last || fact.line !== each.line) return [];
                const lead = /[ \t]*(?:[([（【]|[-–—,;·])[ \t]*[*_]*$/.exec(
                  text.slice(Math.max(each.line.text.span.start, fact.span.start - 20), fact.span.start),
                );
                const close = /^[*_]*[)\]）】]?/.exec(text.slice(last.tail, each.line.text.span.end))?.[0] ?? '';
                return lead ? [{ before: lead[0] + text.slice(fact.span.start, first.start), close }] : [];
              }),
        ),
  );
  const model = commonest(found, ({ before, close }) => before + close);
  return model ? besideName(pen, statement, model.before + value + model.close) : [];
}

/** Ways to add names to a list of references. */
function extended(pen: Pen, statement: Statement, fact: Reference, added: readonly Item[]): Ways {
  const { text } = pen.roadmap.source;
  const tokens = tokensOf(fact, text, pen.lexicon);
  const last = tokens.at(-1);
  if (!last) return withTitles(pen, fact, added);
  const joint = jointOf(pen, tokens, text);
  const [open, close] = [text.slice(last.start, last.core.start), text.slice(last.core.end, last.end)];
  const linked = close.includes('(');
  const dressed = (name: string) => (linked ? name : open + name + close);
  const ways = spelled(added, text.slice(last.core.start, last.core.end)).flatMap((names) => {
    const newText = names.map((name) => joint + dressed(name)).join('');
    const places = [...new Set([last.tail, last.end, fact.span.end])];
    const bullets = isListed(pen, statement, fact) ? [bullet(pen, fact, names.map(dressed))] : [];
    return [...bullets, ...places.map((at) => [insertion(at, newText)])];
  });
  return ways;
}

function bullet({ roadmap }: Pen, { line }: Reference, names: readonly string[]): TextEdit[] {
  const { source } = roadmap;
  const number = lastLineUnder(roadmap, line);
  const at = lineSpan(source, number).end;
  const lead = lineEndOf(source, number) + containerOf(source, line.number);
  return [insertion(at, names.map((name) => lead + name).join(''))];
}

/** What stands between two of the names; a comma where only one is named. */
function jointOf({ language }: Pen, tokens: readonly ReferenceToken[], text: string): string {
  const [first, second] = tokens;
  const between = first && second ? text.slice(first.tail, second.start) : '';
  if (/^\s?(?:[,;&+/、，;·]|\p{L}+)\s*$/u.test(between)) return between;
  return language.signs.comma;
}

/** Where a field names titles, or something else than items: before the stop that ends it. */
function withTitles({ roadmap: { source, items } }: Pen, { span }: Reference, added: readonly Item[]): Ways {
  const value = source.text.slice(span.start, span.end);
  const isTitles = items.some(({ title }) => title !== null && value.includes(title));
  const names = added.map(({ title, label, id }) => (isTitles ? (title ?? label) : (label ?? title)) ?? id);
  const at = span.end - (/[.。]$/.test(value) ? 1 : 0);
  return [[insertion(at, names.map((name) => `, ${name}`).join(''))]];
}
