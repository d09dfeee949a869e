import type { Command } from 'commander';
import { pathDocument } from '../../render/answers/json.ts';
import { nothingOpen } from '../../render/answers/nothing.ts';
import { pathScreen } from '../../render/answers/path.ts';
import { documentJson } from '../../render/json.ts';
import { fullName } from '../../render/name.ts';
import { criticalPath, lastMilestone } from '../../roadmap/critical-path.ts';
import { dependenciesOf } from '../../roadmap/dependencies.ts';
import { examples, filesArgument, impliedOption, itemArgument, jsonOption } from '../arguments.ts';
import { openItem } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly implied?: boolean;
  readonly json?: readonly string[];
}

export function pathCommand(program: Command, session: Session): void {
  const command = program
    .command('path')
    .summary('what must not slip: the critical path, and the slack of all else')
    .description(
      'Shows the longest chain of open work to an item, or to the last open milestone, and by how much everything else may be late. ' +
        'Lengths are working days where the file gives durations (2d, 3 weeks, 1w 2d, 4h; of 2-3 weeks the larger; Weeks 3-4; ' +
        '2026-03-02 to 2026-03-13; XS 1, S 2, M 5, L 10, XL 20; a week is 5, a month 20), else pieces of work.',
    )
    .addArgument(itemArgument('[item]'))
    .addArgument(filesArgument())
    .addOption(impliedOption())
    .addOption(jsonOption())
    .action((name: string | undefined, files: string[], options: Options) => path(session, name, files, options));
  examples(command, [
    ['roadmap path', 'to the last milestone'],
    ['roadmap path M4', 'to M4'],
    ['roadmap path docs/plan.md', 'of this file'],
    ['roadmap path M4 --json=id,slack', 'how late each may be'],
  ]);
}

async function path(session: Session, word: string | undefined, more: readonly string[], options: Options) {
  const { workspace, item } = await openItem(session, word, more);
  const dependencies = dependenciesOf(workspace.plan, options);
  const target = item ?? lastMilestone(dependencies);
  const open = target !== null && dependencies.nodeOf(target).open;
  const empty = open
    ? null
    : target === null
      ? nothingOpen(dependencies, undefined, undefined)
      : `${fullName(target)} is done`;
  const found = open ? criticalPath(dependencies, target) : null;
  if (options.json) session.print(documentJson(pathDocument(found, empty, options.json)));
  else if (found) session.print(pathScreen(found, session));
  else session.warn(empty ?? '');
}
