import type { Reread, Rewrite } from '../../src/edit/rewrite.ts';
import type { Item, Roadmap, Status } from '../../src/roadmap/roadmap.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { ensure } from './law.ts';
import { commanded, type StateCommand } from './state-commands.ts';

/** put-get: the asked status is read back, and nothing else is read otherwise than before. */
export function ensurePutGet({ before, after }: Rewrite, item: Item, wanted: Status): void {
  const young = after.items.find(({ id }) => id === item.id);
  ensure(young?.status.value === wanted, 'what was set is read back', item.id, wanted, young?.status);
  ensure(after.items.length === before.items.length, 'no item comes or goes', item.id);
  const owners = ownersOf(before, item);
  before.items.forEach((old, at) => {
    const now = after.items[at] as Item;
    const own = old.id === item.id || (old.parent === item.id && old.kind === 'criterion');
    // Counts of what it belongs to follow.
    const saidOf = (each: Item) => (owners.has(old.id) ? said(each, own).replace(/\d+/g, 'N') : said(each, own));
    ensure(saidOf(now) === saidOf(old), 'all else is as it was', old.id, saidOf(old), saidOf(now));
  });
}

function ownersOf({ items }: Roadmap, item: Item): Set<string> {
  const found = new Set<string>();
  for (let id = item.parent; id !== null && !found.has(id); id = items.find((each) => each.id === id)?.parent ?? null)
    found.add(id);
  return found;
}

/** What an item says; of one that is changed, what no change of a status touches. */
function said(item: Item, changed: boolean): string {
  const { id, kind, label, title, parent, dependsOn, children, statements, status, statusText, checked, fields } = item;
  const lasting = [id, kind, label, title, parent, dependsOn, children, statements.length];
  if (changed) return JSON.stringify(lasting);
  return JSON.stringify([...lasting, status.origin === 'stated' ? status.value : null, statusText, checked, fields]);
}

/** Locality: outside the edits every character is what it was, none is written for nothing, and line ends are of one kind. */
export function ensureLocal({ before, after, edits }: Rewrite): void {
  const { text } = before.source;
  ensure(after.source.bom === before.source.bom, 'a byte order mark is kept');
  ensure(after.source.text === applyEdits(text, edits), 'what is outside the edits is as it was', edits);
  for (const { span, newText } of edits)
    ensure(text.slice(span.start, span.end) !== newText, 'an edit changes something', span, newText);
  const ends = /\r?\n$|\r$/;
  ensure(ends.exec(text)?.[0] === ends.exec(after.source.text)?.[0], 'the last line end is kept');
  const [was, is] = [lineEnds(text), lineEnds(after.source.text)];
  for (const [kind, count] of was) ensure((is.get(kind) ?? 0) >= count, 'no line end is lost', kind);
  for (const kind of is.keys()) ensure(was.has(kind), 'no other kind of line end is written', kind);
}

function lineEnds(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

/** The same once more writes nothing. */
export function ensureIdempotent({ after }: Rewrite, item: Item, command: StateCommand, read: Reread): void {
  const again = commanded(after, itemOf(after, item.id), command, read);
  ensure(!('refused' in again), 'what was done can be done again', item.id, command, again);
  if (!('refused' in again)) ensure(again.edits.length === 0, 'done again writes nothing', item.id, again.edits);
}

export function itemOf({ items }: Roadmap, id: string): Item {
  return items.find((each) => each.id === id) as Item;
}
