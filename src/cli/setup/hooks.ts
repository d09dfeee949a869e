import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { gitIn } from '../../host/git-run.ts';
import { readText, writeText } from '../../host/own-file.ts';
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

/** What puts our lines into the pre-commit hook, below its first line, and says so. All that is in the way is said before. */
export async function hookInstaller(session: Session): Promise<() => string> {
  const { file, shown } = await hookFile(session);
  const text = readText(session.host.files, file, shown);
  if (text?.includes(BEGIN)) return () => `kept   ${shown}`;
  if (text !== null && !/^#!.*\b(?:ba|da|z|k)?sh\b/.test(text))
    throw new RoadmapError(`the hook is no shell script: ${shown}`, {
      hint: 'have it run `roadmap hook run pre-commit`',
    });
  const first = text === null ? SHEBANG : text.slice(0, text.indexOf('\n') + 1);
  return () => {
    writeText(file, first + BLOCK + (text ?? SHEBANG).slice(first.length), EXECUTABLE);
    return `wrote  ${shown}`;
  };
}

/** Takes our lines out again, which gives the bytes that were there; a hook that was only ours is deleted. */
export async function uninstallHook(session: Session): Promise<string> {
  const { file, shown } = await hookFile(session);
  const text = readText(session.host.files, file, shown);
  const start = text?.indexOf(BLOCK) ?? -1;
  if (text === null || start < 0) return `nothing of ours in ${shown}`;
  const rest = text.slice(0, start) + text.slice(start + BLOCK.length);
  writeText(file, rest === SHEBANG ? null : rest);
  return rest === SHEBANG ? `deleted ${shown}` : `restored ${shown}`;
}

/** Where git looks for it: also in a worktree, and with `core.hooksPath`. */
async function hookFile({ host }: Session): Promise<{ readonly file: string; readonly shown: string }> {
  const git = gitIn(host.cwd, host.env, { of: 'hook' });
  const { code, stdout } = await git.run(['rev-parse', '--git-path', 'hooks'], { asUser: true });
  if (code !== 0) throw new RoadmapError('not in a git repository', { hint: "hooks are git's: run `git init` first" });
  const file = path.join(path.resolve(host.cwd, stdout.trim()), 'pre-commit');
  const shown = path.relative(host.cwd, file);
  if (/(?:^|\/)\.husky\/_\/pre-commit$/.test(file.split(path.sep).join('/')))
    throw new RoadmapError(`husky writes this hook itself: ${shown}`, {
      hint: 'add `roadmap hook run pre-commit` to .husky/pre-commit',
    });
  return { file, shown };
}
