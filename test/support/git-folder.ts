import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** The environment of a git that knows nothing of this machine's settings. */
export const GIT_ENV: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // A commit need not start a git that looks whether there is something to tidy up.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
};

/** A real repository. */
export interface GitFolder {
  readonly top: string;
  git(...args: readonly string[]): string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
}

/** A new repository, or the one around `top`. Whoever makes it removes it. */
export function gitFolder(top = newFolder(), ...options: readonly string[]): GitFolder {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: top, env: GIT_ENV, encoding: 'utf8', stdio: 'pipe' });
  const absolute = (name: string) => path.join(top, name);
  if (!fs.existsSync(absolute('.git'))) git('init', '--quiet', '--initial-branch=main', ...options);
  return {
    top,
    git,
    path: absolute,
    write(name, content) {
      fs.mkdirSync(path.dirname(absolute(name)), { recursive: true });
      fs.writeFileSync(absolute(name), content);
    },
    read: (name) => fs.readFileSync(absolute(name), 'utf8'),
  };
}

function newFolder(): string {
  return fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'roadmap-git-'));
}

/** The repositories of one test file. */
export interface GitFolders {
  /** Paths of what is removed when its tests have run: these, and what is added. */
  readonly made: string[];
  /** A new one. */
  make(...options: readonly string[]): GitFolder;
  /** The same again, with three gits less. */
  copyOf(folder: GitFolder): GitFolder;
}

export function gitFolders(): GitFolders {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  });
  const known = (folder: GitFolder): GitFolder => {
    made.push(folder.top);
    return folder;
  };
  return {
    made,
    make: (...options) => known(gitFolder(newFolder(), ...options)),
    copyOf({ top }) {
      const copy = fs.mkdtempSync(`${top}-`);
      fs.cpSync(top, copy, { recursive: true });
      return known(gitFolder(copy));
    },
  };
}

/** Commits all that is there. */
export function commitAll({ git }: GitFolder, message = 'x', ...options: readonly string[]): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', message, ...options);
}
