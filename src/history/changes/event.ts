import type { Status } from '../../roadmap/roadmap.ts';
import type { Change } from './change.ts';

/** What people call a change. */
export const EVENTS = [
  'born',
  'removed',
  'renamed',
  'moved',
  'started',
  'blocked',
  'postponed',
  'dropped',
  'set back',
  'closed',
  'reopened',
  'ticked',
  'unticked',
  'brought forward',
  'dated',
  'needs',
  'needs no more',
  'named',
] as const;
/** `named` is a commit whose message says an item's name, and that changed nothing of it. */
export type EventWord = (typeof EVENTS)[number];

const OPENED: Readonly<Record<Status, EventWord>> = {
  planned: 'set back',
  active: 'started',
  blocked: 'blocked',
  deferred: 'postponed',
  done: 'closed',
  dropped: 'dropped',
};

/** The word for a change. A later date is postponed, as what is deferred is. */
export function eventWord(change: Change): EventWord {
  switch (change.type) {
    case 'added':
      return 'born';
    case 'status':
      return isReopened(change.from, change.to) ? 'reopened' : OPENED[change.to];
    case 'date':
      if (change.days === null || change.days === 0) return 'dated';
      return change.days > 0 ? 'postponed' : 'brought forward';
    case 'needs-no-more':
      return 'needs no more';
    default:
      return change.type;
  }
}

function isReopened(from: Status, to: Status): boolean {
  return (from === 'done' || from === 'dropped') && (to === 'planned' || to === 'active');
}
