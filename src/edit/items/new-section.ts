import type { Heading } from '../../markdown/outline.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { lineSpan, lineText } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { blockOf, gapBefore, isGap, isSetext, lineEndOf, linesOf } from './block.ts';
import { commonForm, formsLike, type Named, namedBy, nameText } from './name-form.ts';
import { nextLabel } from './next-label.ts';
import { plannedForm } from './planned-form.ts';

/** A statement by a heading. */
export interface Headed extends Statement {
  readonly line: Heading;
}

export function isHeaded(statement: Statement): statement is Headed {
  return statement.line.place === 'heading';
}

/**
 * Headings for something new as its neighbours are written, the best first.
 *
 * @param neighbours In the order of the text; not none.
 */
export function headingLines(
  pen: Pen,
  neighbours: readonly Headed[],
  titles: readonly string[],
  texts: readonly string[],
): string[] {
  const { source } = pen.roadmap;
  const named = neighbours.map((each) => ({ each, named: namedBy(each, source.text) }));
  const labelled = named.filter(({ named: own }) => own !== null && own.label !== null);
  const counted = labelled.length * 2 >= neighbours.length && labelled.length > 0;
  const models = counted ? labelled : named;
  const model = models.at(-1)?.each ?? (neighbours.at(-1) as Headed);
  const label = counted
    ? nextLabel(
        labelled.map(({ named: own }) => own?.label ?? ''),
        texts,
      )
    : null;
  const form = commonForm(models.flatMap(({ named: own }) => own ?? []));
  const { front, back, below } = plannedForm(pen, neighbours);
  const prefix = source.text.slice(lineSpan(source, model.line.number).start, model.line.text.span.start);
  const marks = /^[\s>#]*/.exec(prefix)?.[0] ?? '';
  const number = frontNumber(pen, neighbours, texts);
  const setext = isSetext(source, model.line);
  const end = lineEndOf(source, model.line.number);
  const closing = setext ? '' : closingOf(pen, model);
  const under = setext ? end + lineText(source, model.line.number + 1) : '';
  const lines = titles.flatMap((title) =>
    formsLike(
      form,
      models.flatMap(({ named: own }) => own ?? []),
    ).flatMap((each) => {
      const name = label === null && counted ? null : nameText(each, label, title);
      if (name === null) return [];
      return [
        `${marks}${number}${front}${name}${back}${closing}${under}${below}`,
        `${marks}${number}${name}${closing}${under}`,
        `${marks}${name}${closing}${under}`,
      ];
    }),
  );
  return [...new Set(lines)];
}

/** `6.5 ` behind headings that begin with `6.1 `, ..., `6.4 `, `#4 ` behind `#3 `; what else may stand there is not taken over. */
function frontNumber(pen: Pen, neighbours: readonly Headed[], texts: readonly string[]): string {
  const fronts = neighbours.map(({ line }) => FRONT.exec(line.text.plain));
  const named = neighbours.map((each) => namedBy(each, pen.roadmap.source.text));
  const last = fronts.at(-1);
  const own = (at: Named | null, nth: number) =>
    at?.declaration.label && at.declaration.label.span.start === neighbours[nth]?.line.text.span.start;
  if (!last || fronts.some((each) => each === null) || named.some(own)) return '';
  const written = fronts.map((each) => each?.[1] ?? '');
  const isNested = written.every((each) => each.includes('.'));
  const next = nextLabel(isNested ? written : [...otherFronts(pen, neighbours), ...written], isNested ? texts : []);
  const escaped = pen.roadmap.source.text.charAt(neighbours.at(-1)?.line.text.span.start ?? 0) === '\\' ? '\\' : '';
  return next === null ? '' : escaped + next + (last[2] ?? ' ');
}

const FRONT = /^(#?(?:\d{1,4}\.)*\d{1,4})([.)]?\s+)/;

/** The numbers of the headings beside them that are of another kind. */
function otherFronts({ roadmap }: Pen, neighbours: readonly Headed[]): string[] {
  const { parent, depth } = (neighbours.at(-1) as Headed).line;
  return linesOf(roadmap).flatMap((line) => {
    const isBeside = line.place === 'heading' && line.depth === depth && line.parent === parent;
    return isBeside ? (FRONT.exec(line.text.plain)?.[1] ?? []) : [];
  });
}

/** The signs that close a heading: ` ##`. */
function closingOf(pen: Pen, { line }: Headed): string {
  const { text } = pen.roadmap.source;
  const { start, end } = lineSpan(pen.roadmap.source, line.number);
  return /[ \t]+#+[ \t]*$/.exec(text.slice(Math.max(start, line.text.span.end - 1), end))?.[0].trimEnd() ?? '';
}

/** Where a new section stands behind another one, and what divides both. */
export function behindSection(
  pen: Pen,
  siblings: readonly Headed[],
  after: Headed,
): { readonly at: number; readonly before: string } {
  const { source } = pen.roadmap;
  const block = blockOf(pen.roadmap, after.line);
  const nth = siblings.indexOf(after);
  const second = nth > 0 ? after : siblings[1];
  const lines = second ? gapBefore(source, second.line.number, isGap) : gapBefore(source, after.line.number);
  const end = lineEndOf(source, block.last);
  // Nothing divides the first line of a file from what is before it.
  const gap = second || after.line.number > 1 ? lines : [''];
  return { at: lineSpan(source, block.last).end, before: end + gap.map((line) => line + end).join('') };
}

/** Where a new section stands before the first one, and what divides both. */
export function aheadOfSection(
  { roadmap: { source } }: Pen,
  siblings: readonly Headed[],
  first: Headed,
): { readonly at: number; readonly before: string; readonly behind: string } {
  const { number } = first.line;
  const end = lineEndOf(source, number);
  const gap = gapBefore(source, (siblings[1] ?? first).line.number, isGap);
  return { at: lineSpan(source, number).start, before: '', behind: end + gap.map((line) => line + end).join('') };
}
