import { groupsOf } from '../../text/groups.ts';
import { wordsOf } from '../../text/words-of.ts';
import { fold } from '../../vocabulary/fold.ts';
import { type Draft, FORMS, isContainer, type Merged, NONE } from './draft.ts';
import { bareNumber, keyOf } from './keys.ts';
import { namesakes, pointsToCurrent } from './namesakes.ts';
import { settleOverviews } from './overviews.ts';

/** Puts the statements of one item together: a checklist line, a heading and a row of a table are one phase. In the order of their lines. */
export function merge(drafts: readonly Draft[]): Merged[] {
  // What an overview repeats is stated there if nowhere else.
  if (drafts.every(onlyRestates)) for (const draft of drafts) draft.restates = false;
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

const onlyRestates = ({ restates, kind, form }: Draft): boolean => restates && (isContainer(kind) || form === 'row');

/** `6.4 Buffer` beside `Fase 1`, `Fase 2`: where its like have labels with a word, a mere number is none. */
function dropOrdinals(drafts: readonly Draft[]): void {
  const ordinals = drafts.filter(isOrdinal);
  if (ordinals.length === 0) return;
  // What a table's head calls all its rows is no word of theirs.
  const worded = new Set(
    drafts.map(({ label, form, kind }) => (label?.word && form !== 'row' && form !== 'group' ? kind : null)),
  );
  if (isOtherSeries(ordinals, drafts)) worded.add('milestone');
  for (const draft of ordinals) if (worded.has(draft.kind)) draft.label = null;
}

/** True if `1. Quay` to `9. Sheds` are no `M1: Timber` to `M4: Paint`: few of one number have a word in common. */
function isOtherSeries(ordinals: readonly Draft[], drafts: readonly Draft[]): boolean {
  const titles = new Map<string, Set<string>>();
  for (const { kind, label, title } of drafts)
    if (kind === 'milestone' && label && title && !label.word && /^m\d/i.test(label.text))
      titles.set(bareNumber(label.number), new Set(wordsOf(fold(title.value))));
  const pairs = ordinals.flatMap(({ kind, label, title }) => {
    const words = kind === 'milestone' && label && title ? titles.get(bareNumber(label.number)) : undefined;
    return words && title ? [wordsOf(fold(title.value)).some((word) => words.has(word))] : [];
  });
  return pairs.length > 1 && pairs.filter(Boolean).length * 2 < pairs.length;
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
  const items = namesakes();
  for (const draft of ordered) {
    const best = items.bestFor(draft);
    if (best) {
      best.statements.push(draft);
      draft.item = best;
    } else if (!onlyRestates(draft)) items.add(itemOf(draft));
  }
  for (const item of items.all) all.push(item);
}

/** `# v1.2 Search` is the document's name as well, `## Current milestone: v1.2` points to the item. */
function prominence(draft: Draft): number {
  return draft.line.place === 'heading' && draft.line.depth === 1 ? 2 : pointsToCurrent(draft) ? 1 : 0;
}

function itemOf(draft: Draft): Merged {
  draft.item = { main: draft, statements: [draft], owner: null, children: NONE, id: '', stated: null, status: null };
  return draft.item;
}

function ownerOf(item: Merged): Merged | null {
  const first = ownerBy(item, item.main);
  if (first || item.statements.length === 1) return first;
  for (const statement of item.statements) {
    // Where else it is named is not where it stands.
    const owner = statement.form === 'group' ? null : ownerBy(item, statement);
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
