import type { Command } from 'commander';
import { threadsOf } from '../../history/story/blame.ts';
import { documentJson } from '../../render/json.ts';
import { blameDocument, blameScreen } from '../../render/past/blame.ts';
import { examples, filesArgument, itemArgument, jsonFlag } from '../arguments.ts';
import { requireItem } from '../item-argument.ts';
import { blame } from '../past/blame.ts';
import { openHistory, openPresent, warnOfEnd } from '../past/history.ts';
import type { Session } from '../session.ts';
import { lineScreen } from '../terminal.ts';

export function blameCommand(program: Command, session: Session): void {
  const command = program
    .command('blame')
    .summary('who set what stands in an item, when, in which commit')
    .description(
      'Shows for all that is said of an item and of what belongs to it, its words, boxes, statuses and fields, which commit set it as it ' +
        'stands: on the branch on which it was made, through renames of the file and of the item. ^ marks where a shallow history ends.',
    )
    .addArgument(itemArgument('<item>'))
    .addArgument(filesArgument())
    .addOption(jsonFlag())
    .action((name: string, files: string[], { json }: { readonly json?: true }) =>
      run(session, name, files, json !== undefined),
    );
  examples(command, [
    ['roadmap blame M3', 'the milestone, its tasks and its criteria'],
    ['roadmap blame M3.c2', 'who ticked the second criterion'],
    ['roadmap --at v1.0 blame T-022', 'as it stood at v1.0'],
  ]);
}

async function run(session: Session, name: string, files: readonly string[], isJson: boolean): Promise<void> {
  const history = await openHistory(session, 'roadmap blame');
  const { before, after } = await openPresent(session, history, files);
  const item = requireItem(after, name);
  const names = before.files.map(({ file }) => file);
  const blamed = await blame(history, names, after, threadsOf(after, item));
  session.print(
    isJson
      ? documentJson(blameDocument(item, blamed, history.endsAt))
      : blameScreen(after, item, blamed, lineScreen(session)),
  );
  warnOfEnd(history, session);
}
