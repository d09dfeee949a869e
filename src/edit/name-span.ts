import type { Line } from '../markdown/outline.ts';
import type { Statement } from '../roadmap/roadmap.ts';
import type { Span } from '../text/span.ts';

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
