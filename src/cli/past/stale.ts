import { mentions, namesIn } from '../../history/story/mentions.ts';
import { placesIn } from '../../history/story/places.ts';
import { daysOf, type Touch, touchedIn, type Watched } from '../../history/story/touch.ts';
import { type Commit, dayOfCommit } from '../../host/git/revisions/log.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { withAncestors } from '../../roadmap/progress.ts';
import { dayOf } from '../../roadmap/time/days.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import type { Session } from '../session.ts';
import { todayOf } from '../today.ts';
import type { History } from './history.ts';
import type { TwoVersions } from './two-versions.ts';

/**
 * When each of some items was touched last: it, or something that belongs to it, was changed in the plan, or a commit named it.
 *
 * @param versions The plan up to which the history goes, and the one that is asked about: the same, or as it is on disk.
 * @returns In the order of the items, without those that are changed and not committed.
 */
export async function lastTouches(
  { host }: Session,
  history: History,
  versions: TwoVersions,
  items: readonly PlanItem[],
): Promise<Touch[]> {
  const { git, from } = history;
  if (from === null || items.length === 0) return [];
  const today = dayOf(todayOf(host));
  const files = versions.before.files.map(({ file }) => file);
  const asked = items.map((item) => ({ item, at: item }));
  const { on: committed } = touchedIn(versions, asked, { lexicon: lexicon() });
  const found = new Map<PlanItem, { readonly commit: Commit; readonly isEnd: boolean }>();
  let open: readonly Watched[] = committed;
  for await (const step of history.stepsFrom(from, files)) {
    if (open.length === 0) break;
    const { touched, on } = touchedIn(step, open, { lexicon: lexicon() });
    for (const { item } of touched) found.set(item, step);
    open = on;
  }
  const days = await daysIn(git, from, files, today);
  const namesOf = namesOfParts(versions.after, committed);
  const naming = await git.commitsThatName(from, [...new Set([...namesOf.values()].flat())]);
  const placeOf = placesIn(naming.length === 0 ? [] : await git.order(from));
  return committed.flatMap(({ item }) => {
    const touch = found.get(item);
    if (!touch) return [];
    const { commit, isEnd } = touch;
    const since = today - (days.get(commit.oid) ?? today);
    const names = namesOf.get(item.id) ?? [];
    const named = naming.find((each) => placeOf(each) < placeOf(commit) && mentions(each, names));
    if (!named) return [{ item, commit, isEnd, days: since }];
    const age = today - dayOf(dayOfCommit(named));
    // Its clock may be wrong as well.
    return [{ item, commit: named, isEnd: false, days: age < 0 ? since : Math.min(age, since) }];
  });
}

/** On which day each commit was made that changed one of the files. */
async function daysIn(
  git: Revisions,
  from: string,
  files: readonly string[],
  today: number,
): Promise<Map<string, number>> {
  const days = new Map<string, number>();
  for (const file of files) {
    const commits = (await git.fileHistory(from, file)).map(({ commit }) => commit);
    for (const [oid, day] of daysOf(commits, today)) days.set(oid, day);
  }
  return days;
}

/** By which a message can mean each item, or something that belongs to it: by the item's id. */
function namesOfParts(plan: Plan, watched: readonly Watched[]): Map<string, string[]> {
  const names = new Map(watched.map(({ item }): [string, string[]] => [item.id, []]));
  for (const part of plan.items) for (const { id } of withAncestors(plan, part)) names.get(id)?.push(...namesIn(part));
  return names;
}
