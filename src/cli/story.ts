import {
  type Chapter,
  chapterOf,
  eventsOf,
  namesOver,
  type Step,
  type StoryEvent,
  storyWith,
} from '../history/story.ts';
import type { Revisions } from '../host/revisions.ts';
import type { Plan, PlanItem } from '../roadmap/combine.ts';
import { findItem } from '../roadmap/find.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { requireItem } from './item-argument.ts';

/** The story of a plan, the newest first; it is read no further back than the events that are asked for. */
export async function planStory(
  steps: AsyncIterable<Step>,
  lexicon: Lexicon,
  limit: number,
): Promise<readonly StoryEvent[]> {
  const events: StoryEvent[] = [];
  for await (const step of steps) {
    events.push(...eventsOf(step, lexicon));
    if (events.length >= limit) break;
  }
  return events.slice(0, limit);
}

export interface ItemStory {
  /** As it is called at last. */
  readonly item: PlanItem;
  readonly events: readonly StoryEvent[];
}

/**
 * The story of one item, also of one that the plan has no more.
 *
 * @throws RoadmapError if no version has an item that is called so, or the newest has several.
 */
export async function itemStory(
  steps: AsyncIterable<Step>,
  git: Revisions,
  from: string,
  name: string,
  lexicon: Lexicon,
): Promise<ItemStory> {
  const chapters: Chapter[] = [];
  let newest: Plan | undefined;
  let last: PlanItem | null = null;
  let at: PlanItem | null = null;
  for await (const step of steps) {
    newest ??= step.after;
    if (last === null) {
      const now = findItem(step.after, name);
      if (now.found === null && now.reason === 'ambiguous') break;
      const then = now.found === null ? findItem(step.before, name).found : null;
      if (now.found === null && then === null) continue;
      last = now.found ?? then;
      at = now.found;
      if (at === null && then !== null) {
        chapters.push(chapterOf(step, lexicon, null, then));
        at = then;
        continue;
      }
    }
    const chapter = chapterOf(step, lexicon, at);
    chapters.push(chapter);
    at = chapter.before;
    if (at === null) break;
  }
  if (last === null) return { item: requireItem(newest ?? EMPTY, name), events: [] };
  const naming = await git.commitsThatName(from, namesOver(chapters));
  const order = naming.length > 0 ? await git.order(from) : chapters.map(({ commit }) => commit.oid);
  return { item: last, events: storyWith(chapters, naming, order) };
}

const EMPTY: Plan = { files: [], title: null, current: null, updated: null, items: [], byId: new Map() };
