import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gitFolder } from '../support/git-folder.ts';

/**
 * `fixtures/edits/NAME/` holds a roadmap, a command, and the diff that it prints with `--dry-run`. Run with `--update` to write
 * what it prints now.
 */
const FIXTURES = path.resolve('fixtures/edits');

const folder = gitFolder();
const state = mkdtempSync(path.join(tmpdir(), 'roadmap-state-'));

afterAll(() => {
  for (const each of [folder.top, state]) rmSync(each, { recursive: true, force: true });
});

test.each(readdirSync(FIXTURES))('%s', async (name) => {
  const own = path.join(FIXTURES, name);
  copyFileSync(path.join(own, 'before.md'), folder.path('ROADMAP.md'));
  const [program, ...words] = wordsOf(readFileSync(path.join(own, 'command'), 'utf8'));
  expect(program).toBe('roadmap');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.resolve('bin/roadmap.js'), ...words, '--dry-run'],
    {
      cwd: folder.top,
      env: { PATH: process.env.PATH, HOME: state, XDG_STATE_HOME: state },
      encoding: 'utf8',
      timeout: 10_000,
    },
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(folder.read('ROADMAP.md')).toBe(readFileSync(path.join(own, 'before.md'), 'utf8'));
  await expect(stdout).toMatchFileSnapshot(path.join(own, 'after.diff'));
});

/** `close "Fase 2" --with-tasks` as a shell would take it apart. */
function wordsOf(command: string): string[] {
  return [...command.trim().matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
