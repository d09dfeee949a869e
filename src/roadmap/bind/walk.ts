import type { Column } from '../../facts/columns.ts';
import { findDate } from '../../facts/dates.ts';
import type { NamedValue } from '../../facts/fields.ts';
import { frontMatterValues } from '../../facts/front-matter.ts';
import type { Recognized } from '../../facts/recognize.ts';
import { readTable, type TableReading } from '../../facts/tables.ts';
import { textOf } from '../../facts/text.ts';
import type { Entry, Heading, Line, Outline, Row, Summary } from '../../markdown/outline.ts';
import { append } from '../../text/append.ts';
import { position, type SourceFile } from '../../text/source.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { type Draft, NONE } from './draft.ts';
import { gatherEvidence, headOf } from './evidence.ts';
import { readHeadings } from './headings.ts';
import { openHeading } from './open-heading.ts';
import { readEntry } from './read-entry.ts';
import { readProse } from './read-prose.ts';
import { readRow } from './read-row.ts';
import { sectionLists } from './section-lists.ts';
import { ROOT, type Walk } from './state.ts';
import { withoutStrayCodes } from './stray-codes.ts';
import { surroundings } from './surroundings.ts';

/** @param read What the lines of the outline say by themselves. */
export function walk(outline: Outline, read: readonly Recognized[], lexicon: Lexicon, root = ROOT): Walk {
  const { lines, source } = outline;
  const recognized = withoutStrayCodes(read);
  const of = (line: Line) => recognized[line.index] as Recognized;
  const tables = readTables(outline, lexicon);
  const tableOf = (block: number) => tables.get(block);
  const evidence = gatherEvidence(recognized, tableOf);
  const heads = lines.filter((line): line is Heading | Summary => line.place === 'heading' || line.place === 'summary');
  const moved = movedOut(recognized, source);
  const senses = readHeadings(heads, surroundings(of, evidence));
  const state: Walk = {
    lexicon,
    root,
    of,
    tableOf,
    evidence,
    parentOf: (line) => (moved.size === 0 ? line.parent : (moved.get(line.index) ?? line.parent)),
    senses,
    sectionNamed: sectionLists(lines, senses, of),
    drafts: [],
    document: { title: null, current: null, milestone: null, updated: null },
    currentStatuses: { statuses: NONE, fields: NONE, ranges: NONE, counts: NONE } as unknown as Draft,
    notes: [],
    itemOf: [],
    listed: null,
    labelledTables: new Set(),
    groups: new Map(),
    headed: new Set(),
    rowTitles: new Set(),
    scopes: [],
    tasks: [],
    heads: new Map(),
    recurring: recurringNames(recognized),
    fieldLists: listsOfFields(recognized),
    lastHead: heads.at(-1)?.index ?? -1,
    pending: null,
    lastField: null,
  };
  readFrontMatter(state, outline);
  for (let at = 0; at < lines.length; at += 1) readLine(state, lines[at] as Line);
  return state;
}

/** What the front matter says of the document: its date, and what it calls current. */
function readFrontMatter({ document, lexicon }: Walk, outline: Outline): void {
  for (const [name, value] of frontMatterValues(outline)) {
    const text = textOf(value);
    if (lexicon.updated.exact(fold(name))) document.updated = findDate(text, 0, value.length, lexicon)?.date ?? null;
    else if (lexicon.current.exact(fold(name))) document.current = { text: value, line: null };
    else if (name === 'milestone') document.milestone = { text: value, line: null };
    else if (name === 'title') document.title = value;
  }
}

function readLine(state: Walk, line: Line): void {
  if (line.place === 'heading' || line.place === 'summary') openHeading(state, line);
  else if (line.place === 'entry') readEntry(state, line);
  else if (line.place === 'row') readRow(state, line);
  else readProse(state, line);
}

/**
 * Lines that a reader sees elsewhere than Markdown puts them, with what they stand under: a heading that is a lazy
 * continuation of a list item, and the list that it heads. By the index of the line.
 */
function movedOut(recognized: readonly Recognized[], source: SourceFile): Map<number, Line> {
  const moved = new Map<number, Line>();
  const left = new Map<number, Line>();
  let short: Short | null = null;
  for (let at = 0; at < recognized.length; at += 1) {
    const one = recognized[at] as Recognized;
    const { line } = one;
    short = shortOf(line, recognized[at - 1]?.line, short, source);
    if (short && line.place === 'entry' && line.block === short.block) moved.set(line.index, short.under);
    const headed = line.parent && left.size > 0 ? left.get(line.parent.index) : undefined;
    if (line.place === 'prose' && line.nth > 0 && line.parent) {
      const outside = outsideList(line, one, source);
      if (!outside || outside === line.parent) continue;
      moved.set(line.index, outside);
      if (one.heads) left.set(line.parent.index, outside);
    } else if (line.place === 'entry' && headed) moved.set(line.index, headed);
  }
  return moved;
}

/** A list that is meant to be nested, by its number. */
interface Short {
  readonly block: number;
  readonly under: Entry;
}

/** Bullets that are indented by three under `11.` stand beside it to Markdown, which asks for four. A reader sees them below it. */
function shortOf(line: Line, before: Line | undefined, short: Short | null, source: SourceFile): Short | null {
  if (line.place !== 'entry' || line.ordinal !== null || line.depth > 0 || line.block === short?.block) return short;
  let above = before;
  while (above?.place === 'prose' && above.parent?.place === 'entry') above = above.parent;
  if (above?.place !== 'entry' || above.ordinal === null || above.depth > 0 || above.parent !== line.parent)
    return null;
  const near = before !== undefined && line.number - before.number === 1;
  const [own, outer] = [above, line].map(({ marker }) => position(source, marker.span.start).column) as [
    number,
    number,
  ];
  return near && outer > own ? { block: line.block, under: above } : null;
}

/**
 * `**Plans**: 3 plans` directly below a list is, to Markdown, a lazy continuation of its last item.
 * To a reader a field or a heading that stands out of the list belongs to what the list belongs to.
 */
function outsideList(line: Line, one: Recognized, source: SourceFile): Line | null {
  let parent = line.parent;
  if (one.fields.length === 0 && !one.heads) return parent;
  const column = (offset: number) => position(source, offset).column;
  while (parent?.place === 'entry' && column(line.text.span.start) <= column(parent.marker.span.start))
    parent = parent.parent;
  return parent;
}

function readTables(outline: Outline, lexicon: Lexicon): Map<number, TableReading> {
  const rows = new Map<number, Row[]>();
  outline.lines.forEach((line) => {
    if (line.place === 'row') append(rows, line.table.block, line);
  });
  const columns = new Map<string, Column>();
  const tables = new Map<number, TableReading>();
  for (const [block, list] of rows) tables.set(block, readTable((list[0] as Row).table, list, lexicon, columns));
  return tables;
}

function recurringNames(recognized: readonly Recognized[]): Set<string> {
  const places = new Map<string, Map<Line | null, number>>();
  for (let at = 0; at < recognized.length; at += 1) {
    const { line, fields, set, name } = recognized[at] as Recognized;
    if (fields.length !== 1 || line.place !== 'entry' || line.box || set) continue;
    // `Task 1.1:` under each of several headings is a task of each.
    if (name?.label || name?.ordinal) continue;
    const field = fields[0] as NamedValue;
    if (field.value.end <= field.value.start) continue;
    const counts = places.get(field.key) ?? new Map<Line | null, number>();
    const head = headOf(line.parent);
    counts.set(head, (counts.get(head) ?? 0) + 1);
    places.set(field.key, counts);
  }
  return new Set(
    [...places]
      .filter(([, counts]) => counts.size >= 3 && [...counts.values()].every((n) => n === 1))
      .map(([key]) => key),
  );
}

/** `- **Status:** done`, `- **Spec:** …`, `- **Summary:** …`: a list of at least two fields, and of little else. */
function listsOfFields(recognized: readonly Recognized[]): Set<number> {
  const counts = new Map<number, { all: number; fields: number }>();
  for (let at = 0; at < recognized.length; at += 1) {
    const { line, fields } = recognized[at] as Recognized;
    if (line.place !== 'entry' || line.depth > 0) continue;
    const known = counts.get(line.block);
    const count = known ?? { all: 0, fields: 0 };
    if (!known) counts.set(line.block, count);
    count.all += 1;
    if (!line.box && fields[0]?.bold && fields[0].known) count.fields += 1;
  }
  return new Set(
    [...counts].filter(([, { all, fields }]) => fields > 1 && fields * 3 >= all * 2).map(([block]) => block),
  );
}
