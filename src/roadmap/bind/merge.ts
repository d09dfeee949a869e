import { groupsOf } from '../../text/groups.ts';
import { wordsOf } from '../../text/words-of.ts';
import { fold } from '../../vocabulary/fold.ts';
import { type Draft, FORMS, isContainer, type Merged, NONE } from './draft.ts';
import { bareNumber, keyOf } from './keys.ts';
import { settleOverviews } from './overviews.ts';

/** Puts the statements of one item together: a checklist line, a heading and a row of a table are one phase. In the order of their lines. */
export function merge(drafts: readonly Draft[]): Merged[] {
  settleOverviews(drafts);
  dropOrdinals(drafts);
  const items: Merged[] = [];
  for (const kind of ['bucket', 'milestone', 'phase', 'task'] as const)
    mergeKind(
      drafts.filter((draft) => draft.kind === kind),
      kind,
      items,
    );
  addOthers(drafts, items);
  items.forEach((item) => {
    item.owner = ownerOf(item);
  });
  return items.sort((a, b) => a.main.line.number - b.main.line.number);
}

const onlyRestates = ({ restates, kind }: Draft): boolean => restates && isContainer(kind);

/** `6.4 Buffer` beside `Fase 1`, `Fase 2`: where its like have labels with a word, a mere number is none. */
function dropOrdinals(drafts: readonly Draft[]): void {
  const ordinals = drafts.filter(isOrdinal);
  if (ordinals.length === 0) return;
  // What a table's head calls all its rows is no word of theirs.
  const worded = new Set(drafts.map(({ label, form, kind }) => (label?.word && form !== 'row' ? kind : null)));
  for (const draft of ordinals) if (worded.has(draft.kind)) draft.label = null;
}

function isOrdinal({ form, label, kind }: Draft): boolean {
  return (
    form === 'heading' && label !== null && !label.word && isContainer(kind) && /^#?\d+(?:\.\d+)?$/.test(label.text)
  );
}

function mergeKind(drafts: readonly Draft[], kind: Draft['kind'], items: Merged[]): void {
  const titles = kind === 'task' ? rowTitles(drafts) : null;
  const groups = groupsOf(drafts, (draft) => keyOf(draft, titles));
  for (const group of groups.values()) mergeGroup(group, items);
  // All of a kind are items before the next kind is merged: what a phase belongs to tells it from its like.
  addOthers(drafts, items);
}

/** What is stated once is an item too. */
function addOthers(drafts: readonly Draft[], items: Merged[]): void {
  drafts.forEach((draft) => {
    if (!draft.item && !onlyRestates(draft)) items.push(itemOf(draft));
  });
}

/** Of tasks, those in tables: only these may be stated once more without an id. */
function rowTitles(drafts: readonly Draft[]): Set<string> {
  const titles = new Set<string>();
  drafts.forEach(({ form, id, title }) => {
    if (form === 'row' && !id && title) titles.add(fold(title.value));
  });
  return titles;
}

function mergeGroup(group: readonly Draft[], all: Merged[]): void {
  const ordered = [...group].sort(
    (a, b) =>
      FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || prominence(a) - prominence(b) || a.line.number - b.line.number,
  );
  const items: Merged[] = [];
  for (const draft of ordered) {
    const best = bestFit(items, draft);
    if (best) {
      best.statements.push(draft);
      draft.item = best;
    } else if (!onlyRestates(draft)) items.push(itemOf(draft));
  }
  for (const item of items) all.push(item);
}

/** `# v1.2 Search` is the document's name as well, `## Current milestone: v1.2` points to the item. */
function prominence(draft: Draft): number {
  return draft.line.place === 'heading' && draft.line.depth === 1 ? 2 : pointsToCurrent(draft) ? 1 : 0;
}

function pointsToCurrent({ statuses }: Draft): boolean {
  return statuses.some(({ by }) => by === 'current');
}

/** The item that a statement fits best, the first of several. */
function bestFit(items: readonly Merged[], draft: Draft): Merged | null {
  let best: Merged | null = null;
  let most = 0;
  for (const item of items) {
    const fit = fitting(item, draft);
    if (fit > most) [best, most] = [item, fit];
  }
  return best;
}

function itemOf(draft: Draft): Merged {
  draft.item = { main: draft, statements: [draft], owner: null, children: NONE, id: '', stated: null, status: null };
  return draft.item;
}

/** How well a statement fits an item with the same key: above 0 it is one of its statements. */
function fitting(item: Merged, draft: Draft): number {
  const container = isContainer(draft.kind);
  if (!container && !draft.id) return titledTask(item, draft);
  const full = (one: Draft) => one.form === 'heading' || one.form === 'prose';
  const twice = container && full(item.main) && full(draft);
  if (twice && draft.label !== null && pointsToCurrent(draft)) return 1;
  if (twice && (draft.label === null || item.main.line.parent === draft.line.parent)) return 0;
  const titles = likeness(item.main, draft);
  const owners = ownersAgree(item, draft);
  if (!container) return owners < 0 || titles < 0.3 ? 0 : 1 + titles;
  if (twice) return titles >= 0.9 && owners >= 0 ? 1 : 0;
  // Tables that name a milestone may name an old one; where a statement stands is certain.
  if (owners < 0 && draft.scope === null) return 0;
  if (titles < (owners < 0 ? 0.5 : full(item.main) ? 0 : 0.15)) return 0;
  return 1 + titles + owners;
}

/** Tasks without an id are one only where a table or a list outside every item repeats them word for word. */
function titledTask({ main }: Merged, draft: Draft): number {
  const repeated = main.form !== draft.form && (main.form === 'row' || draft.form === 'row');
  return repeated && (draft.owner === null || main.owner === null || draft.owner.item === main.owner.item) ? 1 : 0;
}

/** 1 the same, 0 not known, -1 different. */
function ownersAgree(item: Merged, draft: Draft): number {
  const own = milestoneOf(draft);
  const others = item.statements.map(milestoneOf).filter((one) => one !== null);
  if (own === null || others.length === 0) return 0;
  return others.some((other) => sameOwner(own, other)) ? 1 : -1;
}

function sameOwner(a: Merged | string, b: Merged | string): boolean {
  if (typeof a !== 'string' && typeof b !== 'string') return a === b;
  const text = (one: Merged | string) => bareNumber(typeof one === 'string' ? one : (one.main.label?.number ?? ''));
  return text(a) === text(b);
}

/** The item a statement stands under, or the label of it that its own words name. */
function milestoneOf({ scope, owner: stated }: Draft): Merged | string | null {
  if (scope) return scope;
  const owner = stated?.item ?? null;
  return owner && owner.main.kind !== 'bucket' ? owner : null;
}

function likeness(a: Draft, b: Draft): number {
  const [left, right] = [titleWords(a), titleWords(b)];
  const least = Math.min(left.size, right.size);
  if (least === 0) return 0.5;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared / least;
}

/** A title is compared with those of all others that have its label. */
function titleWords(draft: Draft): ReadonlySet<string> {
  draft.words ??= new Set(wordsOf(fold(draft.title?.value ?? '')));
  return draft.words;
}

function ownerOf(item: Merged): Merged | null {
  const first = ownerBy(item, item.main);
  if (first || item.statements.length === 1) return first;
  for (const statement of item.statements) {
    const owner = ownerBy(item, statement);
    if (owner) return owner;
  }
  return null;
}

function ownerBy(item: Merged, { owner }: Draft): Merged | null {
  const merged = owner?.item ?? null;
  return merged && merged !== item && !isUnder(merged, item) ? merged : null;
}

/** True if `item` is `above` or stands under it already: nesting both ways would be a circle. */
export function isUnder(item: Merged, above: Merged): boolean {
  for (let at: Merged | null = item; at; at = at.owner) if (at === above) return true;
  return false;
}
