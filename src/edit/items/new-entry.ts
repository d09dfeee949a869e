import type { Entry } from '../../markdown/outline.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { largest } from '../../text/largest.ts';
import { lineAt, lineSpan } from '../../text/source.ts';
import { contains } from '../../text/span.ts';
import type { Pen } from '../pen.ts';
import { blockOf, gapBefore, lineEndOf, linesOf } from './block.ts';
import { itemBlock } from './item-block.ts';
import { commonForm, formsLike, namedBy, nameText } from './name-form.ts';
import { nextLabel } from './next-label.ts';
import { plannedForm } from './planned-form.ts';

/** A statement on the first line of a list item. */
export interface Listed extends Statement {
  readonly line: Entry;
}

/** A list that is begun: what its first item is called, by what those in a list like it are called. */
export interface FreshList {
  label(labels: readonly string[]): string | null;
}

export function isListed(statement: Statement): statement is Listed {
  return statement.line.place === 'entry';
}

/** The entries of one list, in the order of the text. */
export function entriesOf({ roadmap }: Pen, { block, depth }: Entry): Entry[] {
  return linesOf(roadmap).filter(
    (line): line is Entry => line.place === 'entry' && line.block === block && line.depth === depth,
  );
}

/**
 * Lines of a new list item as its neighbours in a list are written, the best first.
 *
 * @param neighbours What the list states of the same kind; not none.
 * @param titles Spellings of its title.
 * @param place What it stands behind; or how the list is begun, if it is the first of one like that of the neighbours.
 */
export function entryLines(
  pen: Pen,
  neighbours: readonly Listed[],
  titles: readonly string[],
  texts: readonly string[],
  place: Entry | FreshList,
): string[] {
  const { text } = pen.roadmap.source;
  const named = neighbours.flatMap((each) => namedBy(each, text) ?? []);
  const labelled = named.filter(({ label }) => label !== null);
  const written = labelled.map((each) => each.label ?? '');
  const numbered = labelled.length * 2 >= named.length && labelled.length > 0;
  const fresh = 'label' in place;
  const label = numbered ? ((fresh ? place.label(written) : null) ?? nextLabel(written, texts)) : null;
  const form = commonForm(label === null ? named.filter((each) => each.label === null) : labelled);
  const { front, back } = plannedForm(pen, neighbours);
  const model = neighbours.at(-1) as Listed;
  const lines = neighbours.map(({ line }) => line);
  const marker = fresh ? firstMarker(model.line) : nextMarker(pen, place);
  const start = itemStart(pen, model.line, marker, lines);
  const alike = formsLike(form, labelled);
  const forms = titles.some((title) => /[*_`~]/.test(title)) ? alike.slice(1) : alike;
  const made = titles.flatMap((title) =>
    forms.flatMap((each) => {
      const name = nameText(each, label, title);
      return [`${start}${front}${name}${back}`, `${start}${name}`];
    }),
  );
  return [...new Set(made)];
}

/** Indent, marker and box of a new item: `  - [ ] `. */
function itemStart(pen: Pen, model: Entry, marker: string, neighbours: readonly Entry[]): string {
  const { text } = pen.roadmap.source;
  const prefix = prefixOf(pen, model);
  const content = model.box?.span.start ?? model.text.span.start;
  const gap = text.slice(model.marker.span.end, content);
  const boxed = neighbours.filter(({ box }) => box !== null).length * 2 > neighbours.length;
  return `${prefix}${marker}${/^[ \t]{1,4}$/.test(gap) ? gap : ' '}${boxed ? '[ ] ' : ''}`;
}

/** What stands before a marker on its line: indent, and the signs of quotes. */
export function prefixOf({ roadmap: { source } }: Pen, { marker }: Entry): string {
  const { start } = lineSpan(source, lineAt(source, marker.span.start));
  return source.text.slice(start, marker.span.start).replace(/[^\s>]/g, ' ');
}

/**
 * `4.` behind `3.`, `1.` where all are; a bullet as it is. What follows keeps its numbers, as Markdown counts on by itself: between
 * `2.` and `3.` stands another `3.`, and no number that nobody sees.
 */
export function nextMarker(pen: Pen, after: Entry): string {
  if (after.ordinal === null) return after.marker.value;
  const entries = entriesOf(pen, after);
  const ordinals = entries.map(({ ordinal }) => ordinal ?? 0);
  const same = ordinals.length > 1 && ordinals.every((each) => each === ordinals[0]);
  const behind = entries.at(-1) === after ? largest(ordinals) + 1 : after.ordinal + 1;
  const next = same ? after.ordinal : behind;
  const digits = after.marker.value.slice(0, -1);
  return String(next).padStart(digits.startsWith('0') ? digits.length : 1, '0') + after.marker.value.slice(-1);
}

/** True if an item of an ordered list is called by the number that stands before it, and others follow it: `2. Storage`. */
export function isCountedOn(pen: Pen, { statements: [first] }: Item): boolean {
  if (!first || !isListed(first) || entriesOf(pen, first.line).at(-1) === first.line) return false;
  const { marker } = first.line;
  const declared = first.facts.flatMap((fact) => (fact.type === 'declaration' ? (fact.label ?? []) : []));
  return declared.some(({ span }) => contains(marker.span, span));
}

/** `1.` in an ordered list. */
export function firstMarker({ ordinal, marker: { value } }: Entry): string {
  return ordinal === null
    ? value
    : `${'1'.padStart(value.startsWith('0') ? value.length - 1 : 1, '0')}${value.slice(-1)}`;
}

/** Where a new item stands behind another one in its list, and what divides both. */
export function behindEntry(
  { roadmap }: Pen,
  item: Item,
  entries: readonly Entry[],
  after: Entry,
): { readonly at: number; readonly before: string } {
  const { source } = roadmap;
  const { last } = itemBlock(roadmap, item, after);
  const before = roadmap.items.some(
    ({ kind, parent, line }) => kind === item.kind && parent === item.parent && line < item.line,
  );
  const isFirst = entries.length > 1 ? entries[0] === after : !before;
  const second = isFirst ? entries[1] : after;
  const gap = second ? gapBefore(source, blockOf(roadmap, second).first) : [];
  const end = lineEndOf(source, last);
  return { at: lineSpan(source, last).end, before: end + gap.map((line) => line + end).join('') };
}
