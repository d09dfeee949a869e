import { Argument, type Command } from 'commander';
import { type Addable, add } from '../../edit/items/add.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { examples } from '../arguments.ts';
import { change } from '../changing/change.ts';
import type { Desk, Made, Refused } from '../changing/desk.ts';
import { type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

interface AddOptions extends WriteOptions {
  readonly in?: string;
  readonly after?: string;
}

export function addCommand(program: Command, session: Session): void {
  const command = program
    .command('add')
    .summary('add a task, criterion, phase or milestone')
    .description(
      'Adds an item as its neighbours are written: marker, box, blank lines, form of heading, and the next free number. Nothing that exists is renumbered: in the middle of an ordered list a new item has the number behind that of the one before it, as Markdown counts on by itself.',
    )
    .addArgument(new Argument('<kind>', 'what to add').choices(['task', 'criterion', 'phase', 'milestone']))
    .argument('<text...>', 'its title: one line of Markdown')
    .option('--in <item>', 'what it belongs to; of tasks and criteria it is asked for where they belong to something')
    .option('--after <item>', 'what it stands behind (default: the last of its kind)');
  writeOptions(command).action((kind: Addable, text: string[], options: AddOptions) => {
    const items = [options.in, options.after].flatMap((name) => name ?? []);
    const make = (desk: Desk) => made(desk, kind, text.join(' '), options, items.length);
    return change(
      session,
      {
        verb: 'add',
        done: 'added',
        already: 'there already',
        items: items.length === 0 ? 'first file' : items,
        files: options.file ?? [],
        make,
      },
      options,
    );
  });
  examples(command, [
    ['roadmap add task "Write the runbook" --in M3', 'behind the last task of M3'],
    ['roadmap add task "Write the runbook" --after M3.t2', 'behind the second'],
    ['roadmap add criterion "Rollback rehearsed" --in M3', 'to the exit criteria of M3'],
    ['roadmap add phase "Hardening" --in v1.5', 'with the next number'],
    ['roadmap add milestone "General availability" --dry-run', 'what that would change, as a diff'],
  ]);
}

function made(desk: Desk, kind: Addable, text: string, options: AddOptions, named: number): Made | Refused {
  const { items, pen, plan, read } = desk;
  if (items.length < named)
    return { refused: `${options.in} and ${options.after} are in different files`, because: 'text' };
  const inside = options.in === undefined ? null : (items[0] as Item);
  const after = options.after === undefined ? null : (items.at(-1) as Item);
  const texts = plan.files.map(({ roadmap }) => roadmap.source.text);
  const added = add(pen, { kind, text, inside, after }, texts, read);
  if ('refused' in added) return added;
  const owner = inside ?? desk.roadmap.items.find(({ id }) => id === after?.parent);
  return { rewrite: added.rewrite, items: [added.item], notes: owner ? notesOn(owner) : [] };
}

/** What of the owner may no longer be so. */
function notesOn({ id, status, count }: Item): string[] {
  const isOver = status.origin === 'stated' && status.value === 'done';
  return [
    ...(isOver ? [`${id} is marked done: \`roadmap reopen ${id}\` if it is no longer`] : []),
    ...(count ? [`${id} states a count (${count.done} of ${count.total}), which stays as it is written`] : []),
  ];
}
