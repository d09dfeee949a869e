import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { findCandidates } from '../../src/cli/opening/candidates.ts';
import { openWorkspace } from '../../src/cli/opening/workspace.ts';
import { repositoryRoot, trackedAmong } from '../../src/host/git/on-disk.ts';
import { nodeHost } from '../../src/host/node.ts';
import { memoryHost } from '../support/memory-host.ts';

const PLAN = '# P\n\n## Milestone 1: A\n';

async function found(paths: readonly string[], cwd = '/repo'): Promise<string[]> {
  const host = memoryHost({ files: Object.fromEntries(paths.map((each) => [each, PLAN])), cwd });
  return findCandidates(host, cwd, '/repo').found as string[];
}

describe('a roadmap is found', () => {
  test.each([
    '/repo/ROADMAP.md',
    '/repo/roadmap.md',
    '/repo/RoadMap.markdown',
    '/repo/docs/ROADMAP.md',
    '/repo/Docs/Roadmap.MD',
    '/repo/doc/roadmap.md',
    '/repo/tasks/roadmap.md',
    '/repo/planning/ROADMAP.md',
    '/repo/plan/roadmap.md',
    '/repo/.planning/ROADMAP.md',
    '/repo/.gsd/ROADMAP.md',
    '/repo/.specs/project/ROADMAP.md',
    '/repo/.agent-os/product/roadmap.md',
    '/repo/agent-os/product/roadmap.md',
    '/repo/memory-bank/roadmap.md',
    '/repo/MILESTONES.md',
    '/repo/PLAN.md',
  ])('%s', async (file) => {
    expect(await found([file])).toEqual([file]);
    expect(await found([file], '/repo/src/deep')).toEqual([file]);
  });

  test('the nearest folder decides', async () => {
    const files = ['/repo/ROADMAP.md', '/repo/app/docs/roadmap.md'];
    expect(await found(files, '/repo/app/src')).toEqual(['/repo/app/docs/roadmap.md']);
    expect(await found(files, '/repo/app')).toEqual(['/repo/app/docs/roadmap.md']);
    expect(await found(files)).toEqual(['/repo/ROADMAP.md']);
  });

  test('several, the likeliest first', async () => {
    const files = ['/repo/.planning/ROADMAP.md', '/repo/docs/roadmap.md', '/repo/MILESTONES.md', '/repo/ROADMAP.md'];
    expect(await found(files)).toEqual([
      '/repo/ROADMAP.md',
      '/repo/MILESTONES.md',
      '/repo/docs/roadmap.md',
      '/repo/.planning/ROADMAP.md',
    ]);
  });

  test.each([
    '/repo/README.md',
    '/repo/roadmap/notes.md',
    '/repo/docs/roadmap-old.md',
    '/ROADMAP.md',
    '/repo/src/ROADMAP.md',
  ])('but not %s', async (file) => {
    expect(await found([file])).toEqual([]);
  });

  test('a plan only where there is no roadmap', async () => {
    expect(await found(['/repo/PLAN.md', '/repo/docs/ROADMAP.md'])).toEqual(['/repo/docs/ROADMAP.md']);
  });
});

describe('in a repository', () => {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'roadmap-workspace-')));
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  git('init', '-q');
  mkdirSync(path.join(root, 'docs'));
  writeFileSync(path.join(root, 'ROADMAP.md'), PLAN.replace('A', 'Mine'));
  writeFileSync(path.join(root, 'docs/roadmap.md'), PLAN.replace('A', 'Ours'));
  git('add', 'docs/roadmap.md');
  const host = { ...nodeHost(), cwd: root };

  test('the root is where .git is', () => {
    expect(repositoryRoot(host, path.join(root, 'docs'))).toBe(root);
    expect(repositoryRoot(memoryHost(), '/elsewhere')).toBeNull();
  });

  test('tracked files are told without git', () => {
    const files = ['ROADMAP.md', 'docs/roadmap.md', 'roadmap.md'].map((name) => path.join(root, name));
    expect(trackedAmong(host, root, files)).toEqual([path.join(root, 'docs/roadmap.md')]);
  });

  test('and stand first', async () => {
    const { plan } = await openWorkspace(host, { files: [], maxBytes: 1e6 });
    expect(plan.files.map(({ file }) => file)).toEqual(['docs/roadmap.md', 'ROADMAP.md']);
  });

  test('a worktree has its own index', async () => {
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'plan');
    const tree = path.join(root, '..', `${path.basename(root)}-tree`);
    git('worktree', 'add', '-q', tree);
    expect(repositoryRoot(host, tree)).toBe(path.resolve(tree));
    expect(trackedAmong(host, path.resolve(tree), [path.join(path.resolve(tree), 'docs/roadmap.md')])).toHaveLength(1);
  });

  test('an index in another format gives none, and no error', () => {
    git('update-index', '--index-version', '4');
    expect(() => trackedAmong(host, root, [path.join(root, 'docs/roadmap.md')])).not.toThrow();
  });
});

test('where none is found, those that git has in other folders are named', async () => {
  const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'roadmap-packages-')));
  const host = { ...nodeHost(), cwd: top };
  for (const name of ['one pier', 'two', 'three']) {
    mkdirSync(path.join(top, name));
    writeFileSync(path.join(top, name, 'ROADMAP.md'), PLAN);
  }
  const search = () => openWorkspace(host, { files: [], maxBytes: 1e6 });
  execFileSync('git', ['init', '-q'], { cwd: top });
  await expect(search()).rejects.toMatchObject({ hint: expect.stringContaining('begin one') });
  execFileSync('git', ['add', 'one pier', 'two'], { cwd: top });
  const hint = "name one: `roadmap 'one pier/ROADMAP.md'`, or another of 2";
  await expect(search()).rejects.toMatchObject({ hint });
});

test('a config above the repository is not read', async () => {
  const host = memoryHost({ files: { '/roadmap.config.yaml': 'zebra: 1\n', '/repo/ROADMAP.md': PLAN } });
  expect(await main(['list'], host)).toBe(0);
});

test('a config larger than anybody writes is refused', async () => {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'roadmap-'));
  writeFileSync(path.join(folder, 'ROADMAP.md'), PLAN);
  writeFileSync(path.join(folder, 'roadmap.config.yaml'), `files: ${'x'.repeat(70_000)}\n`);
  const memory = memoryHost({ files: {}, cwd: folder });
  const open = openWorkspace({ ...memory, files: nodeHost().files }, { files: [], maxBytes: 1e6 });
  await expect(open).rejects.toThrow(/over the limit of 65536: roadmap\.config\.yaml$/);
});

test('a folder may begin with two dots and be in the repository; what is above it may not', async () => {
  const files = { '/repo/..plans/p.md': PLAN, '/repo/src/a.ts': '', '/p.md': PLAN };
  const open = async (name: string) => {
    const config = { '/repo/roadmap.config.yaml': `files: ${name}\n` };
    const { plan } = await openWorkspace(memoryHost({ files: { ...files, ...config }, cwd: '/repo/src' }), {
      files: [],
      maxBytes: 1e6,
    });
    return plan.files.map(({ file }) => file);
  };
  expect(await open('..plans/p.md')).toEqual(['..plans/p.md']);
  await expect(open('../p.md')).rejects.toThrow('file outside the repository');
});

test('the same graph wherever the command is run, and nothing of the machine in it', async () => {
  const files = { '/repo/docs/ROADMAP.md': PLAN };
  const run = async (cwd: string, ...argv: string[]): Promise<string> => {
    const host = memoryHost({ files: { ...files, '/repo/src/a.ts': '' }, cwd });
    expect(await main(['export', ...argv], host)).toBe(0);
    return host.written.stdout;
  };
  const graph = await run('/repo');
  expect(await run('/repo/src')).toBe(graph);
  expect(await run('/repo/docs', 'ROADMAP.md')).toBe(graph);
  expect(await run('/repo', '/repo/docs/ROADMAP.md')).toBe(graph);
  expect(graph).not.toContain('/repo');
});
