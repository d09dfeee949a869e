import { isClosed, isContainer } from '../../roadmap/progress.ts';
import type { Item, Kind, Roadmap } from '../../roadmap/roadmap.ts';
import { insertion } from '../../text/edit.ts';
import { lineFault, spellingsOf } from '../one-line.ts';
import type { Pen } from '../pen.ts';
import { type Reread, type Rewrite, tryWays } from '../rewrite.ts';
import type { Refusal, Ways } from '../ways.ts';
import { anchorIn, anchorOf, formOf } from './anchor.ts';
import { addedItems, checkAdded } from './check-added.ts';
import { firstSection } from './first-section.ts';
import { entryLines, isCountedOn } from './new-entry.ts';
import { newLists } from './new-list.ts';
import { asFirstSection, nextTo } from './next-to.ts';
import { isSameLabel, typedLabel } from './typed-label.ts';

export type Addable = Exclude<Kind, 'bucket'>;

/** Something new in a roadmap, and where it is to stand. */
export interface Addition {
  readonly kind: Addable;
  /** Its title: one line of Markdown, written as it is. */
  readonly text: string;
  /** What it is to belong to; `null` where the neighbours decide. */
  readonly inside: Item | null;
  /** What it is to stand behind; `null` for the end. */
  readonly after: Item | null;
}

export interface Added {
  readonly rewrite: Rewrite;
  readonly item: Item;
}

/**
 * Adds an item as its neighbours are written, with the next number of their series. Nothing that exists is renumbered.
 *
 * @param texts All texts that a new number must not collide with.
 */
export function add(pen: Pen, addition: Addition, texts: readonly string[], read: Reread): Added | Refusal {
  const fault = lineFault(addition.text);
  if (fault !== null) return { refused: `unexpected ${fault}, expected a name on one line`, because: 'text' };
  const text = addition.text.trim();
  const label = typedLabel(text, addition.kind, pen.lexicon);
  if (label === null) return written(pen, { ...addition, text }, texts, read);
  const isFirst = addition.kind !== 'task' && !pen.roadmap.items.some(({ kind }) => kind === addition.kind);
  if (isFirst && label.rest !== '') return written(pen, { ...addition, text }, texts, read, label.rest);
  // What is typed like the next label is that label; where nothing is labelled, it is a part of the name.
  const made = written(pen, { ...addition, text: label.rest || text }, texts, read);
  if ('refused' in made || made.item.label === null) {
    const own = written(pen, { ...addition, text }, texts, read, label.rest);
    return 'refused' in own ? written(pen, { ...addition, text }, texts, read) : own;
  }
  const same = isSameLabel(addition.kind, made.item.label, label.text);
  if (label.rest !== '' && same) return made;
  return same
    ? { refused: `"${label.text}" is a label without a name`, because: 'text', hint: 'write a name' }
    : {
        refused: `"${label.text}" is a label, and what is added here is ${made.item.label}`,
        because: 'text',
        hint: 'write its name without a label',
      };
}

/** @param name What it is to be called, if what is written says a label too. */
function written(
  pen: Pen,
  addition: Addition,
  texts: readonly string[],
  read: Reread,
  name = addition.text,
): Added | Refusal {
  const planned = waysTo(pen, addition, texts, name !== addition.text);
  if ('refused' in planned) return planned;
  const { ways, owner } = planned;
  if (ways.length === 0) return { refused: cannot(addition), because: 'text' };
  const rewrite = tryWays(pen.roadmap, [{ item: '', ways }], read, (before, after, edits) =>
    checkAdded(before, after, edits, { kind: addition.kind, text: name, owner }),
  );
  if ('refused' in rewrite) return rewrite;
  const [item] = addedItems(pen.roadmap, rewrite.after, rewrite.edits);
  return item ? { rewrite, item } : { refused: 'what is added would not be read', because: 'text' };
}

function waysTo(
  pen: Pen,
  { kind, text, inside, after }: Addition,
  texts: readonly string[],
  isLabelled: boolean,
): { readonly ways: Ways; readonly owner: Item | null } | Refusal {
  const titles = spellingsOf(text);
  if (after) {
    const refused = misplaced(pen.roadmap, kind, inside, after);
    if (refused !== null) return { refused, because: 'text' };
    if (isCountedOn(pen, after)) return numbered(after);
    const anchor = anchorOf(after);
    return { ways: anchor ? nextTo(pen, anchor, titles, texts) : [], owner: ownerOf(pen.roadmap, after) };
  }
  if (inside && (inside.kind === 'task' || inside.kind === 'criterion'))
    return { refused: `${inside.id} is a ${inside.kind}: name what it belongs to, or use --after`, because: 'text' };
  const anchor = anchorIn(pen, kind, inside);
  if (anchor) return { ways: nextTo(pen, anchor, titles, texts), owner: ownerOf(pen.roadmap, anchor.item) };
  if (kind === 'task' || kind === 'criterion')
    return inside ? { ways: begun(pen, inside, kind, titles, texts), owner: inside } : nowhere(pen.roadmap, kind);
  const like = anchorIn(pen, kind, null);
  if (inside && like) return { ways: asFirstSection(pen, inside, like, titles, texts), owner: inside };
  const isPart = kind === 'phase' && pen.roadmap.items.some((item) => item.kind === 'milestone');
  if (!inside && isPart) return nowhere(pen.roadmap, kind);
  return { ways: firstSection(pen, inside, kind, titles, texts, isLabelled), owner: inside };
}

function nowhere({ items }: Roadmap, kind: Kind): Refusal {
  const owners = items.filter((item) => (kind === 'phase' ? item.kind === 'milestone' : isContainer(item)));
  const open = owners.filter((item) => !isClosed(item));
  const [first, second] = (open.length > 0 ? open : owners).map(({ id }) => `--in ${id}`);
  return first === undefined
    ? {
        refused: `a ${kind} has nothing to belong to`,
        because: 'text',
        hint: 'begin with `roadmap add milestone TITLE`',
      }
    : {
        refused: `a ${kind} belongs to something here`,
        because: 'text',
        hint: `say to what: ${second === undefined ? first : `${first}, ${second}`}`,
      };
}

/** Ways to write the first item of a list. */
function begun(pen: Pen, owner: Item, kind: Kind, titles: readonly string[], texts: readonly string[]): Ways {
  return newLists(pen, owner, kind).flatMap(({ at, before, behind, prefix, marker, like, fresh, boxes }) => {
    const plain = boxes.flatMap((box) => titles.map((title) => `${prefix}${marker} ${box}${title}`));
    const lines = like.length > 0 ? entryLines(pen, like, titles, texts, fresh) : plain;
    return lines.map((line) => [insertion(at, before + line + behind)]);
  });
}

function misplaced({ items }: Roadmap, kind: Kind, inside: Item | null, after: Item): string | null {
  if (after.kind !== kind) return `${after.id} is a ${after.kind}: a ${kind} stands behind a ${kind}`;
  if (inside && after.parent !== inside.id) return `${after.id} does not belong to ${inside.id}`;
  return items.includes(after) ? null : `${after.id} is in another file`;
}

/** Between `2.` and `3.`, which others may refer to, no number is free. */
function numbered({ id, kind }: Item): Refusal {
  return {
    refused: `the ${kind}s of this list are called by its numbers, and the one behind ${id} is taken`,
    because: 'text',
    hint: 'leave out --after to add at the end: nothing is renumbered',
  };
}

function ownerOf({ items }: Roadmap, { parent }: Item): Item | null {
  return items.find(({ id }) => id === parent) ?? null;
}

function cannot({ kind, inside, after }: Addition): string {
  const item = after ?? inside;
  const line = item?.statements[0]?.line;
  if (!item || !line) return `what a new ${kind} would be called behind those here is not known: write it by hand`;
  if (after || kind === 'task' || kind === 'criterion')
    return `${item.id} is ${formOf(line)}, where a ${kind} has no place: write its first lines by hand`;
  return `there is no ${kind} whose form another in ${item.id} could have: write the first by hand`;
}
