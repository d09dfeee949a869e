import { type Command, Option } from 'commander';
import { closing } from '../../edit/state/close.ts';
import { setStatuses } from '../../edit/state/set-statuses.ts';
import { RoadmapError } from '../../error.ts';
import { documentJson } from '../../render/json.ts';
import { claimsScreen, syncDocument, unclearText } from '../../render/past/sync.ts';
import { isContainer } from '../../roadmap/progress.ts';
import { examples, filesArgument, jsonFlag } from '../arguments.ts';
import { change, makeChange } from '../changing/change.ts';
import { type AskedChange, asMade, type Desk, type Made, type Refused } from '../changing/desk.ts';
import type { WriteOptions } from '../changing/write-options.ts';
import { claimsOf } from '../past/claims.ts';
import { openHistory, warnOfEnd } from '../past/history.ts';
import { refusePast, type Session } from '../session.ts';
import { lineScreen } from '../terminal.ts';
import { inTheWay } from './close.ts';

interface Options extends Pick<WriteOptions, 'commit' | 'message' | 'json'> {
  readonly fromCommits?: string | true;
  readonly write?: true;
}

export function syncCommand(program: Command, session: Session): void {
  const command = program
    .command('sync')
    .summary('tick and close what commits say is done')
    .description(
      'Reads what the trailers of commits claim, `Roadmap: M3.c2 done`, and prints as a diff what the plan would have to say; --write makes ' +
        'the change, all of it or nothing, as `tick` and `close` do. A name means what it meant in the plan of its commit. What was ' +
        'reverted, or was done once and was reopened since, is not claimed again. Claims that mean no item, or several, are named on ' +
        'stderr. Without a range these are the commits that upstream does not have; if it has them all, or there is none, those since ' +
        'the last that changed the plan.',
    )
    .addArgument(filesArgument())
    .addOption(new Option('--from-commits [range]', 'which commits: A..B, or A for A..HEAD'))
    .option('--write', 'make the change')
    .option('--commit', 'commit it, and nothing else (implies --write)')
    .option('-m, --message <text>', 'the message of the commit (implies --commit)')
    .addOption(jsonFlag())
    .action((files: string[], options: Options) => sync(session, files, options));
  examples(command, [
    ['roadmap sync', 'what commits that are not pushed claim, as a diff'],
    ['roadmap sync --from-commits main..HEAD', 'what this branch claims'],
    ['roadmap sync --write', 'tick it'],
    ['roadmap sync --commit', 'and commit that'],
  ]);
}

async function sync(session: Session, files: readonly string[], options: Options): Promise<void> {
  refusePast(session);
  const { fromCommits, write, commit, message, json } = options;
  const history = await openHistory(session, 'roadmap sync');
  if (history.git.top === null)
    throw new RoadmapError('a bare repository has no plan to change', { hint: 'run it in a clone' });
  const claims = await claimsOf(session, history, typeof fromCommits === 'string' ? fromCommits : undefined, files);
  const open = claims.settled.filter(({ outcome }) => outcome === 'to do');
  const asked: AskedChange = {
    verb: 'sync',
    done: 'marked done',
    already: 'done already',
    items: open.flatMap(({ item }) => item?.id ?? []),
    files,
    make: made,
  };
  const isWritten = write === true || commit === true || message !== undefined;
  const how: WriteOptions = isWritten ? options : { dryRun: true };
  if (json !== undefined) {
    const outcome = open.length === 0 ? null : await makeChange(session, asked, how, claims.workspace);
    if (outcome && 'refused' in outcome) session.fail(outcome.refused.because === 'plan' ? 1 : 2);
    session.print(documentJson(syncDocument(claims, outcome, isWritten)));
  } else {
    for (const each of claims.settled) if (each.outcome === 'unclear') session.warn(unclearText(each));
    if (open.length === 0)
      session.warn(`nothing to do: no commit of ${rangeText(claims)} claims what the plan does not say`);
    else {
      session.print(claimsScreen(open, lineScreen(session)));
      await change(session, asked, how, claims.workspace);
    }
  }
  warnOfEnd(history, session);
}

function rangeText({ since, to }: { readonly since: string | null; readonly to: string }): string {
  const end = to.slice(0, 10);
  return since === null ? end : `${since.slice(0, 10)}..${end}`;
}

/** Claims are facts: what a task needs is not asked, as by `tick`. A milestone is closed as by `close`. */
function made(desk: Desk): Made | Refused {
  const { roadmap, items, pen, read, workspace } = desk;
  const closed = closing(roadmap, items, {
    withTasks: false,
    cascade: false,
    force: false,
    plainCriteria: workspace.config.plainCriteria,
    only: null,
  });
  if ('refused' in closed) return closed;
  const obstacles = closed.inTheWay.filter(({ item }) => isContainer(item));
  if (obstacles.length > 0)
    return {
      ...inTheWay(desk, { ...closed, inTheWay: obstacles }),
      hint: 'close that first, or what is claimed by hand',
    };
  return asMade(setStatuses(pen, closed.asked, read));
}
