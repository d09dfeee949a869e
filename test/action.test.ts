import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = (name: string) => parse(readFileSync(here(`../${name}`), 'utf8'));

interface Step {
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}
const steps: readonly Step[] = read('action.yml').runs.steps;

const folder = mkdtempSync(join(tmpdir(), 'roadmap-action-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'a.md'), '# Plan\n\n## M1: Port (done)\n\n- [ ] Quay\n');
writeFileSync(join(folder, 'b.md'), '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n');

/** The script of the action's last step, as GitHub starts it: its code and what it prints. */
function act(files: string, options: string): { readonly code: number; readonly out: string } {
  const env = { PATH: process.env.PATH, ROADMAP: here('../bin/roadmap.js'), FILES: files, ARGUMENTS: options };
  try {
    const script = steps.at(-1)?.run ?? '';
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    return { code: 0, out: execFileSync('bash', shell, { env, cwd: folder, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout + stderr };
  }
}

describe('the action', () => {
  test('gives no input to a shell but as a variable', () => {
    for (const { run } of steps) expect(run).not.toContain('${{');
    expect(Object.keys(steps.at(-1)?.env ?? {}).sort()).toEqual(['ARGUMENTS', 'FILES', 'ROADMAP']);
  });

  test('checks all files and takes all options, on lines of their own too', () => {
    const { code, out } = act('a.md\nb.md', '--format concise\n--max-warnings 0');
    expect(out.split('\n').map((line) => line.slice(0, 12))).toEqual(['a.md:3:4: er', 'b.md:3:4: wa', '']);
    expect(code).toBe(1);
    expect(act('b.md', '--format concise').code).toBe(0);
  });

  test('runs no text that it is given, and takes no file for an option', () => {
    expect(act('$(touch\tx) `touch\ty` ;touch\tz', '').code).toBe(2);
    expect(act('--fix', '').out).toContain('no such file: --fix');
    expect(execFileSync('ls', { cwd: folder, encoding: 'utf8' })).toBe('a.md\nb.md\n');
  });
});

test('the page on gates names the inputs of the action, and the hook', () => {
  const page = readFileSync(here('../docs/checking.md'), 'utf8');
  for (const input of Object.keys(read('action.yml').inputs)) expect(page).toContain(`          ${input}: `);
  expect(page).toContain(`- id: ${read('.pre-commit-hooks.yaml')[0].id}\n`);
});

test('the pre-commit hook is a command of ours', () => {
  const [hook] = read('.pre-commit-hooks.yaml');
  const [name, ...args] = hook.entry.split(' ');
  expect(Object.keys(read('package.json').bin)).toContain(name);
  expect(
    execFileSync(process.execPath, [here('../bin/roadmap.js'), ...args, '--help'], { encoding: 'utf8' }),
  ).toContain('roadmap hook run');
});
