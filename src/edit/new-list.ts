import type { Entry, Line } from '../markdown/outline.ts';
import type { Item, Kind } from '../roadmap/roadmap.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineSpan } from '../text/source.ts';
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
  lineText,
  sectionBlock,
} from './block.ts';
import { entryLines, isListed, type Listed } from './new-entry.ts';
import { firstLabel, schemeOf } from './next-label.ts';
import type { Pen } from './pen.ts';
import { commonest } from './precedents.ts';
import type { Ways } from './set-status.ts';

/** A list as it may be begun: what heads it, and its first item's line. */
interface Beginning {
  /** `### Exit criteria`, `Exit criteria:`; empty if nothing heads it. */
  readonly head: readonly string[];
  readonly beforeHead: readonly string[];
  readonly beforeList: readonly string[];
  readonly lines: readonly string[];
}

/** Ways to begin a list of tasks or criteria in an item that has none: as the nearest of its kind has it, else as anybody would. */
export function newListWays(
  pen: Pen,
  owner: Item,
  kind: Kind,
  titles: readonly string[],
  texts: readonly string[],
): Ways {
  const line = owner.statements[0]?.line;
  if (!line || line.place === 'row' || line.place === 'prose' || line.place === 'summary') return [];
  const like = donorsOf(pen, owner, kind, line)
    .slice(0, 3)
    .map((donor) => beginningLike(pen, owner, donor, titles, texts));
  const beginnings = [...like, ...plainBeginnings(pen, owner, kind, line, titles)];
  const places = placesIn(pen, owner, line);
  return beginnings.flatMap((beginning) =>
    beginning.lines.flatMap((item) => places.map((number) => [insertion(pen, number, beginning, item)])),
  );
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

function beginningLike(
  pen: Pen,
  owner: Item,
  { owner: donor, list }: Donor,
  titles: readonly string[],
  texts: readonly string[],
): Beginning {
  const { source } = pen.roadmap;
  const first = (list[0] as Listed).line;
  const lines = entryLines(pen, list, titles, texts, { label: (labels) => labelIn(owner, donor, labels, texts) });
  const head = headOf(pen, first, donor.statements[0]?.line ?? null);
  const beforeList = gapBefore(source, blockOf(pen.roadmap, first).first);
  if (!head) return { head: [], beforeHead: [], beforeList, lines };
  const number = head.number;
  const written = [lineText(source, number), ...(isSetext(source, head) ? [lineText(source, number + 1)] : [])];
  return { head: written, beforeHead: gapBefore(source, number), beforeList, lines };
}

/** The sub-heading that a list stands under, or the line that leads to it. */
function headOf({ roadmap }: Pen, first: Entry, owner: Line | null): Line | null {
  const before = linesOf(roadmap)[first.index - 1];
  const leads =
    before?.place === 'prose' && before.parent === first.parent && /[:：]\s*$|^[^.]{1,48}$/.test(before.text.plain);
  if (leads && (/[:：]\s*$/.test(before.text.plain) || isBold(before))) return before;
  const { parent } = first;
  return parent?.place === 'heading' && parent !== owner && owner !== null && isBelow(parent, owner) ? parent : null;
}

function isBold({ text }: Line): boolean {
  return text.styles.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.plain.length);
}

/** `M2-01` for the first of M2 where those of M1 are `M1-01`, ...; `null` if their numbers go through the file. */
function labelIn(owner: Item, donor: Item, labels: readonly string[], texts: readonly string[]): string | null {
  const scheme = schemeOf(labels.at(-1) ?? '');
  const numberOf = ({ label }: Item) => /\d{1,6}(?!.*\d)/.exec(label ?? '')?.[0];
  const [own, other] = [numberOf(owner), numberOf(donor)];
  if (!scheme || own === undefined || other === undefined) return null;
  const at = scheme.prefix.search(/\d/);
  const digits = /^\d+/.exec(scheme.prefix.slice(Math.max(at, 0)))?.[0];
  if (at < 0 || digits === undefined || Number(digits) !== Number(other)) return null;
  const number = own.replace(/^0+(?=\d)/, '').padStart(digits.length, '0');
  return firstLabel(scheme.prefix.slice(0, at) + number + scheme.prefix.slice(at + digits.length), scheme.width, texts);
}

/** Where no other has such a list. */
function plainBeginnings(pen: Pen, owner: Item, kind: Kind, line: Line, titles: readonly string[]): Beginning[] {
  const entries = linesOf(pen.roadmap).filter((each): each is Entry => each.place === 'entry');
  const marker = commonest(entries.filter(({ ordinal }) => ordinal === null).map((each) => each.marker.value)) ?? '-';
  const tasks = entries.filter(({ box }) => box !== null).length * 2 > entries.length;
  const indent = line.place === 'entry' ? ' '.repeat(contentColumn(pen.roadmap.source, line)) : '';
  const quote = '> '.repeat(line.quote);
  const boxes = tasks || line.place === 'entry' ? ['[ ] ', ''] : ['', '[ ] '];
  const lines = boxes.flatMap((box) => titles.map((title) => `${quote}${indent}${marker} ${box}${title}`));
  const beforeList = line.place === 'entry' ? [] : [quote.trimEnd()];
  const plain: Beginning = { head: [], beforeHead: [], beforeList, lines };
  if (kind !== 'criterion' || line.place !== 'heading') return [plain];
  const words = pen.language.fields['success criteria'] ?? '';
  const named = pen.language.code === 'en' || words === '' ? 'Exit criteria' : words;
  const name = named.charAt(0).toUpperCase() + named.slice(1);
  const subs = linesOf(pen.roadmap).filter((each) => each.place === 'heading' && each.parent === line);
  const set = hasBoldFields(pen, owner) ? `${quote}**${name}:**` : `${quote}${name}:`;
  const heading = `${quote}${'#'.repeat(Math.min(6, line.depth + 1))} ${name}`;
  const [first, second] = subs.length > 0 ? [heading, set] : [set, heading];
  const beginning = (head: string): Beginning => ({
    head: [head],
    beforeHead: [quote.trimEnd()],
    beforeList: head === heading ? [quote.trimEnd()] : [],
    lines,
  });
  return [beginning(first), beginning(second)];
}

function hasBoldFields({ roadmap }: Pen, { statements }: Item): boolean {
  const { text } = roadmap.source;
  return statements.some(({ facts }) =>
    facts.some((fact) => fact.type === 'field' && /^\*\*|\*\*$/.test(text.slice(fact.span.start - 2, fact.span.start))),
  );
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
      .flatMap(({ statements }) => statements.map((each) => each.line)),
  );
  const whole = sectionBlock(roadmap, line, (each) => groups.has(each) || each.place === 'summary').last;
  return [...new Set([whole, frontEnd(roadmap, line)])];
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

function insertion({ roadmap: { source } }: Pen, number: number, beginning: Beginning, item: string): TextEdit {
  const { head, beforeHead, beforeList } = beginning;
  const end = lineEndOf(source, number);
  const blank = lineText(source, number).startsWith('>') ? '>' : '';
  const first = head.length > 0 ? beforeHead : beforeList;
  // Below a paragraph or a list, text without a blank line would go on with it.
  const isHeading = /^[ >]{0,6}#/.test(lineText(source, number));
  const divided = first.length === 0 && head.length > 0 && !isHeading ? [blank] : first;
  const lines = [...divided, ...head, ...(head.length > 0 ? beforeList : []), item];
  const next = number < lineCount(source) ? lineText(source, number + 1) : '';
  const behind = isBlankLine(next) ? [] : [blank];
  const at = lineSpan(source, number).end;
  return { span: { start: at, end: at }, newText: [...lines, ...behind].map((line) => end + line).join('') };
}
