import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffSchema, logSchema } from '../../src/render/schemas/history.ts';
import { commitAll as commit, GIT_ENV, type GitFolder, gitFolder, gitFolders } from '../support/git-folder.ts';
import { roadmap } from '../support/running.ts';

const PLAN =
  '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n- [ ] Crane tracks\n\n## M2: Ferry\n\n- [ ] Timetable of summer\n';
const TICKED = PLAN.replace('[ ] Quay', '[x] Quay');

const { made, make: repository } = gitFolders();

/** A repository with the plan as its first commit, tagged `first`. */
function withPlan(file = 'ROADMAP.md'): GitFolder {
  const it = repository();
  it.write(file, PLAN);
  commit(it);
  it.git('tag', 'first');
  return it;
}

/** `ticked M1.t1` of each change. */
async function changes(cwd: string, args: readonly string[] = []): Promise<string[]> {
  const { stdout, stderr } = await roadmap(cwd, ['diff', '--json', ...args]);
  if (stdout === '') return [stderr];
  const document = diffSchema.strict().parse(JSON.parse(stdout));
  return document.changes.map(({ type, item }) => `${type} ${item}`);
}

/** `ticked M1.t1` of each event; `named` with the subject. */
async function events(cwd: string, args: readonly string[] = [], before: readonly string[] = []): Promise<string[]> {
  const { stdout, stderr } = await roadmap(cwd, [...before, 'log', '--json', ...args]);
  if (stdout === '') return [stderr];
  const document = logSchema.strict().parse(JSON.parse(stdout));
  return document.events.map(({ event, change, subject }) => `${event} ${change?.item ?? subject}`);
}

const TICK = ['status M1', 'ticked M1.t1'];
const GONE = ['removed M1', 'removed M1.t1', 'removed M1.t2', 'removed M2', 'removed M2.t1'];
const COME = GONE.map((each) => each.replace('removed', 'added'));

describe('what is compared', () => {
  test('HEAD with the files on disk, from any folder', async () => {
    const it = withPlan();
    it.write('ROADMAP.md', TICKED);
    it.write('sub/deep/x', '');
    expect(await changes(it.top)).toEqual(TICK);
    expect(await changes(it.path('sub/deep'))).toEqual(TICK);
    expect(await changes(it.path('sub/deep'), ['../../ROADMAP.md'])).toEqual(TICK);
    expect(await changes(it.top, ['--staged'])).toEqual([]);
  });

  test('what is staged, and not what is not', async () => {
    const it = withPlan();
    it.write('ROADMAP.md', TICKED);
    it.git('add', 'ROADMAP.md');
    it.write('ROADMAP.md', PLAN);
    expect(await changes(it.top, ['--staged'])).toEqual(TICK);
    expect(await changes(it.top)).toEqual([]);
  });

  test('before the first commit everything is new', async () => {
    const it = repository();
    it.write('ROADMAP.md', PLAN);
    expect(await changes(it.top)).toEqual(COME);
    expect(await events(it.top)).toEqual([]);
  });

  test('a file that was not there, and one that is there no more', async () => {
    const it = repository();
    it.write('other', 'x');
    commit(it);
    it.git('tag', 'empty');
    it.write('ROADMAP.md', PLAN);
    commit(it);
    expect(await changes(it.top, ['empty'])).toEqual(COME);
    expect(await changes(it.top, ['empty', 'ROADMAP.md'])).toEqual(COME);
    fs.rmSync(it.path('ROADMAP.md'));
    expect(await changes(it.top)).toEqual(GONE);
    expect(await changes(it.top, ['ROADMAP.md'])).toEqual(GONE);
    commit(it);
    expect(await changes(it.top, ['HEAD~1..HEAD'])).toEqual(GONE);
    expect(await changes(it.top, ['HEAD~1..HEAD', 'ROADMAP.md'])).toEqual(GONE);
  });

  test.each([
    ['by git', (it: GitFolder) => it.git('mv', 'PLAN.md', 'ROADMAP.md')],
    ['by hand', (it: GitFolder) => fs.renameSync(it.path('PLAN.md'), it.path('ROADMAP.md'))],
  ])('a file that was moved %s', async (_, move) => {
    const it = withPlan('PLAN.md');
    move(it);
    expect(await changes(it.top)).toEqual([]);
    it.write('ROADMAP.md', TICKED);
    expect(await changes(it.top)).toEqual(TICK);
    expect((await roadmap(it.top, ['diff'])).stdout).toContain('PLAN.md is now ROADMAP.md');
    commit(it);
    expect(await changes(it.top, ['first..HEAD'])).toEqual(TICK);
  });

  test('an item that goes from one file to another is moved', async () => {
    const it = repository();
    it.write('docs/a.md', '# A\n\n## M1: Port\n\n- [ ] Quay\n\n## M3: Lights\n\n- [ ] Lamp\n');
    it.write('docs/b.md', '# B\n\n## M2: Ferry\n\n- [ ] Timetable\n');
    it.write('roadmap.config.yaml', 'files: [docs/a.md, docs/b.md]\n');
    commit(it);
    it.write('docs/a.md', '# A\n\n## M1: Port\n\n- [ ] Quay\n');
    it.write('docs/b.md', '# B\n\n## M2: Ferry\n\n- [ ] Timetable\n\n## M3: Lights\n\n- [ ] Lamp\n');
    expect(await changes(it.top)).toEqual(['moved M3']);
    commit(it);
    expect(await events(it.top)).toEqual(['moved M3', 'born M1', 'born M3', 'born M2']);
    expect(await events(it.top, ['M3'])).toEqual(['moved M3', 'born M3']);
  });

  test('a bare repository, a linked work tree, a submodule, a sparse checkout', async () => {
    const it = withPlan();
    it.write('ROADMAP.md', TICKED);
    commit(it);
    const aside = fs.mkdtempSync(`${it.top}-`);
    made.push(aside);
    const [bare, linked, sparse] = ['bare', 'linked', 'sparse'].map((name) => path.join(aside, name)) as [
      string,
      string,
      string,
    ];
    it.git('clone', '--quiet', '--bare', it.top, bare);
    expect(await changes(bare, ['first..main'])).toEqual(TICK);
    expect((await changes(bare))[0]).toContain('no work tree in a bare repository');
    expect(await events(bare, ['M1'])).toEqual(['started M1', 'ticked M1.t1', 'born M1']);
    it.git('worktree', 'add', '--quiet', linked, 'first');
    expect(await changes(linked, ['main'])).toEqual(['status M1', 'unticked M1.t1']);
    expect(await events(linked)).toEqual(['born M1', 'born M2']);
    it.git('clone', '--quiet', '--no-checkout', it.top, sparse);
    const there = gitFolder(sparse);
    there.git('sparse-checkout', 'set', '--no-cone', '/other');
    there.git('checkout', '--quiet', 'main');
    expect(fs.existsSync(there.path('ROADMAP.md'))).toBe(false);
    expect(await changes(sparse, ['first..HEAD'])).toEqual(TICK);
    expect(await changes(sparse)).toEqual([]);
    expect(await changes(sparse, ['first'])).toEqual(TICK);
    expect((await roadmap(sparse, ['diff'])).stderr).toContain(
      'ROADMAP.md is not checked out here: read from the index',
    );
    expect(await changes(sparse, ['--staged', 'first'])).toEqual(TICK);
    const outer = repository();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', it.top, 'part');
    expect(await changes(outer.path('part'), ['first'])).toEqual(TICK);
    expect(await events(outer.path('part'), ['-n', '1'])).toEqual(['started M1']);
  });

  test('line ends of the work tree are no change', async () => {
    const it = withPlan();
    it.git('config', 'core.autocrlf', 'true');
    it.write('ROADMAP.md', PLAN.replaceAll('\n', '\r\n'));
    expect(await changes(it.top)).toEqual([]);
  });
});

describe('revisions', () => {
  test('no word is an option of git', async () => {
    const it = withPlan();
    for (const word of ['--output=stolen', '-Ostolen', '--ext-diff', '..--output=stolen', '--output=stolen..HEAD']) {
      const { code, stderr } = await roadmap(it.top, ['diff', '--', word]);
      expect([word, code, stderr]).toEqual([word, 2, expect.stringContaining('no such revision')]);
      expect((await roadmap(it.top, ['log', '--', word])).code).toBe(2);
    }
    expect(fs.readdirSync(it.top).sort()).toEqual(['.git', 'ROADMAP.md']);
  });

  test('a branch with a name like an option, or like a file', async () => {
    const it = withPlan();
    it.git('update-ref', 'refs/heads/-x', 'HEAD');
    it.git('branch', 'ROADMAP.md');
    it.write('ROADMAP.md', TICKED);
    expect(await changes(it.top, ['--', '-x..HEAD'])).toEqual([]);
    expect((await changes(it.top, ['ROADMAP.md']))[0]).toContain('"ROADMAP.md" is a revision and a file');
    expect(await changes(it.top, ['./ROADMAP.md'])).toEqual(TICK);
    expect(await changes(it.top, ['HEAD', './ROADMAP.md'])).toEqual(TICK);
  });

  test('A...B is what B has brought since it left A', async () => {
    const it = withPlan();
    it.git('checkout', '--quiet', '-b', 'branch');
    it.write('ROADMAP.md', TICKED);
    commit(it);
    it.git('checkout', '--quiet', 'main');
    it.write('ROADMAP.md', PLAN.replace('Timetable of summer', 'Timetable of winter'));
    commit(it);
    expect(await changes(it.top, ['main...branch'])).toEqual(TICK);
    expect(await changes(it.top, ['first', 'branch'])).toEqual(TICK);
    expect(await changes(it.top, ['main..branch'])).toEqual([...TICK, 'renamed M2.t1']);
  });

  test('no git, no repository', async () => {
    const it = withPlan();
    const none = await roadmap(it.top, ['diff'], { ...GIT_ENV, PATH: '/nonexistent' });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('`roadmap diff` needs git')]);
    const outside = fs.mkdtempSync(path.join(path.dirname(it.top), 'roadmap-outside-'));
    made.push(outside);
    expect((await roadmap(outside, ['log'])).stderr).toContain('is in no git repository: go to one');
  });

  test('settings of the repository run nothing', async () => {
    const it = withPlan();
    it.write('.gitattributes', '*.md diff=evil\n');
    for (const name of ['diff.external', 'diff.evil.textconv', 'diff.evil.command', 'core.fsmonitor', 'core.pager'])
      it.git('config', name, `touch ${it.path('RAN')};`);
    it.write('ROADMAP.md', TICKED);
    expect(await changes(it.top)).toEqual(TICK);
    await events(it.top);
    for (const asked of [['blame', 'M1'], ['stale', '--days', '0'], ['sync']]) await roadmap(it.top, asked);
    expect(fs.existsSync(it.path('RAN'))).toBe(false);
  });
});

describe('how it is printed', () => {
  test('names from a plan and a commit are text in every format', async () => {
    const it = withPlan();
    it.write('ROADMAP.md', PLAN.replace('Quay wall', 'a\x1b[2J \\<img src=x\\> @all | ::error::x'));
    commit(it, 'subject\x1b[1m of M1');
    for (const form of [['diff', 'first'], ['diff', 'first', '--stat'], ['log'], ['log', 'M1'], ['blame', 'M1']]) {
      const { stdout } = await roadmap(it.top, form);
      expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f]|^::error/m);
    }
    const { stdout } = await roadmap(it.top, ['diff', 'first', '--format', 'markdown']);
    expect(stdout).toContain('`a\\u{1b}[2J <img src=x> @all \\| \\u{3a}:error::x`');
  });

  test('a long comment ends with what was left out', async () => {
    const it = withPlan();
    const tasks = Array.from({ length: 3000 }, (_, at) => `- [ ] Build the great thing number ${at}\n`).join('');
    it.write('ROADMAP.md', PLAN + tasks);
    const { stdout } = await roadmap(it.top, ['diff', '--format', 'markdown']);
    expect(Buffer.byteLength(stdout)).toBeLessThan(60_001);
    expect(stdout).toMatch(/\n\d+ more: run `roadmap diff` to see them\.\n$/);
  });

  test('--exit-code', async () => {
    const it = withPlan();
    expect((await roadmap(it.top, ['diff', '--exit-code'])).code).toBe(0);
    it.write('ROADMAP.md', TICKED);
    expect((await roadmap(it.top, ['diff', '--exit-code'])).code).toBe(1);
    expect((await roadmap(it.top, ['diff'])).code).toBe(0);
  });
});

describe('the story', () => {
  test('of a revert, a deletion and a second birth', async () => {
    const it = withPlan();
    it.write('ROADMAP.md', TICKED);
    commit(it, 'tick');
    it.git('revert', '--no-edit', 'HEAD');
    fs.rmSync(it.path('ROADMAP.md'));
    commit(it, 'deleted');
    expect(await events(it.top, ['ROADMAP.md', '-n', '2'])).toEqual(['removed M1', 'removed M2']);
    expect(await events(it.top, ['M1', 'ROADMAP.md'])).toEqual([
      'removed M1',
      'set back M1',
      'unticked M1.t1',
      'started M1',
      'ticked M1.t1',
      'born M1',
    ]);
    it.write('ROADMAP.md', PLAN);
    commit(it, 'again');
    expect(await events(it.top, ['M1'])).toEqual(['born M1']);
    expect(await events(it.top, ['M1'], ['--at', 'first'])).toEqual(['born M1']);
  });

  test('of an item that had other names: commits name it as it was called then', async () => {
    const it = withPlan();
    commit(it, 'M2: talk to the ferry men');
    it.write('ROADMAP.md', PLAN.replace('## M2', '## M2: Lights\n\n- [ ] Lamp\n\n## M3'));
    commit(it, 'Lights first');
    commit(it, 'M2: buy lamps');
    commit(it, 'm3 is next, and M3.1 is not it, nor XM3');
    commit(it, 'M3.1 and M31 and XM3');
    expect(await events(it.top, ['Ferry'])).toEqual([
      'named m3 is next, and M3.1 is not it, nor XM3',
      'renamed M3',
      'named M2: talk to the ferry men',
      'born M2',
    ]);
  });

  test('of a trailer', async () => {
    const it = withPlan();
    it.git('commit', '--quiet', '--allow-empty', '-m', 'Built', '-m', 'Roadmap: M1.t2 done');
    expect(await events(it.top, ['M1.t2'])).toEqual(['named Built', 'born M1.t2']);
    expect((await events(it.top, ['M1']))[0]).toBe('named Built');
    expect(await events(it.top, ['M2'])).toEqual(['born M2']);
  });

  test('a version that cannot be read is passed over, and told', async () => {
    const it = withPlan();
    it.write('ROADMAP.md', `${PLAN}${'x '.repeat(2000)}`);
    commit(it);
    it.write('ROADMAP.md', TICKED);
    commit(it);
    const { stderr } = await roadmap(it.top, ['--max-bytes', '2000', 'log']);
    expect(stderr).toMatch(/^roadmap: ROADMAP\.md in blob [0-9a-f]{10} is passed over: over 2000 bytes\n$/);
    expect(await events(it.top, [], ['--max-bytes', '2000'])).toEqual([
      'started M1',
      'ticked M1.t1',
      'born M1',
      'born M2',
    ]);
  });
});
