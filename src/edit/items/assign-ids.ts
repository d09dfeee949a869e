import type { Line } from '../../markdown/outline.ts';
import type { Item, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { insertion, shifted, type TextEdit } from '../../text/edit.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';
import { type Part, type Reread, type Rewrite, tryWays } from '../rewrite.ts';
import { below, itemsById } from '../state/in-the-way.ts';
import { startOf } from '../statement-places.ts';
import type { Unwanted } from '../verify.ts';
import { type Aspect, unwantedContent } from '../verify-content.ts';
import type { Refusal, Ways } from '../ways.ts';
import { type IdPlace, placesOf } from './id-place.ts';
import { idsFor } from './id-series.ts';
import { namedBy } from './name-form.ts';
import { isTabled, labelOf } from './new-row.ts';

export interface Assigned {
  readonly rewrite: Rewrite;
  /** What was written, in the order of the text. */
  readonly ids: readonly string[];
  /** Tasks whose names would be read otherwise behind an id. */
  readonly left: readonly Item[];
}

/**
 * Writes an id at the front of the name of each task that has none, in the file's own series. What has one is left.
 *
 * @param inside What the tasks belong to, or tasks themselves; all, if empty.
 * @param texts All texts that a new id must not collide with.
 */
export function assignIds(
  pen: Pen,
  inside: readonly Item[],
  texts: readonly string[],
  read: Reread,
): Assigned | Refusal {
  const { roadmap } = pen;
  const meant = new Set(inside.flatMap((item) => [item, ...below(item, itemsById(roadmap))]));
  const tasks = roadmap.items.filter(
    (item) => item.kind === 'task' && item.label === null && (inside.length === 0 || meant.has(item)),
  );
  const ids = idsFor(roadmap, tasks, texts);
  const places = placesOf(pen, tasks);
  const waysOf = (task: Item, all = ids) => waysTo(pen, task, all.get(task) ?? '', places(task));
  const chosen = new Map(tasks.map((task) => [task, 0]));
  for (;;) {
    const able = tasks.filter((task) => chosen.get(task) !== -1);
    const wayOf = (task: Item, all = ids) => waysOf(task, all)[chosen.get(task) ?? 0] ?? [];
    const made = attempt(pen, able, ids, wayOf, read);
    if (!('refused' in made)) {
      const left = tasks.filter((task) => !able.includes(task));
      return left.length === 0 ? { ...made, left } : withoutGaps(pen, able, left, texts, wayOf, made, read);
    }
    if (made.faulty.length === 0)
      return { refused: made.refused, because: 'text', hint: 'name a milestone or phase to number only what is in it' };
    for (const task of made.faulty) {
      const next = (chosen.get(task) ?? 0) + 1;
      chosen.set(task, next < waysOf(task).length ? next : -1);
    }
  }
}

/** Numbers those that can be numbered once more, as the ids of the others are free. */
function withoutGaps(
  pen: Pen,
  able: readonly Item[],
  left: readonly Item[],
  texts: readonly string[],
  wayOf: (task: Item, ids: Map<Item, string>) => readonly TextEdit[],
  made: Made,
  read: Reread,
): Assigned {
  const ids = idsFor(pen.roadmap, able, texts);
  const again = attempt(pen, able, ids, (task) => wayOf(task, ids), read);
  return { ...('refused' in again ? made : again), left };
}

type Made = Omit<Assigned, 'left'>;

/** @returns Where it is refused, also the tasks whose names would be read otherwise, or those beside what would be. */
function attempt(
  pen: Pen,
  tasks: readonly Item[],
  ids: ReadonlyMap<Item, string>,
  way: (task: Item) => readonly TextEdit[],
  read: Reread,
): Made | { readonly refused: string; readonly faulty: readonly Item[] } {
  const given = new Map(tasks.map((task): [Item, string] => [task, ids.get(task) ?? '']));
  const parts = tasks.map((task): Part => ({ item: task.id, ways: [way(task)] }));
  let faulty: readonly Item[] = [];
  const rewrite = tryWays(pen.roadmap, parts, read, (before, after, edits) => {
    const byPlace = new Map(after.items.map((item) => [startOf(item), item]));
    faulty = tasks.filter((task) => {
      const now = byPlace.get(placeBehind(edits)(startOf(task)));
      return now?.label !== given.get(task) || now?.title !== task.title;
    });
    const fault = check(before, after, edits, given);
    if (faulty.length === 0) faulty = tasks.filter(({ id }) => id === fault?.item);
    const other = before.items.find(({ id }) => id === fault?.item);
    if (faulty.length === 0 && other) faulty = tasks.filter((task) => sectionOf(task) === sectionOf(other));
    return fault;
  });
  return 'refused' in rewrite ? { refused: rewrite.refused, faulty } : { rewrite, ids: [...given.values()] };
}

/** What the list or table that an item is stated in stands under. */
function sectionOf({ statements: [first] }: Item): Line | null {
  return first?.line.parent ?? null;
}

/** Where an offset is found behind what is inserted before it. An id at the very front of a line does not push its start. */
function placeBehind(edits: readonly TextEdit[]): (offset: number) => number {
  return (offset) =>
    shifted(
      offset,
      edits.filter(({ span }) => span.start < offset),
    );
}

function waysTo(pen: Pen, item: Item, id: string, place: IdPlace): Ways {
  const own = item.statements.map((statement) => waysAt(pen, statement, id, place));
  const [main = []] = own;
  // An item that is stated twice bears its id at both places.
  const everywhere =
    own.length > 1 ? main.map((edits, nth) => [...edits, ...own.slice(1).flatMap((ways) => ways[nth] ?? [])]) : [];
  return [...everywhere, ...main];
}

function waysAt(pen: Pen, statement: Statement, id: string, { form, inside }: IdPlace): Ways {
  const { text } = pen.roadmap.source;
  const named = namedBy(statement, text);
  const title = named?.declaration.title?.span;
  if (!named || !title) return [];
  const set = title.start - named.form.front.length;
  // `- [ ]* Login` has no place before its name.
  if (statement.line.place === 'entry' && !/\s/.test(text.charAt(set - 1))) return [];
  const inserted = (at: number, newText: string): TextEdit[] => [insertion(at, newText)];
  const bare = (form?.between ?? ' ').replace(/[*_`\]]/g, '') || ' ';
  const closed = form && form.back === '' && form.front !== '' ? [inserted(set, form.front + id + form.between)] : [];
  const within = [inserted(title.start, id + bare), inserted(title.start, `${id} `)];
  return [
    ...idCell(pen, statement, id),
    ...closed,
    ...(inside ? within : []),
    inserted(set, id + bare),
    inserted(set, `${id} `),
    inserted(statement.line.text.span.start, `${id} `),
    inserted(set, `${id}: `),
    ...within,
  ];
}

/** The empty cell of a column that other rows have their ids in. */
function idCell(pen: Pen, statement: Statement, id: string): Ways {
  if (!isTabled(statement)) return [];
  const { line } = statement;
  const beside = pen.roadmap.items.flatMap(({ statements }) =>
    statements.filter(isTabled).filter((each) => each.line.block === line.block),
  );
  const column = commonest(beside.flatMap((each) => labelOf(pen, each)?.column ?? []));
  const cell = line.cells[column ?? -1];
  return cell && /^[-–—\s]*$/.test(cell.plain) ? [[{ span: cell.span, newText: id }]] : [];
}

function check(
  before: Roadmap,
  after: Roadmap,
  edits: readonly TextEdit[],
  ids: ReadonlyMap<Item, string>,
): Unwanted | null {
  const changed = new Map([...ids.keys()].map(({ id }): [string, readonly Aspect[]] => [id, ['label']]));
  const placeOf = placeBehind(edits);
  const fault = unwantedContent(before, after, edits, { added: 0, changed, placeOf });
  if (fault) return fault;
  const now = new Set(after.items.map(({ label }) => label));
  for (const [item, id] of ids) if (!now.has(id)) return { item: item.id, what: `${id} would not be read as an id` };
  return null;
}
