import path from 'node:path';
import { type Command, Option } from 'commander';
import { RoadmapError } from '../../error.ts';
import { isBareRepository, rootOf } from '../../host/git/on-disk.ts';
import { readShared, withLines, writeShared } from '../../host/shared-file.ts';
import { writeNew } from '../../host/write-new.ts';
import { examples } from '../arguments.ts';
import { findCandidates } from '../opening/candidates.ts';
import { CONFIG_NAMES } from '../opening/configuration.ts';
import type { Session } from '../session.ts';
import { DIFF_DRIVER, driverInstaller, MERGE_DRIVER } from '../setup/git-drivers.ts';
import { hookInstaller } from '../setup/hooks.ts';
import { CONFIG, GITHUB_WORKFLOW, GITLAB_JOB, PLANS } from '../setup/starters.ts';
import { VERSION } from '../version.ts';

interface InitOptions {
  readonly style?: string;
  readonly ci?: 'github' | 'gitlab';
  readonly hooks?: true;
  readonly diffDriver?: true;
  readonly mergeDriver?: true;
}

/** Files that a save may leave behind if it is killed. */
const IGNORED = '.*.roadmap-*';

export function initCommand(program: Command, session: Session): void {
  const command = program
    .command('init')
    .summary('write a config, and on request a plan, a workflow, a hook')
    .description(
      'Writes what is not there yet: a config, and in .gitignore a line for what a save may leave behind if it is killed. Nothing that is there is overwritten.',
    )
    .addOption(new Option('--style <name>', 'also a first ROADMAP.md, if there is none').choices(Object.keys(PLANS)))
    .addOption(new Option('--ci <name>', 'also a job that runs `roadmap check`').choices(['github', 'gitlab']))
    .option('--hooks', 'also a pre-commit hook, before what is there; `roadmap hook uninstall` takes it out')
    .option(
      '--diff-driver',
      'also have `git diff` and `git log -p` show the plan; `roadmap diff-driver --uninstall` undoes it',
    )
    .option('--merge-driver', 'also have git merge the plan item by item; `roadmap merge-driver --uninstall` undoes it')
    .action((options: InitOptions) => init(session, options));
  examples(command, [
    ['roadmap init', 'a config to begin with'],
    ['roadmap init --style plain --ci github', 'with a plan and a workflow'],
    ['roadmap init --merge-driver', 'ticks of two branches are both kept'],
  ]);
}

async function init(session: Session, { style, ci, hooks, diffDriver, mergeDriver }: InitOptions): Promise<void> {
  const { host } = session;
  if (isBareRepository(host))
    throw new RoadmapError('a bare repository has no files beside its own', { hint: 'run it in a clone' });
  const drivers = [...(diffDriver === true ? [DIFF_DRIVER] : []), ...(mergeDriver === true ? [MERGE_DRIVER] : [])];
  const root = rootOf(host);
  const shown = (file: string) => path.relative(host.cwd, path.join(root, file));
  // What is in the way is said before anything is written.
  const installHook = hooks === true ? await hookInstaller(session) : null;
  const installDrivers = await Promise.all(drivers.map((driver) => driverInstaller(session, driver)));
  const ignored = readShared(host.files, path.join(root, '.gitignore'), shown('.gitignore')) ?? '';
  const say = (file: string, written: boolean) => session.say(`${written ? 'wrote' : 'kept '}  ${shown(file)}`);
  const write = (file: string, text: string) => say(file, writeNew(path.join(root, file), text));
  if (style !== undefined) {
    const [plan] = findCandidates(host, host.cwd, root).found;
    if (plan === undefined) write('ROADMAP.md', PLANS[style] ?? '');
    else say(path.relative(root, plan), false);
  }
  const isThere = (file: string) => host.files.kind(path.join(root, file)) !== 'missing';
  write(CONFIG_NAMES.find(isThere) ?? CONFIG_NAMES[0], CONFIG);
  if (ci === 'github') write('.github/workflows/roadmap.yml', GITHUB_WORKFLOW);
  if (ci === 'gitlab') write('roadmap.gitlab-ci.yml', GITLAB_JOB);
  if (ci !== undefined) session.warn(`not on npm yet: until roadmap-as-code ${VERSION} is, the job cannot install it`);
  const isIgnored = ignored.split(/\r?\n/).includes(IGNORED);
  if (!isIgnored) writeShared(path.join(root, '.gitignore'), withLines(ignored, [IGNORED]));
  say('.gitignore', !isIgnored);
  if (installHook) session.say(installHook());
  for (const install of installDrivers) for (const line of await install()) session.say(line);
}
