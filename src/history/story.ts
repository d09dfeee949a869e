import type { Commit } from '../host/revisions/log.ts';
import type { Plan, PlanItem } from '../roadmap/combine.ts';
import { ancestorsOf } from '../roadmap/progress.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Change } from './change.ts';
import { comparePlans } from './changes.ts';
import { type EventWord, eventWord } from './event.ts';
import { mentions, namesIn } from './mentions.ts';
import { wholesOf } from './whole.ts';

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

/** One commit in the story of an item. */
export interface Chapter {
  readonly commit: Commit;
  /** Of the item and of what belongs to it. */
  readonly events: readonly StoryEvent[];
  /** The item as the commit leaves it, `null` where it is gone; and as it found it, `null` where it is not there yet. */
  readonly after: PlanItem | null;
  readonly before: PlanItem | null;
}

/**
 * What a step says of one item.
 *
 * @param after The item in the version after, `null` if that has it no more.
 * @param before The item in the version before, where `after` is `null`.
 */
export function chapterOf(
  step: Step,
  lexicon: Lexicon,
  after: PlanItem | null,
  before: PlanItem | null = null,
): Chapter {
  const { changes, pairing } = comparePlans(step.before, step.after, { lexicon, renamedFiles: step.renamedFiles });
  const was = after === null ? before : (step.before.byId.get(pairing.beforeOf.get(after.id)?.id ?? '') ?? null);
  const own = changes.filter(
    (change) => isOf(step.after, change.after, after) || isOf(step.before, change.before, was),
  );
  const isOwn = (change: Change) =>
    (after !== null && change.after?.id === after.id) || (was !== null && change.before?.id === was.id);
  return { commit: step.commit, events: told(step, own, isOwn), after, before: step.isEnd ? null : was };
}

/** The item itself, or something that belongs to it. */
function isOf(plan: Plan, item: PlanItem | null, owner: PlanItem | null): boolean {
  if (item === null || owner === null) return false;
  return item.id === owner.id || ancestorsOf(plan, item).some(({ id }) => id === owner.id);
}

/**
 * The story of an item: what its chapters tell, and between them the commits whose message names it as it was called then.
 *
 * @param chapters The newest first.
 * @param naming Commits that may name it.
 * @param order The names of all commits, children before their parents.
 */
export function storyWith(
  chapters: readonly Chapter[],
  naming: readonly Commit[],
  order: readonly string[],
): StoryEvent[] {
  const places = new Map(order.map((oid, at) => [oid, at]));
  const placeOf = ({ oid }: Commit) => places.get(oid) ?? Number.MAX_SAFE_INTEGER;
  const telling = new Set(chapters.flatMap(({ commit, events }) => (events.length > 0 ? [commit.oid] : [])));
  const named = naming.flatMap((commit) => {
    if (telling.has(commit.oid)) return [];
    const item = chapters.find((chapter) => placeOf(chapter.commit) >= placeOf(commit))?.after ?? null;
    const isMeant = item !== null && mentions(commit, namesIn(item));
    return isMeant ? [{ commit, word: 'named' as const, change: null, below: 0, isOwn: true }] : [];
  });
  const all = [...chapters.flatMap(({ events }) => events), ...named];
  return all
    .map((event, at) => ({ event, at, place: placeOf(event.commit) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ event }) => event);
}

/** Every name that an item has had, by which a message can mean it. */
export function namesOver(chapters: readonly Chapter[]): string[] {
  const items = chapters.flatMap(({ before, after }) => [before, after]);
  return [...new Set(items.flatMap((item) => (item === null ? [] : namesIn(item))))];
}
