import type { Line, Outline } from '../../../src/markdown/outline.ts';
import type { RichText } from '../../../src/text/rich-text.ts';

/** An outline to look at: a line each, indented below what it stands under, with what the source has otherwise. */
export function print({ source: { text }, lines, frontMatter }: Outline): string {
  const out: string[] = [];
  if (frontMatter) out.push(`${frontMatter.format} ${quote(text.slice(frontMatter.span.start, frontMatter.span.end))}`);
  for (const line of lines) {
    const indent = '  '.repeat(depthOf(line));
    out.push(
      `${indent}${line.number} ${placeOf(line)} ${texts(line)
        .map((cell) => quote(cell.plain))
        .join(' | ')}`,
    );
    for (const cell of texts(line)) for (const note of notes(text, cell)) out.push(`${indent}    ${note}`);
  }
  return `${out.join('\n')}\n`;
}

function placeOf(line: Line): string {
  const quoted = '>'.repeat(line.quote);
  switch (line.place) {
    case 'heading':
      return `${quoted}${'#'.repeat(line.depth)}`;
    case 'entry': {
      const box = line.box ? ` [${line.box.value ? 'x' : ' '}]` : '';
      return `${quoted}${line.marker.value}${box} (list ${line.block}, depth ${line.depth})`;
    }
    case 'prose':
      return `${quoted}prose ${line.block}.${line.nth}`;
    case 'row':
      return `${quoted}row of ${line.table.number} (${line.table.headers.map((header) => header.plain).join(' | ')})`;
    case 'summary':
      return `${quoted}summary`;
  }
}

function texts(line: Line): readonly RichText[] {
  return line.place === 'row' ? line.cells : [line.text];
}

/** Styles, and what is written otherwise in the source. */
function* notes(text: string, { plain, runs, styles }: RichText): Iterable<string> {
  for (const { kind, start, end, span, url } of styles) {
    const target = url === undefined ? '' : ` -> ${url}`;
    yield `${kind} ${quote(plain.slice(start, end))} is ${quote(text.slice(span.start, span.end))}${target}`;
  }
  for (const { at, source, length, width } of runs) {
    if (width !== undefined)
      yield `${quote(plain.slice(at, at + length))} is ${quote(text.slice(source, source + width))}`;
  }
}

function depthOf({ parent }: Line): number {
  return parent ? depthOf(parent) + 1 : 0;
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u00a0\u200b\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
