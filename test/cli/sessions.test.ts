import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * Golden sessions: `fixtures/cli/NAME/` holds files and a `session`, which is what a terminal would show: `$ ` and a command,
 * then what it printed, and `[exit 2]` if it did not end well. Run with `--update` to write what the program prints now.
 */
const FIXTURES = path.resolve('fixtures/cli');

const work = mkdtempSync(path.join(tmpdir(), 'roadmap-sessions-'));
const bin = path.join(work, 'bin');

beforeAll(() => {
  mkdirSync(bin);
  const program = path.resolve('bin/roadmap.js');
  writeFileSync(path.join(bin, 'roadmap'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
    mode: 0o755,
  });
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each(readdirSync(FIXTURES))('%s', { timeout: 120_000 }, async (name) => {
  const folder = path.join(work, name);
  cpSync(path.join(FIXTURES, name), folder, { recursive: true });
  rmSync(path.join(folder, 'session'));
  // The search for files ends at a repository's root.
  mkdirSync(path.join(folder, '.git'));
  const session = readFileSync(path.join(FIXTURES, name, 'session'), 'utf8');
  const commands = session.split('\n').filter((line) => line.startsWith('$ '));
  const shown = commands.map((line) => `${line}\n${run(line.slice(2), folder)}`).join('');
  await expect(shown).toMatchFileSnapshot(path.join(FIXTURES, name, 'session'));
});

/** Dates, and names of commits, are the same whenever this runs. */
const ONE_DAY = {
  SOURCE_DATE_EPOCH: '1767268800',
  GIT_AUTHOR_DATE: '1767268800 +0000',
  GIT_COMMITTER_DATE: '1767268800 +0000',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  TZ: 'UTC',
};

function run(command: string, folder: string): string {
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: work, LC_ALL: 'C.UTF-8', ...ONE_DAY };
  const { stdout, status, error } = spawnSync('bash', ['-o', 'pipefail', '-c', `{ ${command}\n} 2>&1`], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (error) throw new Error(`$ ${command}`, { cause: error });
  const output = stdout === '' || stdout.endsWith('\n') ? stdout : `${stdout}\n`;
  // 141: `head` had enough before all was written, as it may or may not.
  return status === 0 || status === 141 ? output : `${output}[exit ${status}]\n`;
}
