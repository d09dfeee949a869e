import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { insertion, type TextEdit } from '../../text/edit.ts';
import { lineSpan } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import { type Anchor, besides } from './anchor.ts';
import { blockOf, gapBefore, isGap, lineEndOf } from './block.ts';
import { behindEntry, entriesOf, entryLines, isListed, type Listed } from './new-entry.ts';
import { isTabled, rowLines, type Tabled } from './new-row.ts';
import { aheadOfSection, behindSection, type Headed, headingLines, isHeaded } from './new-section.ts';

/** Ways to write an item behind another one, also in each list and table that all their neighbours are stated in once more. */
export function nextTo(pen: Pen, anchor: Anchor, titles: readonly string[], texts: readonly string[]): Ways {
  const { statement } = anchor;
  const main = isListed(statement)
    ? inList(pen, anchor.item, statement, titles, texts)
    : isTabled(statement)
      ? inTable(pen, statement, titles, texts)
      : asSection(pen, anchor, titles, texts);
  const again = elsewhere(pen, anchor.item, titles, texts);
  const complete = again.flatMap(({ edits, share }) => (share === 1 ? edits : []));
  const mostly = again.flatMap(({ edits, share }) => (share >= 0.5 ? edits : []));
  const withMore = (more: readonly TextEdit[]) => (more.length === 0 ? [] : main.map((edits) => [...edits, ...more]));
  // What only some are stated in is left, unless it is that which says what they belong to.
  return [...withMore(complete), ...main, ...(mostly.length > complete.length ? withMore(mostly) : [])];
}

/** Statements of one kind that stand in the same list or table. */
function statementsIn<T extends Statement>(pen: Pen, like: T, is: (statement: Statement) => statement is T): T[] {
  const kind = pen.roadmap.items.find(({ statements }) => statements.includes(like))?.kind;
  const depth = like.line.place === 'entry' ? like.line.depth : 0;
  return pen.roadmap.items
    .filter((item) => item.kind === kind)
    .flatMap(({ statements }) => statements.filter(is))
    .filter(({ line }) => line.block === like.line.block && (line.place !== 'entry' || line.depth === depth))
    .sort((a, b) => a.line.index - b.line.index);
}

function inList(pen: Pen, item: Item, after: Listed, titles: readonly string[], texts: readonly string[]): Ways {
  const { at, before } = behindEntry(pen, item, entriesOf(pen, after.line), after.line);
  const neighbours = statementsIn(pen, after, isListed);
  return entryLines(pen, neighbours, titles, texts, after.line).map((line) => [insertion(at, before + line)]);
}

function inTable(pen: Pen, after: Tabled, titles: readonly string[], texts: readonly string[]): Ways {
  const { source } = pen.roadmap;
  const { end } = lineSpan(source, after.line.number);
  const before = lineEndOf(source, after.line.number);
  return rowLines(pen, after, statementsIn(pen, after, isTabled), titles, texts).map((line) => [
    insertion(end, before + line),
  ]);
}

function asSection(pen: Pen, anchor: Anchor, titles: readonly string[], texts: readonly string[]): Ways {
  const { statement } = anchor;
  if (!isHeaded(statement)) return [];
  const siblings = headedBeside(pen, anchor.item, statement);
  const lines = headingLines(pen, siblings, titles, texts);
  const { at, before, behind } = anchor.ahead
    ? aheadOfSection(pen, siblings, statement)
    : { ...behindSection(pen, siblings, statement), behind: '' };
  return lines.map((each) => [insertion(at, before + each + behind)]);
}

/** An item and those beside it that have headings of one level. */
function headedBeside({ roadmap }: Pen, item: Item, { line: { depth } }: Headed): Headed[] {
  const headed = besides(roadmap, item).flatMap(({ statements: [first] }) => (first && isHeaded(first) ? [first] : []));
  return headed.filter(({ line }) => line.depth === depth);
}

/** The first group of an owner that has none, headed as those of another owner are. */
export function asFirstSection(
  pen: Pen,
  owner: Item,
  like: Anchor,
  titles: readonly string[],
  texts: readonly string[],
): Ways {
  const [own] = owner.statements;
  const { statement } = like;
  if (!own || !isHeaded(own) || !isHeaded(statement) || own.line.depth >= statement.line.depth) return [];
  const { source } = pen.roadmap;
  const siblings = headedBeside(pen, like.item, statement);
  const { last } = blockOf(pen.roadmap, own.line);
  const end = lineEndOf(source, last);
  const gap = gapBefore(source, (siblings[0] ?? statement).line.number, isGap).filter((line) => !/\S/.test(line));
  const before = end + (gap.length > 0 ? gap : ['']).map((line) => line + end).join('');
  return headingLines(pen, siblings, titles, texts).map((lines) => [
    insertion(lineSpan(source, last).end, before + lines),
  ]);
}

/** In lists and tables that state an item's neighbours again, and which share of them: an index of checkboxes, a table of progress. */
function elsewhere(
  pen: Pen,
  item: Item,
  titles: readonly string[],
  texts: readonly string[],
): { readonly edits: readonly TextEdit[]; readonly share: number }[] {
  const all = besides(pen.roadmap, item);
  const isAgain = (each: Statement): each is Listed | Tabled => isListed(each) || isTabled(each);
  const again = all.flatMap(({ statements }) => statements.slice(1).filter(isAgain));
  return [...new Set(again.map(({ line }) => line.block))].flatMap((block) => {
    const own = again.filter(({ line }) => line.block === block).sort((a, b) => a.line.index - b.line.index);
    const stated = all.filter(({ statements }) => own.some((each) => statements.includes(each)));
    const last = own.find((each) => item.statements.includes(each)) ?? own.at(-1);
    if (!last) return [];
    const ways = isListed(last)
      ? inList(pen, item, last, titles, texts)
      : isTabled(last)
        ? inTable(pen, last, titles, texts)
        : [];
    return ways[0] ? [{ edits: ways[0], share: stated.length / all.length }] : [];
  });
}
