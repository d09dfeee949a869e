import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const home = mkdtempSync(path.join(tmpdir(), 'roadmap-bin-'));
afterAll(() => rmSync(home, { recursive: true }));

const env = { ...process.env, XDG_CACHE_HOME: home, HOME: home, LOCALAPPDATA: home };

function roadmap(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/roadmap.js', ...args], {
    env,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

function cached(): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cjs'))
    .map((file) => path.join(home, file));
}

// From Node 22.8 on this is Node's own.
test.skipIf('enableCompileCache' in module)('compiled code is kept, used, and renewed when it does not fit', () => {
  const first = roadmap('--help');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const files = cached();
  expect(files.map((file) => path.basename(file))).toContain('main.cjs');

  const kept = readFileSync(files[0] as string);
  expect(roadmap('--help')).toEqual(first);
  expect(readFileSync(files[0] as string)).toEqual(kept);

  for (const spoilt of [Buffer.from('not compiled code'), kept.fill(0, 32, 64), kept.subarray(0, 100)]) {
    for (const file of files) writeFileSync(file, spoilt);
    expect(roadmap('--help')).toEqual(first);
  }
});

test('without a place to keep compiled code it runs all the same', () => {
  const { status } = spawnSync(process.execPath, ['bin/roadmap.js', '--help'], { env: { PATH: process.env.PATH } });
  expect(status).toBe(0);
});
