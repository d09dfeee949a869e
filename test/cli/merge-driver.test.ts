import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GIT_ENV, type GitFolder, gitFolder } from '../support/git-folder.ts';

const work = mkdtempSync(path.join(tmpdir(), 'roadmap-merge-driver-'));
const repositories: GitFolder[] = [];

/** Folders with a program called `roadmap`, by how it goes. */
const PROGRAMS = {
  ours: `exec "${process.execPath}" "${path.resolve('bin/roadmap.js')}" "$@"`,
  killed: 'kill -9 $$',
  failing: 'echo "roadmap: a bug" >&2; exit 2',
};
type Program = keyof typeof PROGRAMS | 'none';

beforeAll(() => {
  for (const [name, line] of Object.entries(PROGRAMS)) {
    mkdirSync(path.join(work, name));
    writeFileSync(path.join(work, name, 'roadmap'), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  }
  template = emptyRepository();
  template.write('ROADMAP.md', PLAN);
  template.git('add', '.');
  template.git('commit', '--quiet', '--message', 'First');
  expect(run(template, 'ours', 'roadmap', 'init', '--merge-driver').code).toBe(0);
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  for (const { top } of repositories) rmSync(top, { recursive: true, force: true });
});

const PLAN =
  '# Plan\n\n## M1: Port\n\n- [ ] T-1 Quay\n- [ ] T-2 Crane\n- [ ] T-3 Lights\n\n## M2: Ferry\n\n- [ ] T-4 Ticket\n';
const BOTH = PLAN.replace('[ ] T-1', '[x] T-1').replace('[ ] T-2', '[x] T-2');

/** Runs a command line in a repository, and gives its exit code and all that it printed. */
function run(
  repository: GitFolder,
  program: Program,
  ...line: readonly string[]
): { code: number | null; out: string } {
  const env = { ...GIT_ENV, PATH: `${path.join(work, program)}:${process.env.PATH}`, GIT_EDITOR: 'true' };
  const [command = '', ...args] = line;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: repository.top, env, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}

/** @param like A repository to begin with. */
function emptyRepository(like?: string): GitFolder {
  if (like !== undefined) cpSync(like, path.join(work, `${repositories.length}`), { recursive: true });
  const repository = like === undefined ? gitFolder() : gitFolder(path.join(work, `${repositories.length}`));
  repositories.push(repository);
  return repository;
}

/** A repository with the driver, made once. */
let template: GitFolder;

/** A repository with the driver, on `main`, with a plan; the branch `theirs` has another commit of it. */
function repositoryWith(theirs: (text: string) => string): GitFolder {
  const repository = emptyRepository(template.top);
  repository.git('checkout', '--quiet', '-b', 'theirs');
  commitOurs(repository, theirs);
  repository.git('checkout', '--quiet', 'main');
  return repository;
}

const tick = (id: string) => (text: string) => text.replace(`[ ] ${id}`, `[x] ${id}`);

function commitOurs(repository: GitFolder, ours: (text: string) => string, file = 'ROADMAP.md'): void {
  repository.write(file, ours(repository.read(file)));
  repository.git('commit', '--quiet', '--all', '--message', 'Ours');
}

describe('git asks us', () => {
  test('when it merges', () => {
    const repository = repositoryWith(tick('T-1'));
    commitOurs(repository, tick('T-2'));
    expect(run(repository, 'ours', 'git', 'merge', '--no-edit', 'theirs').code).toBe(0);
    expect(repository.read('ROADMAP.md')).toBe(BOTH);
  });

  test('when it rebases', () => {
    const repository = repositoryWith(tick('T-1'));
    commitOurs(repository, tick('T-2'));
    expect(run(repository, 'ours', 'git', 'rebase', 'theirs').code).toBe(0);
    expect(repository.read('ROADMAP.md')).toBe(BOTH);
  });

  test('when it picks a commit', () => {
    const repository = repositoryWith(tick('T-1'));
    commitOurs(repository, tick('T-2'));
    expect(run(repository, 'ours', 'git', 'cherry-pick', 'theirs').code).toBe(0);
    expect(repository.read('ROADMAP.md')).toBe(BOTH);
  });

  test('when it takes from the stash', () => {
    const repository = repositoryWith(tick('T-1'));
    repository.write('ROADMAP.md', tick('T-2')(PLAN));
    repository.git('stash');
    repository.git('merge', '--quiet', 'theirs');
    expect(run(repository, 'ours', 'git', 'stash', 'pop').code).toBe(0);
    expect(repository.read('ROADMAP.md')).toBe(BOTH);
  });

  test('where histories cross, for the version that both began with too', () => {
    const repository = repositoryWith(tick('T-1'));
    const { git, write, read } = repository;
    commitOurs(repository, tick('T-2'));
    git('branch', 'ours');
    expect(run(repository, 'ours', 'git', 'merge', '--no-edit', 'theirs').code).toBe(0);
    git('checkout', '--quiet', 'theirs');
    expect(run(repository, 'ours', 'git', 'merge', '--no-edit', 'ours').code).toBe(0);
    write('ROADMAP.md', read('ROADMAP.md').replace('[x] T-1', '[ ] T-1'));
    git('commit', '--quiet', '--all', '--message', 'Not yet');
    git('checkout', '--quiet', 'main');
    commitOurs(repository, tick('T-3'));
    expect(run(repository, 'ours', 'git', 'merge', '--no-edit', 'theirs').code).toBe(0);
    expect(read('ROADMAP.md')).toBe(tick('T-3')(tick('T-2')(PLAN)));
  });

  test('for a file with blanks and quotes in its name, if the config names it', () => {
    const file = 'our plans/road "map" [1].md';
    const repository = emptyRepository();
    const { git, write, read } = repository;
    write(file, PLAN);
    write('roadmap.config.yaml', `files: ['${file}']\n`);
    git('add', '.');
    git('commit', '--quiet', '--message', 'First');
    expect(run(repository, 'ours', 'roadmap', 'init', '--merge-driver').out).not.toContain('is not merged');
    git('checkout', '--quiet', '-b', 'theirs');
    commitOurs(repository, tick('T-1'), file);
    git('checkout', '--quiet', 'main');
    commitOurs(repository, tick('T-2'), file);
    expect(run(repository, 'ours', 'git', 'merge', '--no-edit', 'theirs').code).toBe(0);
    expect(read(file)).toBe(BOTH);
  });
});

test('a contradiction stops the merge, with markers and with words', () => {
  const repository = repositoryWith(tick('T-2'));
  commitOurs(repository, (text) => text.replace('- [ ] T-2 Crane\n', ''));
  const { code, out } = run(repository, 'ours', 'git', 'merge', '--no-edit', 'theirs');
  expect(code).toBe(1);
  expect(out).toContain('roadmap: conflict: ROADMAP.md:6: ');
  expect(repository.read('ROADMAP.md')).toBe(
    PLAN.replace('- [ ] T-2 Crane\n', '<<<<<<< ours\n=======\n- [x] T-2 Crane\n>>>>>>> theirs\n'),
  );
  expect(repository.git('ls-files', '--unmerged')).not.toBe('');
});

describe('git merges the text', () => {
  const marked = PLAN.replace(
    '- [ ] T-1 Quay\n- [ ] T-2 Crane\n',
    '<<<<<<< ours\n- [ ] T-1 Quay\n- [x] T-2 Crane\n=======\n- [x] T-1 Quay\n- [ ] T-2 Crane\n>>>>>>> theirs\n',
  );

  test.each<Program>(['none', 'killed', 'failing'])('if our program is %s', (program) => {
    const repository = repositoryWith(tick('T-1'));
    commitOurs(repository, tick('T-2'));
    expect(run(repository, program, 'git', 'merge', '--no-edit', 'theirs').code).toBe(1);
    expect(repository.read('ROADMAP.md')).toBe(marked);
  });

  test('also what is far apart, if our program is missing', () => {
    const repository = repositoryWith(tick('T-1'));
    commitOurs(repository, tick('T-4'));
    expect(run(repository, 'none', 'git', 'merge', '--no-edit', 'theirs').code).toBe(0);
    expect(repository.read('ROADMAP.md')).toBe(tick('T-4')(tick('T-1')(PLAN)));
  });

  test('that is no plan', () => {
    const prose = 'One\n\nTwo\n\nThree\n\nFour\n';
    const repository = emptyRepository(template.top);
    commitOurs(repository, () => prose);
    repository.git('checkout', '--quiet', '-b', 'theirs');
    commitOurs(repository, () => prose.replace('One', 'Eins'));
    repository.git('checkout', '--quiet', 'main');
    commitOurs(repository, () => prose.replace('Four', 'Vier'));
    const { code, out } = run(repository, 'ours', 'git', 'merge', '--no-edit', 'theirs');
    expect(code).toBe(0);
    expect(out).toContain('roadmap: not merged as a plan: ROADMAP.md: a version without any plan: git merges the text');
    expect(repository.read('ROADMAP.md')).toBe('Eins\n\nTwo\n\nThree\n\nVier\n');
  });
});

describe('by hand', () => {
  const files = (repository: GitFolder, ours: string | Uint8Array) => {
    repository.write('base.md', PLAN);
    repository.write('ours.md', ours);
    repository.write('theirs.md', tick('T-1')(PLAN));
    return ['roadmap', 'merge-driver', 'base.md', 'ours.md', 'theirs.md'] as const;
  };

  test('what cannot be merged is left as it was', () => {
    const repository = emptyRepository();
    const latin = Buffer.concat([Buffer.from(PLAN), Buffer.from([0xe9, 0x0a])]);
    const { code, out } = run(repository, 'ours', ...files(repository, latin));
    expect(code).toBe(2);
    expect(out).toBe('roadmap: not merged as a plan: ours.md: a version that is not UTF-8: git merges the text\n');
    expect(readFileSync(repository.path('ours.md')).equals(latin)).toBe(true);
    expect(readdirSync(repository.top).filter((name) => name.startsWith('.ours'))).toEqual([]);
  });

  test('markers are as long as git says, and bear the name that it gives', () => {
    const repository = emptyRepository();
    const line = files(repository, PLAN.replace('[ ] T-1', '[~] T-1'));
    const { code, out } = run(repository, 'ours', ...line, '9', 'docs/ROADMAP.md');
    expect(code).toBe(1);
    expect(out).toMatch(/^roadmap: conflict: docs\/ROADMAP\.md:5: /);
    expect(repository.read('ours.md')).toContain(`${'<'.repeat(9)} ours\n- [~] T-1 Quay\n${'='.repeat(9)}\n`);
  });
});

describe('the installer', () => {
  test('gives back the bytes that were there', () => {
    const repository = emptyRepository();
    const { write, read, path: at } = repository;
    write('ROADMAP.md', PLAN);
    write('.gitattributes', '* text=auto\n*.png binary');
    const config = read('.git/config');
    expect(run(repository, 'ours', 'roadmap', 'init', '--merge-driver').code).toBe(0);
    expect(read('.gitattributes')).toMatch(/^\* text=auto\n\*\.png binary\n# .*\n\/ROADMAP\.md merge=roadmap$/);
    expect(run(repository, 'ours', 'roadmap', 'init', '--merge-driver').out).toContain('kept   .gitattributes');
    expect(run(repository, 'ours', 'roadmap', 'merge-driver', '--uninstall').code).toBe(0);
    expect(read('.gitattributes')).toBe('* text=auto\n*.png binary');
    expect(read('.git/config')).toBe(config);
    rmSync(at('.gitattributes'));
    expect(run(repository, 'ours', 'roadmap', 'init', '--merge-driver').code).toBe(0);
    expect(run(repository, 'ours', 'roadmap', 'merge-driver', '--uninstall').code).toBe(0);
    expect(existsSync(at('.gitattributes'))).toBe(false);
  });

  test('leaves what is there alone', () => {
    const repository = emptyRepository();
    const { git, write, read } = repository;
    write('ROADMAP.md', PLAN);
    write('.gitattributes', '*.md merge=union\n');
    expect(run(repository, 'ours', 'roadmap', 'init', '--merge-driver').code).toBe(0);
    expect(git('check-attr', 'merge', 'ROADMAP.md')).toContain('merge: roadmap');
    run(repository, 'ours', 'roadmap', 'merge-driver', '--uninstall');
    git('config', 'merge.roadmap.driver', 'my-own %A');
    const config = read('.git/config');
    const { code, out } = run(repository, 'ours', 'roadmap', 'init', '--merge-driver');
    expect([code, out]).toEqual([2, expect.stringContaining('merge.roadmap.driver is set already')]);
    expect(run(repository, 'ours', 'roadmap', 'merge-driver', '--uninstall').out).toContain('nothing of ours');
    expect(read('.git/config')).toBe(config);
    expect(read('.gitattributes')).toBe('*.md merge=union\n');
  });
});
