import { type Change, itemOf } from '../../history/changes/change.ts';
import { type EventWord, eventWord } from '../../history/changes/event.ts';
import type { Whole } from '../../history/changes/whole.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import { CONTAINERS } from '../../roadmap/progress.ts';
import { counted } from '../../text/counted.ts';
import { fullName } from '../name.ts';
import { MARKS } from '../screen/style.ts';

/** A change in words. All texts are as they are in the plan. */
export interface Wording {
  /** One column wide, told apart by shape. */
  readonly mark: string;
  readonly word: string;
  /** The item; of one that was renamed, its name now. */
  readonly name: string;
  /** What was there before, and what is now; `null` where there is no such thing. */
  readonly from: string | null;
  readonly to: string | null;
  /** `42 days later` */
  readonly note: string | null;
}

const SIGNS: Readonly<Record<EventWord, string>> = {
  born: '+',
  removed: '-',
  renamed: '~',
  moved: '>',
  started: MARKS.active,
  blocked: MARKS.blocked,
  postponed: '»',
  dropped: MARKS.dropped,
  'set back': MARKS.planned,
  closed: MARKS.done,
  reopened: MARKS.planned,
  ticked: MARKS.done,
  unticked: MARKS.planned,
  'brought forward': '«',
  dated: '~',
  needs: '+',
  'needs no more': '-',
  named: '·',
};

export function signOf(word: EventWord): string {
  return SIGNS[word];
}

/** @param word The word for it, where it is not the event's: `added` of what is `born`. */
export function wordingOf({ change, below }: Whole, word: string = eventWord(change)): Wording {
  const item = itemOf(change);
  const base = { mark: signOf(eventWord(change)), word, name: fullName(item), from: null, to: null, note: null };
  switch (change.type) {
    case 'added':
    case 'removed':
      return { ...base, note: below > 0 ? `with ${below} below it` : null };
    case 'renamed':
      return { ...base, from: fullName(change.before), to: fullName(change.after) };
    case 'moved':
      return { ...base, ...movedBetween(change) };
    case 'status':
    case 'ticked':
    case 'unticked':
      return { ...base, from: change.from, to: change.to };
    case 'date': {
      const field = change.field === 'label' ? '' : `${change.field} `;
      const from = change.from === null ? null : `${field}${change.from}`;
      const to = change.to === null ? `no ${change.field}` : `${from === null ? field : ''}${change.to}`;
      return { ...base, from, to, note: shiftText(change.days) };
    }
    default:
      return { ...base, to: fullName(change.other) };
  }
}

function movedBetween({ before, after, from, to }: Extract<Change, { type: 'moved' }>) {
  const name = (parent: PlanItem | null, file: string) => (parent === null ? file : fullName(parent));
  // Two that are called the same are told apart by their files.
  const [one, other] = [name(from, before.file), name(to, after.file)];
  return one === other ? { from: before.file, to: after.file } : { from: one, to: other };
}

/** `42 days later`; `null` if there is nothing to say. */
function shiftText(days: number | null): string | null {
  if (days === null || days === 0) return null;
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;
}

/**
 * What is said behind the word, on one line: `Quay wall`, `Ferry: M1 Port → M2 Ferry`, `due 2026-03-01 → 2026-04-12`.
 *
 * @param isKnown The reader knows which item is meant.
 */
export function phraseOf({ name, from, to }: Wording, { type }: Change, isKnown: boolean): string {
  const isTick = type === 'ticked' || type === 'unticked';
  const arrow = isTick ? '' : [from, to].filter((part) => part !== null).join(' → ');
  const isNamed = type === 'added' || type === 'removed' || (!isKnown && type !== 'renamed');
  return [isNamed || arrow === '' ? name : '', arrow].filter((part) => part !== '').join(': ');
}

/** What a comparison calls a change: `added`, `reworded`, `slipped`; else what a story does. */
export function diffWord(change: Change): string {
  if (change.type === 'added') return 'added';
  if (change.type === 'renamed') return CONTAINERS.has(change.after.kind) ? 'renamed' : 'reworded';
  if (change.type === 'date') return eventWord(change) === 'postponed' ? 'slipped' : eventWord(change);
  return eventWord(change);
}
