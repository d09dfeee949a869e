import { type Command, Option } from 'commander';
import { toJson } from '../../render/json.ts';
import { badgeData, badgeOf, badgeSvg } from '../../render/pictures/badge.ts';
import { examples, filesArgument, itemArgument } from '../arguments.ts';
import { openItem } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly format: 'svg' | 'json';
}

export function badgeCommand(program: Command, session: Session): void {
  const command = program
    .command('badge')
    .summary('how much is done, as a badge')
    .description(
      'Prints a badge that says how much of an item, or of the whole plan, is done: a picture that refers to nothing else, or the JSON ' +
        'that shields.io makes one of.',
    )
    .addArgument(itemArgument('[item]'))
    .addArgument(filesArgument())
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['svg', 'json']).default('svg'))
    .action((name: string | undefined, files: string[], options: Options) => badge(session, name, files, options));
  examples(command, [
    ['roadmap badge > docs/roadmap.svg', 'of the whole plan'],
    ['roadmap badge M3 > docs/m3.svg', 'of M3'],
    ['roadmap badge --format json > public/roadmap.json', 'for img.shields.io/endpoint'],
  ]);
}

async function badge(session: Session, word: string | undefined, more: readonly string[], { format }: Options) {
  const { workspace, item } = await openItem(session, word, more);
  const made = badgeOf(workspace.plan, item);
  session.print(format === 'svg' ? badgeSvg(made) : toJson(badgeData(made)));
}
