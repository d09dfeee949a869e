import type { Command } from 'commander';
import { setStatuses } from '../../edit/state/set-statuses.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import { itemsCommand } from '../changing/items-command.ts';
import type { Session } from '../session.ts';

/** Commands that set a status and nothing else. */
const VERBS: readonly (readonly [verb: string, done: string, status: Status, summary: string])[] = [
  ['start', 'started', 'active', 'mark items as being worked on'],
  ['block', 'blocked', 'blocked', 'mark items as blocked'],
  ['defer', 'deferred', 'deferred', 'put items off'],
  ['drop', 'dropped', 'dropped', 'mark items as given up'],
];

export function stateCommands(program: Command, session: Session): void {
  for (const [verb, done, status, summary] of VERBS)
    itemsCommand(program, session, {
      verb,
      done,
      already: `${status} already`,
      summary,
      description: `Sets the status of items to ${status}, at every place that states them, in the file's own words.`,
      named: 'labels, ids, numbers, handles (M3.t2) or parts of titles',
      make: ({ pen, items, read }) => setStatuses(pen, new Map(items.map(({ id }) => [id, status])), read),
      examples: [
        [`roadmap ${verb} M3`, 'a milestone'],
        [`roadmap ${verb} T-023 --dry-run`, 'what that would change, as a diff'],
      ],
    });
}
