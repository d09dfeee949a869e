import type { Command } from 'commander';
import { tick } from '../../edit/state/tick.ts';
import { itemsCommand } from '../changing/items-command.ts';
import type { Session } from '../session.ts';

export function tickCommands(program: Command, session: Session): void {
  for (const [verb, done, ticked] of [
    ['tick', 'ticked', true],
    ['untick', 'unticked', false],
  ] as const)
    itemsCommand(program, session, {
      verb,
      done,
      already: `${done} already`,
      summary: `${verb} the boxes of tasks and criteria`,
      description: `Sets the boxes of items to \`[${ticked ? 'x' : ' '}]\`, and has counts of them follow.`,
      named: 'handles (M3.c1), ids or parts of titles',
      make: ({ pen, items, read }) => tick(pen, items, ticked, read),
      examples: [
        [`roadmap ${verb} M3.c1`, 'the first exit criterion of M3'],
        [`roadmap ${verb} M3.t1 M3.t2`, 'two tasks'],
      ],
    });
}
