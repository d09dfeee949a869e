import type { Count } from '../../facts/fact.ts';
import { countedSets } from '../../roadmap/countings.ts';
import { exactCountsOf } from '../../roadmap/counts.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import type { Pen } from '../pen.ts';
import type { Part } from '../rewrite.ts';
import type { Asked } from '../verify.ts';
import { recount } from './count.ts';
import { itemsById, workBelow } from './in-the-way.ts';

/**
 * Ways to have the counts of what some items belong to follow them: `1/3 plans` above a list of which another one is done. Only
 * what is right before is kept right, and only where that alone says nothing new of the owner.
 */
export function ownerCounts({ roadmap, lexicon }: Pen, asked: Asked): Part[] {
  return ownersOf(roadmap, asked).flatMap((owner) => {
    const counts = exactCountsOf(owner, roadmap, lexicon);
    const work = counts.length === 0 ? [] : workBelow(roadmap, owner);
    const edits = counts.flatMap((count) => {
      const done = followed(count, countedSets(owner, work, count.total), asked);
      return done === null ? [] : recount(count, { done, total: count.total }, roadmap.source.text);
    });
    return edits.length === 0 ? [] : [{ item: owner.id, ways: [edits, []] }];
  });
}

/** What the items belong to, directly or not, and that is not asked for itself. Of what is called done the count says so too. */
function ownersOf(roadmap: Roadmap, asked: Asked): Item[] {
  const byId = itemsById(roadmap);
  const found = new Set<Item>();
  for (const id of asked.keys())
    for (let at = byId.get(byId.get(id)?.parent ?? ''); at && !found.has(at); at = byId.get(at.parent ?? ''))
      found.add(at);
  return [...found].filter(
    ({ id, status }) => !asked.has(id) && !(status.origin === 'stated' && status.value === 'done'),
  );
}

/** How many are done then, of what a count counts rightly now; `null` if it counts nothing, or as many. */
function followed({ done }: Count, sets: readonly (readonly Item[])[], asked: Asked): number | null {
  const right = sets.filter((set) => set.filter(({ status }) => status.value === 'done').length === done);
  const then = new Set(
    right.map((set) => set.filter(({ id, status }) => (asked.get(id) ?? status.value) === 'done').length),
  );
  const [only] = then;
  return then.size !== 1 || only === undefined || only === done ? null : only;
}
