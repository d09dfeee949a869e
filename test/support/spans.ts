import type { Fact } from '../../src/facts/fact.ts';
import type { Line } from '../../src/markdown/outline.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import type { RichText } from '../../src/text/rich-text.ts';
import { lineSpan, type SourceFile } from '../../src/text/source.ts';
import { contains, type Span, type Spanned } from '../../src/text/span.ts';
import { ensure } from './law.ts';

/** Every fact's span lies within its line, and what stands there is what the fact says. */
export function ensureSpans({ source, readings }: Roadmap): void {
  for (const { line, facts } of readings) {
    for (const fact of facts) ensureSpansOf(source, line, fact);
  }
}

export function ensureSpansOf(source: SourceFile, line: Line, fact: Fact): void {
  ensure(fact.line.index === line.index, 'a fact is read on its line', line.number);
  ensureWithin(source, line, fact.span, fact);
  ensureSaid(source, fact);
}

function ensureSaid(source: SourceFile, fact: Fact): void {
  const { line } = fact;
  switch (fact.type) {
    case 'declaration':
      ensureLabel(source, line, fact.label);
      if (fact.title) ensureSame(source, line, fact.title, 'a title');
      break;
    case 'status':
      ensureSame(source, line, { value: fact.text, span: fact.span }, 'a status');
      break;
    case 'field':
      ensureWithin(source, line, fact.value.span, fact);
      ensureBegins(source, line, fact.value);
      break;
    case 'reference':
      ensure(
        fact.names.length === 0 || /[\p{L}\p{N}]/u.test(written(source, line, fact.span)),
        'a reference is written',
        line.number,
        fact.names,
      );
      break;
    case 'count':
      ensure(
        written(source, line, fact.span).includes(String(fact.done)),
        'a count is written',
        line.number,
        fact.done,
      );
  }
}

/** `Milestone M0` is named by `M0`, and `Phase 3` of a column headed Phase by `3`. */
function ensureLabel(source: SourceFile, line: Line, label: Spanned<string> | null): void {
  if (!label) return;
  ensureWithin(source, line, label.span, label);
  const text = folded(written(source, line, label.span));
  const value = folded(label.value);
  // Open (R27): the label of a row whose number stands in a column of its own has an empty span.
  if (text === '' && line.place === 'row') return;
  ensure(
    text !== '' && (text.includes(value) || value.endsWith(text.replace(/[.)]$/, ''))),
    'a label slices to itself',
    line.number,
    value,
    text,
  );
}

function ensureSame(source: SourceFile, line: Line, { value, span }: Spanned<string>, what: string): void {
  ensureWithin(source, line, span, value);
  const text = folded(written(source, line, span));
  ensure(text === folded(value), `${what} slices to itself`, line.number, value, text);
}

/** A value that goes on for several lines begins where it says. */
function ensureBegins(source: SourceFile, line: Line, { value, span }: Spanned<string>): void {
  const text = folded(written(source, line, span));
  ensure(folded(value).startsWith(text), 'a value begins as its slice', line.number, value, text);
}

function ensureWithin(source: SourceFile, line: Line, span: Span, what: unknown): void {
  ensure(
    0 <= span.start && span.start <= span.end && span.end <= source.text.length,
    'a span is in the text',
    span,
    what,
  );
  // A heading, a summary and a box may stand on several lines.
  const outer = [
    lineSpan(source, line.number),
    line.text.span,
    ...(line.place === 'entry' && line.box ? [line.box.span] : []),
  ];
  const start = Math.min(...outer.map((one) => one.start));
  const end = Math.max(...outer.map((one) => one.end));
  ensure(contains({ start, end }, span), 'a span lies within its line', line.number, span, { start, end });
}

/** What of a span a reader sees: markup taken away. Marks of lists and boxes, which no text holds, are as they are in the source. */
export function written(source: SourceFile, line: Line, span: Span): string {
  const texts = line.place === 'row' ? [line.text, ...line.cells] : [line.text];
  const text = texts.find((one) => contains(one.span, span));
  return text ? plainWithin(text, span) : source.text.slice(span.start, span.end);
}

function plainWithin({ plain, runs }: RichText, { start, end }: Span): string {
  return runs
    .map(({ at, source, length, width }) => {
      if (width !== undefined) return start <= source && source + width <= end ? plain.slice(at, at + length) : '';
      const from = Math.max(start, source);
      const to = Math.min(end, source + length);
      return from < to ? plain.slice(at + from - source, at + to - source) : '';
    })
    .join('');
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
