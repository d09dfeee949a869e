import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/file.ts';

const parse = (text: string, key?: string) =>
  parseConfig({ text, path: 'c.yaml', firstLine: key === undefined ? 1 : 2, ...(key === undefined ? {} : { key }) })
    ?.settings ?? null;

describe('what is right', () => {
  test('is read, all scalars as text', () => {
    expect(
      parse('files: 1.10\nwords:\n  status:\n    done: [erledigt, 0123, yes]\nboxes:\n  ~: active\n  "!": blocked\n'),
    ).toEqual({
      files: '1.10',
      words: { status: { done: ['erledigt', '0123', 'yes'] } },
      boxes: { '~': 'active', '!': 'blocked' },
    });
  });

  test.each(['', '# a comment\n', '{}', '---\n'])('%j is empty', (text) => {
    expect(parse(text)).toEqual({});
  });

  test('options of rules are what the rules take', () => {
    const rules = 'check:\n  rules:\n    max-active: { level: warning, max: 1, kinds: phase }\n    overdue: off\n';
    expect(parse(rules)?.check?.rules).toEqual({
      'max-active': { level: 'warning', max: 1, kinds: ['phase'] },
      overdue: 'off',
    });
  });

  test('CRLF', () => {
    expect(parse('files:\r\n  - a.md\r\n')).toEqual({ files: ['a.md'] });
  });
});

describe('what is wrong is said in one line that names the line', () => {
  test.each([
    ['unknown key', 'files: a\nwrds: {}\n', 'unknown key "wrds": c.yaml:2', 'did you mean words?'],
    [
      'unknown key below',
      'words:\n  status:\n    don: x\n',
      'unknown key "words.status.don": c.yaml:3',
      'did you mean done?',
    ],
    ['unknown key far from any', 'zebra: 1\n', 'unknown key "zebra": c.yaml:1', 'there are files, words, boxes'],
    [
      'wrong value',
      'boxes:\n  x: doen\n',
      'unexpected value of "boxes.x": c.yaml:2',
      'expected planned, active, blocked',
    ],
    ['wrong type', 'files: {a: b}\n', 'unexpected value of "files": c.yaml:1', 'a list of texts'],
    [
      'a key in a list',
      'check:\n  overrides:\n    - files: a\n      rule: {}\n      rules: {}\n',
      'unknown key "check.overrides.0.rule": c.yaml:4',
      'did you mean rules?',
    ],
    [
      'wrong level',
      'check:\n  rules:\n    overdue: errror\n',
      'unexpected value of "check.rules.overdue": c.yaml:3',
      'expected off, info, warning, error, or a level and options',
    ],
    [
      'misspelt rule',
      'check:\n  overrides:\n    - files: a\n      rules:\n        overdu: off\n',
      'unknown key "check.overrides.0.rules.overdu": c.yaml:5',
      'did you mean overdue?',
    ],
    [
      'a family of rules',
      'check:\n  rules: { policy: off }\n',
      'unknown key "check.rules.policy": c.yaml:2',
      'see `roadmap schema config`',
    ],
    [
      'an option that is no number',
      'check:\n  rules:\n    max-active: { level: warning, max: x }\n',
      'unexpected value of "check.rules.max-active.max": c.yaml:3',
      'expected a whole number, such as 3',
    ],
    [
      'an option of another rule',
      'check:\n  rules:\n    overdue:\n      level: warning\n      max: 3\n',
      'unknown key "check.rules.overdue.max": c.yaml:5',
      'there are level',
    ],
    [
      'an option that has fewer values',
      'check:\n  rules:\n    require-owner: { kinds: [milestone, taks] }\n',
      'unexpected value of "check.rules.require-owner.kinds.1": c.yaml:3',
      'expected milestone, phase, bucket, task, criterion',
    ],
    [
      'what is missing',
      'files: a\ncheck:\n  overrides:\n    - files: a\n',
      'no "check.overrides.0.rules": c.yaml:4',
      'add it',
    ],
    [
      'a misspelt key, not what is missing for it',
      'check:\n  overrides:\n    - file: a\n      rules: {}\n',
      'unknown key "check.overrides.0.file": c.yaml:3',
      'did you mean files?',
    ],
    [
      'a text for a map',
      'words:\n  status: done\n',
      'unexpected value of "words.status": c.yaml:2',
      'expected names with',
    ],
    ['three signs in a box', 'boxes:\n  ooo: active\n', 'unexpected key "boxes.ooo": c.yaml:2', 'one or two signs'],
    ['no list', 'check:\n  overrides: {}\n', 'unexpected value of "check.overrides": c.yaml:2', 'expected a list'],
    ['a list', '- a\n', 'unexpected value of "config": c.yaml:1', 'expected names'],
    ['same key twice', 'files: a\nfiles: b\n', 'not YAML (Map keys must be unique): c.yaml:2', ''],
    ['tabs', 'words:\n\tstatus: x\n', 'not YAML', ''],
    ['unclosed', 'files: "a\n', 'not YAML', ''],
    ['two documents', 'files: a\n---\nfiles: b\n', 'not YAML', ''],
    ['__proto__', '__proto__:\n  polluted: 1\n', 'unknown key "__proto__": c.yaml:1', ''],
    ['constructor', 'words:\n  constructor:\n    prototype: {polluted: 1}\n', 'unknown key "words.constructor"', ''],
  ])('%s', (_name, text, message, hint) => {
    const fault = thrown(() => parse(text));
    expect(fault).toMatchObject({ name: 'RoadmapError' });
    expect(fault.message).toContain(message);
    expect(fault.hint).toContain(hint);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('what is hostile ends in one line, at once', () => {
  test.each([
    ['brackets', '['.repeat(2000)],
    ['braces', 'a: {'.repeat(1000)],
    ['dashes', '- '.repeat(2000)],
    ['question marks', '? '.repeat(2000)],
    ['indents', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['laughs', 'a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: &d [*c,*c,*c]\ne: [*d,*d,*d]\n'],
    ['anchors', Array.from({ length: 4000 }, (_, at) => `k${at}: &a${at} x`).join('\n')],
    ['code', '!!js/function "function () { process.exit(9) }"'],
    ['a tag', 'files: {a: !!js/regexp /x/}'],
    ['blanks', ' '.repeat(60_000)],
    ['colons', ':'.repeat(60_000)],
    ['quotes', '"'.repeat(60_000)],
  ])('%s', (_name, text) => {
    const fault = text.trim() === '' ? null : thrown(() => parse(text));
    if (fault) expect(fault).toMatchObject({ name: 'RoadmapError' });
    else expect(text.trim()).toBe('');
  });
});

describe('front matter', () => {
  test('holds a config under its key, and the rest is of no concern', () => {
    expect(parse('title: x\nroadmap:\n  boxes: {o: active}\n', 'roadmap')).toEqual({
      boxes: { o: 'active' },
    });
  });

  test('counts lines from the top of the file', () => {
    expect(thrown(() => parse('title: x\nroadmap:\n  boxs: {}\n', 'roadmap')).message).toContain('c.yaml:4');
  });

  test.each(['roadmap: v2', 'roadmap: [a]', 'roadmap:', 'roadmap:\n  milestones: []', 'title: x'])(
    '%j is no config',
    (text) => {
      expect(parse(text, 'roadmap')).toBeNull();
    },
  );
});

function thrown(run: () => unknown): { message: string; hint: string } {
  try {
    run();
  } catch (error) {
    return error as { message: string; hint: string };
  }
  throw new Error('nothing was thrown');
}
