import type { Command } from 'commander';
import { assignIds } from '../../edit/items/assign-ids.ts';
import { counted } from '../../text/counted.ts';
import { examples } from '../arguments.ts';
import { change } from '../changing/change.ts';
import type { Desk, Made, Refused } from '../changing/desk.ts';
import { splitFiles, type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

export function assignIdsCommand(program: Command, session: Session): void {
  const command = program
    .command('assign-ids')
    .summary('write ids for tasks that have none')
    .description(
      "Writes an id before the name of each task that has none, in the file's own series, else T-001. What has one is left.",
    )
    .argument('[item...]', 'what the tasks belong to, or tasks (default: all)');
  writeOptions(command).action((words: string[], options: WriteOptions) => {
    const { items, files } = splitFiles(session, words, options, 0);
    const asked = { verb: 'assign-ids', done: 'numbered', already: 'nothing to number', files, make: made } as const;
    return change(session, { ...asked, items: items.length === 0 ? 'all files' : items }, options);
  });
  examples(command, [
    ['roadmap assign-ids M3', 'the tasks of a milestone'],
    ['roadmap assign-ids --dry-run', 'all tasks: what that would change, as a diff'],
  ]);
}

function made({ items, pen, plan, read }: Desk): Made | Refused {
  const texts = plan.files.map(({ roadmap }) => roadmap.source.text);
  const assigned = assignIds(pen, items, texts, read);
  if ('refused' in assigned) return assigned;
  const { rewrite, ids, left } = assigned;
  const [first, last] = [ids[0], ids.at(-1)];
  const given =
    first === undefined ? [] : [`${counted(ids.length, 'task')}: ${first === last ? first : `${first} .. ${last}`}`];
  const lines = left.map(({ line }) => line).join(', ');
  const without = `${counted(left.length, 'task')} left without, as an id would change how the name is read: line ${lines}`;
  const notes = [...given, ...(left.length === 0 ? [] : [without])];
  return { rewrite, notes: notes.length === 0 ? ['every task has an id'] : notes };
}
