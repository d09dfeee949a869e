import { lineSpan, lineText, type SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { type Block, isBlankLine, isGap, lineCount } from './block.ts';

/**
 * What goes when a block of lines is taken out: its lines, and as many of those that divide it from its neighbours that these
 * stand as far apart as before.
 *
 * @param section True for a section: what divides it may also be a rule.
 */
export function cutSpan(source: SourceFile, { first, last }: Block, section: boolean): Span {
  const divides = section ? isGap : isBlankLine;
  const count = lineCount(source);
  const before = gap(source, first, -1, divides);
  const behind = gap(source, last, 1, divides);
  const atEnd = last + behind >= count;
  if (atEnd && first - before > 1)
    return { start: lineSpan(source, first - before - 1).end, end: lineSpan(source, last).end };
  // Between rules of different sides the larger goes; in a list, what stood before its first item stays.
  const fromBefore = section && before > behind;
  const start = source.lineStarts[fromBefore ? first - before - 1 : first - 1] ?? source.text.length;
  const lines = fromBefore ? 0 : section ? behind : Math.min(before, behind);
  return { start, end: source.lineStarts[last + lines] ?? source.text.length };
}

/** How many lines divide a line from what stands before (-1) or behind it (1). */
function gap(source: SourceFile, number: number, step: 1 | -1, divides: (text: string) => boolean): number {
  let lines = 0;
  for (let at = number + step; at >= 1 && at <= lineCount(source) && divides(lineText(source, at)); at += step)
    lines += 1;
  return lines;
}
