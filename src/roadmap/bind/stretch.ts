import { type RichText, sourceSpan } from '../../text/rich-text.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Span } from '../../text/span.ts';

/**
 * Where something is said: a stretch of a line's plain text, or of the source itself where there is no such text.
 * Where in the source it stands is found out when it is asked for, as most commands never ask.
 */
export interface Stretch {
  readonly rich: RichText | null;
  readonly start: number;
  readonly end: number;
}

/** A stretch and what it says, without line ends and the like. */
export interface Quote extends Stretch {
  readonly value: string;
}

export function quote(rich: RichText, start: number, end: number): Quote {
  return { value: singleSpaced(rich.plain.slice(start, end)), rich, start, end };
}

export function spanOf({ rich, start, end }: Stretch): Span {
  return rich ? sourceSpan(rich, start, end) : { start, end };
}

/** With the delimiters of what is decorated at either end, unless all of it is: `` `npm test` is fast``, but `M1` of `**M1**`. */
export function wholeSpanOf(stretch: Stretch): Span {
  const { rich, start, end } = stretch;
  const span = spanOf(stretch);
  if (!rich || rich.styles.length === 0) return span;
  let { start: from, end: to } = span;
  for (const style of rich.styles) {
    if (style.start < start || style.end > end || (style.start === start && style.end === end)) continue;
    if (style.start === start) from = Math.min(from, style.span.start);
    if (style.end === end) to = Math.max(to, style.span.end);
  }
  return { start: from, end: to };
}
