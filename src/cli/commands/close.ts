import { type Command, Option } from 'commander';
import { advance, isPointedTo } from '../../edit/state/advance.ts';
import { type Closed, closing } from '../../edit/state/close.ts';
import { setStatuses } from '../../edit/state/set-statuses.ts';
import { RoadmapError } from '../../error.ts';
import { fullName, placeOf } from '../../render/name.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { commaList, examples } from '../arguments.ts';
import { change } from '../changing/change.ts';
import type { Desk, Made, Refused } from '../changing/desk.ts';
import { splitFiles, type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

interface CloseOptions extends WriteOptions {
  readonly withTasks?: true;
  readonly cascade?: true;
  readonly advance?: true;
  readonly only?: readonly string[];
  readonly force?: true;
}

export function closeCommand(program: Command, session: Session): void {
  const command = program
    .command('close')
    .summary('mark items done, and tick their exit criteria')
    .description(
      'Marks items done, at every place that states them, and ticks their exit criteria. Refuses while work below is open or a dependency is not done.',
    )
    .argument('<item...>', 'labels, ids, numbers, handles (M3.c1) or parts of titles')
    .option('--with-tasks', 'close the open work below too')
    .addOption(
      new Option('--only <criteria>', 'tick these criteria, and close if they were the last').argParser(commaList),
    )
    .option('--cascade', 'also close the phase or milestone whose last open item this was')
    .option('--advance', 'move what the file calls current to the next open item')
    .option('--force', 'close whatever is in the way')
    .option('--reason <text>', 'why, with --force');
  writeOptions(command).action(async (words: string[], options: CloseOptions) => {
    if (options.force === true && !options.reason?.trim())
      throw new RoadmapError('--force needs a reason', { hint: 'add --reason "why"' });
    if (options.force !== true && options.reason !== undefined)
      throw new RoadmapError('--reason is for --force', { hint: 'add --force, or leave it out' });
    const make = (desk: Desk) => made(desk, options);
    await change(
      session,
      { verb: 'close', done: 'closed', already: 'done already', ...splitFiles(session, words, options), make },
      options,
    );
  });
  examples(command, [
    ['roadmap close M3', 'a milestone and its exit criteria'],
    ['roadmap close M3 --dry-run', 'what that would change, as a diff'],
    ['roadmap close T-023 T-024', 'several tasks'],
    ['roadmap close M3 --with-tasks', 'with all that is open below it'],
    ['roadmap close M3 --only c1,c3', 'two of its criteria; M3 if they were the last'],
    ['roadmap close M3 --force --reason "moved to M4"', 'whatever is in the way'],
  ]);
}

function made(desk: Desk, options: CloseOptions): Made | Refused {
  const { roadmap, items, pen, read } = desk;
  const closed = closing(roadmap, [...new Set(items)], {
    withTasks: options.withTasks === true,
    cascade: options.cascade === true,
    force: options.force === true,
    plainCriteria: desk.workspace.config.plainCriteria,
    only: options.only ?? null,
  });
  if ('refused' in closed) return closed;
  if (closed.inTheWay.length > 0) return inTheWay(desk, closed);
  const done = roadmap.items.filter(({ id }) => closed.asked.get(id) === 'done');
  const next = options.advance === true ? advance(roadmap, done) : null;
  const rewrite = setStatuses(pen, closed.asked, read, next ? [{ item: '', ways: [next.edits] }] : []);
  if ('refused' in rewrite) return rewrite;
  if (closed.ticked) return { rewrite, done: 'ticked', items: closed.ticked };
  const notes = closed.completes.map(
    (item) => `nothing else in ${nameOf(desk, item)} is open: see \`roadmap close ${planItem(desk, item).id}\``,
  );
  if (options.force === true && rewrite.edits.length > 0) notes.push(`forced: ${options.reason?.trim()}`);
  if (next) notes.push(`current is now ${nameOf(desk, next.next)}`);
  else if (rewrite.edits.length > 0 && isPointedTo(roadmap, done)) notes.push(stillCurrent(options));
  return { rewrite, notes };
}

function stillCurrent({ advance: asked }: CloseOptions): string {
  return asked === true
    ? 'the file still calls it current: there is no open one behind it'
    : 'the file still calls it current: --advance moves that on';
}

function nameOf(desk: Desk, item: Item): string {
  return fullName(planItem(desk, item));
}

export function inTheWay(desk: Desk, { inTheWay: all }: Closed): Refused {
  const listed = all.flatMap(({ open, needed }) => [
    ...open.map((item) => ({ item, why: 'open' as const })),
    ...needed.map((item) => ({ item, why: 'needed' as const })),
  ]);
  const names = all.map(({ item }) => item.id).join(', ');
  const open = all.some((each) => each.open.length > 0);
  const needed = all.some((each) => each.needed.length > 0);
  const [has, needs] = all.length === 1 ? ['has', 'needs'] : ['have', 'need'];
  const what = [open ? `${has} open work` : '', needed ? `${needs} what is not done` : '']
    .filter(Boolean)
    .join(' and ');
  return {
    refused: `${names} ${what}`,
    because: 'plan',
    hint: open
      ? 'close it first, or use --with-tasks, or --force --reason TEXT'
      : 'close that first, or use --force --reason TEXT',
    inTheWay: listed.map(({ item, why }) => {
      const own = planItem(desk, item);
      return { item: own, why, place: placeOf(desk.plan, own) };
    }),
  };
}

function planItem({ plan, roadmap }: Desk, item: Item): PlanItem {
  const file = plan.files.find((each) => each.roadmap === roadmap);
  return file?.items[roadmap.items.indexOf(item)] as PlanItem;
}
