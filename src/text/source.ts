import type { Span } from './span.ts';

/** A file's text. Offsets everywhere are UTF-16 units of `text`, from which one leading BOM has been set aside. */
export interface SourceFile {
  /** As the user would type it; `<stdin>` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
  /** Offset of each line's first character. Lines end at LF or CRLF; a lone CR ends one only in a file without LF. */
  readonly lineStarts: readonly number[];
}

/** @example `sourceFile('ROADMAP.md', '\uFEFF# R\n').text` is `"# R\n"`. */
export function sourceFile(path: string, content: string): SourceFile {
  const bom = content.charCodeAt(0) === 0xfeff;
  const text = bom ? content.slice(1) : content;
  return { path, text, bom, lineStarts: lineStarts(text) };
}

/** The whole content of a file, with its BOM: what {@link sourceFile} takes. */
export function contentOf({ text, bom }: Pick<SourceFile, 'text' | 'bom'>): string {
  return (bom ? '\uFEFF' : '') + text;
}

/** 1-based line and column (UTF-16 units) of an offset. */
export function position(source: SourceFile, offset: number): { readonly line: number; readonly column: number } {
  const line = lineAt(source, offset);
  return { line, column: offset - (source.lineStarts[line - 1] as number) + 1 };
}

/** 1-based number of the line that holds `offset`. */
export function lineAt({ lineStarts }: SourceFile, offset: number): number {
  return nthLine(lineStarts, offset) + 1;
}

/** The last of the rising `starts` that is not behind `offset`, or the first. */
export function nthLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The span of a 1-based line without its line ending. */
export function lineSpan({ text, lineStarts: starts }: SourceFile, line: number): Span {
  const start = starts[line - 1] ?? text.length;
  let end = starts[line] ?? text.length;
  if (end > start && text[end - 1] === '\n') end -= 1;
  if (end > start && text[end - 1] === '\r') end -= 1;
  return { start, end };
}

/** The text of a 1-based line, without its line end. */
export function lineText(source: SourceFile, line: number): string {
  const { start, end } = lineSpan(source, line);
  return source.text.slice(start, end);
}

function lineStarts(text: string): number[] {
  const ending = text.includes('\n') ? '\n' : '\r';
  const starts = [0];
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) starts.push(at + 1);
  return starts;
}
