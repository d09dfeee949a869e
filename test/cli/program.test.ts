import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { buildProgram, firstWord } from '../../src/cli/program.ts';
import { VERSION } from '../../src/cli/version.ts';
import { memoryHost, type Setting } from '../support/memory-host.ts';

const PLAN = { files: { '/repo/ROADMAP.md': '# P\n\n## Milestone 1: A\n\n- [ ] b\n- [x] c\n' } };

async function run(argv: readonly string[], setting: Setting = PLAN) {
  const host = memoryHost(setting);
  return { code: await main(argv, host), ...host.written };
}

test('the version is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test.each([
  ['list', ['list', '--json']],
  ['list', ['-C', '../other', 'list']],
  ['list', ['-C', 'status', '--color=never', '--debug', '--at', 'v1', 'list']],
  ['docs/a=b.md', ['docs/a=b.md']],
  ['--help', ['--color', 'never', '--help', 'list']],
  ['--all', ['--all', 'list']],
  [undefined, ['-C', '../other']],
])('the command is sought behind the options of the program: %s of %j', (word, argv) => {
  expect(firstWord(buildProgram({ write: () => {}, columns: 80 }), argv)).toBe(word);
});

describe('help', () => {
  test.each([['--help'], ['-h'], ['help'], ['status', '--help'], ['help', 'list'], ['show', '-h']])(
    '%s %s',
    async (...argv) => {
      const { code, stdout, stderr } = await run(argv);
      expect(code).toBe(0);
      expect(stdout).toContain('Examples:');
      expect(stderr).toBe('');
    },
  );
});

describe('the status of a file', () => {
  test.each([
    [[]],
    [['status']],
    [['ROADMAP.md']],
    [['status', 'ROADMAP.md']],
    [['-C', '/repo', 'status']],
    [['status', '-C', '/repo']],
  ])('%j', async (argv) => {
    const { code, stdout } = await run(argv);
    expect(code).toBe(0);
    expect(stdout).toContain('Milestone 1');
  });

  test('--json does not swallow a file', async () => {
    const { stdout } = await run(['status', '--json', 'ROADMAP.md']);
    expect(JSON.parse(stdout).items).toHaveLength(1);
  });

  test.each([[['list']], [['log']], [['rules']], [['check']], [['tick', 'b']]])(
    'fields that are not there are refused: %j',
    async (argv) => {
      const { code, stdout, stderr } = await run([...argv, '--json=idd']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/field/);
    },
  );

  test('standard input', async () => {
    const { stdout } = await run(['-'], { stdin: '# P\n\n## Milestone 7: Z\n' });
    expect(stdout).toContain('Milestone 7');
  });
});

describe('colour', () => {
  const coloured = async (argv: readonly string[], setting: Setting = {}): Promise<boolean> =>
    (await run(argv, { ...PLAN, ...setting })).stdout.includes('\x1b[');

  test.each<[boolean, string[], Setting]>([
    [false, [], {}],
    [true, [], { terminal: 80 }],
    [false, [], { terminal: 80, env: { NO_COLOR: '1' } }],
    [true, [], { terminal: 80, env: { NO_COLOR: '' } }],
    [false, [], { terminal: 80, env: { TERM: 'dumb' } }],
    [true, [], { env: { FORCE_COLOR: '1' } }],
    [true, [], { env: { FORCE_COLOR: '' } }],
    [false, [], { terminal: 80, env: { FORCE_COLOR: '0' } }],
    [true, ['--color=always'], { env: { NO_COLOR: '1' } }],
    [true, ['--color', 'always', 'status'], {}],
    [false, ['status', '--color=never'], { terminal: 80 }],
  ])('%s for %j %j', async (expected, argv, setting) => {
    expect(await coloured(argv, setting)).toBe(expected);
  });

  test('every decoration is closed on its line', async () => {
    const { stdout } = await run(['--color=always', '--depth', '9']);
    for (const line of stdout.split('\n')) {
      const codes = [...line.matchAll(/\x1b\[(\d+)m/g)].map(([, code]) => Number(code));
      const open = codes.reduce((depth, code) => depth + (code === 22 || code === 39 ? -1 : 1), 0);
      expect(open).toBe(0);
    }
  });
});

describe('width', () => {
  const long = {
    files: {
      '/repo/ROADMAP.md': `# ${'Title '.repeat(50)}\n\n## Milestone 1: ${'計画'.repeat(100)}\n\n- [ ] ${'e\u0301'.repeat(500)}\n`,
    },
  };
  test.each([40, 80, 120, 200])('%i columns are kept to', async (terminal) => {
    for (const argv of [[], ['--all'], ['--depth', '3'], ['show', 'M1'], ['list'], ['explain', '--all']]) {
      const { stdout } = await run(['--color=never', ...argv], { ...long, terminal });
      const widest = Math.max(
        ...stdout
          .split('\n')
          .map((line) => [...line.normalize('NFC')].reduce((sum, c) => sum + (c > '\u2fff' ? 2 : 1), 0)),
      );
      expect(widest).toBeLessThanOrEqual(terminal);
    }
  });
});

test('an option is named as it was typed', async () => {
  const { code, stderr } = await run(['board', '--json']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "roadmap: unknown option '--json': see `roadmap board --help`\n",
  });
});

test('what is no fault of the user prints a stack', async () => {
  const host = { ...memoryHost(PLAN), now: () => 0 };
  const broken = {
    ...host,
    files: {
      ...host.files,
      list: () => {
        throw new TypeError('oops');
      },
    },
  };
  expect(await main(['list'], broken)).toBe(2);
  expect(host.written.stderr).toMatch(/bug.*oops.*at /s);
});

test('--debug shows where an error comes from', async () => {
  expect((await run(['show', 'M9'])).stderr.trim().split('\n')).toHaveLength(1);
  expect((await run(['--debug', 'show', 'M9'])).stderr).toContain('at requireItem');
});
