import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../src/markdown/engine.ts';
import type { Line } from '../../src/markdown/outline.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readOutline } from '../../src/markdown/read-outline.ts';
import { type RichText, sourceSpan } from '../../src/text/rich-text.ts';
import { lineSpan, type SourceFile, sourceFile } from '../../src/text/source.ts';
import { contains } from '../../src/text/span.ts';
import { realFiles } from '../support/markdown/conformance.ts';
import { any } from '../support/markdown/documents.ts';

const engines = [await loadEngine('satteri'), await loadEngine('remark')];

function texts(line: Line): readonly RichText[] {
  return line.place === 'row' ? [line.text, ...line.cells, ...line.table.headers] : [line.text];
}

/** Runs cover `plain` without gaps and say what the source says; styles and runs lie within the line. */
function checkText({ text }: SourceFile, { plain, span, runs, styles }: RichText): void {
  let at = 0;
  let source = span.start;
  for (const run of runs) {
    ensure(run.at === at && run.length > 0 && run.source >= source, 'runs are in order and without gaps', run);
    const same = text.startsWith(plain.slice(at, at + run.length), run.source);
    ensure(run.width !== undefined || same, 'a run says what the source says', run);
    at += run.length;
    source = run.source + (run.width ?? run.length);
  }
  ensure(at === plain.length && source <= span.end, 'runs cover the text', { plain, span, runs });
  let start = 0;
  for (const style of styles) {
    ensure(style.start >= start && style.end > style.start && style.end <= plain.length, 'styles are in order', style);
    ensure(contains(span, style.span), 'a style lies within its line', style);
    const inner = sourceSpan({ plain, span, runs, styles }, style.start, style.end);
    ensure(contains(style.span, inner), 'a style holds what it decorates', style);
    start = style.start;
  }
}

function checkLine(source: SourceFile, line: Line, lines: readonly Line[]): void {
  ensure(lines[line.index] === line, 'a line knows its place', line.index);
  ensure(!line.parent || line.parent.index < line.index, 'a parent stands before', line.index);
  if (line.place === 'entry') {
    const { marker, box } = line;
    ensure(source.text.startsWith(marker.value, marker.span.start), 'a marker is in the source', marker);
    ensure(/^(?:[-*+]|\d{1,9}[.)])$/.test(marker.value), 'a marker is one', marker);
    const written = source.text.slice(box?.span.start, box?.span.end);
    ensure(!box || /^\[(?:[ \t]|[xX]|[\r\n][\s\S]*)\]$/.test(written), 'a box is one', box);
  }
  for (const text of texts(line)) {
    checkText(source, text);
    // A heading over two lines and a summary may be longer than their line.
    if (line.place !== 'heading' && line.place !== 'summary' && line.place !== 'row') {
      ensure(contains(lineSpan(source, line.number), text.span), 'a text lies within its line', text.span);
    }
  }
}

/** As `expect`, which would take minutes for so many spans. */
function ensure(condition: boolean, rule: string, found: unknown): void {
  if (!condition) throw new Error(`not so: ${rule}: ${JSON.stringify(found)}`);
}

function check(source: SourceFile, by = engines): void {
  for (const engine of by) {
    const { lines } = readOutline(source, parseMarkdown(source, engine));
    for (const line of lines) checkLine(source, line, lines);
  }
}

/** What an outline says, without offsets. */
function said(text: string): unknown {
  const source = sourceFile('random.md', text);
  return engines.map((engine) =>
    readOutline(source, parseMarkdown(source, engine)).lines.map(({ place, number, text, parent, quote, block }) => {
      const styles = text.styles.map(({ kind, start, end }) => ({ kind, start, end }));
      return { place, number, plain: text.plain, styles, parent: parent?.index, quote, block };
    }),
  );
}

describe('every span lies within its line and slices to what it says', () => {
  test('in random texts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(any, (text) => check(sourceFile('random.md', text))),
      { numRuns: 2000 },
    );
  });

  test('in real roadmaps', { timeout: 120_000 }, () => {
    for (const source of realFiles()) check(source, engines.slice(0, 1));
  });
});

describe('line endings and a byte order mark', () => {
  test('change no outline but for offsets', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(any, (text) => {
        const lf = text.replace(/\r\n?/g, '\n').replace(/^\ufeff+/, '');
        const expected = said(lf);
        expect(said(lf.replaceAll('\n', '\r\n'))).toEqual(expected);
        expect(said(`\ufeff${lf}`)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });
});
