import path from 'node:path';
import type { Command } from 'commander';
import { move } from '../../edit/items/move.ts';
import type { Destination } from '../../edit/items/moving-places.ts';
import { transfer } from '../../edit/items/transfer.ts';
import { RoadmapError } from '../../error.ts';
import { shellWord } from '../../text/shell-word.ts';
import { examples } from '../arguments.ts';
import { change } from '../changing/change.ts';
import { type Desk, type Made, only, type Refused } from '../changing/desk.ts';
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
      'Moves an item, with what is nested in it, behind the last of its kind in another one, also in another file. Its lines stay as they are but for indent, marker and heading level.',
    )
    .argument('<item>', 'label, id, number, handle (M3.t2) or part of a title')
    .option('--to <item>', 'what it is to belong to (default: what --after belongs to)')
    .option('--after <item>', 'what it is to stand behind (default: the last of its kind)');
  writeOptions(command).action(async (item: string, options: MoveOptions) => {
    const { to, after } = options;
    if (to === undefined && after === undefined)
      throw new RoadmapError('move needs a place', {
        hint: `\`roadmap move ${shellWord(item)} --to M4\`, or --after M4.t2`,
      });
    const others = [to, after].flatMap((name) => name ?? []);
    const make = (desk: Desk, desks: readonly Desk[]) => made(desk, desks, options);
    const asked = {
      verb: 'move',
      done: 'moved',
      already: 'there already',
      items: [item],
      others,
      across: true,
    } as const;
    await change(session, { ...asked, files: options.file ?? [], make }, options);
  });
  examples(command, [
    ['roadmap move M3.t2 --to M4', 'a task, behind the last of M4'],
    ['roadmap move T-023 --after T-030', 'a task, to a place'],
    ['roadmap move M4 --after M1', 'a milestone among the others'],
    ['roadmap move T-023 --to M9 -f ROADMAP.md,later.md', 'a task to another file'],
    ['roadmap move "Phase 4" --to v1.5 --dry-run', 'a whole section: what that would change, as a diff'],
  ]);
}

function made(desk: Desk, desks: readonly Desk[], options: MoveOptions): Made | Refused {
  const from = desks.find(({ items }) => items.length > 0) ?? desk;
  const into = desks.find(({ others }) => others.length > 0) ?? desk;
  const named = options.to !== undefined && options.after !== undefined ? 2 : 1;
  if (into.others.length < named)
    return { refused: `${options.to} and ${options.after} are in different files`, because: 'text' };
  const after = options.after === undefined ? null : (into.others.at(-1) ?? null);
  const to =
    (options.to === undefined ? into.roadmap.items.find(({ id }) => id === after?.parent) : into.others[0]) ?? null;
  return from === into ? within(from, { to, after }) : between(from, into, { to, after }, desk);
}

function within(desk: Desk, destination: Destination): Made | Refused {
  const item = only(desk);
  const moved = move(desk.pen, item, destination, desk.read);
  if ('refused' in moved) return moved;
  const again = moved.rewrite.edits.length > 0 ? item.statements.slice(1) : [];
  const lines = again.map(({ line }) => line.number).join(' and ');
  const notes = lines === '' ? [] : [`${item.id} is stated again, at what was line ${lines}: left there`];
  return { rewrite: moved.rewrite, items: [moved.item], notes };
}

/** The half of a move to another file that `desk` is for. */
function between(from: Desk, into: Desk, destination: Destination, desk: Desk): Made | Refused {
  const moved = transfer(from, only(from), into, destination);
  if ('refused' in moved) return moved;
  if (desk === from) return { rewrite: moved.from, items: [] };
  const isElsewhere = path.posix.dirname(from.file) !== path.posix.dirname(into.file);
  const notes =
    moved.hasRelativeLinks && isElsewhere
      ? [
          `its relative links are those of ${from.file}: \`roadmap check ${shellWord(into.file)}\` finds what leads nowhere now`,
        ]
      : [];
  return { rewrite: moved.into, items: [moved.item], notes };
}
