import type { Line, Outline } from '../markdown/outline.ts';
import type { Style } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { boxOf, type Recognized, recognize } from './recognize.ts';

/**
 * What the lines of a text say by themselves, in their order.
 *
 * @param before The same of a text that differs in few places, by the same lexicon: a line that stands there as well, counted from
 *   the front or from the end, is not recognized again.
 */
export function recognizeLines(
  { lines, source }: Outline,
  lexicon: Lexicon,
  before: readonly Recognized[] = [],
): Recognized[] {
  if (before.length === 0) return lines.map((line) => recognize(line, lexicon, source.text));
  const more = before.length - lines.length;
  return lines.map((line, at) => {
    const known = [before[at], before[at + more]].find((each) => each && areAlike(each.line, line));
    return known ? { ...known, line, box: boxOf(line, source.text) } : recognize(line, lexicon, source.text);
  });
}

/** True if two lines look alike but for where they stand: nothing else is asked of a line by itself. */
function areAlike(a: Line, b: Line): boolean {
  const [styles, others] = [a.text.styles, b.text.styles];
  return (
    a.place === b.place &&
    a.text.plain === b.text.plain &&
    styles.length === others.length &&
    styles.every((style, nth) => isSame(style, others[nth] as Style))
  );
}

function isSame(a: Style, b: Style): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end && a.url === b.url;
}
