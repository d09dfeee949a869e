import type { Item } from '../../roadmap/roadmap.ts';
import { lineSpan, lineText, type SourceFile } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import { blockOf, isBlankLine, lineCount, lineEndOf } from './block.ts';
import { commonForm, formsLike, namedBy, nameText } from './name-form.ts';
import { type Headed, isHeaded } from './new-section.ts';
import { firstLabel } from './next-label.ts';

/**
 * Ways to write the first milestone or phase of a file, at the end of what it belongs to: `### Phase 1: Hull`, called so in the
 * file's language, and written as other labels are.
 *
 * @param owner `null` for the top of the plan.
 */
export function firstSection(
  pen: Pen,
  owner: Item | null,
  kind: 'milestone' | 'phase',
  titles: readonly string[],
  texts: readonly string[],
): Ways {
  const { roadmap, language } = pen;
  const { source } = roadmap;
  const headed = roadmap.items.flatMap(({ parent, statements: [first] }) =>
    first && isHeaded(first) ? [{ parent, first }] : [],
  );
  const [own] = owner?.statements ?? [];
  if (owner && !(own && isHeaded(own))) return [];
  const beside = headed.filter(({ parent }) => parent === null).at(-1)?.first;
  const above = own ?? beside;
  const depth = own ? (own as Headed).line.depth + 1 : (beside?.line.depth ?? 2);
  if (depth > 6) return [];
  const last = above ? blockOf(roadmap, above.line).last : lastWritten(source);
  const end = lineEndOf(source, last);
  const at = lineSpan(source, last).end;
  const named = headed.flatMap(({ first }) => namedBy(first, source.text) ?? []).filter(({ label }) => label !== null);
  const colon = { front: '', between: language.signs.colon, back: '' };
  const forms = named.length > 0 ? formsLike(commonForm(named), named) : [colon];
  return [language.labels[kind], kind].flatMap((word) => {
    const label = firstLabel({ prefix: `${word.charAt(0).toUpperCase()}${word.slice(1)} `, width: 1 }, texts);
    return titles.flatMap((title) =>
      forms.map((form) => [
        {
          span: { start: at, end: at },
          newText: `${end}${end}${'#'.repeat(depth)} ${nameText(form, label, title)}`,
        },
      ]),
    );
  });
}

/** The number of the last line that is not blank. */
function lastWritten(source: SourceFile): number {
  let last = lineCount(source);
  while (last > 1 && isBlankLine(lineText(source, last))) last -= 1;
  return last;
}
