import { orNull, RoadmapError } from '../../error.ts';
import { type ClaimsOfRange, claimIn, notReverted, type Settled } from '../../history/story/claims.ts';
import { placesIn } from '../../history/story/places.ts';
import type { Commit } from '../../host/git/revisions/log.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { calledExactly } from '../../roadmap/find.ts';
import { pairItems } from '../../roadmap/pair/pair.ts';
import { isClosed } from '../../roadmap/progress.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { candidateList, sharing } from '../item-argument.ts';
import type { Workspace } from '../opening/workspace.ts';
import type { Session } from '../session.ts';
import { mayHoldPlan } from '../worlds/sparse-host.ts';
import { type History, openPresent } from './history.ts';
import { openBefore, type Present, type TwoVersions } from './two-versions.ts';

export interface Claims extends ClaimsOfRange {
  /** The plan as it is. */
  readonly workspace: Workspace;
}

/**
 * What the commits of a range claim to be done, and whether the plan says so. A name means what it meant in the plan of its commit, also
 * where the item is called otherwise by now.
 *
 * @param range `A..B` or `A`; without one, what upstream does not have, else what came after the last commit that changed the plan.
 * @throws RoadmapError for a range that is not there, or ends outside of our history.
 */
export async function claimsOf(
  session: Session,
  history: History,
  range: string | undefined,
  files: readonly string[],
): Promise<Claims> {
  const { git, from: head } = history;
  const versions = await openPresent(session, history, files);
  const { after: plan, present } = versions;
  if (head === null) throw new RoadmapError('no commit yet', { hint: 'there is nothing to take claims from' });
  const order = await git.order(head);
  const { since, to } = await rangeOf(git, head, versions, range);
  if (!order.includes(to)) throw new RoadmapError(`${range} ends outside of this history`, { hint: 'merge it first' });
  const { commits, reverts } = await git.claims(since, to);
  const planOf = plansOf(session, git, present);
  const settled = new Map<string, Settled>();
  for (const commit of [...notReverted(commits, reverts)].reverse()) {
    const claims = commit.claims.flatMap((text) => claimIn(text, lexicon()) ?? []);
    if (claims.length === 0) continue;
    const { then, afterOf } = await planOf(commit.oid);
    for (const claim of claims)
      for (const name of claim.names) {
        const meant = meantBy(name, then, plan, afterOf);
        const key = 'why' in meant ? `${commit.oid} ${name}` : meant.item.id;
        settled.delete(key);
        settled.set(key, { commit, claim, name, ...judged(meant) });
      }
  }
  const done = [...settled.values()].filter(({ claim }) => claim.status === 'done');
  const back = await takenBack(history, head, versions, done, placesIn(order));
  return {
    workspace: present.workspace,
    since,
    to,
    settled: done.map((each) => (back.has(each) ? { ...each, outcome: 'taken back' } : each)),
  };
}

interface PlanThen {
  readonly commit: string;
  readonly then: Plan;
  /** What each of its items is today, by its id. */
  readonly afterOf: ReadonlyMap<string, Item>;
}

/** Reads the plan of one commit after another; once, where no file changed in between that may be of a plan. */
function plansOf(session: Session, git: Revisions, present: Present): (commit: string) => Promise<PlanThen> {
  const { plan } = present.workspace;
  let last: PlanThen | null = null;
  const isStill = async ({ commit, then }: PlanThen, next: string): Promise<boolean> => {
    const own = new Set([...then.files, ...plan.files].map(({ file }) => file));
    const mayBePlan = (name: string | null) => name !== null && (own.has(name) || mayHoldPlan(name));
    return (await git.changes(commit, next)).every(({ before, after }) => !mayBePlan(before) && !mayBePlan(after));
  };
  return async (commit) => {
    if (last !== null && (await isStill(last, commit))) return last;
    const { before: then } = await openBefore(session, git, { name: commit, commit }, present);
    last = { commit, then, afterOf: pairItems(then.items, plan.items).afterOf };
    return last;
  };
}

async function rangeOf(
  git: Revisions,
  head: string,
  { before }: TwoVersions,
  range: string | undefined,
): Promise<{ readonly since: string | null; readonly to: string }> {
  const [, start, dots, end] = /^(.*?)(\.{2,3})(.*)$/s.exec(range ?? '') ?? [];
  if (range !== undefined) {
    const one = await git.resolve(start ?? range);
    const to = end ? await git.resolve(end) : head;
    return { since: dots === '...' ? await git.mergeBase(one, to) : one, to };
  }
  const upstream = await orNull(() => git.resolve('@{upstream}'));
  if (upstream !== null && !(await git.order(upstream)).includes(head)) return { since: upstream, to: head };
  const changed: string[] = [];
  for (const { file } of before.files)
    changed.push(...(await git.fileHistory(head, file)).slice(0, 1).map(({ commit }) => commit.oid));
  const order = changed.length > 1 ? await git.order(head) : changed;
  return { since: order.find((oid) => changed.includes(oid)) ?? null, to: head };
}

type Meant = { readonly item: PlanItem } | { readonly why: string };

/** By its place an item is called so: `M3.c2`. What stands there today may be another one. */
const HANDLE = /\.[ct]\d+$/i;

function meantBy(name: string, then: Plan, plan: Plan, afterOf: ReadonlyMap<string, Item>): Meant {
  const [was, ...others] = withSharing(then, calledExactly(then, name));
  if (was && others.length > 0) return { why: `it is the name of ${candidateList(then, [was, ...others])}` };
  if (was) {
    const item = plan.byId.get(afterOf.get(was.id)?.id ?? '');
    return item ? { item } : { why: 'it is in the plan no more' };
  }
  // It was done before it was planned.
  const [item, ...more] = HANDLE.test(name) ? [] : withSharing(plan, calledExactly(plan, name));
  return item && more.length === 0 ? { item } : { why: 'no item was called so' };
}

/** With those that the file, or another one, gives the same id. */
function withSharing(plan: Plan, items: readonly PlanItem[]): PlanItem[] {
  return [...new Set(items.flatMap((item) => [item, ...sharing(plan, item)]))];
}

function judged(meant: Meant): Pick<Settled, 'item' | 'outcome' | 'why'> {
  if ('why' in meant) return { item: null, outcome: 'unclear', why: meant.why };
  const { item } = meant;
  const { value } = item.status;
  if (value === 'dropped' || value === 'deferred') return { item, outcome: 'unclear', why: `it is ${value}` };
  return { item, outcome: isClosed(item) ? 'so already' : 'to do', why: null };
}

/** Claims of what was done, in the plan of their commit or a later one, and is so no more. */
async function takenBack(
  { stepsFrom }: History,
  head: string,
  { before, after }: TwoVersions,
  settled: readonly Settled[],
  placeOf: (commit: Commit) => number,
): Promise<Set<Settled>> {
  const back = new Set<Settled>();
  const first = pairItems(before.items, after.items).beforeOf;
  const at = (plan: Plan, item: Item | undefined) => plan.byId.get(item?.id ?? '');
  let open = settled.flatMap((each) => {
    const item = each.outcome === 'to do' ? at(before, first.get(each.item?.id ?? '')) : undefined;
    return item ? [{ each, item }] : [];
  });
  for await (const step of stepsFrom(
    head,
    before.files.map(({ file }) => file),
  )) {
    for (const { each, item } of open) if (item.status.value === 'done') back.add(each);
    const { beforeOf } = pairItems(step.before.items, step.after.items);
    open = open.flatMap(({ each, item }) => {
      const was = at(step.before, beforeOf.get(item.id));
      // What the plan said before the claim, it took nothing back of.
      return was && !back.has(each) && placeOf(step.commit) < placeOf(each.commit) ? [{ each, item: was }] : [];
    });
    if (open.length === 0) break;
  }
  return back;
}
