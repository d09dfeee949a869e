import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commitAll as commit, GIT_ENV, type GitFolder, gitFolder, gitFolders } from '../support/git-folder.ts';
import { roadmap } from '../support/running.ts';

const PLAN = `# Plan

## M1: Port

- [x] Quay wall
- [ ] Crane tracks
- [ ] Lights, see [the law](law.md)

### Exit criteria

- [x] Ships of 90 m can moor

## M2: Ferry

- [ ] Timetable of summer
- [ ] Tickets on paper
`;

const { made, make, copyOf } = gitFolders();
const FIRST = make();
const copy = (): GitFolder => copyOf(FIRST);
FIRST.write('ROADMAP.md', PLAN);
commit(FIRST);
FIRST.git('checkout', '--quiet', '-b', 'branch');

/** A repository with the plan on `main`, on a branch of it. */
function edit(it: GitFolder, from: string, to: string, file = 'ROADMAP.md'): void {
  const before = it.read(file);
  expect(before).toContain(from);
  it.write(file, before.replace(from, to));
}

interface Answer {
  readonly code: number;
  /** `5 vanished-item` */
  readonly found: readonly string[];
  readonly stderr: string;
}

async function check(top: string, args: readonly string[], env = GIT_ENV): Promise<Answer> {
  const select = args.includes('--select') ? [] : ['--select', 'base,repository'];
  const { code, stdout, stderr } = await roadmap(top, ['check', '--format', 'concise', ...select, ...args], env);
  const found = stdout
    .split('\n')
    .flatMap((line) => /^(?:ROADMAP\.md:)?(.*?):\d+: .*\[([\w-]+)\]$/.exec(line)?.slice(1).join(' ') ?? []);
  return { code, found, stderr };
}

const since = (it: { top: string }, ...args: string[]) => check(it.top, ['--since', 'main', ...args]);

describe.concurrent('what a branch brings', () => {
  const cases: readonly (readonly [
    name: string,
    change: (it: GitFolder) => void,
    found: readonly string[],
    code: 0 | 1,
  ])[] = [
    ['nothing', () => {}, [], 0],
    ['only line ends', (it) => it.write('ROADMAP.md', PLAN.replaceAll('\n', '\r\n')), [], 0],
    ['a task is done', (it) => edit(it, '[ ] Crane', '[x] Crane'), [], 0],
    ['an item is gone', (it) => edit(it, '- [ ] Crane tracks\n', ''), ['5 vanished-item'], 0],
    ['a milestone is gone', (it) => edit(it, PLAN.slice(PLAN.indexOf('## M2')), ''), ['3 vanished-item'], 0],
    ['a milestone is renumbered', (it) => edit(it, 'M2: Ferry', 'M3: Ferry'), ['13 renumbered-item'], 0],
    ['a criterion is unticked', (it) => edit(it, '[x] Ships', '[ ] Ships'), ['11 unticked-criterion'], 0],
    ['a criterion is weakened', (it) => edit(it, '[x] Ships of 90 m', '[x] Ships of 9 m'), ['11 edited-done-item'], 0],
    ['a task is open again', (it) => edit(it, '[x] Quay', '[ ] Quay'), ['5 reopened-item'], 0],
    ['a broken link', (it) => edit(it, 'Tickets on', '[Tickets](a.md) on'), ['16 missing-file'], 0],
    ['the plan is emptied', (it) => it.write('ROADMAP.md', ''), ['1 shrunk-roadmap'], 1],
    ['the plan is deleted', (it) => it.git('rm', '--quiet', 'ROADMAP.md'), ['1 shrunk-roadmap'], 1],
    ['an archive takes it over', (it) => archived(it), [], 0],
    ['it is moved', (it) => moved(it), ['docs/ROADMAP.md:5 vanished-item'], 0],
  ];
  test.each(cases)('%s', async (_name, change, found, code) => {
    const it = copy();
    change(it);
    it.git('add', '--all');
    const expected = { code, found };
    expect(await since(it)).toMatchObject(expected);
    expect(await check(it.top, ['--staged'])).toMatchObject(expected);
  });

  test('committed, it is still what the branch brings, but not the next commit', async () => {
    const it = copy();
    moved(it);
    commit(it);
    expect((await since(it)).found).toEqual(['docs/ROADMAP.md:5 vanished-item']);
    expect((await check(it.top, ['--staged'])).found).toEqual([]);
  });

  function archived(it: GitFolder): void {
    const ferry = PLAN.slice(PLAN.indexOf('## M2'));
    edit(it, ferry, '');
    it.write('archive.md', ferry);
  }

  function moved(it: GitFolder): void {
    fs.mkdirSync(it.path('docs'));
    it.git('mv', 'ROADMAP.md', 'docs/ROADMAP.md');
    edit(it, '- [ ] Crane tracks\n', '', 'docs/ROADMAP.md');
  }

  test('since it left the other, not what that did meanwhile; after a rebase neither', async () => {
    const it = copy();
    it.git('checkout', '--quiet', 'main');
    edit(it, '- [ ] Timetable of summer\n', '- [x] Timetable of summer\n- [ ] T-7 Bell\n');
    commit(it);
    it.git('checkout', '--quiet', 'branch');
    edit(it, '- [ ] Crane tracks\n', '- [ ] T-7 Ropes\n');
    commit(it);
    expect(await since(it)).toMatchObject({ found: ['5 vanished-item', '6 id-taken-on-base'], code: 1 });
    it.git('rebase', '--quiet', 'main');
    expect((await since(it)).found.filter((each) => /vanished|reopened/.test(each))).toEqual(['5 vanished-item']);
  });

  test('a tick that no commit tells of, where the house asks for it', async () => {
    const it = copy();
    it.write('roadmap.config.yaml', 'check:\n  rules:\n    require-criteria-ticked-by-commit: error\n');
    edit(it, '- [x] Ships of 90 m can moor\n', '- [x] Ships of 90 m can moor\n- [x] Lights\n- [x] Gates\n');
    it.git('add', '--all');
    it.git('commit', '--quiet', '-m', 'roadmap: tick\n\nSigned-off-by: Ann\nRoadmap: M1.c2 done\n');
    const own = ['--select', 'require-criteria-ticked-by-commit'];
    expect(await since(it, ...own)).toMatchObject({ code: 1, found: ['13 require-criteria-ticked-by-commit'] });
    expect(await check(it.top, ['--staged', ...own])).toMatchObject({ code: 0, found: [] });
  });

  test('a merge that takes the older side', async () => {
    const it = copy();
    it.git('checkout', '--quiet', 'main');
    edit(it, '[ ] Crane', '[x] Crane');
    commit(it);
    it.git('checkout', '--quiet', 'branch');
    edit(it, 'Crane tracks', 'Crane rails');
    commit(it);
    it.git('merge', '--quiet', '-s', 'ours', '-m', 'm', 'main');
    expect((await since(it)).found).toEqual(['6 reopened-item']);
  });
});

describe.concurrent('what cannot be compared is red', () => {
  test.each(['nope', '--output=x', ''])('no such revision: %j', async (revision) => {
    const answer = await check(FIRST.top, [`--since=${revision}`]);
    expect([answer.code, answer.stderr]).toEqual([2, expect.stringMatching(/no such revision/)]);
  });

  test('a shallow clone', async () => {
    const it = copy();
    edit(it, 'Crane', 'Cranes');
    commit(it);
    it.git('checkout', '--quiet', 'main');
    it.git('commit', '--quiet', '--allow-empty', '-m', 'x');
    it.git('checkout', '--quiet', 'branch');
    const clone = `${it.top}-clone`;
    made.push(clone);
    const from = ['clone', '--quiet', '--depth=1', '--no-single-branch', `file://${it.top}`, clone];
    execFileSync('git', from, { env: GIT_ENV, stdio: 'pipe' });
    const answer = await check(clone, ['--since', 'origin/main']);
    expect([answer.code, answer.stderr]).toEqual([2, expect.stringMatching(/fetch-depth: 0/)]);
  });

  test('no git; but without a base there is no need of it', async () => {
    const env = { ...GIT_ENV, PATH: '/nonexistent' };
    const answer = await check(FIRST.top, ['--since', 'main'], env);
    expect([answer.code, answer.stderr]).toEqual([2, expect.stringMatching(/--since needs git/)]);
    expect(await check(FIRST.top, [], env)).toMatchObject({ code: 0, found: ['7 missing-file'] });
  });

  test('no repository', async () => {
    const top = fs.mkdtempSync(`${FIRST.top}-`);
    made.push(top);
    fs.writeFileSync(`${top}/ROADMAP.md`, PLAN);
    expect((await check(top, ['--since', 'main'])).stderr).toMatch(/in no git repository/);
    expect(await check(top, [])).toMatchObject({ code: 0, found: [] });
  });

  test('a plan that is a link out of the repository shows nothing of what it leads to', async () => {
    const outside = fs.mkdtempSync(`${FIRST.top}-`);
    made.push(outside);
    fs.writeFileSync(`${outside}/secret.md`, '# hunter2\n\n- [ ] hunter2\n');
    const it = copy();
    fs.rmSync(it.path('ROADMAP.md'));
    fs.symlinkSync(`${outside}/secret.md`, it.path('ROADMAP.md'));
    it.git('add', '--all');
    for (const args of [[], ['--since', 'main'], ['--staged']]) {
      const { code, found, stderr } = await check(it.top, args);
      expect({ code, found, stderr }).toMatchObject({ code: 2, found: [] });
      expect(stderr).toMatch(/a link out of the repository: ROADMAP.md/);
    }
    fs.rmSync(it.path('ROADMAP.md'));
    it.write('plan.md', PLAN);
    fs.symlinkSync('plan.md', it.path('ROADMAP.md'));
    expect((await check(it.top, [])).code).toBe(0);
  });

  test('a conflict in the index', async () => {
    const it = copy();
    edit(it, 'Crane tracks', 'Crane rails');
    commit(it);
    it.git('checkout', '--quiet', 'main');
    edit(it, 'Crane tracks', 'Crane of steel');
    commit(it);
    expect(() => it.git('merge', 'branch')).toThrow();
    const answer = await check(it.top, ['--staged']);
    expect([answer.code, answer.stderr]).toEqual([2, expect.stringMatching(/merge conflict: ROADMAP\.md/)]);
  });
});

describe.concurrent('what the next commit brings', () => {
  test('is read from the index, not from disk', async () => {
    const it = copy();
    edit(it, '[x] Quay', '[ ] Quay');
    expect((await check(it.top, ['--staged'])).found).toEqual([]);
    it.git('add', 'ROADMAP.md');
    it.write('ROADMAP.md', 'nothing\n');
    it.write('law.md', 'untracked\n');
    expect((await check(it.top, ['--staged'])).found).toEqual(['5 reopened-item']);
  });

  test('before the first commit is all of it', async () => {
    const it = make();
    it.write('ROADMAP.md', PLAN);
    expect(await check(it.top, ['--staged'])).toMatchObject({ code: 2 });
    it.git('add', 'ROADMAP.md');
    expect(await check(it.top, ['--staged'])).toMatchObject({ code: 0, found: ['7 missing-file'] });
  });

  test('in a hook: of `git commit -a`, of a path, in a worktree', async () => {
    const it = copy();
    const tree = `${it.top}-tree`;
    made.push(tree);
    it.git('worktree', 'add', '--quiet', '-b', 'here', tree);
    // The index of `-a` is gone when git ends, so the check is run within the hook.
    it.write(
      '.git/hooks/pre-commit',
      `#!/bin/sh\nexec ${process.execPath} ${process.cwd()}/bin/roadmap.js check --staged --select base --max-warnings 0 --format concise >&2\n`,
    );
    fs.chmodSync(it.path('.git/hooks/pre-commit'), 0o755);
    const refused = (top: string, ...args: string[]) => {
      try {
        execFileSync('git', ['commit', '--quiet', '-m', 'x', ...args], {
          cwd: top,
          env: GIT_ENV,
          encoding: 'utf8',
          stdio: 'pipe',
        });
        return 'committed';
      } catch (error) {
        return /\[([\w-]+)\]/.exec((error as { stderr: string }).stderr)?.[1] ?? (error as { stderr: string }).stderr;
      }
    };
    for (const top of [it.top, tree]) {
      const own = gitFolder(top);
      own.write('other.md', '# x\n');
      own.git('add', 'other.md');
      edit(own, '[x] Quay', '[ ] Quay');
      expect([refused(top, '-a'), refused(top, 'ROADMAP.md'), refused(top)]).toEqual([
        'reopened-item',
        'reopened-item',
        'committed',
      ]);
    }
  });

  test('in a sparse checkout', async () => {
    const it = copy();
    it.write('docs/x.md', '# Law\n');
    edit(it, '(law.md)', '(docs/x.md#law)');
    edit(it, '[x] Quay', '[ ] Quay');
    it.git('add', '--all');
    it.git('update-index', '--skip-worktree', 'ROADMAP.md', 'docs/x.md');
    fs.rmSync(it.path('ROADMAP.md'));
    fs.rmSync(it.path('docs'), { recursive: true });
    expect((await check(it.top, ['--staged'])).found).toEqual(['5 reopened-item']);
  });
});

describe.concurrent('files are those of git', () => {
  const plan = (...links: string[]) => `# Plan\n\n${links.map((link) => `- [ ] [x](${link})\n`).join('')}`;

  test('on a disk with links, other letters, and more than git knows', async () => {
    const it = copy();
    it.write('docs/Guide.md', '# Guide\n');
    it.write('.gitignore', 'ignored.md\n');
    fs.symlinkSync('/etc', it.path('out'));
    fs.symlinkSync('loop', it.path('loop'));
    it.write('ROADMAP.md', '');
    commit(it);
    it.write('ignored.md', '');
    execFileSync('mkfifo', [it.path('pipe')]);
    fs.symlinkSync('/etc', it.path('mine'));
    const links = [
      'docs/Guide.md',
      'docs/guide.md',
      'out',
      'out/passwd',
      'loop/x',
      'mine/passwd',
      'mine/none',
      'ignored.md',
      'pipe',
      'docs/Guide.md#none',
    ];
    it.write('ROADMAP.md', plan(...links));
    const { found } = await check(it.top, []);
    expect(found).toEqual([
      '4 missing-file',
      '8 missing-file',
      '9 missing-file',
      '10 missing-file',
      '11 missing-file',
      '12 missing-anchor',
    ]);
  });

  test('a file that was just made is asked to be added', async () => {
    const it = copy();
    it.write('law.md', '# Law\n');
    const { stdout } = await roadmap(it.top, ['check', '--format', 'concise']);
    expect(stdout).toContain('Unexpected link to law.md, expected a file that git has: `git add` it');
  });
});
