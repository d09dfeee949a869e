import type { Command } from 'commander';
import { reopen } from '../../edit/state/reopen.ts';
import { examples } from '../arguments.ts';
import { change } from '../changing/change.ts';
import { asMade } from '../changing/desk.ts';
import { splitFiles, type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

export function reopenCommand(program: Command, session: Session): void {
  const command = program
    .command('reopen')
    .summary('take a closing back')
    .description(
      'Takes a closing back: what `close` wrote becomes what it was. Otherwise the items are stated as planned.',
    )
    .argument('<item...>', 'labels, ids, numbers, handles (M3.c1) or parts of titles');
  writeOptions(command).action((words: string[], options: WriteOptions) =>
    change(
      session,
      {
        verb: 'reopen',
        done: 'reopened',
        already: 'open already',
        ...splitFiles(session, words, options),
        make: ({ pen, items, memos, read }) => asMade(reopen(pen, [...new Set(items)], memos(), read)),
      },
      options,
    ),
  );
  examples(command, [
    ['roadmap reopen M3', 'a milestone, and the criteria that were ticked with it'],
    ['roadmap reopen T-023 --dry-run', 'what that would change, as a diff'],
  ]);
}
