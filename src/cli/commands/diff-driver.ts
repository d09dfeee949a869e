import type { Command } from 'commander';
import { RoadmapError } from '../../error.ts';
import { planText } from '../../render/items/plan-text.ts';
import { examples } from '../arguments.ts';
import type { Session } from '../session.ts';
import { DIFF_DRIVER, uninstallDriver } from '../setup/git-drivers.ts';

export function diffDriverCommand(program: Command, session: Session): void {
  const command = program
    .command('diff-driver')
    .summary('have git show changes of the plan instead of its lines')
    .description(
      'Prints a plan as a text for git to compare: a line for each item, below what it belongs to, with all that the file states of it. ' +
        'Git runs it after `roadmap init --diff-driver`, for `git diff`, `git log -p` and `git show`; `git diff --no-textconv` shows the ' +
        'lines of the file.',
    )
    .argument('[file]', 'a version of a roadmap')
    .option('--uninstall', 'take out what `roadmap init --diff-driver` put into .gitattributes and the config of git')
    .action((file: string | undefined, options: { readonly uninstall?: true }) => diffDriver(session, file, options));
  examples(command, [
    ['roadmap init --diff-driver', 'from now on in this clone'],
    ['git log -p ROADMAP.md', 'the plan through time, item by item'],
    ['roadmap diff-driver --uninstall', 'no more'],
  ]);
}

async function diffDriver(session: Session, file: string | undefined, options: { readonly uninstall?: true }) {
  if (options.uninstall === true) {
    for (const line of await uninstallDriver(session, DIFF_DRIVER)) session.say(line);
    return;
  }
  if (file === undefined)
    throw new RoadmapError('no file named', { hint: 'git names it: see `roadmap init --diff-driver`' });
  const { plan } = await session.open([file]);
  session.print(planText(plan));
}
