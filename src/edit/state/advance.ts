import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';

/** Where the file points next. */
export interface Advance {
  /** The first of the same kind behind the closed ones that is not over. */
  readonly next: Item;
  readonly edits: readonly TextEdit[];
}

/** True if the file itself calls one of these items current. */
export function isPointedTo({ current, pointer }: Roadmap, items: readonly Item[]): boolean {
  return (
    pointer !== null && items.some(({ label, title }) => current !== null && (label === current || title === current))
  );
}

/**
 * Moves `Current milestone: M3` to the next open milestone, in the words that stand there.
 *
 * @returns `null` if the file does not point to one of the items, if nothing comes after them, or if the words name something else.
 */
export function advance(roadmap: Roadmap, items: readonly Item[]): Advance | null {
  const { pointer } = roadmap;
  const item = items.find((each) => isPointedTo(roadmap, [each]));
  const next = item && nextOpen(roadmap, item, items);
  if (!pointer || !item || !next) return null;
  const label = spliced(pointer.value, item.label, next.label);
  const value =
    item.title === null || !pointer.value.includes(item.title) ? label : spliced(label, item.title, next.title);
  if (value === null || value === pointer.value) return null;
  return { next, edits: [{ span: pointer.span, newText: value }] };
}

function nextOpen({ items }: Roadmap, item: Item, closed: readonly Item[]): Item | undefined {
  return items
    .slice(items.indexOf(item) + 1)
    .find(
      (each) =>
        each.kind === item.kind &&
        !closed.includes(each) &&
        each.status.value !== 'done' &&
        each.status.value !== 'dropped',
    );
}

/** The text with one name in the place of another; as it is if the name does not stand there; `null` if there is no other. */
function spliced(text: string | null, old: string | null, young: string | null): string | null {
  const at = text === null || old === null ? -1 : text.indexOf(old);
  if (text === null || old === null || at < 0) return text;
  return young === null ? null : text.slice(0, at) + young + text.slice(at + old.length);
}
