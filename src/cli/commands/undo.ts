import type { Command } from 'commander';
import { undo } from '../../edit/undo.ts';
import { examples, filesArgument } from '../arguments.ts';
import { change } from '../changing/change.ts';
import { type AskedChange, asMade } from '../changing/desk.ts';
import { changedTogether } from '../changing/last-changed.ts';
import { type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

export function undoCommand(program: Command, session: Session): void {
  const command = program
    .command('undo')
    .summary('take the last change back')
    .description(
      'Takes back the last change that roadmap made to the file, byte for byte, if nobody changed it since; again, the one ' +
        'before that. The last twenty changes of a file are remembered.',
    )
    .addArgument(filesArgument());
  writeOptions(command).action(async (typed: string[], options: WriteOptions) => {
    const named = [...typed, ...(options.file ?? [])];
    // A file may hold no plan since its only part went to another.
    const opened = await session.open(named, 'ignore');
    const others = named.length === 0 ? changedTogether(session.host, opened.opened) : [];
    const asked: AskedChange = {
      verb: 'undo',
      done: 'undone',
      already: 'undone already',
      items: 'last changed',
      files: others.length === 0 ? named : others,
      make: ({ roadmap, memos, read }) => asMade(undo(roadmap, memos(), read)),
    };
    await change(session, asked, options, others.length === 0 ? opened : await session.open(others, 'ignore'));
  });
  examples(command, [['roadmap undo', 'the last change']]);
}
