import { type Command, Option } from 'commander';
import { link } from '../../edit/needs/link.ts';
import { unlink } from '../../edit/needs/unlink.ts';
import { RoadmapError } from '../../error.ts';
import { commaList, examples, itemArgument } from '../arguments.ts';
import { change } from '../changing/change.ts';
import { only } from '../changing/desk.ts';
import { type WriteOptions, writeOptions } from '../changing/write-options.ts';
import type { Session } from '../session.ts';

interface LinkOptions extends WriteOptions {
  readonly needs?: readonly string[];
}

export function linkCommands(program: Command, session: Session): void {
  for (const [verb, done, edit, summary, description] of [
    [
      'link',
      'linked',
      link,
      'make an item depend on others',
      'Adds to what an item depends on, where the file states that and in its form. Refuses circles.',
    ],
    [
      'unlink',
      'unlinked',
      unlink,
      'take a dependency back',
      'Takes others out of what an item depends on; with the last of them the statement goes, or says none in the words of the file.',
    ],
  ] as const) {
    const command = program
      .command(verb)
      .summary(summary)
      .description(description)
      .addArgument(itemArgument('<item>', 'M3.t2'))
      .addOption(new Option('--needs <items>', 'what must come first').argParser(commaList));
    writeOptions(command).action((name: string, { needs = [], ...options }: LinkOptions) => {
      if (needs.length === 0)
        throw new RoadmapError('--needs is missing', { hint: `write roadmap ${verb} ${name} --needs OTHER` });
      return change(
        session,
        {
          verb,
          done,
          already: verb === 'link' ? 'depends on that already' : 'does not depend on that',
          subject: (names) => `${verb} ${names} ${verb === 'link' ? 'needs' : 'from'} ${needs.join(', ')}`,
          items: [name],
          others: needs,
          files: options.file ?? [],
          make: (desk) => edit(desk.pen, only(desk), desk.others, desk.read),
        },
        options,
      );
    });
    examples(command, [
      [`roadmap ${verb} M3 --needs M2`, 'a milestone and the one before it'],
      [`roadmap ${verb} T-023 --needs T-021,T-022`, 'a task and two others'],
    ]);
  }
}
