import type { Item } from '../../roadmap/roadmap.ts';
import { insertion } from '../../text/edit.ts';
import { lineSpan, lineText, type SourceFile } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import { blockOf, isBlankLine, lineCount, lineEndOf } from './block.ts';
import { commonForm, formsLike, namedBy, nameText } from './name-form.ts';
import { isHeaded } from './new-section.ts';
import { firstLabel } from './next-label.ts';

/**
 * Ways to write the first milestone or phase of a file, at the end of what it belongs to: `### Phase 1: Hull`, called so in the
 * file's language, and written as other labels are.
 *
 * @param owner `null` for the top of the plan.
 * @param isLabelled True if its titles say what it is called: `v1.0: Hull`.
 */
export function firstSection(
  pen: Pen,
  owner: Item | null,
  kind: 'milestone' | 'phase',
  titles: readonly string[],
  texts: readonly string[],
  isLabelled: boolean,
): Ways {
  const { roadmap, language } = pen;
  const { source } = roadmap;
  const headed = roadmap.items.flatMap(({ parent, statements: [first] }) =>
    first && isHeaded(first) ? [{ parent, first }] : [],
  );
  const [stated] = owner?.statements ?? [];
  const own = stated && isHeaded(stated) ? stated : undefined;
  if (owner && !own) return [];
  const beside = headed.filter(({ parent }) => parent === null).at(-1)?.first;
  const above = own ?? beside;
  const depth = own ? own.line.depth + 1 : (beside?.line.depth ?? 2);
  if (depth > 6) return [];
  const last = above ? blockOf(roadmap, above.line).last : lastWritten(source);
  const end = lineEndOf(source, last);
  const at = lineSpan(source, last).end;
  const named = headed.flatMap(({ first }) => namedBy(first, source.text) ?? []).filter(({ label }) => label !== null);
  const colon = { front: '', between: language.signs.colon, back: '' };
  const forms = named.length > 0 ? formsLike(commonForm(named), named) : [colon];
  const labels = [language.labels[kind], kind].map((word) =>
    firstLabel({ prefix: `${word.charAt(0).toUpperCase()}${word.slice(1)} `, width: 1 }, texts),
  );
  const names = isLabelled
    ? titles
    : labels.flatMap((label) => titles.flatMap((title) => forms.map((form) => nameText(form, label, title))));
  return names.map((name) => [insertion(at, `${end}${end}${'#'.repeat(depth)} ${name}`)]);
}

/** The number of the last line that is not blank. */
function lastWritten(source: SourceFile): number {
  let last = lineCount(source);
  while (last > 1 && isBlankLine(lineText(source, last))) last -= 1;
  return last;
}
