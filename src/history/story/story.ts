import type { ClaimingCommit, Commit } from '../../host/git/revisions/log.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { withAncestors } from '../../roadmap/progress.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Change } from '../changes/change.ts';
import { comparePlans } from '../changes/compare.ts';
import { type EventWord, eventWord } from '../changes/event.ts';
import { itemBefore } from '../changes/item-before.ts';
import { wholesOf } from '../changes/whole.ts';
import { mentions } from './mentions.ts';
import { placesIn } from './places.ts';

/** A commit that changed the files of a plan. */
export interface Step {
  readonly commit: Commit;
  readonly before: Plan;
  readonly after: Plan;
  /** New names of files by their old ones. */
  readonly renamedFiles: ReadonlyMap<string, string>;
  /** Nothing is known of what was before: a shallow clone ends here. */
  readonly isEnd: boolean;
}

/** A line of a story. */
export interface StoryEvent {
  readonly commit: Commit;
  readonly word: EventWord;
  /** `null` for `named`. */
  readonly change: Change | null;
  /** Of an item that came or went: how many below it came or went with it. */
  readonly below: number;
  /** In the story of an item: about that, not about what belongs to it. */
  readonly isOwn: boolean;
}

/** What a commit changed in the plan, as a story tells it: none of it at the end of a shallow history. */
export function eventsOf(step: Step, lexicon: Lexicon): StoryEvent[] {
  return told(
    step,
    comparePlans(step.before, step.after, { lexicon, renamedFiles: step.renamedFiles }).changes,
    () => false,
  );
}

function told({ commit, isEnd }: Step, changes: readonly Change[], isOwn: (change: Change) => boolean): StoryEvent[] {
  if (isEnd) return [];
  return wholesOf(changes).map(({ change, below }) => {
    return { commit, word: eventWord(change), change, below, isOwn: isOwn(change) };
  });
}

/**
 * What a step says of one item, and what that was before: `null` where it is not there yet.
 *
 * @param after The item in the version after, `null` if that has it no more.
 * @param before The item in the version before, where `after` is `null`.
 */
export function eventsOfItem(
  step: Step,
  lexicon: Lexicon,
  after: PlanItem | null,
  before: PlanItem | null = null,
): { readonly events: StoryEvent[]; readonly before: PlanItem | null } {
  const { changes, pairing } = comparePlans(step.before, step.after, { lexicon, renamedFiles: step.renamedFiles });
  const was = after === null ? before : (itemBefore(step.before, pairing, after.id) ?? null);
  const own = changes.filter(
    (change) => isPartOf(step.after, change.after, after) || isPartOf(step.before, change.before, was),
  );
  const isOwn = (change: Change) =>
    (after !== null && change.after?.id === after.id) || (was !== null && change.before?.id === was.id);
  return { events: told(step, own, isOwn), before: step.isEnd ? null : was };
}

/** The item itself, or something that belongs to it. */
export function isPartOf(plan: Plan, item: PlanItem | null, owner: PlanItem | null): boolean {
  if (item === null || owner === null) return false;
  return withAncestors(plan, item).some(({ id }) => id === owner.id);
}

/** One commit in the story of an item. A long story keeps only what is told, not the versions it is told of. */
export interface Chapter<T> {
  readonly commit: Commit;
  /** Its events. */
  readonly told: readonly T[];
  /** What a message can call the item by, as the commit leaves it; none where it is gone. */
  readonly names: readonly string[];
}

/**
 * The story of an item: what its chapters tell, and between them the commits whose message names it as it was called then.
 *
 * @param chapters The newest first.
 * @param naming Commits that may name it.
 * @param order The names of all commits, children before their parents.
 * @param tell Makes of an event what the chapters have.
 */
export function storyWith<T>(
  chapters: readonly Chapter<T>[],
  naming: readonly ClaimingCommit[],
  order: readonly string[],
  tell: (event: StoryEvent) => T,
): T[] {
  const placeOf = placesIn(order);
  const telling = new Set(chapters.flatMap(({ commit, told }) => (told.length > 0 ? [commit.oid] : [])));
  const marks = chapters.map((chapter) => ({ place: placeOf(chapter.commit), chapter }));
  const named = naming.flatMap((commit) => {
    if (telling.has(commit.oid)) return [];
    const then = marks.find(({ place }) => place >= placeOf(commit));
    if (!then || !mentions(commit, then.chapter.names)) return [];
    return [{ place: placeOf(commit), told: [tell({ commit, word: 'named', change: null, below: 0, isOwn: true })] }];
  });
  return [...marks.map(({ place, chapter: { told } }) => ({ place, told })), ...named]
    .sort((one, other) => one.place - other.place)
    .flatMap(({ told }) => told);
}
