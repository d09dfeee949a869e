import { describe, expect, test } from 'vitest';
import type { Diagnostic, Fix } from '../../../src/check/diagnostic.ts';
import { RULES } from '../../../src/check/rules/index.ts';
import { visible } from '../../../src/render/escape/visible.ts';
import { checkSchema, diagnosticSchema } from '../../../src/render/schemas/documents.ts';
import { applyEdits } from '../../../src/text/edit.ts';
import { sourceFile } from '../../../src/text/source.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { about, printed, reportOf, reportOn } from '../../support/report.ts';
import { gitlabReport, junitReport, reviewdogResult, sarifLog } from '../../support/report-schemas.ts';
import { inCheckDocument, inSarif } from '../../support/violations.ts';
import { elements, parseXml, textIn } from '../../support/xml.ts';

const TEXT = '# R\n\n- [ ] Täg 🚢 one\n- [ ] two\n';

/** Every kind of finding: levels, related places, fixes, several lines, a hostile text. */
function everything(payload = 'two', file = 'docs/ROAD MAP.md') {
  const box = (start: number) => ({ span: { start, end: start + 1 }, newText: 'x' });
  const fix = (applicability: 'safe' | 'unsafe', ...at: number[]): Fix => ({
    title: payload,
    applicability,
    edits: () => at.map(box),
  });
  const related = [{ message: payload, span: { start: 2, end: 3 } }];
  return reportOf({ [file]: TEXT, 'b.md': '' }, (name, text) =>
    text === ''
      ? []
      : (
          [
            { message: payload, related },
            { level: 'warning', fix: fix('safe', TEXT.indexOf('] Täg') - 1) },
            {
              level: 'info',
              fix: fix('unsafe', TEXT.indexOf('] Täg') - 1, TEXT.indexOf('] two') - 1),
              rule: 'unused-ignore',
            },
            { span: { start: TEXT.indexOf('one'), end: TEXT.indexOf('two') } },
            { span: { start: 0, end: 0 } },
            { span: { start: TEXT.length, end: TEXT.length } },
            { fix: fix('safe') },
            { rule: RULES[0]?.name ?? '' },
          ] satisfies Partial<Diagnostic>[]
        ).map((rest) => about(TEXT, 'one', { file: name, ...rest })),
  );
}

const REPORTS = Object.entries({
  'every kind of finding': everything(),
  'nothing found': reportOf({ 'ROADMAP.md': '# R\n' }, () => []),
  'what rules find in their examples': reportOn(
    Object.fromEntries(RULES.flatMap(({ name, bad }) => bad.map(({ text }, nth) => [`${name}/${nth}.md`, text]))),
  ),
  ...Object.fromEntries(
    Object.entries(PAYLOADS).map(([name, payload]) => [
      name,
      everything(payload, `${payload.replaceAll('//', '/')}.md`),
    ]),
  ),
}).map(([name, report]) => ({ name, report }));

describe.each(REPORTS)('$name', ({ report }) => {
  test('json and ndjson are as their schema says, and hold the text as it is', () => {
    expect(inCheckDocument(JSON.parse(printed('json', report)))).toEqual([]);
    const document = checkSchema.strict().parse(JSON.parse(printed('json', report)));
    expect(document.diagnostics.map(({ message }) => message)).toEqual(report.findings.map(({ message }) => message));
    const lines = printed('ndjson', report).split('\n').slice(0, -1);
    expect(lines.map((line) => diagnosticSchema.strict().parse(JSON.parse(line)))).toEqual(document.diagnostics);
  });

  test('sarif', () => {
    const log = JSON.parse(printed('sarif', report));
    expect(inSarif(log)).toEqual([]);
    expect(sarifLog.parse(log).runs[0].results).toHaveLength(report.findings.length);
  });

  test('gitlab', () => {
    expect(gitlabReport.parse(JSON.parse(printed('gitlab', report)))).toHaveLength(report.findings.length);
  });

  test('rdjson', () => {
    const { diagnostics } = reviewdogResult.parse(JSON.parse(printed('rdjson', report)));
    expect(diagnostics).toHaveLength(report.findings.length);
  });

  test('junit', () => {
    const root = parseXml(printed('junit', report));
    junitReport.parse(root);
    const failures = report.findings.filter(({ level }) => level !== 'info');
    const found = elements(root, 'failure');
    expect(found.map(({ attributes }) => attributes.message)).toEqual(failures.map(({ message }) => shown(message)));
    expect(root.attributes).toMatchObject({ tests: `${report.findings.length}`, failures: `${failures.length}` });
    for (const suite of elements(root, 'testsuite')) {
      expect(Number(suite.attributes.tests)).toBe(elements(suite, 'testcase').length);
      expect(Number(suite.attributes.failures)).toBe(elements(suite, 'failure').length);
    }
    for (const each of found) expect(textIn(each)).toContain(each.attributes.message);
  });
});

test('a schema finds what is wrong', () => {
  const log = JSON.parse(printed('sarif', everything()));
  log.runs[0].results[0].level = 'fatal';
  delete log.runs[0].results[1].message;
  expect(inSarif(log)).not.toEqual([]);
  expect(inCheckDocument({ schemaVersion: 1, diagnostics: [{ rule: 'x' }] })).not.toEqual([]);
});

/** As XML can hold it. */
function shown(text: string): string {
  return visible(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}');
}

test('the edits of a fix, made by their lines and columns, repair the text', () => {
  const { diagnostics } = checkSchema.parse(JSON.parse(printed('json', everything())));
  const { lineStarts } = sourceFile('', TEXT);
  const offset = (line: number, column: number) => (lineStarts[line - 1] ?? 0) + column - 1;
  const edits = diagnostics[2]?.fix?.edits.map(({ newText, ...at }) => ({
    span: { start: offset(at.line, at.column), end: offset(at.endLine, at.endColumn) },
    newText,
  }));
  expect(applyEdits(TEXT, edits ?? [])).toBe(TEXT.replaceAll('[ ]', '[x]'));
  expect(diagnostics[6]?.fix).toBeNull();
});

test('reviewdog counts columns in bytes, and gets the edits of a fix as one', () => {
  const { diagnostics } = reviewdogResult.parse(JSON.parse(printed('rdjson', everything())));
  expect(diagnostics[0]?.location.range).toEqual({ start: { line: 3, column: 17 }, end: { line: 3, column: 20 } });
  expect(diagnostics[2]?.suggestions).toEqual([
    { range: { start: { line: 3, column: 4 }, end: { line: 4, column: 5 } }, text: 'x] Täg 🚢 one\n- [x' },
  ]);
});

const MOVED = '# R\n\nNew text.\n\n';

test.each(['sarif', 'gitlab'])(
  'fingerprints of %s stay when lines are added above, and tell equal lines apart',
  (name) => {
    const text = '- [ ] one\n- [ ] two\n\nnext\n\n- [ ] one\n';
    const all = (whole: string) =>
      [...whole.matchAll(/one|two/g)].map(({ index }) =>
        about(whole, 'one', { span: { start: index, end: index + 3 } }),
      );
    const prints = (whole: string) =>
      printed(
        name,
        reportOf({ 'ROADMAP.md': whole }, () => all(whole)),
      ).match(/"(?:fingerprint|roadmapLine\/v1)": "\w+"/g) ?? [];
    expect(prints(MOVED + text)).toEqual(prints(text));
    expect(new Set(prints(text)).size).toBe(3);
    expect(prints(text.replace('two', 'two x'))[1]).not.toBe(prints(text)[1]);
  },
);

test('sarif holds 5,000 results, the most severe ones, and says how many are left', () => {
  const text = '# R\n\nx\n';
  const report = reportOf({ 'ROADMAP.md': text }, () =>
    Array.from({ length: 6000 }, (_, nth) => about(text, 'x', { level: nth < 5500 ? 'info' : 'error' })),
  );
  const { results } = sarifLog.parse(JSON.parse(printed('sarif', report))).runs[0];
  expect(results.filter(({ level }) => level === 'error')).toHaveLength(500);
  expect(results).toHaveLength(5000);
  expect(results.at(-1)?.message.text).toMatch(/^1001 more findings/);
});

test('github gets ten of each level, the most severe first, the last of which says how many are left', () => {
  const text = '# R\n\nx\n';
  const counts = { info: 10, warning: 11, error: 60 } as const;
  const report = reportOf({ 'ROADMAP.md': text }, () =>
    Object.entries(counts).flatMap(([level, length]) =>
      Array.from({ length }, (_, nth) => about(text, 'x', { level: level as keyof typeof counts, message: `${nth}` })),
    ),
  );
  const lines = printed('github', report).split('\n').slice(0, -1);
  expect(lines.map((line) => line.split(' ')[0])).toEqual(
    ['::error', '::warning', '::notice'].flatMap((name) => Array.from({ length: 10 }, () => name)),
  );
  expect(lines[8]).toMatch(/::8$/);
  expect(lines[9]).toBe('::error title=roadmap check::51 more errors: run `roadmap check` to see them');
  expect(lines[19]).toBe('::warning title=roadmap check::2 more warnings: run `roadmap check` to see them');
  expect(lines[29]).toMatch(/::9$/);
});

test.each(['github', 'gitlab', 'junit', 'sarif', 'rdjson', 'markdown'])('%s tells nothing of this machine', (name) => {
  for (const file of ['/home/xyzzy/plugh/plan.md', '../../home/xyzzy/plugh/plan.md', 'C:\\xyzzy\\plugh\\plan.md']) {
    const text = printed(name, everything('x', file));
    expect(text).toContain('plan.md');
    expect(text).not.toMatch(/xyzzy|plugh/);
  }
});
