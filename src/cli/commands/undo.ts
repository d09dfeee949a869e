import type { Command } from 'commander';
import { undo } from '../../edit/undo.ts';
import { examples, filesArgument } from '../arguments.ts';
import { change } from '../changing/change.ts';
import type { Desk, Made, Refused } from '../changing/desk.ts';
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
  writeOptions(command).action((files: string[], options: WriteOptions) =>
    change(
      session,
      {
        verb: 'undo',
        done: 'undone',
        already: 'undone already',
        items: 'last changed',
        files: [...files, ...(options.file ?? [])],
        make: made,
      },
      options,
    ),
  );
  examples(command, [['roadmap undo', 'the last change']]);
}

function made({ roadmap, memos, read }: Desk): Made | Refused {
  const rewrite = undo(roadmap, memos(), read);
  return 'refused' in rewrite ? rewrite : { rewrite };
}
