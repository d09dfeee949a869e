import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GIT_ENV, gitFolder } from '../support/git-folder.ts';

// A real process: `npm test` has just built the program.
const program = path.resolve('bin/roadmap.js');
const repository = gitFolder();
afterAll(() => rmSync(repository.top, { recursive: true, force: true }));

function roadmap(...args: readonly string[]): string {
  const env = { ...GIT_ENV, XDG_STATE_HOME: repository.path('.git') };
  return spawnSync(process.execPath, [program, ...args], { cwd: repository.top, env, encoding: 'utf8' }).stdout;
}

test('a commit says what was set, and what was linked', () => {
  repository.write('ROADMAP.md', '# Harbour\n\n## M1: Pier\n\n- [ ] Piles\n\n## M2: Crane\n\n- [ ] Rails\n');
  repository.git('add', '.');
  repository.git('commit', '-qm', 'plan');
  roadmap('set', 'M2', 'owner', 'Zoe', '--commit');
  roadmap('link', 'M2', '--needs', 'M1', '--commit');
  roadmap('unset', 'M2', 'owner', '--commit');
  roadmap('unlink', 'M2', '--needs', 'M1', '--commit');
  roadmap('close', 'Piles', '--commit');
  expect(repository.git('log', '--format=%s').trim().split('\n')).toEqual([
    'roadmap: close M1.t1 Piles',
    'roadmap: unlink M2 Crane from M1',
    'roadmap: unset owner of M2 Crane',
    'roadmap: link M2 Crane needs M1',
    'roadmap: set owner of M2 Crane',
    'plan',
  ]);
});

test('what is not there cannot be taken', () => {
  expect(roadmap('unset', 'M1', 'owner')).toBe('nothing to change: M1 Pier: has no owner\n');
});
