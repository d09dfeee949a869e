import type { Command } from 'commander';
import { setField } from '../../edit/fields/set-field.ts';
import { unsetField } from '../../edit/fields/unset-field.ts';
import { examples, itemArgument } from '../arguments.ts';
import { change } from '../changing/change.ts';
import { type Desk, type Made, only, type Refused } from '../changing/desk.ts';
import { type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

const FIELD = 'owner, goal, target, due, or any field the file uses, in its own words';

export function fieldCommands(program: Command, session: Session): void {
  const set = program
    .command('set')
    .summary('set a field of an item: owner, goal, target, …')
    .description(
      'Sets a field of an item: replaces its value, or states it as the file states that field of others, in the order they have.',
    )
    .addArgument(itemArgument('<item>', 'M3.t2'))
    .argument('<field>', FIELD)
    .argument('<value>', 'what it is to say, kept as typed');
  writeOptions(set).action((name: string, field: string, value: string, options: WriteOptions) =>
    changeField(session, 'set', name, field, options, (desk) =>
      setField(desk.pen, only(desk), field, value, desk.read),
    ),
  );
  examples(set, [
    ['roadmap set M3 owner Ana', 'who does it'],
    ['roadmap set M3 target 2026-12-31', 'by when'],
    ['roadmap set M3 goal "Survive a restart" --dry-run', 'as a diff'],
  ]);
  const unset = program
    .command('unset')
    .summary('take a field from an item')
    .description('Removes a field of an item: its line, its part of a line, or what its cell holds.')
    .addArgument(itemArgument('<item>', 'M3.t2'))
    .argument('<field>', FIELD);
  writeOptions(unset).action((name: string, field: string, options: WriteOptions) =>
    changeField(session, 'unset', name, field, options, (desk) => unsetField(desk.pen, only(desk), field, desk.read)),
  );
  examples(unset, [['roadmap unset M3 owner', 'nobody does it']]);
}

function changeField(
  session: Session,
  verb: 'set' | 'unset',
  name: string,
  field: string,
  options: WriteOptions,
  make: (desk: Desk) => Made | Refused,
): Promise<void> {
  const asked = {
    verb,
    done: `${verb} ${field} of`,
    already: verb === 'set' ? `${field} is so already` : `has no ${field}`,
    subject: (names: string) => `${verb} ${field} of ${names}`,
  };
  return change(session, { ...asked, items: [name], files: options.file ?? [], make }, options);
}
