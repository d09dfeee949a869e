import { Argument, type Command } from 'commander';
import { RoadmapError } from '../../error.ts';
import { examples } from '../arguments.ts';
import type { Session } from '../session.ts';
import { hookInstaller, uninstallHook } from '../setup/hooks.ts';
import { runCheck as check } from './check.ts';

/** Set, it lets a commit pass unchecked. */
const SKIP = 'ROADMAP_SKIP_HOOK';

export function hookCommand(program: Command, session: Session): void {
  const hook = program
    .command('hook')
    .summary('check a plan before it is committed')
    .description(`Checks a plan before it is committed. ${SKIP}=1 lets a commit pass.`);
  hook
    .command('install')
    .description('Puts a line into the pre-commit hook, before what is there.')
    .action(async () => session.say((await hookInstaller(session))()));
  hook
    .command('uninstall')
    .description('Takes it out again: the hook is then what it was, byte for byte.')
    .action(async () => session.say(await uninstallHook(session)));
  hook
    .command('run')
    .description('What the hook runs.')
    .addArgument(new Argument('<name>').choices(['pre-commit']))
    .action(() => runHook(session));
  examples(hook, [
    ['roadmap hook install', 'from now on before each commit'],
    [`${SKIP}=1 git commit`, 'this one all the same'],
  ]);
}

/** Only findings stop a commit: what we cannot do is said, and lets it pass. */
async function runHook(session: Session): Promise<void> {
  if (session.host.env[SKIP]) return;
  try {
    await check(session, [], { staged: true });
  } catch (error) {
    if (!(error instanceof RoadmapError)) throw error;
    session.warn(`not checked: ${error.line}`);
  }
}
