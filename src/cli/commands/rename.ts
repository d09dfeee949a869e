import type { Command } from 'commander';
import { rename } from '../../edit/items/rename.ts';
import { examples, itemArgument } from '../arguments.ts';
import { change } from '../changing/change.ts';
import { only } from '../changing/desk.ts';
import { type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

export function renameCommand(program: Command, session: Session): void {
  const command = program
    .command('rename')
    .summary('give an item another title')
    .description(
      'Replaces the title of an item at every place that states it. Its label, number and status stay, and so do shortened titles elsewhere, which are named.',
    )
    .addArgument(itemArgument('<item>', 'M3.t2'))
    .argument('<text>', 'the new title');
  writeOptions(command).action((name: string, text: string, options: WriteOptions) =>
    change(
      session,
      {
        verb: 'rename',
        done: 'renamed',
        items: [name],
        files: options.file ?? [],
        already: 'called so already',
        make: (desk) => rename(desk.pen, only(desk), text, desk.read),
      },
      options,
    ),
  );
  examples(command, [
    ['roadmap rename M3 "Production readiness"', 'a milestone'],
    ['roadmap rename M3.t2 "Login form" --dry-run', 'a task, as a diff'],
  ]);
}
