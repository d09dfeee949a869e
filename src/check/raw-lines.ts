import { isManaged } from '../markdown/managed.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { oncePer } from '../text/once.ts';
import { lineAt, lineSpan, lineText } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/** A physical line, as the file has it. */
export interface RawLine {
  /** 1-based. */
  readonly number: number;
  /** Without its line ending. */
  readonly span: Span;
  readonly text: string;
  /** What it stands in. The lines that open and close code or a comment stand in it. */
  readonly within: 'text' | 'code' | 'comment' | 'front-matter' | 'managed';
}

/** What is opened and never closed, so that it hides the rest of the file. */
export interface Unclosed {
  readonly what: 'fence' | 'comment';
  /** Of what opens it: three or more signs. */
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
}

/** A fence that another one begins within: the first was never closed, and the end of the second ends it. */
export interface Overrun extends Unclosed {
  /** 1-based line of the second. */
  readonly next: number;
}

export interface RawText {
  readonly lines: readonly RawLine[];
  readonly unclosed: Unclosed | null;
  readonly overruns: readonly Overrun[];
  /** 1-based numbers of the lines of which the outline has a line. */
  readonly read: ReadonlySet<number>;
}

/** The physical lines of a file, for what the outline does not tell: made once, in one pass. */
export const rawText = oncePer(readRaw);

/** Quotes, and the marks of list items. */
const AROUND = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const SIGNS = /<!--|```|~~~/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

/** A fence with the name of a language: it can only open. */
const INNER = /^(?:`{3,}|~{3,})[a-z]{1,20}[ \t]*$/;

interface Opened extends Unclosed {
  readonly signs: string;
}

function readRaw(roadmap: Roadmap): RawText {
  const { source, readings, managed } = roadmap;
  const read = new Set(readings.map(({ line }) => line.number));
  const matter = frontMatterEnd(roadmap);
  const lines: RawLine[] = [];
  const overruns: Overrun[] = [];
  let open: Opened | null = null;
  for (let number = 1; number <= source.lineStarts.length; number += 1) {
    const span = lineSpan(source, number);
    const text = source.text.slice(span.start, span.end);
    const add = (within: RawLine['within']) => lines.push({ number, span, text, within });
    if (number <= matter) {
      add('front-matter');
      continue;
    }
    if (isManaged(managed, span.start)) {
      add('managed');
      continue;
    }
    // What the outline has read is no code, whatever it looks like: a list item that ends closes what it opened.
    if (open && read.has(number) && !closes(open, text)) open = null;
    if (open) {
      add(open.what === 'fence' ? 'code' : 'comment');
      if (closes(open, text)) open = null;
      else if (open.what === 'fence' && overruns.at(-1)?.line !== open.line && INNER.test(text))
        overruns.push({ what: open.what, span: open.span, line: open.line, next: number });
      continue;
    }
    open = opening(text, span.start, number);
    if (open && open.what === 'comment' && text.includes('-->')) {
      open = null;
      add('comment');
    } else add(open ? (open.what === 'fence' ? 'code' : 'comment') : 'text');
  }
  return { lines, unclosed: open, overruns, read };
}

function opening(text: string, start: number, line: number): Opened | null {
  if (!SIGNS.test(text)) return null;
  const at = AROUND.exec(text)?.[0].length ?? 0;
  const rest = text.slice(at);
  const what = rest.startsWith('<!--') ? 'comment' : 'fence';
  const signs = what === 'comment' ? '<!--' : FENCE.exec(rest)?.[0];
  if (signs === undefined) return null;
  return { what, signs, line, span: { start: start + at, end: start + at + signs.length } };
}

function closes({ what, signs }: Opened, text: string): boolean {
  if (what === 'comment') return text.includes('-->');
  const end = text.trimEnd();
  let at = end.length;
  while (at > 0 && end[at - 1] === signs[0]) at -= 1;
  return end.length - at >= signs.length && /^[ \t>]*$/.test(end.slice(0, at));
}

/** The 1-based line on which the front matter ends, 0 without one. */
function frontMatterEnd({ source }: Roadmap): number {
  const first = lineText(source, 1).trimEnd();
  if (first !== '---' && first !== '+++') return 0;
  for (let number = 2; number <= source.lineStarts.length; number += 1)
    if (lineText(source, number).trimEnd() === first) return number;
  return 0;
}

/** 1-based numbers of the lines on which a task box begins. */
export function boxedLines({ source, readings }: Roadmap): Set<number> {
  return new Set(
    readings.flatMap(({ line }) => (line.place === 'entry' && line.box ? [lineAt(source, line.box.span.start)] : [])),
  );
}
