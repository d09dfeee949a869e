import type { Command } from 'commander';
import { tick } from '../../edit/state/tick.ts';
import { examples } from '../arguments.ts';
import { change } from '../changing/change.ts';
import { asMade } from '../changing/desk.ts';
import { splitFiles, type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

export function tickCommands(program: Command, session: Session): void {
  for (const [verb, done, ticked] of [
    ['tick', 'ticked', true],
    ['untick', 'unticked', false],
  ] as const) {
    const command = program
      .command(verb)
      .summary(`${ticked ? 'tick' : 'untick'} the boxes of tasks and criteria`)
      .description(`Sets the boxes of items to \`[${ticked ? 'x' : ' '}]\`, and nothing else.`)
      .argument('<item...>', 'handles (M3.c1), ids or parts of titles');
    writeOptions(command).action((words: string[], options: WriteOptions) =>
      change(
        session,
        {
          verb,
          done,
          already: `${done} already`,
          ...splitFiles(session, words, options),
          make: ({ pen, items, read }) => asMade(tick(pen, items, ticked, read)),
        },
        options,
      ),
    );
    examples(command, [
      [`roadmap ${verb} M3.c1`, 'the first exit criterion of M3'],
      [`roadmap ${verb} M3.t1 M3.t2`, 'two tasks'],
    ]);
  }
}
