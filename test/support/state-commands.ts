import { type Pen, penFor } from '../../src/edit/pen.ts';
import type { Reread, Rewrite } from '../../src/edit/rewrite.ts';
import { closing } from '../../src/edit/state/close.ts';
import { reopen } from '../../src/edit/state/reopen.ts';
import { setStatuses } from '../../src/edit/state/set-statuses.ts';
import { tick } from '../../src/edit/state/tick.ts';
import type { Refusal } from '../../src/edit/ways.ts';
import type { Item, Roadmap, Status } from '../../src/roadmap/roadmap.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

/** The commands that change a state, and the status they make. */
export const STATES = {
  close: 'done',
  reopen: 'planned',
  start: 'active',
  block: 'blocked',
  defer: 'deferred',
  drop: 'dropped',
  tick: 'done',
  untick: 'planned',
} as const satisfies Record<string, Status>;

/** The status that a command leaves an item with: what is open stays as it is when it is reopened. */
export function leftBy(command: StateCommand, { status }: Item): Status {
  return command === 'reopen' && OPEN.has(status.value) ? status.value : STATES[command];
}

const OPEN: ReadonlySet<Status> = new Set(['planned', 'active', 'blocked']);

export type StateCommand = keyof typeof STATES;

export const COMMANDS = Object.keys(STATES) as StateCommand[];

export const TODAY = '2026-11-20';

export function penOf(roadmap: Roadmap): Pen {
  return penFor(roadmap, lexicon(), TODAY);
}

/** What a command makes of one item, with whatever is in its way, and without a memory of what was before. */
export function commanded(roadmap: Roadmap, item: Item, command: StateCommand, read: Reread): Rewrite | Refusal {
  const pen = penOf(roadmap);
  if (command === 'reopen') return reopen(pen, [item], [], read);
  if (command === 'tick' || command === 'untick') return tick(pen, [item], command === 'tick', read);
  if (command !== 'close') return setStatuses(pen, new Map([[item.id, STATES[command]]]), read);
  const options = { withTasks: false, force: true, cascade: false, plainCriteria: true, only: null };
  const closed = closing(roadmap, [item], options);
  return 'refused' in closed ? closed : setStatuses(pen, closed.asked, read);
}
