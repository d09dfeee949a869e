import type { Diagnostic, Related } from '../../check/diagnostic.ts';
import type { Rule } from '../../check/rule.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { position } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { Style } from '../style.ts';

/** Where a span stands, as editors count: 1-based lines and columns, in UTF-16 units; the end is behind the last one. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Located extends Omit<Diagnostic, 'related'> {
  readonly range: Range;
  readonly related: readonly (Related & { readonly range: Range })[];
}

export interface CheckedFile {
  /** From the repository's root, with `/`. */
  readonly file: string;
  readonly roadmap: Roadmap;
}

/** What a run of `roadmap check` found, for every format. */
export interface Report {
  readonly files: readonly CheckedFile[];
  /** In the order of the files, then of the places. */
  readonly findings: readonly Located[];
  /** How many findings have an exception, or are in the baseline. */
  readonly excepted: number;
  /** The rules that were run. */
  readonly rules: readonly Rule[];
}

/** How a format is shown: only for people. */
export interface Screen {
  readonly style: Style;
  readonly width: number;
}

/** One way to print a report: all of it as text. */
export interface Format {
  readonly name: string;
  readonly summary: string;
  print(report: Report, screen: Screen): string;
}

export function located(diagnostic: Diagnostic, { source }: Roadmap): Located {
  const range = (span: Span): Range => {
    const [start, end] = [position(source, span.start), position(source, span.end)];
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  const related = (diagnostic.related ?? []).map((each) => ({ ...each, range: range(each.span) }));
  return { ...diagnostic, range: range(diagnostic.span), related };
}
