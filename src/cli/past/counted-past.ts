import { type Counts, plus } from '../../history/burnup/boxes.ts';
import { type Burnup, burnupOf, type Reading } from '../../history/burnup/burnup.ts';
import { countsIn, type Unit } from '../../history/burnup/plan-counts.ts';
import { itemBefore } from '../../history/changes/item-before.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { pairItems } from '../../roadmap/pair/pair.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import type { Session } from '../session.ts';
import { nowOf } from '../today.ts';
import { blobCounts } from './blob-counts.ts';
import { followItem } from './follow-item.ts';
import type { Past } from './past.ts';

/** How much was done after each commit that changed a plan. */
export interface CountedPast {
  /** As it is called at last; `null` for the plan. */
  readonly item: PlanItem | null;
  readonly unit: Unit;
  readonly burnup: Burnup;
}

export interface CountOptions {
  /** Without one it is boxes, or items where there never was a box. */
  readonly unit?: Unit | undefined;
  /** `false`: nothing is taken from the cache of an earlier run. */
  readonly cache: boolean;
}

/** @throws RoadmapError if the item is unknown or one of several, or as `past.steps` does. */
export async function countedPast(session: Session, past: Past, { unit, cache }: CountOptions): Promise<CountedPast> {
  const burnup = (readings: readonly Reading[]) => burnupOf(readings, nowOf(session.host));
  if (past.item === null && unit !== 'items') {
    const readings = await boxReadings(session, past, cache);
    if (unit === 'boxes' || readings.some(({ counts }) => counts !== null && counts.total > 0))
      return { item: null, unit: 'boxes', burnup: burnup(readings) };
  }
  const both = past.item === null ? await planReadings(past) : await itemReadings(past, past.item);
  const chosen = unit ?? (both.readings.some(({ boxes }) => boxes !== null && boxes.total > 0) ? 'boxes' : 'items');
  const readings = both.readings.map(({ commit, date, ...counts }) => ({ commit, date, counts: counts[chosen] }));
  return { item: both.item, unit: chosen, burnup: burnup(readings.reverse()) };
}

/** Of the plan, from the blobs alone, the oldest first: none is read that was counted before. */
async function boxReadings(session: Session, past: Past, cache: boolean): Promise<Reading[]> {
  const { histories, commits } = past;
  const now = histories.map(([newest]) => newest?.after ?? null);
  const versions = [...now, ...commits.flatMap(({ changes }) => changes.map(({ change }) => change.before))];
  const countsOf = await blobCounts(session, past, versions, cache);
  const current = now.map((version) => countsOf(version, null));
  const readings: Reading[] = [];
  for (const { commit, changes } of commits) {
    const there = current.filter((counts) => counts !== null);
    readings.push({ commit: commit.oid, date: commit.date, counts: there.length === 0 ? null : there.reduce(plus) });
    for (const { at, change } of changes) current[at] = countsOf(change.before, current[at] ?? null);
  }
  return readings.reverse();
}

interface Both {
  readonly commit: string;
  readonly date: string;
  readonly boxes: Counts | null;
  readonly items: Counts | null;
}

interface BothReadings {
  readonly item: PlanItem | null;
  /** The newest first. */
  readonly readings: Both[];
}

async function planReadings(past: Past): Promise<BothReadings> {
  const readings: Both[] = [];
  for await (const { commit, after } of past.steps())
    readings.push({ commit: commit.oid, date: commit.date, ...bothIn(after.files.length === 0 ? null : after, null) });
  return { item: null, readings };
}

/** Of one item, which is followed back to where it came from; also of one that the plan has no more. */
async function itemReadings(past: Past, name: string): Promise<BothReadings> {
  const readings: Both[] = [];
  const item = await followItem(past.steps(), name, (step, after, gone) => {
    const { commit, isEnd } = step;
    readings.push({ commit: commit.oid, date: commit.date, ...bothIn(after === null ? null : step.after, after) });
    if (isEnd) return null;
    if (after === null) return gone;
    return itemBefore(step.before, pairItems(step.before.items, step.after.items), after.id) ?? null;
  });
  return { item, readings };
}

function bothIn(plan: Plan | null, item: PlanItem | null): Pick<Both, Unit> {
  if (plan === null) return { boxes: null, items: null };
  return { boxes: countsIn(plan, item, 'boxes', lexicon()), items: countsIn(plan, item, 'items', lexicon()) };
}
