import type { Entry, Heading, Line } from '../../markdown/outline.ts';
import type { Item, Kind } from '../../roadmap/roadmap.ts';
import { lineSpan, lineText } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';
import {
  blockOf,
  contentColumn,
  gapBefore,
  isBelow,
  isBlankLine,
  isSetext,
  lineCount,
  lineEndOf,
  linesOf,
  sectionBlock,
} from './block.ts';
import { headOf, isOfAnyone } from './list-head.ts';
import { type FreshList, firstMarker, isListed, type Listed, prefixOf } from './new-entry.ts';
import { firstLabel, schemeIn } from './next-label.ts';

/** A place where a list may be begun, and how. */
export interface NewList {
  /** Where it is inserted. Offset in the source. */
  readonly at: number;
  /** Up to the line of its first item, with what heads it. */
  readonly before: string;
  readonly behind: string;
  /** What stands before the marker on its line. */
  readonly prefix: string;
  readonly marker: string;
  /** The list that it is like; empty if there is none. */
  readonly like: readonly Listed[];
  readonly fresh: FreshList;
  /** Whether its items have boxes, the likelier first. */
  readonly boxes: readonly string[];
}

/** What heads a list: `### Exit criteria`, `Exit criteria:`, or nothing. */
type Beginning = Pick<NewList, 'prefix' | 'marker' | 'like' | 'fresh' | 'boxes'> & {
  readonly head: readonly string[];
  readonly beforeHead: readonly string[];
  readonly beforeList: readonly string[];
};

/** So many lists of others are taken for a model. */
const MODELS = 2;

/** Ways to begin a list of tasks or criteria in an item that has none: as the nearest of its kind has it, else as anybody would. */
export function newLists(pen: Pen, owner: Item, kind: Kind): NewList[] {
  const line = owner.statements[0]?.line;
  if (line?.place !== 'entry' && line?.place !== 'heading') return [];
  const like = donorsOf(pen, owner, kind, line)
    .slice(0, MODELS)
    .map((donor) => beginningLike(pen, owner, donor));
  const beginnings = [...like, ...plainBeginnings(pen, owner, kind, line)];
  const ahead = kind === 'task' ? beforeCriteria(pen, owner, line) : [];
  const places = [...new Set([...ahead, ...placesIn(pen, owner, line)])];
  return beginnings.flatMap((beginning) => places.map((number) => begunBehind(pen, number, beginning)));
}

/** A list of another item of its kind, and whose it is. */
interface Donor {
  readonly owner: Item;
  readonly list: readonly Listed[];
}

/** The nearest first, those before it before those behind it. */
function donorsOf({ roadmap }: Pen, owner: Item, kind: Kind, line: Line): Donor[] {
  const at = roadmap.items.indexOf(owner);
  const distance = (item: Item) => {
    const nth = roadmap.items.indexOf(item);
    return nth < at ? at - nth : (nth - at) * 2;
  };
  return roadmap.items
    .filter((item) => item !== owner && item.kind === owner.kind && item.statements[0]?.line.place === line.place)
    .flatMap((item) => {
      const own = item.statements[0]?.line as Line;
      const listed = roadmap.items
        .filter((child) => child.kind === kind && child.parent === item.id)
        .flatMap(({ statements: [first] }) => (first && isListed(first) && isBelow(first.line, own) ? [first] : []));
      const [first] = listed;
      return first ? [{ owner: item, list: listed.filter((each) => each.line.block === first.line.block) }] : [];
    })
    .sort((a, b) => distance(a.owner) - distance(b.owner));
}

function beginningLike(pen: Pen, owner: Item, { owner: donor, list }: Donor): Beginning {
  const { source } = pen.roadmap;
  const first = (list[0] as Listed).line;
  const own = {
    prefix: prefixOf(pen, first),
    marker: firstMarker(first),
    like: list,
    fresh: {
      label: (labels: readonly string[]) => {
        const scheme = schemeIn(owner, labels.at(-1) ?? '', donor);
        return scheme && firstLabel(scheme, [source.text]);
      },
    },
    boxes: [],
    beforeList: gapBefore(source, blockOf(pen.roadmap, first).first),
  };
  const head = headOf(pen, first, donor.statements[0]?.line ?? null);
  if (!head) return { ...own, head: [], beforeHead: [] };
  const number = head.number;
  if (!isOfAnyone(pen, head)) return { ...own, head: [], beforeHead: [], beforeList: gapBefore(source, number) };
  const written = [lineText(source, number), ...(isSetext(source, head) ? [lineText(source, number + 1)] : [])];
  return { ...own, head: written, beforeHead: gapBefore(source, number) };
}

/** Where no other has such a list. */
function plainBeginnings(pen: Pen, owner: Item, kind: Kind, line: Entry | Heading): Beginning[] {
  const entries = linesOf(pen.roadmap).filter((each): each is Entry => each.place === 'entry');
  const boxed = entries.filter(({ box }) => box !== null).length * 2 > entries.length;
  const indent = line.place === 'entry' ? ' '.repeat(contentColumn(pen.roadmap.source, line)) : '';
  const quote = '> '.repeat(line.quote);
  const blank = quote.trimEnd();
  const plain: Beginning = {
    prefix: quote + indent,
    marker: commonest(entries.filter(({ ordinal }) => ordinal === null).map((each) => each.marker.value)) ?? '-',
    like: [],
    fresh: { label: () => null },
    boxes: boxed || line.place === 'entry' ? ['[ ] ', ''] : ['', '[ ] '],
    head: [],
    beforeHead: [],
    beforeList: line.place === 'entry' ? [] : [blank],
  };
  if (kind !== 'criterion') return [plain];
  const { criteria, signs } = pen.language;
  const name = criteria.charAt(0).toUpperCase() + criteria.slice(1);
  const headed = name + signs.colon.trimEnd();
  if (line.place === 'entry') {
    const nested = plain.prefix + ' '.repeat(plain.marker.length + 1);
    return [{ ...plain, prefix: nested, head: [`${plain.prefix}${plain.marker} ${headed}`] }];
  }
  const set = quote + (hasBoldFields(pen, owner) ? `**${headed}**` : headed);
  const heading = `${quote}${'#'.repeat(Math.min(6, line.depth + 1))} ${name}`;
  const subs = linesOf(pen.roadmap).some((each) => each.place === 'heading' && each.parent === line);
  return (subs ? [heading, set] : [set, heading]).map((head) => ({
    ...plain,
    head: [head],
    beforeHead: [blank],
    beforeList: head === heading ? [blank] : [],
  }));
}

function hasBoldFields({ roadmap }: Pen, { statements }: Item): boolean {
  const { text } = roadmap.source;
  return statements.some(({ facts }) =>
    facts.some((fact) => fact.type === 'field' && /^\*\*|\*\*$/.test(text.slice(fact.span.start - 2, fact.span.start))),
  );
}

/** The number of the line before what heads the criteria of an item: its tasks come first. */
function beforeCriteria(pen: Pen, owner: Item, line: Line): number[] {
  const [first] = pen.roadmap.items
    .filter(({ kind, parent }) => kind === 'criterion' && parent === owner.id)
    .flatMap(({ statements: [each] }) => (each && isListed(each) && isBelow(each.line, line) ? [each.line] : []));
  const head = first ? headOf(pen, first, line) : null;
  return head ? [head.number - gapBefore(pen.roadmap.source, head.number).length - 1] : [];
}

/** The numbers of the lines that a list may follow: the last of what an item has, else the last of the text at its front. */
function placesIn({ roadmap }: Pen, owner: Item, line: Line): number[] {
  if (line.place === 'entry') return [blockOf(roadmap, line).last, frontEnd(roadmap, line)];
  if (line.place !== 'heading') return [];
  const groups = new Set(
    roadmap.items
      .filter(
        (item) => item !== owner && (item.kind === 'milestone' || item.kind === 'phase' || item.kind === 'bucket'),
      )
      .flatMap(({ statements }) => statements.flatMap((each) => upTo(line, each.line))),
  );
  const whole = sectionBlock(roadmap, line, (each) => groups.has(each) || each.place === 'summary').last;
  return [...new Set([whole, frontEnd(roadmap, line)])];
}

/** A line and what it stands under, below a head: `### Phase 1`, `## Phases`. */
function upTo(head: Line, line: Line): Line[] {
  return line === head ? [] : [line, ...(line.parent ? upTo(head, line.parent) : [])];
}

/** The last line of the paragraphs that follow a line directly. */
function frontEnd(roadmap: Pen['roadmap'], line: Line): number {
  const lines = linesOf(roadmap);
  let end = isSetext(roadmap.source, line) ? line.number + 1 : line.number;
  for (let at = line.index + 1; at < lines.length; at += 1) {
    const each = lines[at] as Line;
    const heads = /[:：]\s*$/.test(each.text.plain) && lines[at + 1]?.place === 'entry';
    if (each.place !== 'prose' || each.parent !== line || heads) break;
    end = each.number;
  }
  return end;
}

const LIST_ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;

function begunBehind({ roadmap: { source } }: Pen, number: number, beginning: Beginning): NewList {
  const { head, beforeHead, beforeList, ...own } = beginning;
  const end = lineEndOf(source, number);
  const text = lineText(source, number);
  const blank = text.startsWith('>') ? '>' : '';
  const first = head.length > 0 ? beforeHead : beforeList;
  // Below a paragraph or a list, text without a blank line would go on with it.
  const divided = first.length === 0 && head.length > 0 && !/^[ >]{0,6}#/.test(text) ? [blank] : first;
  const lines = [...divided, ...head, ...(head.length > 0 ? beforeList : [])];
  const next = number < lineCount(source) ? lineText(source, number + 1) : '';
  return {
    ...own,
    at: lineSpan(source, number).end,
    before: end + lines.map((line) => line + end).join(''),
    behind: isBlankLine(next) || LIST_ITEM.test(next) ? '' : end + blank,
  };
}
