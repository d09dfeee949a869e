import { isDash } from '../../facts/fields.ts';
import type { Line } from '../../markdown/outline.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { trim } from '../../text/characters.ts';
import { insertion } from '../../text/edit.ts';
import { sourceSpan } from '../../text/rich-text.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import type { MeantField } from './field-name.ts';
import { namedValues } from './stated-fields.ts';

/** Ways to fill a line of an item that names a field and no value: `**Owner:** -`, `- Owner:`. */
export function blankFillings(pen: Pen, item: Item, { key }: Pick<MeantField, 'key'>, value: string): Ways {
  const { lexicon, roadmap } = pen;
  const own = new Set<Line>(item.statements.map(({ line }) => line));
  return roadmap.readings.flatMap(({ line }) => {
    if ((line.place !== 'prose' && line.place !== 'entry') || !line.parent || !own.has(line.parent)) return [];
    return namedValues(line, lexicon).flatMap((named) => {
      const name = fold(line.text.plain.slice(named.name.start, named.name.end));
      if (named.value.end > named.value.start || fieldKey(name, lexicon) !== key) return [];
      const { plain } = line.text;
      const colon = plain.slice(named.name.end).search(/[:：]/) + named.name.end + 1;
      const [start, end] = trim(plain, colon, plain.length);
      if (isDash(plain, start, end)) return [[{ span: sourceSpan(line.text, start, end), newText: value }]];
      if (start < end || heads(pen, line)) return [];
      // Behind the signs that decorate the name: `**Owner:**`.
      const at = line.text.span.end;
      return [[insertion(at, ` ${value}`)]];
    });
  });
}

/** True if what stands below a line is what it names: a list, a paragraph. */
function heads({ roadmap, lexicon }: Pen, line: Line): boolean {
  const next = roadmap.readings[line.index + 1]?.line;
  if (!next || next.place === 'heading' || next.place === 'summary' || next.parent !== line.parent)
    return next?.parent === line;
  return next.place === 'row' || next.place !== line.place || namedValues(next, lexicon).length === 0;
}
