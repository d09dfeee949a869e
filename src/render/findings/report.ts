import { type Diagnostic, type Fix, LEVELS, type Related } from '../../check/diagnostic.ts';
import type { Rule } from '../../check/rule.ts';
import { counted } from '../../text/counted.ts';
import { grouped } from '../../text/groups.ts';
import { shortened } from '../../text/shortened.ts';
import { position, type SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../escape/visible.ts';
import type { Screen } from '../screen/screen.ts';

/** Where a span stands, as editors count: 1-based lines and columns, in UTF-16 units; the end is behind the last one. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding, placed. A message that repeats a title without end is cut. */
export interface Located extends Omit<Diagnostic, 'related'> {
  readonly range: Range;
  readonly related: readonly (Related & { readonly range: Range })[];
}

/** What a run of `roadmap check` found, for every format. */
export interface Report {
  /** The names of those that were checked, and of other documents with findings. */
  readonly files: readonly string[];
  /** In the order of the files, then of the places. */
  readonly findings: readonly Located[];
  /** How many findings have an exception, or are in the baseline. */
  readonly excepted: number;
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  /** Of this program. */
  readonly version: string;
}

/** One way to print a report: all of it as text. */
export interface Format {
  readonly name: string;
  readonly summary: string;
  /** Text for people, which may stand on stdout beside annotations. */
  readonly forPeople?: true;
  /** @param screen For what is shown to people; the others do not ask. */
  print(report: Report, screen: Screen): string;
}

/** UTF-16 units of a message that are kept. */
const LONGEST_MESSAGE = 1000;

export function located(diagnostic: Diagnostic): Located {
  const { source } = diagnostic;
  const related = (diagnostic.related ?? []).map((each) => ({
    ...each,
    message: shortened(each.message, LONGEST_MESSAGE),
    range: rangeOf(source, each.span),
  }));
  return {
    ...diagnostic,
    message: shortened(diagnostic.message, LONGEST_MESSAGE),
    range: rangeOf(source, diagnostic.span),
    related,
  };
}

export function rangeOf(source: SourceFile, span: Span): Range {
  const [start, end] = [position(source, span.start), position(source, span.end)];
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Some findings, by file, in order. */
export function byFile(findings: readonly Located[]): ReadonlyMap<string, readonly Located[]> {
  return grouped(findings, ({ file }) => file);
}

/** The most severe first, else in order. */
export function bySeverity(findings: readonly Located[]): Located[] {
  return LEVELS.flatMap((level) => findings.filter((each) => each.level === level));
}

/** Related places as lines of text: `line 9: planned: Crane`. */
export function relatedLines({ related }: Located): string[] {
  return related.map(({ message, range }) => `line ${range.line}: ${visible(message)}`);
}

/** Which option makes a fix, and what it does: `--fix: tick the box`. */
export function fixLine({ title, applicability }: Fix): string {
  return `${applicability === 'safe' ? '--fix' : '--unsafe-fixes'}: ${visible(title)}`;
}

/** @example `2 errors, 1 warning`; empty if there are none. */
export function countsText(findings: readonly Located[]): string {
  return LEVELS.flatMap((level) => {
    const { length } = findings.filter((each) => each.level === level);
    return length === 0 ? [] : [level === 'info' ? `${length} info` : counted(length, level)];
  }).join(', ');
}
