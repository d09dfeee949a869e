import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nodeHost } from '../../src/host/node.ts';
import { FORMATS } from '../../src/render/findings/index.ts';
import { memoryHost } from '../support/memory-host.ts';
import { LIVE, PAYLOADS } from '../support/payloads.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { freshFolder, textOf } from '../support/saving.ts';

const PLAN = '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] Crane\n';

/** Runs `roadmap check` in a fresh repository on the disk. */
async function check(argv: readonly string[], env: Readonly<Record<string, string>> = {}, plan = PLAN) {
  const folder = freshFolder();
  fs.mkdirSync(path.join(folder, '.git'));
  fs.writeFileSync(path.join(folder, 'ROADMAP.md'), plan);
  const host = { ...memoryHost({ cwd: folder, env }), files: nodeHost().files };
  const code = await main(['check', ...argv], host);
  return { code, folder, ...host.written, read: (name: string) => textOf(path.join(folder, name)) };
}

describe('several formats', () => {
  test('one to stdout, the others to files', async () => {
    const { code, stdout, stderr, read } = await check([
      '--format=json',
      '--format',
      'sarif=out.sarif',
      '--format=pretty=out.txt',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).diagnostics).toHaveLength(1);
    expect(JSON.parse(read('out.sarif')).version).toBe('2.1.0');
    expect(read('out.txt')).toMatch(/^error\[done-with-open-work\]/);
    expect(stderr).toBe('');
  });

  test('all to files: what was found is said on stderr', async () => {
    const { code, stdout, stderr } = await check(['--format', 'junit=a.xml', '--format', 'gitlab=b.json']);
    expect([code, stdout, stderr]).toEqual([1, '', 'roadmap: 1 error: see a.xml, b.json\n']);
  });

  test('--output-file takes the one', async () => {
    const { code, stdout, read } = await check(['--format', 'ndjson', '--output-file', 'out.ndjson']);
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(read('out.ndjson')).rule).toBe('done-with-open-work');
  });

  test('a file holds no colours, and is as wide wherever it is made', async () => {
    const { read } = await check(['--color', 'always', '--output-file', 'a.txt'], { COLUMNS: '40' });
    const other = await check(['--output-file', 'a.txt'], { COLUMNS: '150' });
    expect(read('a.txt')).toBe(other.read('a.txt'));
    expect(read('a.txt')).not.toContain('\x1b');
  });

  test.each([
    [
      ['--format', 'json', '--format', 'sarif'],
      'json and sarif cannot both go to standard output: write one to a file: --format sarif=FILE',
    ],
    [['--format', 'pretty', '--format', 'json'], 'pretty and json cannot both go'],
    [['--format', 'pretty', '--format', 'pretty'], 'pretty and pretty cannot both go'],
    [['--format', 'json=a', '--format', 'sarif=./a'], 'two formats for one file: a'],
    [['--format', 'json', '--format', 'sarif', '--output-file', 'a'], '--output-file takes one format'],
    [['--format', 'json=a', '--output-file', 'b'], '--output-file takes one format'],
    [['--format', 'json='], 'expected a file behind json='],
    [['--format', 'sarf'], 'did you mean sarif?'],
    [['--format', 'json=../x/out.json'], 'no such folder'],
    [['--format', 'json=ROADMAP.md'], 'is read by this command'],
  ])('refuses %j', async (argv, message) => {
    const { code, stderr, read } = await check(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('bug');
    expect(read('ROADMAP.md')).toBe(PLAN);
  });

  test('a link in the repository leads nowhere outside', async () => {
    const outside = freshFolder();
    const folder = freshFolder();
    fs.mkdirSync(path.join(folder, '.git'));
    fs.writeFileSync(path.join(folder, 'ROADMAP.md'), PLAN);
    fs.symlinkSync(outside, path.join(folder, 'reports'));
    const host = { ...memoryHost({ cwd: folder }), files: nodeHost().files };
    expect(await main(['check', '--output-file', 'reports/a.txt'], host)).toBe(2);
    expect(fs.readdirSync(outside)).toEqual([]);
    expect(host.written.stderr).toContain('link to outside the repository');
  });
});

describe('in GitHub Actions', () => {
  const ACTIONS = { GITHUB_ACTIONS: 'true' };

  test('text is guarded, and annotations follow', async () => {
    const { stdout } = await check([], ACTIONS);
    const [stop, resume, error, ...others] = commandsIn(stdout);
    expect(stop?.name).toBe('stop-commands');
    expect(resume?.name).toBe(stop?.data);
    expect(error).toMatchObject({ name: 'error', properties: { file: 'ROADMAP.md', line: '3' } });
    expect(others).toEqual([]);
    expect(stdout).toContain('3 | ## M1: Port (done)');
  });

  test('the guard is another each time', async () => {
    const tokens = await Promise.all([check([], ACTIONS), check([], ACTIONS)]);
    expect(new Set(tokens.map(({ stdout }) => stdout.split('\n')[0])).size).toBe(2);
  });

  test('a format that is asked for is all that is printed', async () => {
    const { stdout } = await check(['--format', 'json'], ACTIONS);
    expect(JSON.parse(stdout).diagnostics).toHaveLength(1);
    const concise = await check(['--format', 'concise'], ACTIONS);
    expect(commandsIn(concise.stdout)).toHaveLength(2);
    const both = await check(['--format', 'concise', '--format', 'github'], ACTIONS);
    expect(
      commandsIn(both.stdout)
        .map(({ name }) => name)
        .at(-1),
    ).toBe('error');
  });

  test('a diff is guarded, and can be applied all the same', async () => {
    const plan = '# Plan\n\n- [ ] **Phase 1: Port**\n\n::error::x\n\n## Phase 1: Port (done)\n\n- [x] Quay\n';
    const { stdout, folder } = await check(['--diff', '--unsafe-fixes'], ACTIONS, plan);
    expect(stdout).toContain('\n ::error::x\n');
    expect(commandsIn(stdout)).toHaveLength(2);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
    expect(textOf(path.join(folder, 'ROADMAP.md'))).toContain('- [x] **Phase 1');
  });

  test('the job summary gets what was found', async () => {
    const summary = path.join(freshFolder(), 'summary');
    fs.writeFileSync(summary, 'before\n');
    await check([], { ...ACTIONS, GITHUB_STEP_SUMMARY: summary });
    expect(textOf(summary)).toMatch(/^before\n### Roadmap check: 1 error\n/);
    await check(['--format', 'pretty'], { ...ACTIONS, GITHUB_STEP_SUMMARY: summary });
    expect(textOf(summary).match(/###/g)).toHaveLength(1);
  });

  test('a full summary stays as it is, and one that cannot be written is no fault', async () => {
    const summary = path.join(freshFolder(), 'summary');
    fs.writeFileSync(summary, 'a'.repeat(899_500));
    expect((await check([], { ...ACTIONS, GITHUB_STEP_SUMMARY: summary })).code).toBe(1);
    expect(textOf(summary)).toHaveLength(899_500);
    const missing = await check([], { ...ACTIONS, GITHUB_STEP_SUMMARY: `${summary}/x` });
    expect([missing.code, missing.stderr]).toEqual([1, 'roadmap: the job summary could not be written (ENOTDIR)\n']);
  });
});

test('a path is shown in every format', async () => {
  const file = `a${Object.values(PAYLOADS).join(' ').replaceAll('/', '')}.md`;
  for (const { name } of FORMATS) {
    const host = memoryHost({ files: { [`/repo/${file}`]: PLAN } });
    expect(await main(['check', '--format', name, file], host)).toBe(1);
    const shown = host.written.stdout + host.written.stderr;
    expect(shown).not.toMatch(LIVE);
    expect(commandsIn(shown).map((each) => each.name)).toEqual(name === 'github' ? ['error'] : []);
  }
});
