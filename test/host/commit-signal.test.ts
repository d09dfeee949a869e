import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { GIT_ENV, gitFolder } from '../support/git-folder.ts';

const SCRIPT = `
  import fs from 'node:fs';
  import { commitPrepared, prepareCommit } from './src/host/git/commit.ts';
  const file = process.cwd() + '/ROADMAP.md';
  const [before, after] = [fs.readFileSync(file), Buffer.from('after')];
  const prepared = await prepareCommit(process.cwd(), [{ file, before, after }], process.env);
  fs.writeFileSync(file, after);
  await commitPrepared(prepared, 'close');
`;

// A git that goes on with its index removed would commit a tree without files.
test('a signal waits until git is done, and leaves no lock', async () => {
  const it = gitFolder();
  try {
    it.write('ROADMAP.md', 'before');
    it.write('other.txt', '');
    it.git('add', '--all');
    it.git('commit', '--quiet', '-m', 'first');
    it.write('.git/hooks/pre-commit', '#!/bin/sh\ntouch .git/hooked\nsleep 1\n');
    fs.chmodSync(it.path('.git/hooks/pre-commit'), 0o755);
    const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
    buildSync({
      stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
      outfile: it.path('.git/script.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: { js: banner },
    });
    const running = spawn(process.execPath, ['.git/script.mjs'], { cwd: it.top, env: GIT_ENV, stdio: 'ignore' });
    const end = once(running, 'exit');
    await expect.poll(() => fs.existsSync(it.path('.git/hooked')), { timeout: 10_000 }).toBe(true);
    running.kill('SIGTERM');
    expect(await end).toEqual([null, 'SIGTERM']);
    expect(it.git('diff', '--name-only', 'HEAD~', 'HEAD')).toBe('ROADMAP.md\n');
    expect(it.git('status', '--porcelain')).toBe('');
    expect(fs.readdirSync(it.path('.git')).filter((name) => /lock|roadmap/.test(name))).toEqual([]);
  } finally {
    fs.rmSync(it.top, { recursive: true });
  }
});
