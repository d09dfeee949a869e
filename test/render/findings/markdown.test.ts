import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { visible } from '../../../src/render/escape/visible.ts';
import { findingsMarkdown } from '../../../src/render/findings/markdown.ts';
import { PAYLOADS } from '../../support/payloads.ts';
import { about, printed, reportOf } from '../../support/report.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodesOf(markdown: string): Node[] {
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node);
}

const OURS = /^(?:root|html|heading|text|paragraph|strong|inlineCode|table|tableRow|tableCell)$/;

/** As bars behind a backslash are written. */
function inTable(text: string): string {
  return visible(text).replaceAll('\\|', '\\\\u{7c}');
}

test.each(Object.entries(PAYLOADS))('%s is text', (_name, payload) => {
  const report = reportOf({ [`${payload}.md`]: '# R\n\nx\n' }, (file, text) => [
    about(text, 'x', {
      file,
      message: payload,
      related: [{ message: payload, span: { start: 0, end: 1 } }],
      fix: { title: payload, applicability: 'safe', edits: () => [] },
    }),
  ]);
  const nodes = nodesOf(printed('markdown', report));
  expect(nodes.map(({ type }) => type).filter((type) => !OURS.test(type))).toEqual([]);
  const values = (type: string) => nodes.filter((each) => each.type === type).map(({ value }) => value);
  expect(values('html')).toEqual(['<!-- roadmap-check -->', '<br>', '<br>']);
  expect(values('text').join('')).toBe('Roadmap check: 1 errorLineLevelFindingRule3errorline 1: Fix: ');
  const shown = inTable(payload);
  expect(values('inlineCode').slice(1)).toEqual([shown, shown, shown, 'some-rule']);
});

test('the most severe come first, in a table for each file', () => {
  const texts = { 'a.md': '# R\n\nx\n', 'b.md': '# R\n\nx\n' };
  const report = reportOf(texts, (file, text) => [
    about(text, 'R', { file, level: 'info', message: 'one' }),
    about(text, 'x', { file, message: 'two' }),
  ]);
  expect(printed('markdown', report)).toBe(`<!-- roadmap-check -->
### Roadmap check: 2 errors, 2 info

**\`a.md\`**

| Line | Level | Finding | Rule |
| ---: | --- | --- | --- |
| 3 | error | \`two\` | \`some-rule\` |
| 1 | info | \`one\` | \`some-rule\` |

**\`b.md\`**

| Line | Level | Finding | Rule |
| ---: | --- | --- | --- |
| 3 | error | \`two\` | \`some-rule\` |
| 1 | info | \`one\` | \`some-rule\` |
`);
});

test('nothing found', () => {
  const report = reportOf({ 'ROADMAP.md': '# R\n' }, () => []);
  expect(printed('markdown', report)).toBe(
    '<!-- roadmap-check -->\n### Roadmap check: nothing found\n\n`ROADMAP.md`\n',
  );
});

test('it is cut between rows, and says what is left', () => {
  const text = '# R\n\nx\n';
  const report = reportOf({ 'ROADMAP.md': text }, () =>
    Array.from({ length: 5000 }, () => about(text, 'x', { message: '港'.repeat(900) })),
  );
  expect(Buffer.byteLength(printed('markdown', report))).toBeLessThanOrEqual(60_000);
  const summary = findingsMarkdown(report, 900_000);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
  const rows = summary.match(/^\| 3 .*\|$/gm)?.length ?? 0;
  expect(summary).toMatch(new RegExp(`\\n\\n${5000 - rows} more: run`));
});
