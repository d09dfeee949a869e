import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitPrepared, type PreparedCommit, prepareCommit } from '../../src/host/git/commit.ts';
import { commitAll, GIT_ENV, type GitFolder, gitFolder, gitFolders } from '../support/git-folder.ts';

const PLAN = ['# Plan', '', '- [ ] one', '', 'a', '', 'b', '', '- [ ] two', '', 'c', ''].join('\n');
const MESSAGE = 'roadmap: close one\n\nRoadmap: one done\n';

const { made, make, copyOf } = gitFolders();
const FIRST = make();
add(FIRST, { 'ROADMAP.md': PLAN });

describe.concurrent('what is committed', () => {
  test('the change', async () => {
    const it = repository();
    const { commit } = await close(it, 'ROADMAP.md');
    expect(it.git('rev-parse', '--short', 'HEAD')).toBe(`${commit}\n`);
    expect(it.git('log', '-1', '--format=%an %cn%n%B')).toBe(`Ann Ann\n${MESSAGE}\n`);
    expect(it.git('show', 'HEAD:ROADMAP.md')).toBe(PLAN.replace('[ ] one', '[x] one'));
    expect(changed(it)).toEqual(['ROADMAP.md']);
    expect(it.git('status', '--porcelain')).toBe('');
    // The index is as fresh as after git's own commit.
    expect(it.git('diff-files', '--name-only')).toBe('');
    expect(leftOver(it)).toEqual([]);
  });

  test('not what else is staged, unstaged or untracked', async () => {
    const it = repository({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'gone.txt': 'g\n' });
    it.write('a.txt', 'staged\n');
    it.write('new.txt', 'new\n');
    it.git('add', 'a.txt', 'new.txt');
    it.git('rm', '--quiet', '--cached', 'gone.txt');
    it.write('b.txt', 'unstaged\n');
    const before = it.git('status', '--porcelain');
    await close(it, 'ROADMAP.md');
    expect(it.git('status', '--porcelain')).toBe(before);
    expect(changed(it)).toEqual(['ROADMAP.md']);
  });

  test.each(['unstaged', 'staged', 'both'])('not another hunk of the file: %s', async (kind) => {
    const it = repository();
    if (kind !== 'unstaged') {
      it.write('ROADMAP.md', it.read('ROADMAP.md').replace('\nb\n', '\nB staged\n'));
      it.git('add', 'ROADMAP.md');
    }
    if (kind !== 'staged') it.write('ROADMAP.md', `${it.read('ROADMAP.md')}more\n`);
    const [staged, unstaged] = [hunks(it, '--cached'), hunks(it)];
    await close(it, 'ROADMAP.md');
    expect([hunks(it, '--cached'), hunks(it)]).toEqual([staged, unstaged]);
    expect(it.git('show', 'HEAD:ROADMAP.md')).toBe(PLAN.replace('[ ] one', '[x] one'));
  });

  test('lines that come and go above our change', async () => {
    const it = repository();
    it.write('ROADMAP.md', `new\n${PLAN.replace('\na\n', '\n')}`);
    await close(it, 'ROADMAP.md', 'two');
    expect(it.git('show', 'HEAD:ROADMAP.md')).toBe(PLAN.replace('[ ] two', '[x] two'));
    expect(it.read('ROADMAP.md')).toContain('new\n');
  });

  test('two files in one commit', async () => {
    const it = repository({ 'docs/PLAN.md': PLAN });
    await close(it, ['ROADMAP.md', 'docs/PLAN.md']);
    expect(changed(it)).toEqual(['ROADMAP.md', 'docs/PLAN.md']);
    expect(it.git('rev-list', '--count', 'HEAD')).toBe('2\n');
  });

  test('a staged mode stays staged', async () => {
    const it = repository();
    it.git('update-index', '--chmod=+x', 'ROADMAP.md');
    await close(it, 'ROADMAP.md');
    expect(it.git('ls-tree', 'HEAD', 'ROADMAP.md')).toMatch(/^100644 /);
    expect(it.git('ls-files', '-s', 'ROADMAP.md')).toMatch(/^100755 /);
  });

  test('a message of any look', async () => {
    const it = repository();
    it.git('config', 'commit.cleanup', 'strip');
    it.git('config', 'i18n.commitEncoding', 'ISO-8859-1');
    const message = '#7 schließt 完成\n\n# not a comment\n';
    await close(it, 'ROADMAP.md', 'one', message);
    expect(it.git('log', '-1', '--encoding=UTF-8', '--format=%B')).toBe(`${message}\n`);
  });
});

describe.concurrent('where', () => {
  test('a detached HEAD', async () => {
    const it = repository();
    it.git('checkout', '--quiet', '--detach');
    await close(it, 'ROADMAP.md');
    expect(it.git('rev-list', '--count', 'main..HEAD')).toBe('1\n');
  });

  test('a linked worktree', async () => {
    const it = repository({ 'a.txt': 'a\n' });
    it.write('a.txt', 'staged\n');
    it.git('add', 'a.txt');
    it.git('worktree', 'add', '--quiet', '-b', 'other', 'tree');
    const tree = gitFolder(it.path('tree'));
    await close(tree, 'ROADMAP.md');
    expect(tree.git('status', '--porcelain')).toBe('');
    expect(it.git('rev-list', '--count', 'main..other')).toBe('1\n');
    expect(it.git('diff', '--cached', '--name-only')).toBe('a.txt\n');
  });

  test('a submodule', async () => {
    const it = repository();
    const inner = repository();
    it.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.top, 'sub');
    const sub = gitFolder(it.path('sub'));
    await close(sub, 'ROADMAP.md');
    expect(sub.git('status', '--porcelain')).toBe('');
    expect(it.git('rev-list', '--count', '--all')).toBe('1\n');
  });

  test('below the top, with a stray GIT_DIR and GIT_INDEX_FILE', async () => {
    const it = repository({ 'docs/PLAN.md': PLAN });
    const other = repository();
    const stray = { GIT_DIR: other.path('.git'), GIT_INDEX_FILE: other.path('.git/index'), GIT_PREFIX: 'x/' };
    await close(it, 'docs/PLAN.md', 'one', MESSAGE, { ...GIT_ENV, ...stray }, it.path('docs'));
    expect(changed(it)).toEqual(['docs/PLAN.md']);
  });

  test('an environment full of settings', async () => {
    const it = repository();
    const config = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'url.x.insteadOf', GIT_CONFIG_VALUE_0: 'y' };
    const editors = {
      EDITOR: 'false',
      GIT_EDITOR: 'false',
      PAGER: 'false',
      GIT_PAGER: 'false',
      GIT_SSH_COMMAND: 'false',
    };
    const paths = { GIT_LITERAL_PATHSPECS: '1', GIT_ICASE_PATHSPECS: '1' };
    await close(it, 'ROADMAP.md', 'one', MESSAGE, { ...GIT_ENV, ...config, ...editors, ...paths });
    expect(changed(it)).toEqual(['ROADMAP.md']);
  });

  test('a split index', async () => {
    const it = repository();
    it.git('update-index', '--split-index');
    await close(it, 'ROADMAP.md');
    expect(it.git('status', '--porcelain')).toBe('');
  });

  test('names of SHA-256', async () => {
    const top = gitFolder().top;
    made.push(top);
    fs.rmSync(path.join(top, '.git'), { recursive: true });
    const it = gitFolder(top, '--object-format=sha256');
    add(it, { 'ROADMAP.md': PLAN });
    await close(it, 'ROADMAP.md');
    expect(it.git('status', '--porcelain')).toBe('');
  });
});

test.concurrent.each(['dir é/ROAD"MAP\t.md', '-x.md', 'a\nb.md', ':(top)x.md', '[a-z]*.md', "it's.md", '完成 ✓.md'])(
  'a file called %j',
  async (name) => {
    const it = repository({ [name]: PLAN, 'xx.md': PLAN });
    await close(it, name);
    expect(it.git('log', '-1', '--format=', '--name-only', '-z').split('\0')).toEqual([name, '']);
    expect(it.git('status', '--porcelain')).toBe('');
  },
);

describe.concurrent('line ends', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');

  test.each<[string, string, Record<string, string>]>([
    ['core.autocrlf', 'true', {}],
    ['core.safecrlf', 'true', { '.gitattributes': '*.md text=auto\n' }],
    ['core.autocrlf', 'false', { '.gitattributes': '*.md text eol=crlf\n' }],
  ])('CRLF on disk, LF in the repository: %s=%s %j', async (key, value, files) => {
    const it = repository(files);
    it.git('config', key, value);
    it.write('ROADMAP.md', crlf(PLAN));
    await close(it, 'ROADMAP.md');
    expect(it.git('show', 'HEAD:ROADMAP.md')).toBe(PLAN.replace('[ ] one', '[x] one'));
    expect(it.git('diff', 'HEAD', '--name-only')).toBe('');
  });

  test.each(['true', 'false', 'input'])('CRLF in both: core.autocrlf=%s', async (value) => {
    const it = repository({ 'ROADMAP.md': crlf(PLAN) });
    it.git('config', 'core.autocrlf', value);
    await close(it, 'ROADMAP.md');
    expect(it.git('show', 'HEAD:ROADMAP.md')).toBe(crlf(PLAN.replace('[ ] one', '[x] one')));
    expect(it.git('diff', 'HEAD', '--name-only')).toBe('');
  });

  test('no line end at the end', async () => {
    const it = repository({ 'ROADMAP.md': '- [ ] one' });
    await close(it, 'ROADMAP.md');
    expect(it.git('show', 'HEAD:ROADMAP.md')).toBe('- [x] one');
  });
});

describe.concurrent('is refused before anything is written', () => {
  const cases: readonly (readonly [name: string, error: RegExp, prepare: (it: GitFolder) => void])[] = [
    ['the same line, unstaged', /other uncommitted changes/, (it) => edit(it, '[ ] one', '[ ] one!')],
    ['the line beside, unstaged', /other uncommitted changes/, (it) => edit(it, '[ ] one\n', '[ ] one\nmore\n')],
    [
      'the same line, staged and undone on disk',
      /other uncommitted changes/,
      (it) => {
        edit(it, '[ ] one', '[ ] one!');
        it.git('add', '.');
        edit(it, '[ ] one!', '[ ] one');
      },
    ],
    [
      'what the commit has already',
      /nothing to commit/,
      (it) => {
        edit(it, '[ ] one', '[x] one');
        it.git('commit', '--quiet', '-am', 'x');
        edit(it, '[x] one', '[ ] one');
      },
    ],
    [
      'what the commit has already, beside other changes',
      /other uncommitted changes/,
      (it) => {
        edit(it, '[ ] one', '[x] one');
        it.git('commit', '--quiet', '-am', 'x');
        edit(it, '[x] one', '[ ] one');
        edit(it, '\nc\n', '\nmore c\n');
      },
    ],
    ['untracked', /does not track ROADMAP\.md: `git add ROADMAP/, (it) => forget(it)],
    [
      'ignored',
      /git ignores ROADMAP\.md: `git add -f /,
      (it) => {
        forget(it);
        it.write('.gitignore', '*.md\n');
      },
    ],
    [
      'in no commit',
      /in no commit yet/,
      (it) => {
        forget(it);
        it.git('add', 'ROADMAP.md');
      },
    ],
    ['staged as deleted', /staged as deleted/, (it) => it.git('rm', '--quiet', '--cached', 'ROADMAP.md')],
    ['skipped', /not to look at/, (it) => it.git('update-index', '--skip-worktree', 'ROADMAP.md')],
    ['unmerged', /a merge is under way|merge conflict/, (it) => conflict(it)],
    [
      'unmerged, without a merge',
      /ROADMAP\.md has a merge conflict/,
      (it) => {
        conflict(it);
        fs.rmSync(it.path('.git/MERGE_HEAD'));
      },
    ],
    ['a revert under way', /a revert is under way/, (it) => it.git('update-ref', 'REVERT_HEAD', 'HEAD')],
    ['a locked index', /index\.lock/, (it) => it.write('.git/index.lock', '')],
    ['another encoding', /working-tree-encoding=UTF-16/, (it) => attribute(it, 'working-tree-encoding=UTF-16')],
    ['a filter', /filter=lfs/, (it) => attribute(it, 'filter=lfs')],
  ];
  test.each(cases)('%s', async (_name, error, prepare) => {
    const it = repository();
    prepare(it);
    const state = () => [it.git('status', '--porcelain'), it.git('rev-parse', 'HEAD'), it.git('ls-files', '-s')];
    const before = state();
    expect(await refusal(close(it, 'ROADMAP.md'))).toMatch(error);
    expect(state()).toEqual(before);
    expect(leftOver(it).filter((name) => name !== 'index.lock')).toEqual([]);
  });

  test('no commit at all', async () => {
    const it = gitFolder();
    made.push(it.top);
    it.write('ROADMAP.md', PLAN);
    expect(await refusal(close(it, 'ROADMAP.md'))).toMatch(/does not track/);
    it.git('add', 'ROADMAP.md');
    expect(await refusal(close(it, 'ROADMAP.md'))).toMatch(/in no commit yet/);
  });

  test('no git', async () => {
    const env = { ...GIT_ENV, PATH: '/nonexistent' };
    expect(await refusal(close(repository(), 'ROADMAP.md', 'one', MESSAGE, env))).toMatch(/needs git/);
  });

  test('no repository', async () => {
    const it = repository();
    fs.rmSync(it.path('.git'), { recursive: true });
    expect(await refusal(close(it, 'ROADMAP.md'))).toMatch(/in no git work tree/);
  });

  test('no change', async () => {
    expect(await refusal(close(repository(), 'ROADMAP.md', 'no such task'))).toMatch(/nothing to commit/);
  });

  test('a file outside', async () => {
    const [it, other] = [repository(), repository()];
    expect(await refusal(close(other, 'ROADMAP.md', 'one', MESSAGE, GIT_ENV, it.top))).toMatch(
      /outside of the work tree/,
    );
  });

  test('nobody to commit as', async () => {
    const it = repository();
    it.git('config', 'user.useConfigOnly', 'true');
    const { GIT_AUTHOR_EMAIL: _, ...env } = GIT_ENV;
    expect(await refusal(close(it, 'ROADMAP.md', 'one', MESSAGE, env))).toMatch(/who commits/);
  });
});

describe.concurrent('hooks', () => {
  test('one that refuses: nothing is committed or staged, the file keeps the change', async () => {
    const it = repository({ 'a.txt': 'a\n' });
    it.write('a.txt', 'staged\n');
    it.git('add', 'a.txt');
    hook(it, 'pre-commit', 'echo "no M3 on Fridays" >&2; echo "see HOOKS.md" >&2; exit 1');
    const head = it.git('rev-parse', 'HEAD');
    expect(await refusal(close(it, 'ROADMAP.md'))).toMatch(/no M3 on Fridays \| see HOOKS\.md/);
    expect(it.git('rev-parse', 'HEAD')).toBe(head);
    expect(it.read('ROADMAP.md')).toContain('[x] one');
    expect(it.git('status', '--porcelain')).toBe(' M ROADMAP.md\nM  a.txt\n');
    expect(leftOver(it)).toEqual([]);
  });

  test('one that commits something else before it refuses', async () => {
    const it = repository();
    hook(it, 'pre-commit', 'git update-ref HEAD $(git commit-tree -p HEAD -m hook HEAD^{tree}); exit 1');
    expect(await refusal(close(it, 'ROADMAP.md'))).toMatch(/not committed/);
  });

  test('the way to commit later, where there are other changes', async () => {
    const it = repository();
    hook(it, 'pre-commit', 'exit 1');
    edit(it, '\nc\n', '\nmore c\n');
    expect(await refusal(close(it, 'ROADMAP.md'))).toContain('`git commit -p ROADMAP.md`');
  });

  test('one without a word', async () => {
    const it = repository();
    hook(it, 'commit-msg', 'exit 1');
    expect(await refusal(close(it, 'ROADMAP.md'))).toMatch(/not committed/);
    expect(it.git('rev-list', '--count', 'HEAD')).toBe('1\n');
  });

  test('see just what will be committed, in the language of the user', async () => {
    const it = repository({ 'a.txt': 'a\n' });
    it.write('a.txt', 'staged\n');
    it.git('add', 'a.txt');
    // An abbreviated option is what simple-git would forbid.
    hook(
      it,
      'pre-commit',
      'git diff --cached --name-only > seen; git branch --show-curr >> seen; echo "$LC_ALL" >> seen',
    );
    await close(it, 'ROADMAP.md', 'one', MESSAGE, { ...GIT_ENV, LC_ALL: 'C.UTF-8' });
    expect(it.read('seen')).toBe('ROADMAP.md\nmain\nC.UTF-8\n');
  });

  test('one that adds to the commit', async () => {
    const it = repository({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    it.write('b.txt', 'staged\n');
    it.git('add', 'b.txt');
    hook(
      it,
      'pre-commit',
      'echo hook > a.txt; echo new > new.txt; echo end >> ROADMAP.md; git add a.txt new.txt ROADMAP.md',
    );
    await close(it, 'ROADMAP.md');
    expect(changed(it)).toEqual(['ROADMAP.md', 'a.txt', 'new.txt']);
    expect(it.git('status', '--porcelain')).toBe('M  b.txt\n');
  });

  test('one that fails after the commit', async () => {
    const it = repository();
    hook(it, 'post-commit', 'echo late >&2; exit 1');
    await close(it, 'ROADMAP.md');
    expect(it.git('status', '--porcelain')).toBe('');
  });

  test('programs in the settings of the repository do not run', async () => {
    const it = repository();
    it.write('evil.sh', '#!/bin/sh\ntouch "$(dirname "$0")/ran"\ncat\n');
    fs.chmodSync(it.path('evil.sh'), 0o755);
    const evil = it.path('evil.sh');
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.x.textconv',
      'core.pager',
      'core.editor',
      'filter.x.clean',
    ])
      it.git('config', key, evil);
    it.git('config', 'alias.commit', `!${evil}`);
    it.write('.git/info/attributes', '*.md diff=x\n*.txt filter=x\n');
    fs.rmSync(it.path('ran'), { force: true });
    await close(it, 'ROADMAP.md');
    expect(fs.existsSync(it.path('ran'))).toBe(false);
  });
});

describe.concurrent('in the meantime', () => {
  const cases: readonly (readonly [name: string, error: RegExp, happen: (it: GitFolder) => void])[] = [
    ['another commit', /meanwhile/, (it) => it.git('commit', '--quiet', '--allow-empty', '-m', 'x')],
    ['a merge', /a merge is under way/, (it) => it.git('update-ref', 'MERGE_HEAD', 'HEAD')],
    ['something staged', /meanwhile/, (it) => it.git('add', 'ROADMAP.md')],
    ['a locked index', /index\.lock/, (it) => it.write('.git/index.lock', '')],
  ];
  test.each(cases)('%s', async (_name, error, happen) => {
    const it = repository();
    const prepared = await prepare(it, ['ROADMAP.md'], 'one');
    happen(it);
    const before = [it.git('rev-parse', 'HEAD'), it.git('ls-files', '-s')];
    expect(await refusal(commitPrepared(prepared, MESSAGE))).toMatch(error);
    expect([it.git('rev-parse', 'HEAD'), it.git('ls-files', '-s')]).toEqual(before);
  });
});

/** A repository with one commit that has these files and ROADMAP.md. */
function repository(files: Readonly<Record<string, string>> = {}): GitFolder {
  const it = copyOf(FIRST);
  if (Object.keys(files).length > 0) add(it, files, '--amend');
  return it;
}

function add(it: GitFolder, files: Readonly<Record<string, string>>, ...options: readonly string[]): void {
  for (const [name, text] of Object.entries(files)) it.write(name, text);
  commitAll(it, 'first', ...options);
}

/** What a command does: prepares, writes, commits. */
async function close(
  it: GitFolder,
  names: string | readonly string[],
  task = 'one',
  message = MESSAGE,
  env = GIT_ENV,
  root = it.top,
): Promise<{ readonly commit: string }> {
  return commitPrepared(await prepare(it, [names].flat(), task, env, root), message);
}

async function prepare(
  it: GitFolder,
  names: readonly string[],
  task: string,
  env = GIT_ENV,
  root = it.top,
): Promise<PreparedCommit> {
  const changes = names.map((name) => {
    const before = it.read(name);
    const after = before.replace(`[ ] ${task}`, `[x] ${task}`);
    return { file: it.path(name), before: Buffer.from(before), after: Buffer.from(after) };
  });
  const prepared = await prepareCommit(root, changes, env);
  for (const [i, { after }] of changes.entries()) it.write(names[i] as string, after);
  return prepared;
}

/** As it is printed. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    const { name, message, hint } = error as Error & { hint?: string };
    if (name !== 'RoadmapError') throw error;
    expect(`${message}${hint}`).not.toContain('\n');
    return hint === undefined ? message : `${message}: ${hint}`;
  }
  throw new Error('not refused');
}

function changed(it: GitFolder): string[] {
  return it.git('diff', '--name-only', 'HEAD~', 'HEAD').trim().split('\n');
}

/** The lines that differ, without where. */
function hunks(it: GitFolder, ...options: readonly string[]): string[] {
  return it
    .git('diff', '-U0', ...options)
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line));
}

function leftOver(it: GitFolder): string[] {
  return fs.readdirSync(it.path('.git')).filter((name) => /roadmap|\.lock$/.test(name));
}

function edit(it: GitFolder, from: string, to: string): void {
  it.write('ROADMAP.md', it.read('ROADMAP.md').replace(from, to));
}

function forget(it: GitFolder): void {
  it.git('rm', '--quiet', '--cached', 'ROADMAP.md');
  it.git('commit', '--quiet', '--allow-empty', '-m', 'x');
}

function conflict(it: GitFolder): void {
  it.git('checkout', '--quiet', '-b', 'other');
  edit(it, '\nc\n', '\nour c\n');
  it.git('commit', '--quiet', '-am', 'x');
  it.git('checkout', '--quiet', 'main');
  edit(it, '\nc\n', '\ntheir c\n');
  it.git('commit', '--quiet', '-am', 'y');
  expect(() => it.git('merge', 'other')).toThrow();
}

function attribute(it: GitFolder, value: string): void {
  it.write('.git/info/attributes', `*.md ${value}\n`);
}

function hook(it: GitFolder, name: string, script: string): void {
  it.write(`.git/hooks/${name}`, `#!/bin/sh\n${script}\n`);
  fs.chmodSync(it.path(`.git/hooks/${name}`), 0o755);
}
