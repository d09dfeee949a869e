import type { Command } from 'commander';
import { wavesDocument } from '../../render/answers/json.ts';
import { nothingOpen } from '../../render/answers/nothing.ts';
import { wavesScreen } from '../../render/answers/waves.ts';
import { documentJson } from '../../render/json.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import { isWithin } from '../../roadmap/dependencies/node.ts';
import { type Dependencies, dependenciesOf } from '../../roadmap/dependencies.ts';
import { wavesOf } from '../../roadmap/waves.ts';
import { examples, filesArgument, impliedOption, inOption, jsonOption } from '../arguments.ts';
import { withinOf } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly in?: string;
  readonly implied?: boolean;
  readonly json?: readonly string[];
}

export function wavesCommand(program: Command, session: Session): void {
  const command = program
    .command('waves')
    .summary('what can run side by side, wave by wave')
    .description(
      'Shows the open work wave by wave: what can start now, what can when all of that is done, and so on. What waits for itself, for ' +
        'what is not in the plan, or for what is blocked or put off is in no wave. With --in the numbers stay those of the whole plan.',
    )
    .addArgument(filesArgument())
    .addOption(inOption())
    .addOption(impliedOption())
    .addOption(jsonOption())
    .action((files: string[], options: Options) => waves(session, files, options));
  examples(command, [
    ['roadmap waves', 'of the whole plan'],
    ['roadmap waves --in M3', 'of M3'],
    ['roadmap waves --json=id,title', 'for several agents at once'],
  ]);
}

async function waves(session: Session, files: readonly string[], options: Options): Promise<void> {
  const { plan } = await session.open(files);
  const within = withinOf(plan, options);
  const dependencies = dependenciesOf(plan, options);
  const found = wavesOf(dependencies, within);
  const cycles = dependencies.cycles.filter((cycle) => cycle.some((item) => holds(dependencies, within, item)));
  const none = found.waves.length === 0 && found.stuck.length === 0;
  const empty = none ? nothingOpen(dependencies, within, undefined) : null;
  if (options.json) session.print(documentJson(wavesDocument(plan, found, cycles, empty, options.json)));
  else if (empty !== null) session.warn(empty);
  else session.print(wavesScreen(plan, found, cycles, session));
}

function holds({ nodeOf }: Dependencies, within: PlanItem | undefined, item: PlanItem): boolean {
  return within === undefined || isWithin(nodeOf(item), nodeOf(within));
}
