import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { namesInIndex } from '../../src/host/git/index-file.ts';
import { indexedNames } from '../../src/host/git/on-disk.ts';
import { openRepository, type Revisions } from '../../src/host/git/revisions.ts';
import { nodeHost } from '../../src/host/node.ts';
import { commitAll, GIT_ENV, type GitFolder, gitFolders } from '../support/git-folder.ts';

const { made, make: folder, copyOf } = gitFolders();
const copy = (): GitFolder => copyOf(FIRST);

const FIRST = folder();
commit(FIRST, { 'ROADMAP.md': '# One\n', 'docs/ä b.md': 'x\n' });
FIRST.git('branch', 'old');
commit(FIRST, { 'ROADMAP.md': '# Two\n' });

function commit(it: GitFolder, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) it.write(name, text);
  commitAll(it);
}

const open = (it: { readonly top: string }, env = GIT_ENV, maxBytes = 1000): Promise<Revisions> =>
  openRepository(it.top, env, { of: '--since' }, maxBytes);

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = (await promise.catch((each: unknown) => each)) as Error & { hint?: string };
  if (error?.name !== 'RoadmapError') throw error;
  return `${error.message}: ${error.hint}`;
}

const text = (bytes: Uint8Array | null | undefined) => (bytes ? Buffer.from(bytes).toString() : null);

describe.concurrent('a revision', () => {
  test('is a commit, by whatever name', async () => {
    const it = copy();
    it.git('tag', '-a', '-m', 'x', 'v1', 'old');
    const head = it.git('rev-parse', 'HEAD').trim();
    const old = it.git('rev-parse', 'old').trim();
    const repository = await open(it);
    const asked = ['HEAD', 'main', head.slice(0, 8), 'old', 'v1', 'HEAD~1', 'HEAD^'];
    expect(await Promise.all(asked.map(repository.resolve))).toEqual([head, head, head, old, old, old, old]);
    expect(await repository.head()).toBe(head);
    expect(await repository.mergeBase(head, old)).toBe(old);
  });

  test.each([
    '',
    ' ',
    'none',
    'a..b',
    'HEAD:ROADMAP.md',
    ':/x',
    '--output=stolen',
    '-O/x',
    '--all',
    'HEAD\nmain',
    'a\0b',
    'x'.repeat(70_000),
    '0'.repeat(40),
  ])('is none: %j', async (revision) => {
    const repository = await open(FIRST);
    expect(await refusal(repository.resolve(revision))).toMatch(/^no such revision: /);
    expect(fs.existsSync(`${FIRST.top}/stolen`)).toBe(false);
  });

  test('that looks like an option is taken for a name', async () => {
    const it = copy();
    it.git('update-ref', 'refs/heads/-x', 'old');
    expect(await (await open(it)).resolve('-x')).toBe(it.git('rev-parse', 'old').trim());
  });

  test('before the first commit', async () => {
    const it = folder();
    const repository = await open(it);
    expect(await repository.head()).toBeNull();
    expect(await repository.entries()).toEqual([]);
    expect(await refusal(repository.resolve('HEAD'))).toMatch(/no such revision/);
  });

  test('without a common ancestor', async () => {
    const it = copy();
    it.git('checkout', '--quiet', '--orphan', 'other');
    it.git('commit', '--quiet', '-m', 'y');
    const repository = await open(it);
    const [one, other] = await Promise.all(['main', 'other'].map(repository.resolve));
    expect(await refusal(repository.mergeBase(one as string, other as string))).toMatch(/share no history/);
  });

  test('that a shallow clone does not have', async () => {
    const it = copy();
    it.git('checkout', '--quiet', '-b', 'branch', 'old');
    commit(it, { 'a.md': 'a\n' });
    const clone = `${it.top}-clone`;
    made.push(clone);
    const quiet = { env: GIT_ENV, stdio: 'pipe' } as const;
    const from = `file://${it.top}`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', from, clone], quiet);
    const repository = await open({ top: clone });
    expect(repository.shallow).toBe(true);
    const [head, main] = await Promise.all(['HEAD', 'origin/main'].map(repository.resolve));
    expect(await refusal(repository.mergeBase(head as string, main as string))).toMatch(
      /shallow clone.*fetch-depth: 0/,
    );
    expect(await refusal(repository.resolve('HEAD~1'))).toMatch(/fetch-depth: 0/);
  });
});

test('what a partial clone does not have is not fetched', async () => {
  const it = copy();
  it.git('config', 'uploadpack.allowFilter', 'true');
  const clone = `${it.top}-partial`;
  made.push(clone);
  const from = ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${it.top}`, clone];
  execFileSync('git', from, { env: GIT_ENV, stdio: 'pipe' });
  const repository = await open({ top: clone });
  const head = (await repository.head()) as string;
  expect(await refusal(repository.read(head, 'ROADMAP.md'))).toMatch(/partial clone/);
});

describe.concurrent('a file', () => {
  test('in a commit, in the index, by any name, in a bare repository too', async () => {
    const it = copy();
    const names = ['docs/ä b.md', ':(top)x.md', '-x.md', 'a\nb"\t.md', '[a]*.md'];
    for (const name of names) it.write(name, name);
    it.git('add', '--all');
    it.git('commit', '--quiet', '-m', 'odd');
    it.write('ROADMAP.md', '# Disk\n');
    const repository = await open(it);
    const head = (await repository.head()) as string;
    for (const name of names.slice(1)) {
      expect(text(await repository.read(head, name))).toBe(name);
      expect(text(await repository.readIndex(name))).toBe(name);
    }
    expect(text(await repository.read(await repository.resolve('old'), 'ROADMAP.md'))).toBe('# One\n');
    expect(text(await repository.readIndex('ROADMAP.md'))).toBe('# Two\n');
    expect([await repository.read(head, 'docs'), await repository.readIndex('*.md')]).toEqual([null, null]);
    expect((await repository.entries()).map(({ name }) => name).sort()).toEqual(['ROADMAP.md', ...names].sort());
    const bare = await open({ top: it.path('.git') });
    expect([bare.top, text(await bare.read(head, 'ROADMAP.md'))]).toEqual([null, '# Two\n']);
  });

  test('behind links, within the repository', async () => {
    const it = copy();
    for (const [name, target] of Object.entries({
      'docs/up': '../ROADMAP.md',
      loop: 'loop',
      out: '../x',
      root: '/etc/passwd',
    }))
      fs.symlinkSync(target, it.path(name));
    commit(it, {});
    const repository = await open(it);
    const head = (await repository.head()) as string;
    const read = ['docs/up', 'loop', 'out', 'root'].map(async (name) => text(await repository.read(head, name)));
    expect(await Promise.all(read)).toEqual(['# Two\n', null, null, null]);
  });

  test('that was moved, added, deleted', async () => {
    const it = copy();
    const long = Array.from({ length: 20 }, (_, i) => `- [ ] ${i}\n`).join('');
    commit(it, { 'PLAN.md': long });
    const base = it.git('rev-parse', 'HEAD').trim();
    it.git('mv', 'PLAN.md', 'docs/ROADMAP ü.md');
    it.git('rm', '--quiet', 'ROADMAP.md');
    it.write('docs/ROADMAP ü.md', `${long}- [ ] more\n`);
    it.write('new.md', 'new\n');
    it.git('add', '--all');
    const expected = [
      { before: 'PLAN.md', after: 'docs/ROADMAP ü.md' },
      { before: 'ROADMAP.md', after: null },
      { before: null, after: 'new.md' },
    ];
    const repository = await open(it);
    const order = (a: { after: string | null }, b: { after: string | null }) =>
      `${a.after}`.localeCompare(`${b.after}`);
    expect([...(await repository.changes(base))].sort(order)).toEqual([...expected].sort(order));
    it.git('commit', '--quiet', '-m', 'y');
    const head = (await repository.head()) as string;
    expect([...(await repository.changes(base, head))].sort(order)).toEqual([...expected].sort(order));
  });

  test('in a conflict is our side', async () => {
    const it = copy();
    it.git('checkout', '--quiet', '-b', 'branch', 'old');
    commit(it, { 'ROADMAP.md': '# Three\n' });
    expect(() => it.git('merge', 'main')).toThrow();
    expect(text(await (await open(it)).readIndex('ROADMAP.md'))).toBe('# Three\n');
  });

  test('that is too large is refused before it is read', async () => {
    const repository = await open(FIRST, GIT_ENV, 3);
    const head = (await repository.head()) as string;
    expect(await refusal(repository.read(head, 'ROADMAP.md'))).toMatch(/over the limit of 3/);
    expect(await refusal(repository.readIndex('ROADMAP.md'))).toMatch(/over the limit of 3/);
  });
});

describe.concurrent('where it is read', () => {
  test('a linked worktree and a submodule', async () => {
    const [it, outer] = [copy(), copy()];
    const tree = `${it.top}-tree`;
    made.push(tree);
    it.git('worktree', 'add', '--quiet', '-b', 'here', tree, 'old');
    expect(text(await (await open({ top: tree })).readIndex('ROADMAP.md'))).toBe('# One\n');
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', it.top, 'inner');
    const inner = await open({ top: outer.path('inner') });
    expect([inner.top, (await inner.entries()).length]).toEqual([outer.path('inner'), 2]);
    for (const top of [tree, outer.path('inner')]) expect(indexedNames(nodeHost(), top)).toHaveLength(2);
    expect(indexedNames(nodeHost(), outer.top)).toContainEqual({ name: 'inner', mode: '160000' });
  });

  test('another git holds the index, and settings name programs: nothing is run, nothing waits', async () => {
    const it = copy();
    it.write('evil.sh', '#!/bin/sh\ntouch "$(dirname "$0")/ran"\ncat\n');
    fs.chmodSync(it.path('evil.sh'), 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.x.textconv',
      'core.pager',
      'filter.x.smudge',
      'alias.ls-files',
    ])
      it.git('config', key, it.path('evil.sh'));
    for (const [key, value] of Object.entries({
      'color.ui': 'always',
      'diff.renames': 'false',
      'core.quotePath': 'true',
    }))
      it.git('config', key, value);
    it.write('.git/info/attributes', '*.md diff=x filter=x\n');
    fs.rmSync(it.path('ran'), { force: true });
    it.write('.git/index.lock', '');
    const repository = await open(it, {
      ...GIT_ENV,
      LC_ALL: 'de_DE.UTF-8',
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/none',
    });
    const old = await repository.resolve('old');
    expect(await repository.changes(old)).toEqual([{ before: 'ROADMAP.md', after: 'ROADMAP.md' }]);
    expect(text(await repository.read(old, 'ROADMAP.md'))).toBe('# One\n');
    expect((await repository.entries()).length).toBe(2);
    await repository.unstaged();
    expect(fs.existsSync(it.path('ran'))).toBe(false);
  });

  test('no git, no repository', async () => {
    const asked = open(FIRST, { ...GIT_ENV, PATH: '/nonexistent' }).then((repository) => repository.head());
    expect(await refusal(asked)).toMatch(/^--since needs git/);
    const top = fs.mkdtempSync(`${FIRST.top}-none-`);
    made.push(top);
    expect(await refusal(open({ top }))).toMatch(/is in no git repository: leave --since out/);
  });
});

describe.concurrent('the names in an index are read without git', () => {
  const names = ['a/b/c.md', 'a/b/d.md', 'a/e f.md', 'ü.md', `${'long/'.repeat(900)}x.md`];
  const named = Object.fromEntries(names.map((name) => [name, name]));
  const cases: readonly (readonly [name: string, options: readonly string[], prepare: (it: GitFolder) => void])[] = [
    ['version 2', [], () => {}],
    ['version 3', [], (it) => it.git('update-index', '--skip-worktree', 'ü.md')],
    ['version 4', [], (it) => it.git('update-index', '--index-version', '4')],
    ['names of 32 bytes', ['--object-format=sha256'], () => {}],
    ['of 32 bytes, version 4', ['--object-format=sha256'], (it) => it.git('update-index', '--index-version', '4')],
  ];
  test.each(cases)('%s', (_name, options, prepare) => {
    const it = folder(...options);
    for (const [name, content] of Object.entries(named)) if (name.length < 250) it.write(name, content);
    it.git('add', '--all');
    const blob = it.git('hash-object', '-w', 'ü.md').trim();
    it.git('update-index', '--add', '--cacheinfo', `100644,${blob},${names[4]}`);
    prepare(it);
    const listed = it
      .git('ls-files', '-z')
      .split('\0')
      .filter((name) => name !== '');
    expect(indexedNames(nodeHost(), it.top)?.map(({ name }) => name)).toEqual(listed);
    expect(listed).toHaveLength(names.length);
  });

  test('none, or one that only git can read', () => {
    expect(indexedNames(nodeHost(), folder().top)).toEqual([]);
    const it = copy();
    it.git('update-index', '--split-index');
    expect(indexedNames(nodeHost(), it.top)).toBeNull();
    const bytes = fs.readFileSync(FIRST.path('.git/index'));
    for (let length = 0; length < bytes.length - 1; length += 7)
      expect(namesInIndex(bytes.subarray(0, length))).toBeNull();
  });
});
