import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/render/escape/visible.ts';
import { withoutCommands } from '../../../src/render/escape/without-commands.ts';
import { FORMATS } from '../../../src/render/findings/index.ts';
import type { Report } from '../../../src/render/findings/report.ts';
import { makeStyle } from '../../../src/render/screen/style.ts';
import { LIVE, PAYLOADS } from '../../support/payloads.ts';
import { about, formatNamed, printed, reportOf } from '../../support/report.ts';
import { commandsIn } from '../../support/runner-commands.ts';

/** A report in which one thing is hostile, or all. */
const PLACES: Readonly<Record<string, (payload: string) => Report>> = {
  message: (p) => reportWith('ROADMAP.md', 'a', { message: `${p} b` }),
  'middle of a message': (p) => reportWith('ROADMAP.md', 'a', { message: `Unexpected ${p} b` }),
  'related place': (p) => reportWith('ROADMAP.md', 'a', { related: [{ message: p, span: { start: 2, end: 3 } }] }),
  'title of a fix': (p) => reportWith('ROADMAP.md', 'a', { fix: fix(p, 'x') }),
  'text of a fix': (p) => reportWith('ROADMAP.md', 'a', { fix: fix('a', p) }),
  rule: (p) => reportWith('ROADMAP.md', 'a', { rule: p }),
  'line of the file': (p) => reportWith('ROADMAP.md', `${p} a`, {}),
  path: (p) => reportWith(`${p}.md`, 'a', {}),
  folder: (p) => reportWith(`${p}/ROADMAP.md`, 'a', {}),
  'one path of two': (p) => reportWith(`${p}.md`, 'a', {}, { 'b.md': '# R\n\nx\n' }),
};

function fix(title: string, newText: string) {
  return {
    title,
    applicability: 'safe' as const,
    edits: () => [{ span: { start: 0, end: 1 }, newText }],
  };
}

function reportWith(
  file: string,
  line: string,
  rest: Parameters<typeof about>[2],
  others: Record<string, string> = {},
): Report {
  const texts = { [file]: `# R\n\n${line} x`, ...others };
  return reportOf(texts, (name, text) => [about(text, 'x', { file: name, ...rest })]);
}

describe.each(Object.entries(PLACES))('%s', (place, report) => {
  test.each(FORMATS.map(({ name }) => name))('%s', (name) => {
    for (const payload of Object.values(PAYLOADS)) {
      const made = report(payload);
      const shown = printed(name, made);
      expect(shown).not.toMatch(LIVE);
      const coloured = formatNamed(name).print(made, { style: makeStyle(true), width: 80 });
      expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(shown);
      const commands = commandsIn(shown);
      if (name !== 'github') {
        expect(commands).toEqual([]);
        expect(commandsIn(withoutCommands(shown, 'secret'))).toHaveLength(2);
        continue;
      }
      expect(commands.map((each) => each.name)).toEqual(made.findings.map(() => 'error'));
      const [command] = commands;
      const keys = ['col', 'endColumn', 'endLine', 'file', 'line', 'title'];
      expect(Object.keys(command?.properties ?? {}).sort()).toEqual(keys);
      if (place === 'message') expect(command?.data).toBe(visible(`${payload} b`));
      if (place === 'rule') expect(command?.properties.title).toBe(visible(payload.replace(/^=/, '')).trimEnd());
    }
  });
});

test.each(['a,line=1,title=OK.md', 'a::b.md', 'docs/100%25 plan.md', '日本語/Ä b.md'])(
  'an annotation stands at %s',
  (file) => {
    const [command] = commandsIn(printed('github', reportWith(file, 'a', {})));
    expect(command?.properties).toMatchObject({ file, line: '3', endLine: '3', col: '3', endColumn: '4' });
  },
);

test('nothing within the guard is a command', () => {
  const text = '::error::a\n::stop-commands::b\n::b::\n';
  expect(commandsIn(text).map(({ name }) => name)).toEqual(['error', 'stop-commands', 'b']);
  expect(commandsIn(withoutCommands(text, 'secret')).map(({ name }) => name)).toEqual(['stop-commands', 'secret']);
});
