import { fieldsOf } from '../../facts/fields.ts';
import { textOf } from '../../facts/text.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { sourceSpan } from '../../text/rich-text.ts';
import { lineAt } from '../../text/source.ts';
import { contains, type Span } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Pen } from '../pen.ts';

/** Where dependencies of other items, and the line that says what is current, name an item by its title. */
export function titleReferences({ roadmap, lexicon }: Pen, item: Item, title: string): Span[] {
  const { text } = roadmap.source;
  const needs = roadmap.items.flatMap(({ dependsOn, statements }) =>
    dependsOn.includes(item.id)
      ? statements.flatMap(({ facts }) =>
          facts.flatMap((fact) => (fact.type === 'reference' && fact.relation === 'needs' ? [fact.span] : [])),
        )
      : [],
  );
  const current = roadmap.readings.flatMap(({ line }) => {
    if (line.place !== 'prose' && line.place !== 'entry') return [];
    return fieldsOf(line.text, textOf(line.text.plain), lexicon).flatMap(({ name, value }) =>
      lexicon.current.exact(fold(line.text.plain.slice(name.start, name.end)))
        ? [sourceSpan(line.text, value.start, value.end)]
        : [],
    );
  });
  return [...needs, ...current].flatMap((span) => occurrences(text, title, span).slice(0, 1));
}

/** 1-based numbers of the lines that hold a title, but for what stands in some spans. */
export function linesWithTitle({ source }: Roadmap, title: string, but: readonly Span[]): number[] {
  const whole = { start: 0, end: source.text.length };
  const found = occurrences(source.text, title, whole).filter((span) => !but.some((each) => contains(each, span)));
  return [...new Set(found.map(({ start }) => lineAt(source, start)))];
}

/** Where a phrase stands in a part of a text, between what is no letter or digit. */
function occurrences(text: string, phrase: string, { start, end }: Span): Span[] {
  const [within, wanted] = [fold(text.slice(start, end)), fold(phrase)];
  const found: Span[] = [];
  for (let at = within.indexOf(wanted); at >= 0 && wanted !== ''; at = within.indexOf(wanted, at + wanted.length)) {
    const span = { start: start + at, end: start + at + wanted.length };
    if (!isLetter(text.charAt(span.start - 1)) && !isLetter(text.charAt(span.end))) found.push(span);
  }
  return found;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
