import { describe, expect, test } from 'vitest';
import { commitAll, GIT_ENV, type GitFolder, gitFolders } from '../support/git-folder.ts';
import { type Answer, roadmap } from '../support/running.ts';

const PLAN = '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ] same\n\n## M2: Ferry\n\n- [ ] Timetable\n- [ ] same\n';
const URL = 'https://github.com/ines/harbour/blob';

const { make } = gitFolders();

function repository(remote = 'git@github.com:ines/harbour.git'): GitFolder {
  const it = make();
  it.write('ROADMAP.md', PLAN);
  commitAll(it, 'plan');
  it.git('tag', 'first');
  if (remote !== '') it.git('remote', 'add', 'origin', remote);
  return it;
}

const report = (it: GitFolder, words: readonly string[] = [], isTTY = false): Promise<Answer> =>
  roadmap(it.top, ['report', ...words], GIT_ENV, isTTY);

/** The line that each item leads to, in which commit: `{ M1: 'c0ffee 3' }`; `null` for one that leads nowhere. */
function linesIn(page: string): Record<string, string | null> {
  const items = [...page.matchAll(/<(?:li|details) id="item-([^"]*)"[\s\S]*?<(?:a href="([^"#]*)#L(\d+)"|span)>line/g)];
  return Object.fromEntries(
    items.map(([, id, url, line]) => [
      id,
      url === undefined ? null : `${url.slice(URL.length + 1).split('/')[0]} ${line}`,
    ]),
  );
}

describe('lines lead to the forge', () => {
  test('in the last commit', async () => {
    const it = repository();
    const { stdout } = await report(it);
    const commit = it.git('rev-parse', 'HEAD').trim();
    const lines = { M1: 3, 'M1.t1': 5, 'M1.t2': 6, M2: 8, 'M2.t1': 10, 'M2.t2': 11 };
    expect(linesIn(stdout)).toEqual(
      Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, `${commit} ${line}`])),
    );
    expect(stdout).toContain(`${URL}/${commit}/ROADMAP.md?plain=1#L3`);
    expect(stdout).not.toContain('not committed');
  });

  test('where it has them: not if they are new, nor if they could be others', async () => {
    const it = repository();
    it.write('ROADMAP.md', PLAN.replace('## M1', '## M0: Survey\n\n- [x] Depths\n\n## M1'));
    const { stdout } = await report(it);
    const commit = it.git('rev-parse', 'HEAD').trim();
    expect(linesIn(stdout)).toEqual({
      M0: null,
      'M0.t1': null,
      M1: `${commit} 3`,
      'M1.t1': `${commit} 5`,
      'M1.t2': null,
      M2: `${commit} 8`,
      'M2.t1': `${commit} 10`,
      'M2.t2': null,
    });
    expect(stdout).toContain('with changes that are not committed');
  });

  test('in the revision that is asked for', async () => {
    const it = repository();
    it.write('ROADMAP.md', PLAN.replace('Ferry', 'Bridge'));
    it.git('commit', '--quiet', '--all', '-m', 'bridge');
    const { stdout } = await report(it, ['--at', 'first']);
    expect(stdout).toContain('Ferry');
    expect(linesIn(stdout).M2).toBe(`${it.git('rev-parse', 'first').trim()} 8`);
  });

  test('with other line ends on disk than in git', async () => {
    const it = repository();
    it.git('config', 'core.autocrlf', 'true');
    it.write('ROADMAP.md', PLAN.replaceAll('\n', '\r\n'));
    expect(Object.values(linesIn((await report(it)).stdout))).not.toContain(null);
  });

  test('nowhere, for a file that git does not have, or without a remote that is known', async () => {
    const it = repository();
    it.write('plan.md', PLAN);
    expect(new Set(Object.values(linesIn((await report(it, ['plan.md'])).stdout)))).toEqual(new Set([null]));
    for (const remote of ['', '/srv/git/harbour.git', 'https://git.example.org/a/b']) {
      const { stdout } = await report(repository(remote));
      expect(new Set(Object.values(linesIn(stdout)))).toEqual(new Set([null]));
    }
  });
});

describe('a page', () => {
  test('is not printed on a terminal, unless that is asked for', async () => {
    const it = repository();
    const { code, stdout, stderr } = await report(it, [], true);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('roadmap: a page is not for a terminal: name a file: `roadmap report -o roadmap.html`\n');
    expect((await report(it, ['-o', '-'], true)).stdout).toContain('<!doctype html>');
    expect(it.git('status', '--porcelain')).toBe('');
  });

  test('goes to the file that is named, the same as to a pipe', async () => {
    const it = repository();
    const { code, stdout, stderr } = await report(it, ['-o', 'page.html'], true);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(it.read('page.html')).toBe((await report(it)).stdout);
  });

  test('is of one item: what is elsewhere is told of as little as it can be', async () => {
    const { stdout } = await report(repository(), ['M2']);
    expect(Object.keys(linesIn(stdout))).toEqual(['M2', 'M2.t1', 'M2.t2']);
    expect(stdout).toContain('done: 0 of 2 items');
    expect(stdout).not.toContain('Quay');
  });

  test('tells its past where there is one: from the second commit on', async () => {
    const it = repository();
    expect((await report(it)).stdout).not.toContain('id="history"');
    it.write('ROADMAP.md', PLAN.replace('[ ] Quay', '[x] Quay'));
    it.git('commit', '--quiet', '--all', '-m', 'quay');
    const { stdout } = await report(it);
    expect(stdout).toContain('<section id="history"');
    expect(stdout).toContain('1 of 4 boxes done');
    expect(stdout).toContain('No forecast, as there is not enough data');
    expect((await report(it, ['--at', 'first'])).stdout).not.toContain('id="history"');
    expect((await report(it, ['M1'])).stdout).toContain('1 of 2 boxes done');
    expect((await report(it, ['--sections', 'next'])).stdout).not.toContain('boxes done');
  });

  test('names no folder of this machine', async () => {
    const it = repository();
    const { stdout } = await report(it, [it.path('ROADMAP.md')]);
    expect(stdout).not.toContain(it.top);
  });
});
