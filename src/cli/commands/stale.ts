import type { Command } from 'commander';
import { documentJson } from '../../render/json.ts';
import { staleDocument, staleScreen } from '../../render/past/stale.ts';
import { ownerOf } from '../../roadmap/select.ts';
import { counted } from '../../text/counted.ts';
import { examples, filesArgument, jsonFlag, upTo } from '../arguments.ts';
import { openHistory, openPresent, warnOfEnd } from '../past/history.ts';
import { lastTouches } from '../past/stale.ts';
import type { Session } from '../session.ts';
import { lineScreen } from '../terminal.ts';

interface Options {
  readonly days: number;
  readonly owner?: string;
  readonly json?: true;
}

export function staleCommand(program: Command, session: Session): void {
  const command = program
    .command('stale')
    .summary('what is under way, and nothing has touched for long')
    .description(
      'Lists active items that nothing has touched for some days, the longest untouched first: how many days, the commit that did last, and ' +
        'the item. A commit touches an item if it changed something of it or of what belongs to it in the plan, or if its subject or Roadmap ' +
        'trailer names one of them. What is changed and not committed is not stale. Days are counted up to today, also with --at.',
    )
    .addArgument(filesArgument())
    .option('--days <n>', 'for at least so many', upTo, 30)
    .option('--owner <text>', 'whose owner, or that of what it belongs to, has this in the name')
    .addOption(jsonFlag())
    .action((files: string[], options: Options) => stale(session, files, options));
  examples(command, [
    ['roadmap stale', 'untouched for 30 days'],
    ['roadmap stale --days 7 --owner ines', 'what Ines has left lying for a week'],
    ['roadmap stale --days 0', 'when each active item was touched last'],
  ]);
}

async function stale(session: Session, files: readonly string[], { days, owner, json }: Options): Promise<void> {
  const history = await openHistory(session, 'roadmap stale');
  const versions = await openPresent(session, history, files);
  const { after: plan } = versions;
  const isTheirs = (name: string | null) => owner === undefined || name?.toLowerCase().includes(owner.toLowerCase());
  const active = plan.items.filter((item) => item.status.value === 'active' && isTheirs(ownerOf(plan, item)));
  const touches = await lastTouches(session, history, versions, active);
  const left = touches.filter((touch) => touch.days >= days).sort((one, other) => other.days - one.days);
  if (json !== undefined) session.print(documentJson(staleDocument(left, days, history.endsAt)));
  else session.print(staleScreen(plan, left, lineScreen(session)));
  warnOfEnd(history, session);
  if (left.length === 0 && json === undefined) session.warn(nothing(active.length, days));
}

function nothing(active: number, days: number): string {
  return active === 0
    ? 'nothing is active'
    : `each of ${counted(active, 'active item')} was touched in the last ${counted(days, 'day')}`;
}
