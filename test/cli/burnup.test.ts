import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { burnupSchema, forecastSchema } from '../../src/render/schemas/burnup.ts';
import { commitAll, GIT_ENV, type GitFolder, gitFolders } from '../support/git-folder.ts';
import { type Answer, roadmap } from '../support/running.ts';

const { made, make: repository } = gitFolders();

const run = (top: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  roadmap(top, argv, { ...GIT_ENV, ...env });

async function points(top: string, ...words: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await run(top, ['burnup', '--json', ...words]);
  expect(stderr).toBe('');
  return burnupSchema
    .strict()
    .parse(JSON.parse(stdout))
    .points.map(({ done, total }) => `${done}/${total}`);
}

let day = 0;
function commit(it: GitFolder): void {
  const date = new Date(Date.UTC(2025, 0, 1) + day++ * 86_400_000).toISOString();
  commitAll(it, 'change', '--date', date);
}

const PLAN = '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ] Crane\n\n## M2: Ferry\n\n- [ ] Boat\n';
const CACHE = '.git/roadmap/boxes';

let it: GitFolder;
beforeAll(() => {
  it = repository();
  it.write('ROADMAP.md', PLAN);
  commit(it);
  for (const name of ['Quay', 'Boat']) {
    it.write('ROADMAP.md', it.read('ROADMAP.md').replace(`[ ] ${name}`, `[x] ${name}`));
    commit(it);
  }
});

const ALL = ['0/3', '1/3', '2/3'];

test('the cache is made, used, and never trusted', async () => {
  fs.rmSync(it.path('.git/roadmap'), { recursive: true, force: true });
  expect(await points(it.top, '--no-cache')).toEqual(ALL);
  expect(fs.existsSync(it.path(CACHE))).toBe(false);
  expect(await points(it.top)).toEqual(ALL);
  const cache = it.read(CACHE);
  const inode = fs.statSync(it.path(CACHE)).ino;
  expect(await points(it.top)).toEqual(ALL);
  expect(fs.statSync(it.path(CACHE)).ino).toBe(inode);

  for (const damaged of [
    '',
    'x',
    cache.slice(0, -2),
    cache.replace(/ 3\n/, ' 4\n'),
    cache.replace(/^./, 'g'),
    '\0'.repeat(500),
  ]) {
    it.write(CACHE, damaged);
    expect(await points(it.top)).toEqual(ALL);
    expect(it.read(CACHE)).toBe(cache);
  }
  fs.rmSync(it.path(CACHE));
  fs.mkdirSync(it.path(CACHE));
  expect(await points(it.top)).toEqual(ALL);
  fs.rmSync(it.path('.git/roadmap'), { recursive: true });
  it.write('.git/roadmap', 'a file');
  expect(await points(it.top)).toEqual(ALL);
  fs.rmSync(it.path('.git/roadmap'));
  expect(fs.readdirSync(it.path('.git')).filter((name) => name.includes('roadmap'))).toEqual([]);
});

test('other words are another cache', async () => {
  const own = repository();
  own.write('ROADMAP.md', '# Plan\n\n- [x] Quay\n- [$] Crane\n');
  commit(own);
  expect(await points(own.top)).toEqual(['1/1']);
  own.write('roadmap.config.yaml', 'boxes:\n  "[$]": done\n');
  expect(await points(own.top)).toEqual(['2/2']);
});

test('words in the front matter are those of its version', async () => {
  const own = repository();
  own.write('ROADMAP.md', '---\nroadmap:\n  boxes:\n    "[$]": done\n---\n\n- [$] Quay\n- [ ] Crane\n');
  commit(own);
  own.write('ROADMAP.md', own.read('ROADMAP.md').replace('done', 'planned'));
  commit(own);
  own.write('ROADMAP.md', '- [$] Quay\n- [ ] Crane\n');
  commit(own);
  expect(await points(own.top)).toEqual(['1/2', '0/2', '0/1']);
});

test('two processes of git, however long the history', async () => {
  const bin = path.join(repository().top, 'bin');
  fs.mkdirSync(bin);
  fs.writeFileSync(
    path.join(bin, 'git'),
    `#!/bin/sh\necho x >> "${bin}/calls"\nexec env PATH="${GIT_ENV.PATH}" git "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const calls = async (...argv: string[]) => {
    fs.writeFileSync(path.join(bin, 'calls'), '');
    expect((await run(it.top, argv, { PATH: `${bin}:${GIT_ENV.PATH}` })).code).toBe(0);
    return fs.readFileSync(path.join(bin, 'calls'), 'utf8').length / 2;
  };
  expect(await calls('burnup', '--no-cache')).toBe(2);
  await calls('burnup');
  expect(await calls('burnup')).toBe(1);
});

test('a bare repository, a linked work tree, an unborn branch, a shallow clone', async () => {
  const bare = `${it.top}-bare`;
  const linked = `${it.top}-linked`;
  const shallow = `${it.top}-shallow`;
  made.push(bare, linked, shallow);
  it.git('clone', '--quiet', '--bare', '.', bare);
  it.git('worktree', 'add', '--quiet', linked);
  it.git('clone', '--quiet', '--depth', '2', `file://${it.top}`, shallow);
  expect(await points(bare)).toEqual(ALL);
  expect(await points(linked)).toEqual(ALL);
  const { stdout, stderr } = await run(shallow, ['burnup', '--format', 'csv']);
  expect(
    stdout
      .split('\n')
      .slice(1, -1)
      .map((row) => row.split(',').slice(2, 4).join('/')),
  ).toEqual(ALL.slice(1));
  expect(stderr).toMatch(/history ends at \w{10} in this shallow clone/);
  const none = repository();
  none.write('ROADMAP.md', PLAN);
  expect(await run(none.top, ['burnup'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'roadmap: no commit has changed the plan\n',
  });
});

test('an item is followed, and what is not there is said', async () => {
  expect(await points(it.top, 'M1')).toEqual(['0/2', '1/2', '1/2']);
  expect((await run(it.top, ['burnup', 'M9'])).stderr).toMatch(/^roadmap: no item called "M9"/);
});

test('a version that cannot be read is told, and taken for the one after it', async () => {
  const own = repository();
  own.write('ROADMAP.md', '- [ ] Quay\n');
  commit(own);
  own.write('ROADMAP.md', Buffer.from('- [ ] Quay\n', 'utf16le'));
  commit(own);
  own.write('ROADMAP.md', '- [x] Quay\n');
  commit(own);
  const { stdout, stderr } = await run(own.top, ['burnup', '--format', 'csv', '--no-cache']);
  expect(
    stdout
      .split('\n')
      .slice(1, -1)
      .map((row) => row.split(',').slice(2, 4).join('/')),
  ).toEqual(['0/1', '1/1', '1/1']);
  expect(stderr).toMatch(/^roadmap: ROADMAP.md in blob \w{10} is passed over: file is UTF-16\n$/);
});

test('any history: it is drawn in every format, and foretold or not', async () => {
  const line = fc.constantFrom(
    '- [ ] Quay\n',
    '- [x] Crane\n',
    '\n## M1: Port\n\n',
    '```\n',
    '<!--\n',
    '\u001b[2J',
    '\0',
    '\uFEFF',
    '- [~] é 路线图\r\n',
  );
  const version = fc.option(fc.array(line, { maxLength: 12 }), { nil: null, freq: 6 });
  const date = fc.integer({ min: -(2 ** 31), max: 2 ** 33 });
  const history = fc.array(fc.record({ version, date }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(history, async (commits) => {
      const own = repository();
      const stream = [{ version: ['# Plan\n'], date: 1e9 }, ...commits].map(({ version: lines, date: at }) => {
        const bytes = Buffer.from((lines ?? []).join(''));
        const change =
          lines === null ? 'D ROADMAP.md\n' : `M 100644 inline ROADMAP.md\ndata ${bytes.length}\n${bytes}\n`;
        return `commit refs/heads/main\ncommitter A <a@b> ${Math.max(0, at)} +0000\ndata 0\n${change}`;
      });
      execFileSync('git', ['fast-import', '--quiet'], { cwd: own.top, env: GIT_ENV, input: stream.join('') });
      for (const format of ['text', 'svg', 'csv', 'json']) {
        const { code, stdout } = await run(own.top, ['burnup', 'ROADMAP.md', '--format', format]);
        expect(code).toBeLessThan(2);
        expect(stdout).not.toMatch(/[\0\u001b]/);
      }
      const { code, stdout } = await run(own.top, ['forecast', 'ROADMAP.md', '--backtest', '--json', '--scope-growth']);
      expect(code).toBeLessThan(2);
      forecastSchema.strict().parse(JSON.parse(stdout));
      fs.rmSync(own.top, { recursive: true });
    }),
    { numRuns: Number(process.env.RUNS ?? 10) },
  );
});
