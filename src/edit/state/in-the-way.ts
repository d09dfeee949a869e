import type { Line } from '../../markdown/outline.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { append } from '../../text/append.ts';

/** What keeps an item from being closed. */
export interface Obstacles {
  /** Work below it that the file states to be open, in the order of the text. */
  readonly open: readonly Item[];
  /** What it needs first and is not done. */
  readonly needed: readonly Item[];
}

/** What is stated open below an item, but its criteria, which closing ticks; and what it depends on. */
export function obstaclesTo(roadmap: Roadmap, item: Item): Obstacles {
  const { byId } = indexOf(roadmap);
  return {
    open: openBelow(roadmap, item).filter((each) => !(each.kind === 'criterion' && each.parent === item.id)),
    needed: item.dependsOn.flatMap((id) => byId.get(id) ?? []).filter((each) => !isOver(each)),
  };
}

/** The items of a roadmap by their ids. */
export function itemsById(roadmap: Roadmap): ReadonlyMap<string, Item> {
  return indexOf(roadmap).byId;
}

/** All that belongs to an item, directly or not, in the order of the text. */
export function below(item: Item, byId: ReadonlyMap<string, Item>): Item[] {
  const found = new Set<Item>();
  const visit = ({ children }: Item): void => {
    for (const id of children) {
      const child = byId.get(id);
      if (!child || found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(item);
  return [...found];
}

/**
 * What belongs to an item, and what stands in its list item or below its heading, in the order of the text: of `- [ ] Parent` and
 * `### T-1 Parent` the boxes below it, though it is a task and has no parts.
 */
export function workBelow(roadmap: Roadmap, item: Item): Item[] {
  const { byId, places, nested } = indexOf(roadmap);
  const found = [item, ...below(item, byId)];
  const within = found.flatMap(({ kind, statements }) =>
    statements.flatMap(({ line }) => (line.place === 'entry' || kind === 'task' ? (nested.get(line) ?? []) : [])),
  );
  const all = new Set([...found, ...within]);
  all.delete(item);
  return [...all].sort((a, b) => (places.get(a) as number) - (places.get(b) as number));
}

interface Index {
  readonly byId: ReadonlyMap<string, Item>;
  readonly places: ReadonlyMap<Item, number>;
  /** Tasks and criteria by each list item and heading that they stand below. */
  readonly nested: ReadonlyMap<Line, readonly Item[]>;
}

const made = new WeakMap<Roadmap, Index>();

/** Closing asks of item after item: what all of them need is made once. */
function indexOf(roadmap: Roadmap): Index {
  const known = made.get(roadmap) ?? makeIndex(roadmap.items);
  made.set(roadmap, known);
  return known;
}

function makeIndex(items: readonly Item[]): Index {
  const nested = new Map<Line, Item[]>();
  for (const item of items)
    if (item.kind === 'task' || item.kind === 'criterion')
      for (const { line } of item.statements)
        for (let at = line.parent; at; at = at.parent)
          if (at.place === 'entry' || at.place === 'heading') append(nested, at, item);
  return {
    byId: new Map(items.map((item) => [item.id, item])),
    places: new Map(items.map((item, at) => [item, at])),
    nested,
  };
}

/**
 * The work below an item that is open: it says so, or it alone says nothing in a list or table whose others do. What stands below
 * `### Deferred` is put off.
 */
export function openBelow(roadmap: Roadmap, item: Item): Item[] {
  const { byId } = indexOf(roadmap);
  const work = workBelow(roadmap, item).filter((each) => !isPutOff(each, item, byId));
  const lists = new Set(work.flatMap((each) => (each.status.origin === 'stated' ? listsOf(each) : [])));
  return work.filter(
    (each) => isStatedOpen(each) || (isUnmarked(each) && listsOf(each).some((list) => lists.has(list))),
  );
}

function isPutOff(each: Item, item: Item, byId: ReadonlyMap<string, Item>): boolean {
  for (let up = byId.get(each.parent ?? ''); up && up !== item; up = byId.get(up.parent ?? ''))
    if (up.kind === 'bucket' && (up.status.value === 'deferred' || up.status.value === 'dropped')) return true;
  return false;
}

/** `- Crane` beside `- Quay ✅`. */
function isUnmarked({ kind, status, children }: Item): boolean {
  return kind === 'task' && status.origin === 'derived' && status.value === 'planned' && children.length === 0;
}

function listsOf({ statements }: Item): number[] {
  return statements.flatMap(({ line }) => (line.place === 'entry' || line.place === 'row' ? [line.block] : []));
}

/** What is deferred or dropped is no work that is left, and a bucket that is named by a state has none to be changed. */
export function isStatedOpen(item: Item): boolean {
  const { status } = item;
  return status.origin === 'stated' && ['planned', 'active', 'blocked'].includes(status.value) && !isNamedByState(item);
}

/** `## In progress`: its name is its state. */
export function isNamedByState({ statements }: Item): boolean {
  for (const { facts } of statements)
    for (const fact of facts) if (fact.type === 'status' && fact.by === 'bucket') return true;
  return false;
}

function isOver({ status }: Item): boolean {
  return status.value === 'done' || status.value === 'dropped';
}
