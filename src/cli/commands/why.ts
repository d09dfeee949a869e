import type { Command } from 'commander';
import { whyDocument } from '../../render/answers/json.ts';
import { whyScreen } from '../../render/answers/why.ts';
import { documentJson } from '../../render/json.ts';
import { dependenciesOf } from '../../roadmap/dependencies.ts';
import { whyNot } from '../../roadmap/why.ts';
import { examples, filesArgument, impliedOption, itemArgument, jsonOption } from '../arguments.ts';
import { requireItem } from '../item-argument.ts';
import type { Session } from '../session.ts';

export function whyCommand(program: Command, session: Session): void {
  const command = program
    .command('why')
    .summary('why an item is not done: what it waits for, down to what can be worked on')
    .description(
      'Shows the chain from an item down to what can be worked on now: what it and what it belongs to need, and its open parts. ' +
        'Items that wait for each other, and needs that are not in the plan, are named.',
    )
    .addArgument(itemArgument('<item>'))
    .addArgument(filesArgument())
    .addOption(impliedOption())
    .addOption(jsonOption())
    .action(
      async (
        name: string,
        files: string[],
        options: { readonly implied?: boolean; readonly json?: readonly string[] },
      ): Promise<void> => {
        const { plan } = await session.open(files);
        const item = requireItem(plan, name);
        const dependencies = dependenciesOf(plan, options);
        const reasons = whyNot(dependencies, item);
        session.print(
          options.json
            ? documentJson(whyDocument(dependencies, item, reasons, options.json))
            : whyScreen(dependencies, reasons, session),
        );
      },
    );
  examples(command, [
    ['roadmap why M4', 'what holds M4 up'],
    ['roadmap why T-022 --json', 'as data'],
  ]);
}
