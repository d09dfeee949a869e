import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { gitIn } from '../../host/git/run.ts';
import { isExecutable, readShared, writeShared } from '../../host/shared-file.ts';
import type { Session } from '../session.ts';

const BEGIN = '# >>> roadmap >>>';
const END = '# <<< roadmap <<<';
const SHEBANG = '#!/bin/sh\n';
const EXECUTABLE = 0o755;

/** Runs before what stands in the hook, which may end with `exit`. */
const BLOCK = `${BEGIN}
# Written by \`roadmap hook install\`; \`roadmap hook uninstall\` takes it out again.
if command -v roadmap >/dev/null 2>&1; then roadmap hook run pre-commit || exit $?
elif [ -x node_modules/.bin/roadmap ]; then node_modules/.bin/roadmap hook run pre-commit || exit $?
else echo 'roadmap: not on the PATH, so the plan is not checked' >&2; fi
${END}
`;

/** Of any version. */
const ANY_BLOCK = new RegExp(`^${BEGIN}\\r?\\n[^]*?^${END}(?:\\r?\\n|$)`, 'm');

/**
 * What puts our lines into the pre-commit hook, below its first line, instead of those that an earlier version has put there.
 *
 * @returns Does it, and says so.
 * @throws RoadmapError for what is in the way.
 */
export async function hookInstaller(session: Session): Promise<() => string> {
  const { file, shown } = await hookFile(session);
  const text = readShared(session.host.files, file, shown);
  if (text !== null && !/^#!.*\b(?:ba|da|z|k)?sh\b/.test(text))
    throw new RoadmapError(`the hook is no shell script: ${shown}`, {
      hint: 'have it run `roadmap hook run pre-commit`',
    });
  if (text !== null && !isExecutable(file))
    throw new RoadmapError(`git does not run the hook, as it is not executable: ${shown}`, {
      hint: '`chmod +x` it first',
    });
  if (text?.includes(BLOCK)) return () => `kept   ${shown}`;
  const own = text?.replace(ANY_BLOCK, '') ?? SHEBANG;
  const first = own.slice(0, own.indexOf('\n') + 1);
  return () => {
    writeShared(file, first + BLOCK + own.slice(first.length), EXECUTABLE);
    return `wrote  ${shown}`;
  };
}

/** Takes our lines out again, which gives the bytes that were there; a hook that was only ours is deleted. */
export async function uninstallHook(session: Session): Promise<string> {
  const { file, shown } = await hookFile(session);
  const text = readShared(session.host.files, file, shown);
  const rest = text?.replace(ANY_BLOCK, '') ?? null;
  if (rest === null || rest === text) return `nothing of ours in ${shown}`;
  writeShared(file, rest === SHEBANG ? null : rest);
  return rest === SHEBANG ? `deleted ${shown}` : `restored ${shown}`;
}

/** Where git looks for it: also in a worktree, and with `core.hooksPath`. */
async function hookFile({ host }: Session): Promise<{ readonly file: string; readonly shown: string }> {
  const git = gitIn(host.cwd, host.env, { of: '`roadmap hook`' });
  const ask = (...args: string[]) => git.run(args, { asUser: 'asks' });
  const [folder, setting] = await Promise.all([
    ask('rev-parse', '--git-path', 'hooks'),
    ask('config', '--show-scope', '--get', 'core.hooksPath'),
  ]);
  if (folder.code !== 0)
    throw new RoadmapError('not in a git repository', { hint: "hooks are git's: run `git init` first" });
  const file = path.join(path.resolve(host.cwd, folder.stdout.trim()), 'pre-commit');
  const shown = path.relative(host.cwd, file);
  if (/(?:^|\/)\.husky\/_\/pre-commit$/.test(file.split(path.sep).join('/')))
    throw new RoadmapError(`husky writes this hook itself: ${shown}`, {
      hint: 'add `roadmap hook run pre-commit` to .husky/pre-commit',
    });
  if (/^(?:global|system)\t/.test(setting.stdout))
    throw new RoadmapError(`the hook of all repositories: ${shown}`, {
      hint: 'have it run `roadmap hook run pre-commit`, or set core.hooksPath in this one',
    });
  return { file, shown };
}
