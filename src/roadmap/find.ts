import { allNearest } from '../text/nearest.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import { fold } from '../vocabulary/fold.ts';
import { lexicon } from '../vocabulary/lexicon.ts';
import type { Plan, PlanItem } from './combine.ts';
import { childrenOf, isContainer } from './progress.ts';
import type { Kind } from './roadmap.ts';

/** An item that was asked for by name, or what the name could have meant. */
export type Found =
  | { readonly found: PlanItem; readonly candidates: readonly PlanItem[] }
  | { readonly found: null; readonly reason: 'ambiguous' | 'unknown'; readonly candidates: readonly PlanItem[] };

/** @param folded The name as {@link plain} gives it. */
type Way = (plan: Plan, name: string, folded: string) => PlanItem[];

/**
 * Finds an item as people say it: by id (`M3`, `m3`, `T-022`), handle (`M3.c1`, `M3.t2`), label (`Milestone 3`, `phase 12`),
 * number if only one bears it (`12`), title or part of a title. The first way that finds anything decides.
 *
 * @example `findItem(plan, 'milestone 3').found?.id` is `M3`.
 */
export function findItem(plan: Plan, name: string): Found {
  const candidates = called(plan, name);
  const [only] = candidates;
  if (only && candidates.length === 1) return { found: only, candidates };
  if (only) return { found: null, reason: 'ambiguous', candidates };
  return {
    found: null,
    reason: 'unknown',
    // Looking for what else was meant takes longer than a screen to draw.
    get candidates() {
      return name.trim() === '' ? [] : similar(plan, name);
    },
  };
}

/** The only item that is called so, among some. */
export function onlyCalled(plan: Plan, name: string): PlanItem | null {
  const candidates = called(plan, name);
  return candidates.length === 1 ? (candidates[0] as PlanItem) : null;
}

/** The items that are called just so: by id, handle, label, number or whole title, and not by a part of it. */
export function calledExactly(plan: Plan, name: string): PlanItem[] {
  return called(plan, name, NAMES);
}

function called(plan: Plan, name: string, ways = WAYS): PlanItem[] {
  const wanted = name.trim();
  if (wanted === '') return [];
  for (const way of ways) {
    const candidates = [...new Set(way(plan, wanted, plain(wanted)))];
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/**
 * What an item is called by its place: `M3.c1` is the first criterion of `M3`, `M3.t2` its second task.
 * `null` for containers and for what belongs to nothing.
 */
export function handleOf(plan: Plan, item: PlanItem): string | null {
  return handles(plan)(item);
}

/** As {@link handleOf}, for many: the parts of an owner are counted once. */
export function handles(plan: Plan): (item: PlanItem) => string | null {
  const known = new Map<PlanItem, ReadonlyMap<PlanItem, string>>();
  return (item) => {
    const owner = item.parent === null ? undefined : plan.byId.get(item.parent);
    if (!owner) return null;
    const own = known.get(owner) ?? handlesBelow(plan, owner);
    known.set(owner, own);
    return own.get(item) ?? null;
  };
}

function handlesBelow(plan: Plan, owner: PlanItem): Map<PlanItem, string> {
  const counts = { c: 0, t: 0 };
  const parts = childrenOf(plan, owner).filter((item) => !isContainer(item));
  return new Map(
    parts.map((item) => {
      const letter = item.kind === 'criterion' ? 'c' : 't';
      counts[letter] += 1;
      return [item, `${owner.id}.${letter}${counts[letter]}`];
    }),
  );
}

/** In the order in which they are tried. */
const NAMES: readonly Way[] = [
  (plan, name) => plan.items.filter(({ id }) => id === name),
  (plan, _, folded) => plan.items.filter(({ id }) => plain(id) === folded),
  byHandle,
  (plan, _, folded) => plan.items.filter(({ label }) => label !== null && plain(label) === folded),
  byNumber,
  (plan, _, folded) => plan.items.filter(({ title }) => title !== null && plain(title) === folded),
];

const WAYS: readonly Way[] = [
  ...NAMES,
  (plan, _, folded) => plan.items.filter((item) => isContainer(item) && holds(item, folded)),
  (plan, _, folded) => plan.items.filter((item) => holds(item, folded)),
];

function byHandle(plan: Plan, name: string): PlanItem[] {
  const [, owner, letter, place] = /^(.+)\.([ct])(\d{1,6})$/i.exec(name) ?? [];
  if (owner === undefined || letter === undefined) return [];
  const found = onlyCalled(plan, owner);
  if (!found) return [];
  const kind: Kind = letter.toLowerCase() === 'c' ? 'criterion' : 'task';
  const child = childrenOf(plan, found).filter((item) => item.kind === kind)[Number(place) - 1];
  return child ? [child] : [];
}

/** `phase 12`, `P12` and `12` name what is labelled `Phase 12`; a word before the number must mean the item's kind. */
function byNumber(plan: Plan, name: string): PlanItem[] {
  const wanted = numbered(name);
  if (!wanted) return [];
  const bearers = plan.items.filter((item) => numbered(item.label ?? item.id)?.number === wanted.number);
  const called = bearers.filter((item) => numbered(item.label ?? item.id)?.word === wanted.word);
  const kind = kindOf(wanted.word);
  const meant =
    wanted.word === '' ? bearers : called.length > 0 ? called : bearers.filter((item) => item.kind === kind);
  const containers = meant.filter(isContainer);
  return containers.length > 0 ? containers : meant;
}

const LETTERS: Readonly<Record<string, Kind>> = { m: 'milestone', v: 'milestone', p: 'phase' };

/** What a word before a number means in any language. */
function kindOf(word: string): Kind | undefined {
  return LETTERS[word] ?? lexicon().labels.exact(fold(word));
}

/** `Phase 012` is `{ word: 'phase', number: '12' }`; `T-022` is `{ word: 't', number: '22' }`. */
function numbered(name: string): { readonly word: string; readonly number: string } | null {
  const [, word, number] = /^([^\d\s#-]*)[\s-]*#?(\d\S*)$/.exec(plain(name)) ?? [];
  return word === undefined || number === undefined ? null : { word, number: number.replace(/^0+(?=\d)/, '') };
}

function holds(item: PlanItem, folded: string): boolean {
  return plain(`${item.label ?? ''} ${item.title ?? ''}`).includes(folded);
}

function plain(text: string): string {
  return singleSpaced(text.normalize('NFKC').toLowerCase()).trim();
}

/** The items whose name differs from `name` the least, if it is near. */
function similar(plan: Plan, name: string): PlanItem[] {
  const names = new Map(plan.items.map((item) => [item, namesOf(item)]));
  const near = allNearest(plain(name), [...new Set([...names.values()].flat())]);
  return plan.items.filter((item) => names.get(item)?.some((each) => near.includes(each)));
}

/** What a slip of the pen may have been meant to be: also a word of the title. */
function namesOf({ id, label, title }: PlanItem): string[] {
  const words = (title ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4);
  return [id, label, title, ...words].flatMap((name) => (name === null ? [] : plain(name)));
}
