import type { Command } from 'commander';
import { reopen } from '../../edit/state/reopen.ts';
import { itemsCommand } from '../changing/items-command.ts';
import type { Session } from '../session.ts';

export function reopenCommand(program: Command, session: Session): void {
  itemsCommand(program, session, {
    verb: 'reopen',
    done: 'reopened',
    already: 'open already',
    summary: 'take a closing back',
    description:
      'Takes a closing back: what `close` wrote becomes what it was. Otherwise the items are stated as planned.',
    named: 'labels, ids, numbers, handles (M3.c1) or parts of titles',
    make: ({ pen, items, memos, read }) => reopen(pen, [...new Set(items)], memos(), read),
    examples: [
      ['roadmap reopen M3', 'a milestone, and the criteria that were ticked with it'],
      ['roadmap reopen T-023 --dry-run', 'what that would change, as a diff'],
    ],
  });
}
