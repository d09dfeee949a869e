import type { Line } from '../../markdown/outline.ts';
import { contains, type Span } from '../../text/span.ts';

/** Where the text ends that a status stands in: its line, or its cell of a row. */
export function endOfPlace(line: Line, span: Span): number {
  const cell = line.place === 'row' ? line.cells.find((each) => contains(each.span, span)) : undefined;
  return (cell ?? line.text).span.end;
}
