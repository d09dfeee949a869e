import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

// Real processes on real files: `npm test` has just built the program.
const program = path.resolve('bin/roadmap.js');
const work = mkdtempSync(path.join(tmpdir(), 'roadmap-writing-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let count = 0;

function folder(files: Readonly<Record<string, string>>): string {
  count += 1;
  const made = path.join(work, String(count));
  mkdirSync(path.join(made, '.git'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(made, name), text);
  return made;
}

const env = { PATH: process.env.PATH, HOME: work, LC_ALL: 'C.UTF-8' };

function roadmap(cwd: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}) {
  const options = { cwd, env: { ...env, ...extra }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

const PLAN = '# Plan\r\n\r\n## M1: Quay\r\n\r\n- [ ] Piles\r\n- [x] Planks\r\n';

function looks(cwd: string) {
  const { mtimeMs, ino, mode } = statSync(path.join(cwd, 'ROADMAP.md'));
  return { mtimeMs, ino, mode, text: readFileSync(path.join(cwd, 'ROADMAP.md'), 'utf8'), names: readdirSync(cwd) };
}

test('a dry run writes nothing, and needs no right to write', () => {
  const cwd = folder({ 'ROADMAP.md': PLAN });
  chmodSync(path.join(cwd, 'ROADMAP.md'), 0o444);
  const before = looks(cwd);
  const { status, stdout } = roadmap(cwd, ['close', 'Piles', '--dry-run']);
  expect({ status, changed: stdout.includes('+- [x] Piles\r\n') }).toEqual({ status: 0, changed: true });
  expect(looks(cwd)).toEqual(before);
});

test('the diff of a dry run is what git applies, and gives what the command writes', () => {
  const cwd = folder({ 'ROADMAP.md': `\uFEFF${PLAN}\n- [ ] last line` });
  const { stdout } = roadmap(cwd, ['close', 'M1', '--with-tasks', '-n']);
  const copy = folder({ 'ROADMAP.md': readFileSync(path.join(cwd, 'ROADMAP.md'), 'utf8') });
  rmSync(path.join(copy, '.git'), { recursive: true });
  spawnSync('git', ['init', '-q'], { cwd: copy });
  const applied = spawnSync('git', ['apply', '-'], { cwd: copy, input: stdout, encoding: 'utf8' });
  expect(applied.stderr).toBe('');
  roadmap(cwd, ['close', 'M1', '--with-tasks']);
  expect(looks(copy).text).toBe(looks(cwd).text);
  expect(looks(cwd).text).toBe(
    '\uFEFF# Plan\r\n\r\n## M1: Quay (done)\r\n\r\n- [x] Piles\r\n- [x] Planks\r\n\n- [x] last line',
  );
});

test('what is so already is not written', () => {
  const cwd = folder({ 'ROADMAP.md': PLAN });
  const before = looks(cwd);
  expect(roadmap(cwd, ['close', 'Planks'])).toMatchObject({ status: 0, stderr: '' });
  expect(looks(cwd)).toEqual(before);
});

test('only what changes is said to be changed', () => {
  const cwd = folder({ 'ROADMAP.md': `${PLAN}- [ ] Bollards\r\n` });
  const { stdout } = roadmap(cwd, ['close', 'Planks', 'Piles', 'piles']);
  expect(stdout).toMatch(/^closed M1\.t1 Piles: 1 line\n/);
  expect(stdout).toContain('\nM1.t2 Planks: done already\n');
});

test('a refusal writes nothing', () => {
  const cwd = folder({ 'ROADMAP.md': PLAN });
  const before = looks(cwd);
  expect(roadmap(cwd, ['close', 'M1']).status).toBe(1);
  expect(looks(cwd)).toEqual(before);
});

test('a link stays a link, and its target keeps its mode; a hard link is warned of', () => {
  const cwd = folder({ 'plan.md': PLAN });
  chmodSync(path.join(cwd, 'plan.md'), 0o640);
  symlinkSync('plan.md', path.join(cwd, 'ROADMAP.md'));
  linkSync(path.join(cwd, 'plan.md'), path.join(cwd, 'other.md'));
  const { status, stderr } = roadmap(cwd, ['close', 'Piles', 'ROADMAP.md']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/other name/);
  expect(lstatSync(path.join(cwd, 'ROADMAP.md')).isSymbolicLink()).toBe(true);
  expect(statSync(path.join(cwd, 'plan.md')).mode & 0o777).toBe(0o640);
  expect(readFileSync(path.join(cwd, 'plan.md'), 'utf8')).toContain('- [x] Piles');
});

test('a link out of the repository is read, and not written', () => {
  const outside = folder({ 'plan.md': PLAN });
  const cwd = folder({});
  symlinkSync(path.join(outside, 'plan.md'), path.join(cwd, 'ROADMAP.md'));
  expect(roadmap(cwd, ['status']).status).toBe(0);
  expect(roadmap(cwd, ['close', 'Piles'])).toMatchObject({ status: 2, stdout: '' });
  expect(readFileSync(path.join(outside, 'plan.md'), 'utf8')).toBe(PLAN);
});

test('it works without git, and where nothing can be remembered', () => {
  const cwd = folder({ 'ROADMAP.md': PLAN.replaceAll('\r', '') });
  const nowhere = { PATH: '/nowhere', HOME: '/dev/null', XDG_STATE_HOME: '' };
  expect(roadmap(cwd, ['close', 'M1', '--with-tasks'], nowhere).status).toBe(0);
  expect(looks(cwd).text).toBe('# Plan\n\n## M1: Quay (done)\n\n- [x] Piles\n- [x] Planks\n');
  expect(roadmap(cwd, ['undo'], nowhere)).toMatchObject({ status: 2 });
  expect(roadmap(cwd, ['reopen', 'M1'], nowhere).status).toBe(0);
  expect(looks(cwd).text).toBe('# Plan\n\n## M1: Quay (planned)\n\n- [x] Piles\n- [x] Planks\n');
});

test('who ticks at the same time loses nothing', async () => {
  const boxes = Array.from({ length: 16 }, (_, n) => `- [ ] Box number ${n + 1}.\n`).join('');
  const cwd = folder({ 'ROADMAP.md': `# Plan\n\n## M1: Quay\n\n${boxes}` });
  const tick = async (first: number): Promise<void> => {
    for (let n = first; n <= 16; n += 4) expect(await exitCode(cwd, ['tick', `Box number ${n}.`])).toBe(0);
  };
  await Promise.all([1, 2, 3, 4].map(tick));
  expect(looks(cwd).text).toBe(`# Plan\n\n## M1: Quay\n\n${boxes.replaceAll('[ ]', '[x]')}`);
  expect(looks(cwd).names).toEqual(['.git', 'ROADMAP.md']);
}, 60_000);

function exitCode(cwd: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(process.execPath, [program, ...args], { cwd, env, stdio: 'ignore' }).on('exit', resolve);
  });
}
