import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const PROGRAM = path.resolve('bin/roadmap.js');
const PLAN = '# Plan\n\n## M1: Quay\n\n- [ ] a\n\n## M2: Ferry\n\n- [ ] b\n';

/** A terminal: what util-linux calls `script`. Those of other systems take other options. */
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

const running: { process: ChildProcess; folder: string }[] = [];
afterEach(() => {
  for (const { process: child, folder } of running.splice(0)) {
    child.stdin?.write('\x03');
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

interface Watched {
  readonly file: string;
  /** What is on the screen, as soon as it is as expected. */
  shows(expected: string | RegExp): Promise<string>;
  resize(columns: number, rows: number): void;
  type(text: string): void;
  /** Exit code and everything that was written. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

function watch(name = 'docs/ROADMAP.md'): Watched {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-watch-'));
  fs.mkdirSync(path.join(folder, '.git'));
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, PLAN);
  const command = `tty > tty; stty cols 80 rows 24; exec "${process.execPath}" "${PROGRAM}" status --watch`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', TERM: 'xterm', FORCE_COLOR: undefined },
  });
  running.push({ process: child, folder });
  let output = '';
  const waiting = new Set<() => void>();
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    for (const each of waiting) each();
  });
  const frame = () => output.slice(output.lastIndexOf('\x1b[H')).replace(/\x1b\[[\d;?]*[A-Za-z]/g, '');
  return {
    file,
    shows: (expected) =>
      new Promise((resolve) => {
        const look = () => {
          if (!(typeof expected === 'string' ? frame().includes(expected) : expected.test(frame()))) return;
          waiting.delete(look);
          resolve(frame());
        };
        waiting.add(look);
        look();
      }),
    resize: (columns, rows) => {
      const terminal = fs.readFileSync(path.join(folder, 'tty'), 'utf8').trim();
      execFileSync('stty', ['-F', terminal, 'cols', String(columns), 'rows', String(rows)]);
    },
    type: (text) => child.stdin.write(text),
    ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))),
  };
}

test.runIf(hasTerminal)(
  'a file that is written, replaced, removed and made again is shown anew each time',
  async () => {
    const { file, shows } = watch();
    await shows('M1  Quay');
    fs.writeFileSync(file, PLAN.replace('Quay', 'Mole'));
    await shows('M1  Mole');
    fs.writeFileSync(`${file}.new`, PLAN.replace('Quay', 'Pier'));
    fs.renameSync(`${file}.new`, file);
    await shows('M1  Pier');
    fs.rmSync(file);
    await shows('no roadmap found');
    fs.writeFileSync(file, PLAN);
    await shows('M1  Quay');
    fs.renameSync(path.dirname(file), `${path.dirname(file)}.away`);
    await shows('no roadmap found');
    fs.renameSync(`${path.dirname(file)}.away`, path.dirname(file));
    fs.writeFileSync(file, PLAN.replace('Quay', 'Dock'));
    await shows('M1  Dock');
  },
);

test.runIf(hasTerminal)('another plan that is found meanwhile does not make it forget the first', async () => {
  const { file, shows } = watch('ROADMAP.md');
  await shows('M1  Quay');
  fs.writeFileSync(path.join(path.dirname(file), 'PLAN.md'), PLAN.replace('Quay', 'Other'));
  fs.rmSync(file);
  await shows(/Other|no roadmap/);
  fs.writeFileSync(file, PLAN.replace('Quay', 'First'));
  await shows('First');
});

test.runIf(hasTerminal)('it is drawn for the size that the terminal has', async () => {
  const { shows, resize } = watch();
  await shows('items read from');
  resize(60, 4);
  const small = await shows('more lines');
  expect(small.split('\n')).toHaveLength(4);
  resize(80, 24);
  expect(await shows('items read from')).not.toContain('more lines');
});

test.runIf(hasTerminal)('Ctrl-C ends it, with the terminal as it was', async () => {
  const { shows, type, ended } = watch();
  await shows('M1  Quay');
  type('\x03');
  const { code, output } = await ended;
  expect(code).toBe(130);
  const [enter, leave] = [output.indexOf('\x1b[?1049h\x1b[?25l'), output.lastIndexOf('\x1b[?25h\x1b[?1049l')];
  expect(enter).toBeGreaterThanOrEqual(0);
  expect(leave).toBeGreaterThan(enter);
  expect(output.slice(leave)).toBe('\x1b[?25h\x1b[?1049l');
});

test.each([
  ['a pipe', [], {}, '--watch needs a terminal that it can redraw: leave it out'],
  ['a terminal that cannot', [], { terminal: 80, env: { TERM: 'dumb' } }, '--watch needs a terminal'],
  ['--json', ['--json'], { terminal: 80 }, '--watch shows files as they change, not --json: leave one out'],
  ['standard input', ['-'], { terminal: 80 }, '--watch shows files as they change, not -: leave one out'],
  ['no plan', ['nowhere.md'], { terminal: 80 }, 'no such file: nowhere.md'],
])('nothing is watched with %s', async (_, words, setting, message) => {
  const host = memoryHost({ files: { '/repo/ROADMAP.md': PLAN }, ...setting });
  expect(await main(['status', '--watch', ...words], host)).toBe(2);
  expect(host.written.stderr).toContain(`roadmap: ${message}`);
  expect(host.written.stderr.split('\n')).toHaveLength(2);
  expect(host.written.stdout).toBe('');
});
