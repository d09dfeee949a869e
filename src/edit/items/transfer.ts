import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { insertion, shifted, type TextEdit } from '../../text/edit.ts';
import { lineAt } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { type Reread, type Rewrite, tryWays } from '../rewrite.ts';
import { sameItem } from '../statement-places.ts';
import type { Unwanted } from '../verify.ts';
import { differing, unwantedContent } from '../verify-content.ts';
import type { Refusal } from '../ways.ts';
import { type Block, lineEndOf } from './block.ts';
import { addedItems } from './check-added.ts';
import { cutSpan } from './cut.ts';
import { itemBlock } from './item-block.ts';
import { writtenAs } from './moved-lines.ts';
import { type Destination, misplaced, placesFor } from './moving-places.ts';

/** A file of the plan, as it is changed. */
export interface Sheet {
  readonly pen: Pen;
  readonly read: Reread;
}

/** A move from one file to another: only both halves together are a change. */
export interface Transferred {
  readonly from: Rewrite;
  readonly into: Rewrite;
  /** As it is read there. */
  readonly item: Item;
  /** True if it holds links like `[drawing](hinges.md)`, which lead on from where their file lies. */
  readonly hasRelativeLinks: boolean;
}

/**
 * Moves an item, with what is nested in it, into another file. No reference leads from one file to another: what needs the item,
 * or names it, is in the way.
 */
export function transfer(from: Sheet, item: Item, into: Sheet, destination: Destination): Transferred | Refusal {
  const { roadmap } = from.pen;
  const { source } = roadmap;
  const target = into.pen.roadmap;
  const misfit = misplaced(roadmap, item, destination);
  if (misfit !== null) return { refused: misfit, because: 'text' };
  const [statement] = item.statements;
  if (!statement) return { refused: `${item.id} is stated nowhere`, because: 'text' };
  const block = itemBlock(roadmap, item, statement.line);
  const parts = roadmap.items.filter(({ statements: [first] }) => first && isWithin(block, first.line.number));
  const bound = boundTo(roadmap, block, parts) ?? takenIn(target, parts);
  if (bound) return bound;
  const places = placesFor(from.pen, item, block, into.pen, destination);
  if ('refused' in places) return places;

  const unread = roadmap.unread.filter(({ number }) => isWithin(block, number)).length;
  const cut = { span: cutSpan(source, block, statement.line.place === 'heading'), newText: '' };
  const left = tryWays(roadmap, [{ item: item.id, ways: [[cut]] }], from.read, (before, after, edits) =>
    leavingFault(before, after, edits, parts, unread),
  );
  if ('refused' in left) return left;
  const ways = places.map(({ at, before, lines, behind }) => {
    const { text } = writtenAs(source, lines, lineEndOf(target.source, lineAt(target.source, at)));
    return [insertion(at, before + text + behind)];
  });
  const added = tryWays(target, [{ item: item.id, ways }], into.read, (before, after, edits) =>
    arrivalFault(before, after, edits, { item, parts, to: destination.to, unread }),
  );
  if ('refused' in added) return added;
  const now = addedItems(target, added.after, added.edits)[parts.indexOf(item)] ?? item;
  return { from: left, into: added, item: now, hasRelativeLinks: hasRelativeLinks(roadmap, block) };
}

function isWithin({ first, last }: Block, number: number): boolean {
  return first <= number && number <= last;
}

/** What in its file keeps an item there. */
function boundTo(roadmap: Roadmap, block: Block, parts: readonly Item[]): Refusal | null {
  const { source, current } = roadmap;
  const own = new Set(parts.map(({ id }) => id));
  for (const { id, dependsOn } of roadmap.items) {
    const need = dependsOn.find((each) => own.has(each) !== own.has(id));
    if (need !== undefined)
      return {
        refused: `${id} needs ${need}, and no dependency leads to another file`,
        because: 'plan',
        hint: `\`roadmap unlink ${id} --needs ${need}\` first`,
      };
  }
  for (const { id, label, title, statements } of parts) {
    const again = statements.find(({ line }) => !isWithin(block, line.number));
    if (again)
      return {
        refused: `${id} is stated again at ${source.path}:${again.line.number}, and would be in both files`,
        because: 'text',
        hint: 'take it out there first',
      };
    if ((label ?? title) === current)
      return { refused: `${source.path} calls ${id} current`, because: 'plan', hint: 'let it name another first' };
  }
  return null;
}

/** What in the other file is called as one of those that are moved. */
function takenIn({ items, source }: Roadmap, parts: readonly Item[]): Refusal | null {
  const labelled = new Set(parts.flatMap(({ id, label }) => (label === null ? [] : [id])));
  const same = items.find(({ id }) => labelled.has(id));
  if (!same) return null;
  const refused = `another ${same.id} stands at ${source.path}:${same.line}`;
  return { refused, because: 'text', hint: 'give one of both another id first' };
}

/** Says what is wrong with a file that items were taken out of; `null` if it says of all others what it said. */
function leavingFault(
  before: Roadmap,
  after: Roadmap,
  edits: readonly TextEdit[],
  parts: readonly Item[],
  unread: number,
): Unwanted | null {
  const { path, text } = after.source;
  if (text.trim() === '') return { item: null, what: `nothing would be left of ${path}` };
  const fault = unwantedContent(before, after, edits, {
    added: 0,
    changed: new Map(),
    gone: new Set(parts),
    unread: -unread,
  });
  if (fault) return fault;
  const known = new Set(before.unresolved.map(({ span }) => shifted(span.start, edits)));
  const loose = after.unresolved.find(({ span }) => !known.has(span.start));
  return loose ? { item: null, what: `"${text.slice(loose.span.start, loose.span.end)}" would name nothing` } : null;
}

/** Says what is wrong with a file that items were put into; `null` if it says of them, where they are now, what the other said. */
function arrivalFault(
  before: Roadmap,
  after: Roadmap,
  edits: readonly TextEdit[],
  { item, parts, to, unread }: { item: Item; parts: readonly Item[]; to: Item | null; unread: number },
): Unwanted | null {
  // What named an item of the other file in vain may name it now.
  const expected = { added: parts.length, changed: new Map(), unread, resolves: true } as const;
  const fault = unwantedContent(before, after, edits, expected);
  if (fault) return fault;
  const now = addedItems(before, after, edits);
  const names = new Map(parts.map(({ id }, nth) => [id, now[nth]?.id ?? '']));
  const owner = to && sameItem(to, after, edits);
  for (const [nth, old] of parts.entries()) {
    const was = old.parent === item.parent ? { ...old, parent: owner?.id ?? null } : old;
    const aspect = differing(was, now[nth] as Item, names, expected);
    if (aspect !== null) return { item: old.id, what: `the ${aspect} of ${old.id} would change` };
  }
  return null;
}

function hasRelativeLinks({ readings }: Roadmap, block: Block): boolean {
  return readings.some(
    ({ line }) => isWithin(block, line.number) && line.text.styles.some(({ url }) => url && /^(?![/#]|\w+:)/.test(url)),
  );
}
