import { expect, test } from 'vitest';
import { commitAll, GIT_ENV, gitFolders } from '../support/git-folder.ts';
import { roadmap } from '../support/running.ts';

test('a commit says what was set, and what was linked', async () => {
  const it = gitFolders().make();
  it.write('ROADMAP.md', '# Harbour\n\n## M1: Pier\n\n- [ ] Piles\n\n## M2: Crane\n\n- [ ] Rails\n');
  commitAll(it, 'plan');
  for (const typed of [
    'set M2 owner Zoe',
    'link M2 --needs M1',
    'unset M2 owner',
    'unlink M2 --needs M1',
    'close Piles',
  ])
    await roadmap(it.top, [...typed.split(' '), '--commit'], { ...GIT_ENV, XDG_STATE_HOME: it.path('.git') });
  expect(it.git('log', '--format=%s').trim().split('\n')).toEqual([
    'roadmap: close M1.t1 Piles',
    'roadmap: unlink M2 Crane from M1',
    'roadmap: unset owner of M2 Crane',
    'roadmap: link M2 Crane needs M1',
    'roadmap: set owner of M2 Crane',
    'plan',
  ]);
});
