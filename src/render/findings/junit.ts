import { visible } from '../escape/visible.ts';
import { xmlText } from '../escape/xml-text.ts';
import { portablePath } from '../paths.ts';
import { byFile, type Format, type Located, type Report, relatedLines } from './report.ts';

/** Tests that fail, for whatever shows those: a suite for each file, a test for each finding. */
export const junit: Format = {
  name: 'junit',
  summary: 'failed tests, for what shows JUnit reports',
  print(report) {
    const groups = byFile(report.findings);
    const suites = report.files.map((file) => suite(file, groups.get(file) ?? []));
    const root = attributes({ name: 'roadmap check', ...totals(report.findings) });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${root}>\n${suites.join('')}</testsuites>\n`;
  },
};

function suite(file: string, findings: readonly Located[]): string {
  const name = portablePath(file);
  const cases = findings.map((finding) => testcase(name, finding));
  // A suite without a test is taken for one that could not be run.
  if (cases.length === 0) cases.push(`<testcase${attributes({ name: 'roadmap check', classname: name, time: 0 })}/>`);
  const head = attributes({ name, ...totals(findings), tests: cases.length });
  return `  <testsuite${head}>\n${cases.map((each) => `    ${each}\n`).join('')}  </testsuite>\n`;
}

function testcase(file: string, finding: Located): string {
  const { rule, level, message, range } = finding;
  const place = `${range.line}:${range.column}`;
  const head = attributes({ name: `${rule} ${place}`, classname: file, time: 0 });
  const lines = [`${file}:${place}: ${level}: ${visible(message)} [${rule}]`, ...relatedLines(finding)];
  // Its first line begins behind the tag, and the others with a word of ours.
  const body = lines.map(xmlText).join('\n');
  const inner =
    level === 'info'
      ? `<system-out>${body}</system-out>`
      : `<failure${attributes({ message, type: level })}>${body}</failure>`;
  return `<testcase${head}>${inner}</testcase>`;
}

function totals(findings: Report['findings']) {
  const failures = findings.filter(({ level }) => level !== 'info').length;
  return { tests: findings.length, failures, errors: 0 };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
