import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { lineSpan } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { below, itemsById } from '../state/in-the-way.ts';
import type { Refusal } from '../ways.ts';
import { type Anchor, anchorIn, anchorOf, besides, formOf } from './anchor.ts';
import { type Block, blockOf, lineEndOf } from './block.ts';
import { asEntryIn, asRowOf, asSectionAt, type MovedLine } from './moved-lines.ts';
import { behindEntry, entriesOf, isListed, nextMarker, prefixOf } from './new-entry.ts';
import { newLists } from './new-list.ts';
import { groupCells, isTabled } from './new-row.ts';
import { behindSection, type Headed, isHeaded } from './new-section.ts';

/** What an item is moved to. */
export interface Destination {
  /** `null` for the top of the plan, where it needs one to stand behind. */
  readonly to: Item | null;
  /** `null` for the last of its kind. */
  readonly after: Item | null;
}

/** A block of lines as it is to stand elsewhere. */
export interface Placed {
  readonly at: number;
  readonly before: string;
  readonly lines: readonly MovedLine[];
  readonly behind: string;
}

/** Places where the lines of an item may stand, the best first, also in another file; why there are none. */
export function placesFor(
  from: Pen,
  item: Item,
  block: Block,
  into: Pen,
  destination: Destination,
): Placed[] | Refusal {
  const { to, after } = destination;
  const target = after ? anchorOf(after) : to && anchorIn(into, item.kind, to);
  const places = target ? beside(from, item, block, into, target) : to ? inEmpty(from, item, block, into, to) : [];
  if (typeof places === 'string') return { refused: places, because: 'text' };
  return places.length > 0 ? places : noPlace(item, destination);
}

/** Behind another item, in the form of its place; why not, if that is of another form. */
function beside(from: Pen, item: Item, block: Block, into: Pen, { item: like, statement }: Anchor): Placed[] | string {
  const { source } = into.roadmap;
  const [own] = item.statements;
  if (!own) return [];
  if (isListed(own) && isListed(statement) && own.line.quote === statement.line.quote) {
    const { line } = statement;
    const entries = entriesOf(into, line);
    const { at, before } = behindEntry(into, like, entries, line);
    const same = from === into && own.line.block === line.block;
    const marker = same ? own.line.marker.value : nextMarker(into, line);
    return [{ at, before, behind: '', lines: asEntryIn(from, block, own.line, prefixOf(into, line), marker) }];
  }
  if (isTabled(own) && isTabled(statement)) {
    const [columns, others] = [own.line.table.headers.length, statement.line.table.headers.length];
    if (columns !== others) return `the table of ${item.id} has ${columns} columns, that of ${like.id} ${others}`;
    const headed = ({ line: { table } }: typeof own) => table.headers.map(({ plain }) => plain.trim()).join('|');
    if (headed(own) !== headed(statement)) return `the table of ${item.id} has other columns than that of ${like.id}`;
    const { end } = lineSpan(source, statement.line.number);
    const lines = asRowOf(from, own.line, groupCells(into, statement.line));
    return [{ at: end, before: lineEndOf(source, statement.line.number), behind: '', lines }];
  }
  if (isHeaded(own) && isHeaded(statement)) {
    const siblings = besides(into.roadmap, like).flatMap(({ statements: [first] }) =>
      first && isHeaded(first) ? [first] : [],
    );
    const { at, before } = behindSection(into, siblings, statement);
    return atLevel(from, block, own, statement.line.depth, at, before);
  }
  return `${item.id} is ${formOf(own.line)}, and ${like.id} is ${formOf(statement.line)}`;
}

function atLevel(from: Pen, block: Block, own: Headed, depth: number, at: number, before: string): Placed[] | string {
  const lines = asSectionAt(from, block, depth - own.line.depth);
  return lines ? [{ at, before, lines, behind: '' }] : 'its headings would be too deep';
}

/** Where nothing of its kind stands yet: in a list of its own, or as the first section. */
function inEmpty(from: Pen, item: Item, block: Block, into: Pen, to: Item): Placed[] | string {
  const { source } = into.roadmap;
  const [own] = item.statements;
  const [head] = to.statements;
  if (!own || !head) return [];
  if (isListed(own))
    return newLists(into, to, item.kind).map(({ at, before, behind, prefix, marker }) => ({
      at,
      before,
      lines: asEntryIn(from, block, own.line, prefix, marker),
      behind,
    }));
  if (!isHeaded(own)) return `${item.id} is ${formOf(own.line)}, and there is none in ${to.id}`;
  if (!isHeaded(head)) return `${item.id} is a heading, and ${to.id} is ${formOf(head.line)}`;
  const { last } = blockOf(into.roadmap, head.line);
  const end = lineEndOf(source, last);
  const depth = Math.max(head.line.depth + 1, own.line.depth);
  return atLevel(from, block, own, depth, lineSpan(source, last).end, end + end);
}

function noPlace(item: Item, { to, after }: Destination): Refusal {
  const place = to ?? after ?? item;
  const [head] = place.statements;
  const refused = `${place.id} is ${head ? formOf(head.line) : 'nowhere'}, where a ${item.kind} has no place`;
  return { refused, because: 'text' };
}

/** Why an item cannot belong there. @param roadmap That of the item. */
export function misplaced(roadmap: Roadmap, item: Item, { to, after }: Destination): string | null {
  if (to === item || after === item) return `${item.id} cannot be moved into itself`;
  if (after && after.kind !== item.kind) return `${after.id} is a ${after.kind}, and ${item.id} a ${item.kind}`;
  if (!to) return after?.parent === null ? null : `${after?.id} belongs to ${after?.parent}`;
  if (below(item, itemsById(roadmap)).includes(to))
    return `${to.id} belongs to ${item.id}: that cannot be moved into its own part`;
  if (to.kind === 'task' || to.kind === 'criterion') return `${to.id} is a ${to.kind}: name what it belongs to`;
  return after && after.parent !== to.id ? `${after.id} does not belong to ${to.id}` : null;
}
