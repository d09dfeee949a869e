import type { Command } from 'commander';
import { itemScreen } from '../../render/items/show.ts';
import { showDocument } from '../../render/items/show-json.ts';
import { documentJson } from '../../render/json.ts';
import { examples, filesArgument, itemArgument, jsonOption } from '../arguments.ts';
import { requireItem } from '../item-argument.ts';
import type { Session } from '../session.ts';

export function showCommand(program: Command, session: Session): void {
  const command = program
    .command('show')
    .summary('one item, whole')
    .description(
      'Shows one item whole: its status and where it is written, its fields, tasks, criteria and dependencies.',
    )
    .addArgument(itemArgument('<item>'))
    .addArgument(filesArgument())
    .addOption(jsonOption())
    .action(async (name: string, files: string[], { json }: { readonly json?: readonly string[] }) => {
      const { plan } = await session.open(files);
      const item = requireItem(plan, name);
      session.print(json ? documentJson(showDocument(plan, item, json)) : itemScreen(plan, item, session));
    });
  examples(command, [
    ['roadmap show M3', 'a milestone by its label'],
    ['roadmap show "phase 12"', 'a phase, however the file writes it'],
    ['roadmap show M3.c1', 'the first exit criterion of M3'],
    ['roadmap show login', 'what has "login" in its title'],
    ['roadmap show M3 docs/plan.md', 'of this file'],
  ]);
}
