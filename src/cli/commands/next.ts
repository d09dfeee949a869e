import type { Command } from 'commander';
import { nextDocument } from '../../render/answers/json.ts';
import { nothingReady } from '../../render/answers/nothing.ts';
import { readyRows, readyScreen } from '../../render/answers/ready.ts';
import { documentJson } from '../../render/json.ts';
import { dependenciesOf } from '../../roadmap/dependencies.ts';
import { readyWork } from '../../roadmap/ready.ts';
import { examples, filesArgument, impliedOption, inOption, jsonOption, wholeNumber } from '../arguments.ts';
import { withinOf } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly in?: string;
  readonly owner?: string;
  readonly limit?: number;
  readonly implied?: boolean;
  readonly json?: readonly string[];
}

export function nextCommand(program: Command, session: Session): void {
  const command = program
    .command('next')
    .summary('what can be worked on now')
    .description(
      'Lists what can be worked on now: it is not done, and all that it and what it belongs to need is done. First what is in the ' +
        'current milestone, then what most other items wait for, then in the order of the text. A table on a terminal, ' +
        'tab-separated without a header in a pipe: id, kind, name, how many items wait for it, reason, file, line.',
    )
    .addArgument(filesArgument())
    .addOption(inOption())
    .option('--owner <text>', 'whose owner, or that of what it belongs to, has this in the name')
    .option('-n, --limit <n>', 'the first few', wholeNumber)
    .addOption(impliedOption())
    .addOption(jsonOption())
    .action((files: string[], options: Options) => next(session, files, options));
  examples(command, [
    ['roadmap next', 'what can be started'],
    ['roadmap next --limit 1', 'the one thing to do now'],
    ['roadmap next --in M3 --owner ines', 'what Ines can do for M3'],
    ['roadmap next --implied', 'where phases come one after the other'],
    ['roadmap next --json=id,unblocks,reason', 'for another program'],
  ]);
}

async function next(session: Session, files: readonly string[], options: Options): Promise<void> {
  const { plan } = await session.open(files);
  const within = withinOf(plan, options);
  const dependencies = dependenciesOf(plan, options);
  const scope = { within, owner: options.owner };
  const ready = readyWork(dependencies, scope);
  const shown = ready.slice(0, options.limit);
  const empty = ready.length === 0 ? nothingReady(dependencies, scope) : null;
  if (options.json) return session.print(documentJson(nextDocument(plan, shown, ready.length, empty, options.json)));
  if (empty !== null) session.warn(empty);
  else if (!session.host.stdout.isTTY) session.print(readyRows(plan, shown));
  else session.print(readyScreen(plan, shown, ready.length - shown.length, session));
}
