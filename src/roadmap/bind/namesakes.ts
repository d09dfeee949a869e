import { wordsOf } from '../../text/words-of.ts';
import { fold } from '../../vocabulary/fold.ts';
import { type Draft, isContainer, type Merged } from './draft.ts';
import { bareNumber } from './keys.ts';

/** So many items are looked at; of more, so many for each word of the title, and for the owner. */
const FEW = 50;

/** Items that bear one name. */
export interface Namesakes {
  readonly all: readonly Merged[];
  add(item: Merged): void;
  /** The item that a statement fits best, the first of several; `null` if it fits none. */
  bestFor(draft: Draft): Merged | null;
}

/** Takes time in proportion to the number of items, also where thousands bear one name. */
export function namesakes(): Namesakes {
  const all: Merged[] = [];
  const places = new Map<unknown, number[]>();
  let indexed = 0;
  /** In their order. */
  const among = (draft: Draft): readonly Merged[] => {
    if (all.length <= FEW) return all;
    for (; indexed < all.length; indexed += 1)
      for (const key of keysOf((all[indexed] as Merged).main)) {
        const known = places.get(key);
        if (!known) places.set(key, [indexed]);
        else if (known.length < FEW) known.push(indexed);
      }
    const near = new Set(keysOf(draft).flatMap((key) => places.get(key) ?? []));
    return [...near].sort((a, b) => a - b).map((at) => all[at] as Merged);
  };
  return {
    all,
    add: (item) => void all.push(item),
    bestFor(draft) {
      let best: Merged | null = null;
      let most = 0;
      for (const item of among(draft)) {
        const fit = fitting(item, draft);
        if (fit > most) [best, most] = [item, fit];
      }
      return best;
    },
  };
}

/** What a statement has in common with an item that it fits: words, what it stands under, or nothing. */
function keysOf(draft: Draft): unknown[] {
  const owner = milestoneOf(draft);
  return ['', ...titleWords(draft), draft.owner?.item, owner && `in ${numberOf(owner)}`];
}

export function pointsToCurrent({ statuses }: Draft): boolean {
  return statuses.some(({ by }) => by === 'current');
}

/** How well a statement fits an item with the same key: above 0 it is one of its statements. */
function fitting(item: Merged, draft: Draft): number {
  if (isBoxBeside(item.main, draft)) return 0;
  const container = isContainer(draft.kind);
  if (!container && !draft.id) return titledTask(item, draft);
  const titles = likeness(item.main, draft);
  const owners = ownersAgree(item, draft);
  if (!container) return owners < 0 || titles < 0.3 ? 0 : 1 + titles;
  const full = (one: Draft) => one.form === 'heading' || one.form === 'prose';
  if (full(item.main) && full(draft) && draft.label === null) return 0;
  if (full(item.main) && full(draft) && pointsToCurrent(draft)) return 1;
  if (full(item.main) && full(draft))
    return titles >= 0.9 && owners >= 0 && item.main.line.parent !== draft.line.parent ? 1 : 0;
  // Tables that name a milestone may name an old one; where a statement stands is certain.
  if (owners < 0 && draft.scope === null) return 0;
  if (titles < (owners < 0 ? 0.5 : full(item.main) ? 0 : 0.15)) return 0;
  return 1 + titles + owners;
}

/** Two boxes of one list are two things: `T-1 part 1`, `T-1 part 2`. */
function isBoxBeside(a: Draft, b: Draft): boolean {
  if (a.checked === null || b.checked === null || a.line.block !== b.line.block) return false;
  return a.title?.value !== b.title?.value;
}

/** Tasks without an id are one only where a table or a list outside every item repeats them word for word. */
function titledTask({ main }: Merged, draft: Draft): number {
  const repeated = main.form !== draft.form && (main.form === 'row' || draft.form === 'row');
  return repeated && (isAnywhere(draft.owner) || isAnywhere(main.owner) || draft.owner?.item === main.owner?.item)
    ? 1
    : 0;
}

/** What stands in no item, or in one that only tables name, may stand in another as well. */
function isAnywhere(owner: Draft | null): boolean {
  return owner === null || owner.item?.main.form === 'group';
}

/** 1 the same, 0 not known, -1 different. */
function ownersAgree(item: Merged, draft: Draft): number {
  const own = milestoneOf(draft);
  if (own === null) return 0;
  let isKnown = false;
  for (const statement of item.statements) {
    const other = milestoneOf(statement);
    if (other !== null && sameOwner(own, other)) return 1;
    isKnown ||= other !== null;
  }
  return isKnown ? -1 : 0;
}

function sameOwner(a: Merged | string, b: Merged | string): boolean {
  if (typeof a !== 'string' && typeof b !== 'string') return a === b;
  return numberOf(a) === numberOf(b);
}

function numberOf(owner: Merged | string): string {
  return bareNumber(typeof owner === 'string' ? owner : (owner.main.label?.number ?? ''));
}

/** The item a statement stands under, or the label of it that its own words name. */
function milestoneOf({ scope, owner: stated }: Draft): Merged | string | null {
  if (scope) return scope;
  const owner = stated?.item ?? null;
  return owner && owner.main.kind !== 'bucket' ? owner : null;
}

function likeness(one: Draft, other: Draft): number {
  if (one.title === null || other.title === null) return 0.5;
  return likenessOf(titleWords(one), titleWords(other));
}

/** How much of the shorter of two titles is in the other: 0 to 1. */
export function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const least = Math.min(left.size, right.size);
  return least === 0 ? 0.5 : shared / least;
}

function titleWords(draft: Draft): ReadonlySet<string> {
  draft.words ??= new Set(draft.title === null ? [] : wordsOf(fold(draft.title.value)));
  return draft.words;
}
