import type { Line } from '../../markdown/outline.ts';
import type { Item, Kind, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import type { Pen } from '../pen.ts';
import { isBelow } from './block.ts';
import { isListed, type Listed } from './new-entry.ts';
import { isTabled, type Tabled } from './new-row.ts';
import { type Headed, isHeaded } from './new-section.ts';

/** An item and the place where it is stated, which something else may be put beside. */
export interface Anchor {
  readonly item: Item;
  readonly statement: Listed | Tabled | Headed;
  /** True if a new one stands before it: among sections of which the newest is the first. */
  readonly ahead?: true;
}

/** Where an item is stated fullest; `null` if that is a paragraph or a summary, which nothing stands beside. */
export function anchorOf(item: Item): Anchor | null {
  const [statement] = item.statements;
  return statement && isPlace(statement) ? { item, statement } : null;
}

function isPlace(statement: Statement): statement is Anchor['statement'] {
  return isListed(statement) || isTabled(statement) || isHeaded(statement);
}

/** The last item of a kind in a container, or in the whole document: what a new one stands behind. `null` if there is none. */
export function anchorIn({ roadmap }: Pen, kind: Kind, inside: Item | null): Anchor | null {
  const anchors = roadmap.items.filter((item) => item.kind === kind).flatMap((item) => anchorOf(item) ?? []);
  if (inside) {
    const own = anchors.filter(({ item }) => item.parent === inside.id);
    const within = own.filter(({ statement }) => inside.statements.some(({ line }) => isBelow(statement.line, line)));
    // What is folded away in it is over.
    const open = within.filter(({ statement }) => !isFolded(statement.line, inside));
    const found = [open, within, own].find((each) => each.length > 0) ?? [];
    return newestFirst(found) ?? outermost(lastOf(found), own);
  }
  const isPart = kind === 'task' || kind === 'criterion';
  const all = isPart ? anchors.filter(({ item }) => item.parent === null) : mainForm(anchors);
  const current = all.filter(({ statement }) => !isFolded(statement.line));
  const last = lastOf(current.length > 0 ? current : all);
  const group = current.filter(({ item }) => item.parent === last?.item.parent);
  return newestFirst(group) ?? outermost(last, last ? all.filter(({ item }) => item.parent === last.item.parent) : []);
}

/** What a group is mostly stated by: headings before list items before rows. */
function mainForm(anchors: readonly Anchor[]): Anchor[] {
  for (const place of ['heading', 'entry', 'row'] as const) {
    const found = anchors.filter(({ statement }) => statement.line.place === place);
    if (found.length > 0) return found;
  }
  return [];
}

const lastOf = (anchors: readonly Anchor[]): Anchor | null =>
  anchors.reduce<Anchor | null>((last, each) => (last && last.item.line > each.item.line ? last : each), null);

/** The first of sections whose numbers fall: `v1.2`, `v1.1`, `v1.0`. */
function newestFirst(anchors: readonly Anchor[]): Anchor | null {
  const [first] = anchors;
  const numbers = anchors.map(({ item }) => (item.label?.match(/\d{1,9}/g) ?? []).map(Number));
  const falls = numbers.every((each, at) => at === 0 || isLess(each, numbers[at - 1] ?? []));
  const headed = anchors.every(({ statement }) => isHeaded(statement));
  return first && anchors.length > 1 && falls && headed ? { ...first, ahead: true } : null;
}

/** Compares `1.10` and `1.9` number by number. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, nth) => number !== b[nth]);
  return at >= 0 && (a[at] as number) < (b[at] ?? -1);
}

/** The item that one nested in others of its kind stands in. */
function outermost(anchor: Anchor | null, others: readonly Anchor[]): Anchor | null {
  if (!anchor) return null;
  const above = others.filter(({ statement }) => isBelow(anchor.statement.line, statement.line));
  return above.reduce((top, each) => (isBelow(top.statement.line, each.statement.line) ? each : top), anchor);
}

/** True in a `<details>` group: mostly, what is over. */
function isFolded(line: Line, inside: Item | null = null): boolean {
  const own = new Set(inside?.statements.map((each) => each.line));
  for (let at = line.parent; at && !own.has(at); at = at.parent) if (at.place === 'summary') return true;
  return false;
}

/** The items beside one: of its kind, in the same owner, in the order of the text. */
export function besides({ items }: Roadmap, item: Item): Item[] {
  return items.filter(({ kind, parent }) => kind === item.kind && parent === item.parent);
}

/** What a line is, in words. */
export function formOf({ place }: Line): string {
  const words = { entry: 'a list item', row: 'a row of a table', heading: 'a heading', prose: 'a paragraph' } as const;
  return place === 'summary' ? 'the summary of a folded part' : words[place];
}
