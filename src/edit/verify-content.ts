import type { Item, Roadmap } from '../roadmap/roadmap.ts';
import { shifted, type TextEdit } from '../text/edit.ts';
import { declarationOf, fieldsText, startOf } from './statement-places.ts';
import type { Unwanted } from './verify.ts';

export type Aspect = 'kind' | 'label' | 'title' | 'status' | 'parent' | 'dependsOn' | 'fields' | 'statements';

/** What a change of the plan's content may do. All else must be as it was. */
export interface Expected {
  /** How many items are new. */
  readonly added: number;
  /** What may be different of which items, by their ids before; of all others nothing. */
  readonly changed: ReadonlyMap<string, readonly Aspect[]>;
  /** Where what stood at an offset is to be found now, where it is not only shifted: of what was moved. `null` if gone. */
  readonly placeOf?: (offset: number) => number | null | undefined;
  /** What is taken out. */
  readonly gone?: ReadonlySet<Item>;
  /** How many lines more, or less, look like plan without being read. */
  readonly unread?: number;
  /** True if references that named nothing may name what is new. */
  readonly resolves?: true;
}

/**
 * Compares what a text says before and after its content is changed. Items are paired by their place in the text, as those
 * without an id of their own are called by it: adding a task makes `M3.t2` of what was `M3.t1`.
 *
 * @returns `null` if nothing but what is expected has changed.
 */
export function unwantedContent(
  before: Roadmap,
  after: Roadmap,
  edits: readonly TextEdit[],
  expected: Expected,
): Unwanted | null {
  const pairs = pairsOf(before, after, edits, expected);
  const names = new Map<string, string>();
  for (const [old, young] of pairs) {
    if (!young) return { item: old.id, what: `${old.id} would no longer be read` };
    names.set(old.id, young.id);
  }
  for (const [old, young] of pairs) {
    const aspect = young && differing(old, young, names, expected);
    if (aspect) return { item: old.id, what: `the ${aspect} of ${old.id} would change` };
  }
  const added = after.items.length - new Set(pairs.values()).size;
  if (added !== expected.added) return { item: null, what: `${added} new items would be read, not ${expected.added}` };
  return documentOf(before, expected.unread) === documentOf(after)
    ? null
    : { item: null, what: 'the document itself would be read otherwise' };
}

function pairsOf(
  before: Roadmap,
  after: Roadmap,
  edits: readonly TextEdit[],
  { placeOf, gone }: Expected,
): Map<Item, Item | undefined> {
  const byPlace = new Map(after.items.map((item) => [startOf(item), item]));
  return new Map(
    before.items
      .filter((item) => !gone?.has(item))
      .map((item) => {
        const start = startOf(item);
        const place = placeOf?.(start);
        return [item, byPlace.get(place === undefined ? shifted(start, edits) : (place ?? -1))];
      }),
  );
}

/** What is not the same of an item and may not be; `null` if nothing. @param names New ids by the old ones. */
export function differing(
  old: Item,
  young: Item,
  names: ReadonlyMap<string, string>,
  { changed, resolves }: Pick<Expected, 'changed' | 'resolves'>,
): Aspect | null {
  const named = (id: string) => names.get(id) ?? id;
  const free = changed.get(old.id) ?? [];
  const [needed, needs] = [old.dependsOn.map(named), young.dependsOn];
  const same: Readonly<Record<Aspect, boolean>> = {
    kind: old.kind === young.kind,
    label: old.label === young.label,
    title: old.title === young.title,
    status:
      old.status.origin === young.status.origin &&
      (old.status.origin === 'derived' || old.status.value === young.status.value) &&
      old.checked === young.checked,
    parent: (old.parent && named(old.parent)) === young.parent,
    dependsOn: resolves ? needed.every((id) => needs.includes(id)) : needed.join('\n') === needs.join('\n'),
    fields: fieldsText(old) === fieldsText(young),
    statements: ownStatements(old) === ownStatements(young),
  };
  return (Object.keys(same) as Aspect[]).find((aspect) => !same[aspect] && !free.includes(aspect)) ?? null;
}

/** How often an item is stated; how often its parts name it is theirs to say. */
function ownStatements({ statements }: Item): number {
  return statements.filter((each) => declarationOf(each)?.by !== 'group').length;
}

function documentOf({ title, current, updated, unread }: Roadmap, moreUnread = 0): string {
  return JSON.stringify([title, current, updated, unread.length + moreUnread]);
}
