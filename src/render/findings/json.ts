import { visibleJson } from '../escape/visible.ts';
import { documentJson } from '../json.ts';
import type { DiagnosticData } from '../schemas/documents.ts';
import { fixesOf, type MadeFix, placedEdits } from './fixes.ts';
import type { Format, Located, Report } from './report.ts';

/** One document, as `roadmap schema check` describes it. */
export const json: Format = {
  name: 'json',
  summary: 'one document, as `roadmap schema check` describes it',
  print: (report) => documentJson({ diagnostics: diagnosticsData(report) }),
};

/** A document in each line, as in the array of the other. */
export const ndjson: Format = {
  name: 'ndjson',
  summary: 'a JSON document in a line for each finding',
  print: (report) =>
    diagnosticsData(report)
      .map((each) => `${visibleJson(JSON.stringify(each))}\n`)
      .join(''),
};

function diagnosticsData(report: Report): DiagnosticData[] {
  const fixes = fixesOf(report);
  return report.findings.map((finding) => data(finding, fixes.get(finding)));
}

function data({ rule, level, message, file, range, related }: Located, fix: MadeFix | undefined): DiagnosticData {
  return {
    rule,
    level,
    message,
    file,
    ...range,
    related: related.map(({ message: what, range: { line, column } }) => ({ message: what, file, line, column })),
    fix: fix ? { title: fix.title, applicability: fix.applicability, edits: placedEdits(fix) } : null,
  };
}
