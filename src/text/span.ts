/**
 * A half-open range `[start, end)` in UTF-16 code units of {@link SourceFile.text}.
 *
 * @example In `"# M1"` the span of `M1` is `{ start: 2, end: 4 }`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value and the place it was read from. */
export interface Spanned<T> {
  readonly value: T;
  readonly span: Span;
}

/** True if `inner` lies within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
