import type { Roadmap } from '../roadmap/roadmap.ts';
import { lineAt } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './diagnostic.ts';

/** `<!-- roadmap-ignore RULE: reason -->`, or `roadmap-ignore-file`. */
export interface Ignore {
  readonly rule: string;
  /** Empty if none is given: then nothing is excepted. */
  readonly reason: string;
  readonly span: Span;
  readonly wholeFile: boolean;
  /** 1-based lines that it holds for: its own, and the next that is not blank. */
  readonly lines: readonly number[];
}

const COMMENT =
  /<!--[ \t]*roadmap-ignore(-file)?[ \t]+([a-z][a-z-]{1,60})[ \t]*(?::[ \t]*([^\n\r]{0,400}?))?[ \t]*-->/g;

export function ignoresOf({ source }: Roadmap): Ignore[] {
  const { text, lineStarts } = source;
  if (!text.includes('roadmap-ignore')) return [];
  return [...text.matchAll(COMMENT)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const line = lineAt(source, span.start);
    let next = line + 1;
    while (next < lineStarts.length && text.slice(lineStarts[next - 1], lineStarts[next]).trim() === '') next += 1;
    return {
      rule: match[2] as string,
      reason: match[3] ?? '',
      span,
      wholeFile: match[1] !== undefined,
      lines: [line, next],
    };
  });
}

/** The exception that holds for a finding: of the file, of its line, or of the item that is stated on that line. */
export function ignoredBy(
  { span, item, rule, document }: Finding & { readonly rule: string },
  ignores: readonly Ignore[],
  { source, items }: Roadmap,
): Ignore | undefined {
  const own = ignores.filter((each) => each.rule === rule && each.reason !== '');
  if (own.length === 0) return undefined;
  const line = document === undefined ? lineAt(source, span.start) : null;
  const stated = items.find(({ id }) => id === item);
  const lines = new Set([line, ...(stated?.statements ?? []).map((statement) => statement.line.number)]);
  return own.find((each) => each.wholeFile || each.lines.some((number) => lines.has(number)));
}
