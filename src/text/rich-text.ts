import type { Span } from './span.ts';

/**
 * A stretch of {@link RichText.plain} and where it stands in the source: there unchanged, unit for unit, unless it has a `width`.
 *
 * @example `a &lt; b` is `{at: 0, source: 0, length: 2}`, `{at: 2, source: 2, length: 1, width: 4}`, `{at: 3, source: 6, length: 2}`.
 */
export interface Run {
  /** Offset in `plain`, in UTF-16 units. */
  readonly at: number;
  /** Offset in the source text, in UTF-16 units. */
  readonly source: number;
  /** In UTF-16 units of `plain`. */
  readonly length: number;
  /** Only where the source is written otherwise (an escape, an entity, `<br>`): its length in the source. */
  readonly width?: number;
}

export type StyleKind = 'strong' | 'emphasis' | 'strike' | 'code' | 'link' | 'image';

/** A decorated stretch of {@link RichText.plain}. */
export interface Style {
  readonly kind: StyleKind;
  /** Range in `plain`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The decorated source, delimiters included: `**M1**`, not `M1`; of what goes on over lines, the part on this line. */
  readonly span: Span;
  /** Target of a link or image, where it is written in place. A bare address is no link but text. */
  readonly url?: string;
}

/**
 * One line of text as a reader sees it: markup taken away, every character traceable to the source.
 *
 * Inline code stays in `plain` and is marked by a `code` style. Inline HTML tags and comments are left out.
 *
 * @example `- **M1** done` gives `plain: "M1 done"`, one `strong` style over `[0, 2)`,
 * and two runs: `{at: 0, source: 4, length: 2}`, `{at: 2, source: 8, length: 5}`.
 */
export interface RichText {
  readonly plain: string;
  /** Source range from the first to the last character of the line's content, inline delimiters included. */
  readonly span: Span;
  /** In order, and without gaps in `plain`. */
  readonly runs: readonly Run[];
  /** In order of `start`; an outer style stands before the styles it holds. */
  readonly styles: readonly Style[];
}

/**
 * The source span of `plain.slice(start, end)`.
 *
 * @example For `- **M1** done`, `sourceSpan(text, 0, 2)` is `{ start: 4, end: 6 }`.
 */
export function sourceSpan(text: RichText, start: number, end: number): Span {
  if (end <= start) {
    const at = sourceOffset(text, start);
    return { start: at, end: at };
  }
  const last = runAt(text, end - 1);
  if (!last) return { start: sourceOffset(text, start), end: text.span.end };
  return { start: sourceOffset(text, start), end: last.source + (last.width ?? end - last.at) };
}

/**
 * The source offset of the character at `at` in `plain`; past the end, the end of the line's content.
 * What is written otherwise in the source (`&lt;`) counts as one: the offset of its start.
 */
export function sourceOffset(text: RichText, at: number): number {
  const run = runAt(text, at);
  if (!run) return text.span.end;
  return run.width === undefined ? run.source + (at - run.at) : run.source;
}

function runAt({ runs }: RichText, at: number): Run | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (at < run.at) high = middle - 1;
    else if (at >= run.at + run.length) low = middle + 1;
    else return run;
  }
  return null;
}
