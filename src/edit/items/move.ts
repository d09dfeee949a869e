import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { insertion, shifted, type TextEdit } from '../../text/edit.ts';
import { lineSpan } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { type Reread, type Rewrite, tryWays } from '../rewrite.ts';
import { sameItem, startOf } from '../statement-places.ts';
import type { Unwanted } from '../verify.ts';
import { type Aspect, unwantedContent } from '../verify-content.ts';
import type { Refusal } from '../ways.ts';
import type { Block } from './block.ts';
import { cutSpan } from './cut.ts';
import { itemBlock } from './item-block.ts';
import { writtenAs } from './moved-lines.ts';
import { type Destination, misplaced, type Placed, placesFor } from './moving-places.ts';

export interface Moved {
  readonly rewrite: Rewrite;
  readonly item: Item;
}

/**
 * Moves an item, with what is nested in it, into another one: behind the last of its kind there, or behind a given one.
 * Its lines are as they were but for indent, marker and level.
 */
export function move(pen: Pen, item: Item, destination: Destination, read: Reread): Moved | Refusal {
  const { roadmap } = pen;
  const refused = misplaced(roadmap, item, destination);
  if (refused !== null) return { refused, because: 'text' };
  if (isThere(roadmap, item, destination)) return { rewrite: { before: roadmap, after: roadmap, edits: [] }, item };
  const [statement] = item.statements;
  if (!statement) return { refused: `${item.id} is stated nowhere`, because: 'text' };
  const block = itemBlock(roadmap, item, statement.line);
  const places = placesFor(pen, item, block, pen, destination);
  if ('refused' in places) return places;
  let fault: Refusal | null = null;
  for (const place of places) {
    const made = moved(pen, item, destination.to, block, place, read);
    if (!('refused' in made)) return made;
    fault ??= made;
  }
  return fault && item.statements.length === 1 ? fault : { refused: statedAgain(item), because: 'text' };
}

/** True if it belongs there already, and behind that which it is to stand behind. */
function isThere({ items }: Roadmap, item: Item, { to, after }: Destination): boolean {
  if (item.parent !== (to?.id ?? null)) return false;
  if (!after) return true;
  const alike = items.filter(({ kind, parent }) => kind === item.kind && parent === item.parent);
  return (
    alike[alike.indexOf(after) + 1] === item && item.statements[0]?.line.parent === after.statements[0]?.line.parent
  );
}

function statedAgain({ id, statements }: Item): string {
  const lines = statements.slice(1).map(({ line }) => line.number);
  return `${id} is stated again at line ${lines.join(' and ')}, and would not belong to both`;
}

function moved(pen: Pen, item: Item, to: Item | null, block: Block, place: Placed, read: Reread): Moved | Refusal {
  const { roadmap } = pen;
  const { source } = roadmap;
  const section = item.statements[0]?.line.place === 'heading';
  const written = writtenAs(source, place.lines);
  const edits: TextEdit[] = [
    { span: cutSpan(source, block, section), newText: '' },
    insertion(place.at, place.before + written.text + place.behind),
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
  const movedIn = ({ items }: Roadmap) => items.find((each) => startOf(each) === placeOf(startOf(item)));
  const check = (before: Roadmap, after: Roadmap, made: readonly TextEdit[]): Unwanted | null => {
    const fault = unwantedContent(before, after, made, { added: 0, changed, placeOf });
    if (fault) return fault;
    const owner = to && sameItem(to, after, made);
    const now = movedIn(after);
    return now && owner !== undefined && now.parent === (owner?.id ?? null)
      ? null
      : {
          item: item.id,
          what: `${item.id} would belong to ${now?.parent ?? 'nothing'}, not to ${to?.id ?? 'nothing'}`,
        };
  };
  const rewrite = tryWays(roadmap, [{ item: item.id, ways: [edits] }], read, check);
  if ('refused' in rewrite) return rewrite;
  return { rewrite, item: movedIn(rewrite.after) ?? item };
}
