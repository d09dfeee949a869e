import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { shifted, type TextEdit } from '../../text/edit.ts';
import { lineSpan } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { type Reread, type Rewrite, tryWays } from '../rewrite.ts';
import { below } from '../state/in-the-way.ts';
import type { Unwanted } from '../verify.ts';
import { type Aspect, startOf, unwantedContent } from '../verify-content.ts';
import type { Refusal } from '../ways.ts';
import { type Anchor, anchorIn, anchorOf, besides, formOf } from './anchor.ts';
import { type Block, blockOf, itemBlock, lineEndOf } from './block.ts';
import { cutSpan } from './cut.ts';
import { asEntryIn, asSectionAt, asTheyAre, type MovedLine, writtenAs } from './moved-lines.ts';
import { behindEntry, entriesOf, isListed, nextMarker, prefixOf } from './new-entry.ts';
import { newLists } from './new-list.ts';
import { isTabled } from './new-row.ts';
import { behindSection, type Headed, isHeaded } from './new-section.ts';

/** A block of lines as it is to stand elsewhere. */
interface Placed {
  readonly at: number;
  readonly before: string;
  readonly lines: readonly MovedLine[];
  readonly behind: string;
}

export interface Moved {
  readonly rewrite: Rewrite;
  readonly item: Item;
}

/**
 * Moves an item, with what is nested in it, into another one: behind the last of its kind there, or behind a given one.
 * Its lines are as they were but for indent, marker and level.
 *
 * @param to `null` for the top of the plan, where it needs one to stand behind.
 */
export function move(pen: Pen, item: Item, to: Item | null, after: Item | null, read: Reread): Moved | Refusal {
  const { roadmap } = pen;
  const refused = misplaced(roadmap, item, to, after);
  if (refused !== null) return { refused, because: 'text' };
  if (isThere(roadmap, item, to, after)) return { rewrite: { before: roadmap, after: roadmap, edits: [] }, item };
  const [statement] = item.statements;
  if (!statement) return { refused: `${item.id} is stated nowhere`, because: 'text' };
  const block = itemBlock(roadmap, item, statement.line);
  const target = after ? anchorOf(after) : to && anchorIn(pen, item.kind, to);
  const places = target ? beside(pen, item, block, target) : to ? inEmpty(pen, item, block, to) : [];
  if (typeof places === 'string') return { refused: places, because: 'text' };
  let fault: Refusal | null = null;
  for (const place of places) {
    const made = moved(pen, item, to, block, place, read);
    if (!('refused' in made)) return made;
    fault ??= made;
  }
  if (item.statements.length > 1) return { refused: statedAgain(item), because: 'text' };
  const place = to ?? after ?? item;
  const [into] = place.statements;
  const reason = `${place.id} is ${into ? formOf(into.line) : 'nowhere'}, where a ${item.kind} has no place`;
  return fault ?? { refused: reason, because: 'text' };
}

/** True if it belongs there already, and behind that which it is to stand behind. */
function isThere({ items }: Roadmap, item: Item, to: Item | null, after: Item | null): boolean {
  if (item.parent !== (to?.id ?? null)) return false;
  if (!after) return true;
  const alike = items.filter(({ kind, parent }) => kind === item.kind && parent === item.parent);
  return (
    alike[alike.indexOf(after) + 1] === item && item.statements[0]?.line.parent === after.statements[0]?.line.parent
  );
}

function misplaced({ items }: Roadmap, item: Item, to: Item | null, after: Item | null): string | null {
  const byId = new Map(items.map((each) => [each.id, each]));
  if (to === item || after === item) return `${item.id} cannot be moved into itself`;
  if (after && after.kind !== item.kind) return `${after.id} is a ${after.kind}, and ${item.id} a ${item.kind}`;
  if (!to) return after?.parent === null ? null : `${after?.id} belongs to ${after?.parent}`;
  if (below(item, byId).includes(to)) return `${to.id} belongs to ${item.id}: that cannot be moved into its own part`;
  if (to.kind === 'task' || to.kind === 'criterion') return `${to.id} is a ${to.kind}: name what it belongs to`;
  return after && after.parent !== to.id ? `${after.id} does not belong to ${to.id}` : null;
}

function statedAgain({ id, statements }: Item): string {
  const lines = statements.slice(1).map(({ line }) => line.number);
  return `${id} is stated again at line ${lines.join(' and ')}, and would not belong to both`;
}

/** Behind another item, in the form of its place; why not, if that is of another form. */
function beside(pen: Pen, item: Item, block: Block, { item: like, statement }: Anchor): Placed[] | string {
  const { source } = pen.roadmap;
  const [own] = item.statements;
  if (!own) return [];
  if (isListed(own) && isListed(statement) && own.line.quote === statement.line.quote) {
    const { line } = statement;
    const entries = entriesOf(pen, line);
    const { at, before } = behindEntry(pen, like, entries, line);
    const same = own.line.block === line.block;
    const marker = same ? own.line.marker.value : nextMarker(pen, line);
    return [{ at, before, behind: '', lines: asEntryIn(pen, block, own.line, prefixOf(pen, line), marker) }];
  }
  if (isTabled(own) && isTabled(statement)) {
    const [from, into] = [own.line.table.headers.length, statement.line.table.headers.length];
    if (from !== into) return `the table of ${item.id} has ${from} columns, that of ${like.id} ${into}`;
    const headed = ({ line: { table } }: typeof own) => table.headers.map(({ plain }) => plain.trim()).join('|');
    if (headed(own) !== headed(statement)) return `the table of ${item.id} has other columns than that of ${like.id}`;
    const { end } = lineSpan(source, statement.line.number);
    return [{ at: end, before: lineEndOf(source, statement.line.number), behind: '', lines: asTheyAre(block) }];
  }
  if (isHeaded(own) && isHeaded(statement)) {
    const siblings = besides(pen.roadmap, like).flatMap(({ statements: [first] }) =>
      first && isHeaded(first) ? [first] : [],
    );
    const { at, before } = behindSection(pen, siblings, statement);
    return atLevel(pen, block, own, statement.line.depth, at, before);
  }
  return `${item.id} is ${formOf(own.line)}, and ${like.id} is ${formOf(statement.line)}`;
}

function atLevel(pen: Pen, block: Block, own: Headed, depth: number, at: number, before: string): Placed[] | string {
  const lines = asSectionAt(pen, block, depth - own.line.depth);
  return lines ? [{ at, before, lines, behind: '' }] : 'its headings would be too deep';
}

/** Where nothing of its kind stands yet: in a list of its own, or as the first section. */
function inEmpty(pen: Pen, item: Item, block: Block, to: Item): Placed[] | string {
  const { source } = pen.roadmap;
  const [own] = item.statements;
  const [into] = to.statements;
  if (!own || !into) return [];
  if (isListed(own))
    return newLists(pen, to, item.kind).map(({ at, before, behind, prefix, marker }) => ({
      at,
      before,
      lines: asEntryIn(pen, block, own.line, prefix, marker),
      behind,
    }));
  if (!isHeaded(own)) return `${item.id} is ${formOf(own.line)}, and there is none in ${to.id}`;
  if (!isHeaded(into)) return `${item.id} is a heading, and ${to.id} is ${formOf(into.line)}`;
  const { last } = blockOf(pen.roadmap, into.line);
  const end = lineEndOf(source, last);
  const depth = Math.max(into.line.depth + 1, own.line.depth);
  return atLevel(pen, block, own, depth, lineSpan(source, last).end, end + end);
}

function moved(pen: Pen, item: Item, to: Item | null, block: Block, place: Placed, read: Reread): Moved | Refusal {
  const { roadmap } = pen;
  const { source } = roadmap;
  const section = item.statements[0]?.line.place === 'heading';
  const written = writtenAs(source, place.lines);
  const edits: TextEdit[] = [
    { span: cutSpan(source, block, section), newText: '' },
    { span: { start: place.at, end: place.at }, newText: place.before + written.text + place.behind },
  ];
  const start = shifted(place.at, edits.slice(0, 1)) + place.before.length;
  const [from, until] = [lineSpan(source, block.first).start, lineSpan(source, block.last).end];
  const placeOf = (offset: number) => {
    if (offset < from || offset > until) return undefined;
    const at = written.placeOf(offset);
    return at === null ? null : start + at;
  };
  const changed = new Map<string, readonly Aspect[]>();
  for (const each of roadmap.items) {
    const at = startOf(each);
    if (each === item || (at >= from && at <= until && each.parent === item.parent)) changed.set(each.id, ['parent']);
  }
  const check = (before: Roadmap, after: Roadmap, made: readonly TextEdit[]): Unwanted | null => {
    const fault = unwantedContent(before, after, made, { added: 0, changed, placeOf });
    if (fault) return fault;
    const toStart = to && shifted(startOf(to), made);
    const owner = to ? after.items.find((each) => startOf(each) === toStart) : null;
    const now = after.items.find((each) => startOf(each) === placeOf(startOf(item)));
    return now && owner !== undefined && now.parent === (owner?.id ?? null)
      ? null
      : {
          item: item.id,
          what: `${item.id} would belong to ${now?.parent ?? 'nothing'}, not to ${to?.id ?? 'nothing'}`,
        };
  };
  const rewrite = tryWays(roadmap, [{ item: item.id, ways: [edits] }], read, check);
  if ('refused' in rewrite) return rewrite;
  const now = rewrite.after.items.find((each) => startOf(each) === placeOf(startOf(item)));
  return { rewrite, item: now ?? item };
}
