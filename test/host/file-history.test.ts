import fs from 'node:fs';
import { expect, test } from 'vitest';
import { openRepository, type Revisions } from '../../src/host/git/revisions.ts';
import { commitAll as commit, GIT_ENV, type GitFolder, gitFolders } from '../support/git-folder.ts';

const { make: repository } = gitFolders();

const PLAN = '# Plan\n\n## M1: Port\n\n- [ ] Quay wall\n- [ ] Crane tracks\n- [ ] Lights on the pier\n';

const open = (it: GitFolder) => openRepository(it.top, GIT_ENV, { of: '`roadmap log`' }, 1000);

/** `subject: before > after` of each commit, by the first words of the blobs' names. */
async function history(git: Revisions, name: string, from = 'HEAD'): Promise<string[]> {
  const all = await git.fileHistory(await git.resolve(from), name);
  return all.map(
    ({ commit: { subject }, before, after }) => `${subject}: ${before?.name ?? null} > ${after?.name ?? null}`,
  );
}

test('a file is followed through its moves, also there and back', async () => {
  const it = repository();
  it.write('PLAN.md', PLAN);
  commit(it, 'first');
  it.git('mv', 'PLAN.md', 'ROADMAP.md');
  commit(it, 'moved');
  it.write('ROADMAP.md', PLAN.replace('[ ]', '[x]'));
  commit(it, 'ticked');
  it.git('mv', 'ROADMAP.md', 'PLAN.md');
  commit(it, 'back');
  const git = await open(it);
  expect(await history(git, 'PLAN.md')).toEqual([
    'back: ROADMAP.md > PLAN.md',
    'ticked: ROADMAP.md > ROADMAP.md',
    'moved: PLAN.md > ROADMAP.md',
    'first: null > PLAN.md',
  ]);
});

test('a file that was deleted and came again is one history, with the gap in it', async () => {
  const it = repository();
  it.write('ROADMAP.md', PLAN);
  commit(it, 'first');
  fs.rmSync(it.path('ROADMAP.md'));
  it.write('other', 'x');
  commit(it, 'deleted');
  it.write('ROADMAP.md', '# New\n');
  commit(it, 'again');
  expect(await history(await open(it), 'ROADMAP.md')).toEqual([
    'again: null > ROADMAP.md',
    'deleted: ROADMAP.md > null',
    'first: null > ROADMAP.md',
  ]);
});

test('a merged branch is one change', async () => {
  const it = repository();
  it.write('ROADMAP.md', PLAN);
  commit(it, 'first');
  it.git('checkout', '--quiet', '-b', 'branch');
  for (const word of ['Quay', 'Crane']) {
    it.write('ROADMAP.md', it.read('ROADMAP.md').replace(`[ ] ${word}`, `[x] ${word}`));
    commit(it, `T-1 ${word}`);
  }
  it.git('checkout', '--quiet', 'main');
  it.git('merge', '--quiet', '--no-ff', '-m', 'merged', 'branch');
  const git = await open(it);
  expect(await history(git, 'ROADMAP.md')).toEqual(['merged: ROADMAP.md > ROADMAP.md', 'first: null > ROADMAP.md']);
  const head = await git.resolve('HEAD');
  const named = await git.commitsThatName(head, ['t-1']);
  expect(named.map(({ subject }) => subject)).toEqual(['T-1 Crane', 'T-1 Quay']);
  expect(await git.order(head)).toHaveLength(4);
});

test('settings of the repository change nothing', async () => {
  const it = repository();
  it.write('sub/ROAD\tMAP "ä".md', PLAN);
  commit(it, 'first');
  for (const [name, value] of [
    ['log.follow', 'true'],
    ['log.showRoot', 'false'],
    ['log.showSignature', 'true'],
    ['color.ui', 'always'],
    ['core.abbrev', '12'],
    ['diff.renames', 'false'],
    ['diff.external', 'touch RAN'],
    ['format.pretty', 'oneline'],
  ] as const)
    it.git('config', name, value);
  const git = await open(it);
  const [only] = await git.fileHistory(await git.resolve('HEAD'), 'sub/ROAD\tMAP "ä".md');
  expect(only?.commit).toMatchObject({ author: 'Ann', subject: 'first', parents: [] });
  expect(fs.existsSync(it.path('RAN'))).toBe(false);
});

test('the texts of a commit are whole, whatever is in them', async () => {
  const it = repository();
  it.write('ROADMAP.md', PLAN);
  it.git('add', '--all');
  it.git(
    '-c',
    'user.name=x',
    'commit',
    '--quiet',
    '--author',
    'ev\x1b[2J\x01il <a@b>',
    '-m',
    'one\x1b[1m\x01',
    '-m',
    'Roadmap: M1.c2 done\nRoadmap: M2',
  );
  const git = await open(it);
  const head = await git.resolve('HEAD');
  const texts = { author: 'ev\x1b[2J\x01il', subject: 'one\x1b[1m\x01' };
  expect((await git.fileHistory(head, 'ROADMAP.md'))[0]?.commit).toMatchObject(texts);
  expect((await git.claims(null, head)).commits).toMatchObject([{ ...texts, claims: ['M1.c2 done', 'M2'] }]);
});

test('many blobs come in their order, and one that is too large as null', async () => {
  const it = repository();
  const texts = Array.from({ length: 90 }, (_, at) => `text ${at} \xff\n`);
  for (const [at, text] of texts.entries()) it.write(`f${at}`, Buffer.from(text, 'latin1'));
  it.write('large', 'x'.repeat(2000));
  const oids = it
    .git('hash-object', '-w', ...texts.map((_, at) => `f${at}`), 'large')
    .trim()
    .split('\n');
  const git = await open(it);
  const found: (string | null)[] = [];
  for await (const [, bytes] of git.blobs(oids)) found.push(bytes && Buffer.from(bytes).toString('latin1'));
  expect(found).toEqual([...texts, null]);
});
