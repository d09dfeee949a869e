import type { RichText } from '../text/rich-text.ts';
import { lineAt, type SourceFile } from '../text/source.ts';
import type { LineEnd } from './line-breaks.ts';
import type { Line } from './outline.ts';
import type { Places } from './places.ts';

/** What is known while the lines of a document are read. */
export interface Walk {
  readonly source: SourceFile;
  readonly lineEnd: LineEnd;
  readonly lines: Line[];
  readonly places: Places;
  blocks: number;
  quote: number;
  depth: number;
  /** 1-based, of the line read last. */
  number: number;
}

/** The number of the line where a text starts; most often it is the last one asked for, or the next. */
export function numberOf(walk: Walk, { span: { start } }: RichText): number {
  const { lineStarts } = walk.source;
  let number = walk.number;
  if (start >= (lineStarts[number] ?? Infinity)) number += 1;
  const isThere = start >= (lineStarts[number - 1] as number) && start < (lineStarts[number] ?? Infinity);
  walk.number = isThere ? number : lineAt(walk.source, start);
  return walk.number;
}

/** The text of a line that says nothing: where text would be written. */
export function empty(at: number): RichText {
  return { plain: '', span: { start: at, end: at }, runs: [], styles: [] };
}
