import type { Command } from 'commander';
import { blockedDocument } from '../../render/answers/json.ts';
import { nothingWaits } from '../../render/answers/nothing.ts';
import { waitingRows, waitingScreen } from '../../render/answers/waiting.ts';
import { documentJson } from '../../render/json.ts';
import { dependenciesOf } from '../../roadmap/dependencies.ts';
import { waitingItems } from '../../roadmap/waiting.ts';
import { examples, filesArgument, impliedOption, inOption, jsonOption } from '../arguments.ts';
import { withinOf } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly in?: string;
  readonly implied?: boolean;
  readonly json?: readonly string[];
}

export function blockedCommand(program: Command, session: Session): void {
  const command = program
    .command('blocked')
    .summary('what is waiting, and for what')
    .description(
      'Lists the open items that need what is not done, that need what is not in the plan, or that are said to be blocked; and how ' +
        'many others each holds up. What belongs to one waits with it, and is not listed. A table on a terminal, tab-separated ' +
        'without a header in a pipe: id, kind, name, ids it needs, reason, how many items it holds up, file, line.',
    )
    .addArgument(filesArgument())
    .addOption(inOption())
    .addOption(impliedOption())
    .addOption(jsonOption())
    .action((files: string[], options: Options) => blocked(session, files, options));
  examples(command, [
    ['roadmap blocked', 'all that waits'],
    ['roadmap blocked --in M4', 'what in M4 waits, and what M4 waits for'],
    ['roadmap blocked --json=id,waitsFor,holdsUp', 'for another program'],
  ]);
}

async function blocked(session: Session, files: readonly string[], options: Options): Promise<void> {
  const { plan } = await session.open(files);
  const within = withinOf(plan, options);
  const dependencies = dependenciesOf(plan, options);
  const waiting = waitingItems(dependencies, within);
  const empty = waiting.length === 0 ? nothingWaits(dependencies, within) : null;
  if (options.json)
    return session.print(documentJson(blockedDocument(plan, waiting, dependencies.cycles, empty, options.json)));
  if (empty !== null) session.warn(empty);
  else session.print(session.host.stdout.isTTY ? waitingScreen(waiting, session) : waitingRows(waiting));
}
