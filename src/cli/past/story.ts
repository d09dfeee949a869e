import { namesIn } from '../../history/story/mentions.ts';
import {
  type Chapter,
  eventsOf,
  eventsOfItem,
  type Step,
  type StoryEvent,
  storyWith,
} from '../../history/story/story.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { followItem } from './follow-item.ts';

/** How an event is told: as a line, or as data. What it returns must not hold the plan, of which there are many. */
export type Tell<T> = (event: StoryEvent) => T;

/** The story of a plan, the newest first; it is read no further back than the events that are asked for. */
export async function planStory<T>(
  steps: AsyncIterable<Step>,
  lexicon: Lexicon,
  limit: number,
  tell: Tell<T>,
): Promise<readonly T[]> {
  const story: T[] = [];
  for await (const step of steps) {
    for (const event of eventsOf(step, lexicon)) if (story.length < limit) story.push(tell(event));
    if (story.length >= limit) break;
  }
  return story;
}

export interface ItemStory<T> {
  /** As it is called at last. */
  readonly item: PlanItem;
  readonly story: readonly T[];
}

/**
 * The story of one item, also of one that the plan has no more.
 *
 * @param from The commit up to which it is told.
 * @throws RoadmapError if no version has an item that is called so, or the newest has several.
 */
export async function itemStory<T>(
  steps: AsyncIterable<Step>,
  git: Revisions,
  from: string,
  name: string,
  lexicon: Lexicon,
  tell: Tell<T>,
): Promise<ItemStory<T>> {
  const chapters: Chapter<T>[] = [];
  const item = await followItem(steps, name, (step, after, gone) => {
    const { events, before } = eventsOfItem(step, lexicon, after, gone);
    chapters.push({ commit: step.commit, told: events.map(tell), names: after === null ? [] : namesIn(after) });
    return before;
  });
  const naming = await git.commitsThatName(from, [...new Set(chapters.flatMap(({ names }) => names))]);
  const order = naming.length > 0 ? await git.order(from) : chapters.map(({ commit }) => commit.oid);
  return { item, story: storyWith(chapters, naming, order, tell) };
}
