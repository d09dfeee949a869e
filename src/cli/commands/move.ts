import type { Command } from 'commander';
import { move } from '../../edit/items/move.ts';
import { RoadmapError } from '../../error.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { examples } from '../arguments.ts';
import { change } from '../changing/change.ts';
import type { Desk, Made, Refused } from '../changing/desk.ts';
import { type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

interface MoveOptions extends WriteOptions {
  readonly to?: string;
  readonly after?: string;
}

export function moveCommand(program: Command, session: Session): void {
  const command = program
    .command('move')
    .summary('move an item to another milestone or phase')
    .description(
      'Moves an item, with what is nested in it, behind the last of its kind in another one. Its lines stay as they are but for indent, marker and heading level.',
    )
    .argument('<item>', 'label, id, number, handle (M3.t2) or part of a title')
    .option('--to <item>', 'what it is to belong to (default: what --after belongs to)')
    .option('--after <item>', 'what it is to stand behind (default: the last of its kind)');
  writeOptions(command).action(async (item: string, options: MoveOptions) => {
    const { to, after } = options;
    if (to === undefined && after === undefined)
      throw new RoadmapError('move needs a place', { hint: `roadmap move ${item} --to M4, or --after M4.t2` });
    const items = [item, to, after].flatMap((name) => name ?? []);
    const make = (desk: Desk) => made(desk, options, items.length);
    await change(
      session,
      { verb: 'move', done: 'moved', already: 'there already', items, files: options.file ?? [], make },
      options,
    );
  });
  examples(command, [
    ['roadmap move M3.t2 --to M4', 'a task, behind the last of M4'],
    ['roadmap move T-023 --after T-030', 'a task, to a place'],
    ['roadmap move M4 --after M1', 'a milestone among the others'],
    ['roadmap move "Phase 4" --to v1.5 --dry-run', 'a whole section: what that would change, as a diff'],
  ]);
}

function made(desk: Desk, options: MoveOptions, named: number): Made | Refused {
  const { items, pen, read, roadmap } = desk;
  if (items.length < named)
    return { refused: 'an item is moved within its file, and these are in different ones', because: 'text' };
  const [item] = items;
  const after = options.after === undefined ? null : (items.at(-1) ?? null);
  const to = options.to === undefined ? roadmap.items.find(({ id }) => id === after?.parent) : items[1];
  const moved = move(pen, item as Item, to ?? null, after, read);
  if ('refused' in moved) return moved;
  const again = item && moved.rewrite.edits.length > 0 ? item.statements.slice(1) : [];
  const lines = again.map(({ line }) => line.number).join(' and ');
  const notes = lines === '' ? [] : [`${item?.id} is stated again, at what was line ${lines}: left there`];
  return { rewrite: moved.rewrite, items: [moved.item], notes };
}
