import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { FORMATS } from '../../src/render/findings/index.ts';
import { type Format, located, type Report } from '../../src/render/findings/report.ts';
import { makeStyle } from '../../src/render/screen/style.ts';
import { sourceFile } from '../../src/text/source.ts';
import { findingsIn } from './checking.ts';

/** What is found in some texts, by file, as a report. */
export function reportOn(texts: Readonly<Record<string, string>>): Report {
  return reportOf(texts, (file, text) => findingsIn(text, RULES).map((each) => ({ ...each, file })));
}

/** A report with findings of the test's own. */
export function reportOf(
  texts: Readonly<Record<string, string>>,
  findings: (file: string, text: string) => readonly Diagnostic[],
): Report {
  return {
    files: Object.keys(texts),
    findings: Object.entries(texts).flatMap(([file, text]) => findings(file, text).map(located)),
    excepted: 0,
    rules: RULES,
    version: '1.2.3',
  };
}

/** A finding about a part of a text, which is there once. */
export function about(text: string, part: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(part);
  return {
    rule: 'some-rule',
    level: 'error',
    file: 'ROADMAP.md',
    message: 'Unexpected this, expected that',
    span: { start, end: start + part.length },
    source: sourceFile('ROADMAP.md', text),
    ...rest,
  };
}

export function formatNamed(name: string): Format {
  const format = FORMATS.find((each) => each.name === name);
  if (!format) throw new Error(`no format ${name}`);
  return format;
}

/** A report as text, without colours. */
export function printed(name: string, report: Report, width = 80): string {
  return formatNamed(name).print(report, { style: makeStyle(false), width });
}
