import { describe, expect, test } from 'vitest';
import { targetOf } from '../../src/check/queries/targets.ts';
import { repositoryOf } from '../../src/check/repository.ts';
import { missingFile } from '../../src/check/rules/missing-file.ts';
import { findingsIn, repositoryIn } from '../support/checking.ts';

/** `inside:docs/a.md#x`, `outside`. */
function shown(target: string, file = 'docs/ROADMAP.md'): string {
  const found = targetOf(target, file);
  if (found.kind !== 'inside') return found.kind;
  return `inside:${found.path}${found.anchor === null ? '' : `#${found.anchor}`}`;
}

describe('a target is told from its text alone', () => {
  const cases: readonly (readonly [target: string, expected: string])[] = [
    ['a.md', 'inside:docs/a.md'],
    ['./a.md', 'inside:docs/a.md'],
    ['../a.md', 'inside:a.md'],
    ['..', 'inside:'],
    ['/src/a.ts', 'inside:src/a.ts'],
    ['/etc/passwd', 'inside:etc/passwd'],
    ['a%20b.md#c%C3%A9', 'inside:docs/a b.md#cé'],
    ['100%.md', 'inside:docs/100%.md'],
    ['a.md?plain=1#L3', 'inside:docs/a.md#L3'],
    ['#x', 'inside:docs/ROADMAP.md#x'],
    ['x/', 'inside:docs/x'],
    ['a/../../b.md', 'inside:b.md'],
    ['../../a.md', 'outside'],
    ['../../../../etc/passwd', 'outside'],
    ['%2e%2e/%2e%2e/etc/passwd', 'outside'],
    ['..%2f..%2fetc', 'outside'],
    ['..\\..\\x', 'outside'],
    ['a/..\\..\\..\\..\\x', 'outside'],
    ['\\\\host\\share\\x', 'outside'],
    ['C:\\x', 'outside'],
    ['c:/x', 'outside'],
    ['a:b', 'outside'],
    ['file:///etc/passwd', 'outside'],
    ['~/notes.md', 'outside'],
    ['//host/x', 'elsewhere'],
    ['http://169.254.169.254/', 'elsewhere'],
    ['mailto:a@b.c', 'elsewhere'],
    ['vscode://x', 'elsewhere'],
    ['../../../issues/12', 'elsewhere'],
    ['../../../tree/main/x', 'elsewhere'],
    ['../../../secrets/12', 'outside'],
    ['a%00.md', 'impossible'],
    ['a.md#%00', 'impossible'],
    ['a'.repeat(5000), 'impossible'],
    [`${'a'.repeat(300)}/b`, 'impossible'],
    ['con', 'inside:docs/con'],
  ];
  test.each(cases)('%s', (target, expected) => {
    expect(shown(target)).toBe(expected);
  });

  test('what a forge shows beside the files, from the root', () => {
    expect(shown('../../issues', 'ROADMAP.md')).toBe('elsewhere');
    expect(shown('../../issuesx', 'ROADMAP.md')).toBe('outside');
    expect(shown('../issues', 'ROADMAP.md')).toBe('outside');
  });

  test('in linear time', () => {
    const start = performance.now();
    for (const part of ['../', '%2e', '\\..', '#', 'a:', '//']) targetOf(part.repeat(1300), 'ROADMAP.md');
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('a repository', () => {
  const disk = { has: (path: string) => path === 'new.md', read: () => 'text' };
  const modes = { 'docs/a.md': '100644', link: '120000', sub: '160000', 'x/Lib.ts': '100755' };
  const tracked = Object.entries(modes).map(([name, mode]) => ({ name, mode }));
  const repository = repositoryOf(tracked, disk);

  const cases: readonly (readonly [path: string, expected: ReturnType<typeof repository.find>])[] = [
    ['docs/a.md', 'file'],
    ['docs', 'folder'],
    ['', 'folder'],
    ['sub', 'folder'],
    ['link', 'file'],
    ['link/passwd', 'unknown'],
    ['sub/deep/x', 'unknown'],
    ['docs/a.md/x', 'missing'],
    ['docs/b.md', 'missing'],
    ['new.md', 'untracked'],
    ['Docs/A.md', { written: 'docs/a.md' }],
    ['X', { written: 'x' }],
    ['constructor', 'missing'],
    ['__proto__', 'missing'],
  ];
  test.each(cases)('%s', (path, expected) => {
    expect(repository.find(path)).toEqual(expected);
  });

  test('links and submodules are not read', () => {
    expect(['docs/a.md', 'link', 'sub', 'new.md'].map((path) => repository.read(path))).toEqual([
      'text',
      null,
      null,
      null,
    ]);
  });
});

test('what lies outside is reported alike, there or not', () => {
  const messages = ['/etc/passwd', '../../etc/passwd', '../../etc/none'].map((target) => {
    const [found] = findingsIn(`# Plan\n\n- [ ] [a](${target})\n`, [missingFile], { repository: repositoryIn({}) });
    return found?.message.replace(target, 'X');
  });
  expect(messages[1]).toBe(messages[2]);
  expect(messages[0]).toBe('Unexpected link to etc/passwd, expected a file that git has');
});
