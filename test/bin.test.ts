import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const home = mkdtempSync(path.join(tmpdir(), 'roadmap-bin-'));
afterAll(() => rmSync(home, { recursive: true }));

const env = { ...process.env, XDG_CACHE_HOME: home, HOME: home, LOCALAPPDATA: home };

function roadmap(extra: Record<string, string>, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/roadmap.js', ...args], {
    env: { ...env, ...extra },
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

function cached(): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file).startsWith('main-'))
    .map((file) => path.join(home, file));
}

test('compiled code is kept, used, and renewed when it does not fit', () => {
  const file = path.join(home, 'ROADMAP.md');
  writeFileSync(file, '## M1 — Fundação ✅ Concluída\n\n- [x] 完成 T-01\n\n## M2 – Næste (in progress)\n');
  const uncached = roadmap({ NODE_DISABLE_COMPILE_CACHE: '1' }, 'export', file);
  expect(uncached).toMatchObject({ status: 0, stderr: '' });
  expect(cached()).toEqual([]);

  // Of the first runs, the functions are taken together.
  for (let run = 0; run < 4; run++) expect(roadmap({}, 'export', file)).toEqual(uncached);
  const [main = ''] = cached();
  const kept = readFileSync(main);
  const [old, young] = ['old', 'young'].map((name) => path.join(main, '..', `more-${name}`)) as [string, string];
  for (const each of [old, young]) writeFileSync(each, 'of another version');
  utimesSync(old, 0, 0);
  expect(roadmap({}, 'export', file)).toEqual(uncached);
  expect(readFileSync(main)).toEqual(kept);

  // Another document calls other functions.
  utimesSync(main, 0, 0);
  expect(roadmap({}, 'export', file)).toEqual(uncached);
  expect(statSync(main).mtimeMs).toBeGreaterThan(Date.now() - 60_000);

  for (const spoilt of [Buffer.from('not compiled code'), Buffer.from(kept).fill(0, 256, 288), kept.subarray(0, 100)]) {
    writeFileSync(main, spoilt);
    expect(roadmap({}, 'export', file)).toEqual(uncached);
    expect(readFileSync(main).length).toBeGreaterThan(kept.length / 2);
  }
  expect([old, young].map((each) => existsSync(each))).toEqual([false, true]);
});

test('without a place to keep compiled code it runs all the same', () => {
  const { status } = spawnSync(process.execPath, ['bin/roadmap.js', '--help'], { env: { PATH: process.env.PATH } });
  expect(status).toBe(0);
  const relative = path.join(path.relative('.', home), 'relative');
  for (const folder of [path.join(process.cwd(), 'package.json'), '/proc/none', relative])
    expect(roadmap({ XDG_CACHE_HOME: folder, LOCALAPPDATA: folder }, '--version')).toMatchObject({
      status: 0,
      stderr: '',
    });
  expect(existsSync(relative)).toBe(false);
});
