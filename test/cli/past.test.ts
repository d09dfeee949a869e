import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/cli/opening/workspace.ts';
import { atCommit } from '../../src/cli/worlds/revision-host.ts';
import { openRepository } from '../../src/host/git/revisions.ts';
import { nodeHost } from '../../src/host/node.ts';
import { syncSchema } from '../../src/render/schemas/change.ts';
import { blameSchema, staleSchema } from '../../src/render/schemas/history.ts';
import { GIT_ENV, type GitFolder, gitFolders } from '../support/git-folder.ts';
import { roadmap } from '../support/running.ts';

const PLAN = '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay wall\n- [ ] Crane tracks\n';

const { made, make: repository } = gitFolders();

function commit(it: GitFolder, text: string | null, ...messages: readonly string[]): string {
  if (text !== null) it.write('ROADMAP.md', text);
  it.git('add', '--all');
  it.git('commit', '--quiet', '--allow-empty', ...messages.flatMap((message) => ['-m', message]));
  return it.git('rev-parse', 'HEAD').trim();
}

/** `box [x]: Subject` of each line. */
async function blamed(it: GitFolder, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await roadmap(it.top, ['blame', ...args, '--json']);
  if (stdout === '') return [stderr];
  const { lines } = blameSchema.strict().parse(JSON.parse(stdout));
  return lines.map(({ what, text, subject }) => `${what} ${text}: ${subject}`);
}

/** `M1.t1 to do` of each claim. */
async function claims(it: GitFolder, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await roadmap(it.top, ['sync', ...args, '--json']);
  if (stdout === '') return [stderr];
  return syncSchema
    .strict()
    .parse(JSON.parse(stdout))
    .claims.map(({ item, name, outcome }) => `${item ?? name} ${outcome}`);
}

describe('blame', () => {
  test('names the commit of the branch, and the merge only for what the merge brought', async () => {
    const it = repository();
    commit(it, PLAN, 'Plan');
    it.git('checkout', '-q', '-b', 'one');
    commit(it, PLAN.replace('[ ] Quay', '[x] Quay'), 'One');
    it.git('checkout', '-q', '-b', 'two', 'main');
    commit(it, PLAN.replace('# Plan', '# Plan\n\nOf the port.'), 'Two');
    it.git('checkout', '-q', 'main');
    it.git('merge', '-q', '--no-ff', '-m', 'Merge one', 'one');
    it.git('merge', '-q', '--no-ff', '--no-commit', 'two');
    const merged = it.read('ROADMAP.md').replace('[ ] Crane', '[x] Crane');
    commit(it, merged, 'Merge two');
    expect(await blamed(it, 'M1.t1')).toEqual(['box [x]: One', 'name Quay wall: Plan']);
    expect(await blamed(it, 'M1.t2')).toEqual(['box [x]: Merge two', 'name Crane tracks: Plan']);
  });

  test('follows a file that was moved by hand, and one that is not in the last commit', async () => {
    const it = repository();
    commit(it, PLAN, 'Plan');
    fs.renameSync(it.path('ROADMAP.md'), it.path('MILESTONES.md'));
    expect(await blamed(it, 'M1.t1')).toEqual(['box [ ]: Plan', 'name Quay wall: Plan']);
    it.write('MILESTONES.md', '## M2: Ferry\n');
    expect(await blamed(it, 'M2')).toEqual(['name M2 Ferry: null']);
  });

  test('what was undone and made again, is of who made it again', async () => {
    const it = repository();
    const ticked = PLAN.replace('[ ] Quay', '[x] Quay');
    commit(it, PLAN, 'Plan');
    commit(it, ticked, 'Done');
    commit(it, PLAN, 'Not done');
    commit(it, ticked, 'Done again');
    expect(await blamed(it, 'M1.t1')).toEqual(['box [x]: Done again', 'name Quay wall: Plan']);
  });
});

describe('stale', () => {
  test('is what neither the plan nor a message touched', async () => {
    const it = repository();
    const on = (day: string, text: string | null, message: string) => {
      if (text !== null) it.write('ROADMAP.md', text);
      it.git('add', '--all');
      it.git('commit', '--quiet', '--allow-empty', '-m', message, `--date=${day}T12:00:00Z`);
    };
    const plan = `${PLAN}\n## M2: Ferry (in progress)\n\n- [ ] T-7 Timetable\n\n## M3: Lights (in progress)\n`;
    on('2025-01-01', plan, 'Plan');
    on('2025-03-01', null, 'Half of T-7');
    on('2025-03-02', plan.replace('[ ] Quay', '[x] Quay'), 'Quay');
    const stale = async (...args: readonly string[]) => {
      const env = { ...GIT_ENV, SOURCE_DATE_EPOCH: String(Date.parse('2025-03-31T12:00:00Z') / 1000) };
      const { stdout } = await roadmap(it.top, ['stale', '--json', ...args], env);
      return staleSchema
        .strict()
        .parse(JSON.parse(stdout))
        .items.map(({ id, days, subject }) => `${id} ${days} ${subject}`);
    };
    expect(await stale()).toEqual(['M3 89 Plan', 'M2 30 Half of T-7']);
    expect(await stale('--days', '31')).toEqual(['M3 89 Plan']);
    expect(await stale('--days', '0')).toEqual(['M3 89 Plan', 'M2 30 Half of T-7', 'M1 29 Quay']);
    it.write('ROADMAP.md', it.read('ROADMAP.md').replace('M3: Lights', 'M3: Lamps'));
    expect(await stale()).toEqual(['M2 30 Half of T-7']);
  });
});

describe('sync', () => {
  test('a name means what it meant in its commit', async () => {
    const it = repository();
    const first = commit(it, PLAN, 'Plan');
    commit(it, null, 'Tracks lie', 'Roadmap: M1.t2 done');
    commit(it, PLAN.replace('- [ ] Quay wall\n', ''), 'No quay');
    expect(await claims(it, '--from-commits', first)).toEqual(['M1.t1 to do']);
    commit(it, `${PLAN.replace('- [ ] Crane tracks\n', '')}- [ ] Lamps\n`, 'No tracks');
    expect(await claims(it, '--from-commits', first)).toEqual(['M1.t2 unclear']);
  });

  test('what was done and opened again, on whatever branch, is not claimed again', async () => {
    const it = repository();
    const first = commit(it, PLAN, 'Plan');
    it.git('checkout', '-q', '-b', 'one');
    commit(it, PLAN.replace('[ ] Quay', '[x] Quay'), 'One', 'Roadmap: M1.t1 done');
    it.git('checkout', '-q', 'main');
    it.git('merge', '-q', '--no-ff', '-m', 'Merge one', 'one');
    expect(await claims(it, '--from-commits', first)).toEqual(['M1.t1 so already']);
    commit(it, PLAN, 'It sank');
    expect(await claims(it, '--from-commits', first)).toEqual(['M1.t1 taken back']);
    commit(it, null, 'It stands', 'Roadmap: M1.t1 done');
    expect(await claims(it, '--from-commits', first)).toEqual(['M1.t1 to do']);
    commit(it, null, 'It does not', 'Roadmap: M1.t1 planned');
    expect(await claims(it, '--from-commits', first)).toEqual([]);
  });

  test('all or nothing', async () => {
    const it = repository();
    const first = commit(it, PLAN, 'Plan');
    commit(it, null, 'Claims', 'Roadmap: M1.t1 done\nRoadmap: M1 done');
    const refused = await roadmap(it.top, ['sync', '--write', '--from-commits', first, '--json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ written: false, change: { changed: false } });
    expect(it.read('ROADMAP.md')).toBe(PLAN);
    commit(it, null, 'The rest', 'Roadmap: M1.t2 done');
    expect((await roadmap(it.top, ['sync', '--write', '--from-commits', first])).code).toBe(0);
    expect(it.read('ROADMAP.md')).toBe(PLAN.replaceAll('[ ]', '[x]').replace('(in progress)', '(done)'));
  });

  test('opens the plan once, whatever the number of claims, and that of a commit where it changed', async () => {
    const it = repository();
    const odd = (text: string) => it.write('ROADMAP.md', Buffer.from(`${text}- [ ] Caf\xe9\n`, 'latin1'));
    odd(PLAN);
    const first = commit(it, null, 'Plan');
    commit(it, null, 'The wall stands', 'Roadmap: M1.t1 done');
    it.write('wall.c', 'int wall;');
    commit(it, null, 'So do the tracks', 'Roadmap: M1.t2 done');
    odd(PLAN.replace('- [ ] Quay wall\n', ''));
    commit(it, null, 'No quay');
    commit(it, null, 'Tracks again', 'Roadmap: M1.t1 done');
    expect(await claims(it, '--from-commits', first)).toEqual(['M1.t1 unclear', 'M1.t1 to do']);
    const { stderr } = await roadmap(it.top, ['sync', '--from-commits', first]);
    expect(stderr.match(/not UTF-8/g)).toHaveLength(1);
  });

  test('an id that is written twice is not guessed', async () => {
    const it = repository();
    const first = commit(it, '## M1: Port\n\n- [ ] T-1 Quay\n\n## M2: Ferry\n\n- [ ] T-1 Timetable\n', 'Plan');
    commit(it, null, 'Done', 'Roadmap: T-1 done');
    expect(await claims(it, '--from-commits', first)).toEqual(['T-1 unclear']);
  });

  test('a range is no option, and ends in our history', async () => {
    const it = repository();
    commit(it, PLAN, 'Plan');
    it.git('checkout', '-q', '--orphan', 'other');
    commit(it, PLAN, 'Other');
    it.git('checkout', '-q', 'main');
    const stderr = async (range: string) => (await roadmap(it.top, ['sync', `--from-commits=${range}`])).stderr;
    expect(await stderr('--output=stolen')).toContain('no such revision: --output=stolen');
    expect(await stderr('main..other')).toContain('main..other ends outside of this history');
    expect(fs.existsSync(it.path('stolen'))).toBe(false);
  });
});

describe('a revision', () => {
  test('is what is shown, also where the way to it is a link', async () => {
    const it = repository();
    commit(it, PLAN, 'Plan');
    commit(it, PLAN.replace('[ ] Quay', '[x] Quay'), 'Quay');
    const link = `${it.top}-link`;
    made.push(link);
    fs.symlinkSync(it.top, link);
    const { stdout } = await roadmap('/', [
      '-C',
      link,
      '--at',
      'HEAD~1',
      'list',
      '--kind',
      'task',
      '--columns',
      'status',
    ]);
    expect(stdout).toBe('planned\nplanned\n');
    expect(await blamed(it, '-C', link, 'M1.t1')).toEqual(['box [x]: Quay', 'name Quay wall: Plan']);
  });

  test('is opened no more often for more files, and standard input is read once', async () => {
    const it = repository();
    const files = ['a.md', 'b.md', 'c.md', 'd.md'];
    for (const [at, file] of files.entries()) it.write(file, `## M${at + 2}: Pier ${at}\n`);
    const oid = commit(it, null, 'Plans');
    const done = { opened: 0, stdin: 0 };
    const readStdin = async () => {
      done.stdin += 1;
      return new TextEncoder().encode(PLAN);
    };
    const git = await openRepository(it.top, GIT_ENV, { of: '--at' });
    const host = { ...nodeHost(), cwd: it.top, env: GIT_ENV, readStdin };
    const { plan } = await atCommit(host, git, oid, (then) => {
      done.opened += 1;
      return openWorkspace(then, { files: ['-', ...files], maxBytes: 1 << 20, at: 'HEAD' });
    });
    expect(done).toEqual({ opened: 2, stdin: 1 });
    expect(plan.files.map(({ roadmap: { source } }) => source.path)).toEqual([
      '<stdin>',
      ...files.map((file) => `HEAD:${file}`),
    ]);
  });

  test('has no file from outside of its repository', async () => {
    const [it, other] = [repository(), repository()];
    commit(it, PLAN, 'Plan');
    other.write('ROADMAP.md', PLAN);
    const { code, stdout, stderr } = await roadmap(it.top, ['--at', 'HEAD', 'status', `${other.top}/ROADMAP.md`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('is outside of the repository');
  });
});
