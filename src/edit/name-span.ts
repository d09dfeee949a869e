import type { Line } from '../markdown/outline.ts';
import type { Roadmap, Statement } from '../roadmap/roadmap.ts';
import type { Span } from '../text/span.ts';
import { lastOwnLine } from './fields/physical-lines.ts';

/** The label and the title of a statement. */
export function nameSpan({ line, facts }: Statement): Span {
  return facts.find(({ type }) => type === 'declaration')?.span ?? line.text.span;
}

/** Behind the delimiters of what is decorated up to an offset, or beyond it: behind `**` of `**M1**`. */
export function endOfDecoration({ text }: Line, offset: number): number {
  return text.styles.reduce((at, { span }) => (span.start < at && span.end > at ? span.end : at), offset);
}

export function startOfDecoration({ text }: Line, offset: number): number {
  return text.styles.reduceRight((at, { span }) => (span.start < at && span.end > at ? span.start : at), offset);
}

/** `-PLAN.md` of `01-02-PLAN.md`. */
const GLUED = /^[-.\w]*\w/;
const ASIDES = /^(?:\s*\([^()]*\))*\s*$/;

/**
 * Offsets at which something may stand beside a name, the best first: behind it, in a list before its description; at the end
 * of its line. None within a sentence that goes on in the next line.
 */
export function placesBeside(roadmap: Roadmap, statement: Statement): number[] {
  const { line } = statement;
  const { end } = line.text.span;
  const name = endOfDecoration(line, nameSpan(statement).end);
  const rest = roadmap.source.text.slice(name, end);
  const behind = name + (GLUED.exec(rest)?.[0].length ?? 0);
  if (goesOn(roadmap, line)) return behind < end ? [behind] : [];
  const isDescribed = line.place === 'entry' && !ASIDES.test(rest);
  return [...new Set(isDescribed ? [behind, end] : [end, behind])];
}

/** True for a list item whose text is not all on its first line. */
export function goesOn(roadmap: Roadmap, line: Line): boolean {
  return line.place === 'entry' && lastOwnLine(roadmap, line) > line.number;
}
