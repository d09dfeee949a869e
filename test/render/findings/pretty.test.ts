import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/check/diagnostic.ts';
import { makeStyle } from '../../../src/render/screen/style.ts';
import { widthOf } from '../../../src/text/width.ts';
import { about, formatNamed, printed, reportOf } from '../../support/report.ts';

/** The quoted line and the line below it. */
function quoted(text: string, part: string, rest: Partial<Diagnostic> = {}, width = 60): readonly [string, string] {
  const shown = printed(
    'pretty',
    reportOf({ 'ROADMAP.md': text }, () => [about(text, part, rest)]),
    width,
  );
  for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  const [, , line = '', caret = ''] = shown.split('\n');
  return [line, caret];
}

/** What the carets stand below. */
function marked([line, caret]: readonly [string, string]): string {
  const from = caret.indexOf('^');
  const to = caret.lastIndexOf('^') + 1;
  let at = 0;
  let found = '';
  for (const character of line) {
    if (at >= from && at < to) found += character;
    at += widthOf(character);
  }
  return found;
}

describe('carets stand below what is meant', () => {
  test.each([
    ['plain', '# R\n\nabc def ghi\n', 'def', 'def'],
    ['tabs before', '# R\n\na\tb\tdef\tc\n', 'def', 'def'],
    ['tabs within', '# R\n\na d\tf c\n', 'd\tf', 'd    f'],
    ['wide characters', '# R\n\n日本語 港口 ok\n', '港口', '港口'],
    ['marks', '# R\n\ne\u0301e\u0301 def\n', 'def', 'def'],
    ['what cannot be seen', '# R\n\na\x1b[2Jb\u202e def\n', 'def', 'def'],
    ['CRLF', '# R\r\n\r\nabc def\r\n', 'def', 'def'],
    ['CR', '# R\r\rabc def\r', 'def', 'def'],
    ['BOM', '\ufeff# R\n\nabc def\n', 'def', 'def'],
    ['a log command', '# R\n\n##[error] def\n', 'def', 'def'],
  ])('%s', (_name, text, part, expected) => {
    const bare = text.replace(/^\ufeff/, '');
    const shown = printed(
      'pretty',
      reportOf({ 'ROADMAP.md': text }, () => [about(bare, part)]),
      60,
    ).split('\n');
    expect(marked([shown[2] ?? '', shown[3] ?? ''])).toBe(expected);
  });
});

describe('long lines are shown around what is meant', () => {
  const words = 'lorem ipsum '.repeat(2000);
  test.each([
    ['at the front', `# R\n\nHERE ${words}`],
    ['in the middle', `# R\n\n${words}HERE ${words}`],
    ['at the end', `# R\n\n${words}HERE`],
    ['among wide characters', `# R\n\n${'港口'.repeat(3000)}HERE${'港口'.repeat(3000)}`],
    ['among emoji', `# R\n\n${'🚢'.repeat(3001)}HERE${'🚢'.repeat(3000)}`],
    ['among what cannot be seen', `# R\n\n${'\x1b'.repeat(300)}HERE${'\x1b'.repeat(300)}`],
    ['among marks without end', `# R\n\n${'e\u0301'.repeat(3000)}HERE${'\u0301'.repeat(3000)}`],
  ])('%s', (_name, text) => {
    const [line, caret] = quoted(text, 'HERE');
    expect(line).toContain('HERE');
    expect(marked([line, caret]).replace(/\p{M}/gu, '')).toBe('HERE');
    expect(line).not.toContain('\\u{d8');
  });

  test('what is meant is longer than the line', () => {
    const [line, caret] = quoted(`# R\n\n${words}`, words.trim());
    expect(line).toMatch(/^3 \| lorem.*…$/);
    expect(caret).toMatch(/^ {2}\| \^{50,56}$/);
  });
});

test('of several lines the first is shown', () => {
  const text = '# R\n\na bc\nde\nf\n';
  expect(quoted(text, 'bc\nde\nf')).toEqual(['3 | a bc', '  |   ^^ to line 5']);
  expect(quoted(text, 'bc\n')).toEqual(['3 | a bc', '  |   ^^']);
  expect(quoted(text, 'bc\nde\n')).toEqual(['3 | a bc', '  |   ^^ to line 4']);
});

test('a place between two characters, also at the end of a line and of the file', () => {
  const text = '# R\n\nab\n';
  const at = (offset: number) => quoted(text, 'b', { span: { start: offset, end: offset } });
  expect(at(6)).toEqual(['3 | ab', '  |  ^']);
  expect(at(7)).toEqual(['3 | ab', '  |   ^']);
  expect(at(8)).toEqual(['4 |', '  | ^']);
});

test('a fix is shown as the lines it changes', () => {
  const text = '# R\r\n\r\n- [ ] a\r\n- [ ] b\r\n\r\nx\r\n';
  const box = (start: number) => ({ span: { start, end: start + 1 }, newText: 'x' });
  const fix = { title: 'tick both', applicability: 'safe' as const, edits: () => [box(10), box(19)] };
  const shown = printed(
    'pretty',
    reportOf({ 'ROADMAP.md': text }, () => [about(text, 'a', { fix })]),
  );
  expect(shown).toContain('  = --fix: tick both\n3 - - [ ] a\n3 + - [x] a\n4 - - [ ] b\n4 + - [x] b\n\n');
});

test('a long fix is cut, and one that cannot be written is only named', () => {
  const text = `# R\n\n${'- [ ] a\n'.repeat(9)}`;
  const edits = Array.from({ length: 9 }, (_, nth) => ({
    span: { start: 8 + nth * 8, end: 9 + nth * 8 },
    newText: 'x',
  }));
  const report = (made: typeof edits) =>
    reportOf({ 'ROADMAP.md': text }, () => [
      about(text, 'a', { fix: { title: 'tick all', applicability: 'unsafe', edits: () => made } }),
    ]);
  expect(printed('pretty', report(edits))).toContain('5 + - [x] a\n  = and 12 more lines\n');
  expect(printed('pretty', report([]))).toContain('  = --unsafe-fixes: tick all\n\n');
});

test('findings of several files stand together', () => {
  const texts = { 'a.md': '# R\n\nx\n', 'b.md': '# R\n', 'docs/c.md': '# R\n\nx x\n' };
  const report = reportOf(texts, (file, text) =>
    text.includes('x') ? [about(text, 'x', { file, level: 'warning' })] : [],
  );
  expect(printed('pretty', report).match(/^(?:==|\d+ files).*$/gm)).toEqual([
    '== a.md: 1 warning',
    '== docs/c.md: 1 warning',
    '3 files: 2 warnings',
  ]);
});

test('nothing found is said', () => {
  expect(
    printed(
      'pretty',
      reportOf({ 'ROADMAP.md': '# R\n' }, () => []),
    ),
  ).toBe('ROADMAP.md: nothing found\n');
});

test('colours are closed', () => {
  const text = '# R\n\na \x1b[8mhidden\n';
  const report = reportOf({ 'ROADMAP.md': text }, () => [about(text, 'hidden')]);
  const shown = formatNamed('pretty').print(report, { style: makeStyle(true), width: 80 });
  for (const line of shown.split('\n')) {
    const codes = [...line.matchAll(/\x1b\[(\d+)m/g)].map(([, code]) => Number(code));
    expect(line.replace(/\x1b\[\d+m/g, '')).not.toContain('\x1b');
    expect([undefined, 22, 39]).toContain(codes.at(-1));
  }
});
