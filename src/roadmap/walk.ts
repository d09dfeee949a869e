import { findDate } from '../facts/dates.ts';
import { frontMatterValues } from '../facts/front-matter.ts';
import { type Recognized, recognize } from '../facts/recognize.ts';
import { readTable, type TableReading } from '../facts/tables.ts';
import type { Heading, Line, Outline, Row, Summary } from '../markdown/outline.ts';
import { position, type SourceFile } from '../text/source.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Draft, Scope } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence, headOf } from './evidence.ts';
import { type HeadingSense, readHeadings } from './headings.ts';
import { openHeading } from './open-heading.ts';
import { readEntry } from './read-entry.ts';
import { readProse } from './read-prose.ts';
import { readRow } from './read-row.ts';

/** What the document says of itself, outside every item. */
export interface DocumentFacts {
  title: string | null;
  /** Text of the value that is called current, and its line. */
  current: { readonly text: string; readonly line: Line | null } | null;
  /** A plain `Milestone: v1.0` outside every item: second to `current`. */
  milestone: { readonly text: string; readonly line: Line | null } | null;
  updated: string | null;
}

/** The state of one reading: filled line by line, in the order of the text. */
export interface Walk {
  readonly lexicon: Lexicon;
  readonly drafts: Draft[];
  readonly document: DocumentFacts;
  /** Statuses that are said of the current milestone where it is named: `**Current Milestone:** M0`, `**Status:** in progress`. */
  readonly currentStatuses: Draft;
  /** What was made of a line, or why nothing was. */
  readonly notes: Map<Line, string>;
  readonly itemOf: Map<Line, Draft>;
  readonly of: (line: Line) => Recognized;
  readonly tableOf: (block: number) => TableReading | undefined;
  /** The line that a line stands under, as a reader sees it. */
  readonly parentOf: (line: Line) => Line | null;
  readonly evidence: ReadonlyMap<Line | null, Evidence>;
  readonly senses: ReadonlyMap<Line, HeadingSense>;
  /** What each line opens for those below it. */
  readonly scopes: Map<Line | null, Scope>;
  /** What a line of prose or a numbered item opened for its followers under one parent. */
  readonly heads: Map<Line | null, Scope>;
  /** Names of bullets that stand once under each of several headings: fields of a house's own. */
  readonly recurring: ReadonlySet<string>;
  /** The field that an empty `Goal:` waits to be filled from the lines that follow. */
  pending: { readonly draft: Draft; readonly key: string; readonly parent: Line | null; readonly line: Line } | null;
  /** Where the field of the line above stands, to be continued. */
  lastField: { readonly draft: Draft | null; readonly key: string; readonly block: number } | null;
}

export const ROOT: Scope = { owner: null, role: 'loose', explicit: false, implies: null, parts: null, task: null, head: null };

export function walk(outline: Outline, lexicon: Lexicon): Walk {
  const recognized = outline.lines.map((line) => recognize(line, lexicon));
  const of = (line: Line) => recognized[line.index] as Recognized;
  const tables = readTables(outline, lexicon);
  const tableOf = (block: number) => tables.get(block);
  const evidence = gatherEvidence(recognized, tableOf);
  const heads = outline.lines.filter(
    (line): line is Heading | Summary => line.place === 'heading' || line.place === 'summary',
  );
  const state: Walk = {
    lexicon,
    of,
    tableOf,
    evidence,
    parentOf: (line) =>
      line.place === 'prose' && line.nth > 0 ? outsideList(line, of(line), outline.source) : line.parent,
    senses: readHeadings(heads, { of, evidence }),
    drafts: [],
    document: { title: null, current: null, milestone: null, updated: null },
    currentStatuses: { statuses: [], fields: [], ranges: [], counts: [] } as unknown as Draft,
    notes: new Map(),
    itemOf: new Map(),
    scopes: new Map([[null, ROOT]]),
    heads: new Map(),
    recurring: recurringNames(recognized),
    pending: null,
    lastField: null,
  };
  readFrontMatter(state, outline);
  for (const line of outline.lines) readLine(state, line);
  return state;
}

/** What the front matter says of the document: its date, and what it calls current. */
function readFrontMatter({ document, lexicon }: Walk, outline: Outline): void {
  for (const [name, value] of frontMatterValues(outline)) {
    const text = { plain: value, folded: fold(value) };
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

/** The scope that a line below a parent stands in: what a line of prose before it opened, else what the parent opens. */
export function scopeAt(state: Walk, line: Line): Scope {
  return state.heads.get(state.parentOf(line)) ?? baseScope(state, line);
}

export function baseScope(state: Walk, line: Line): Scope {
  return state.scopes.get(state.parentOf(line)) ?? ROOT;
}

export function addDraft(state: Walk, draft: Draft, note: string): Draft {
  state.drafts.push(draft);
  state.itemOf.set(draft.line, draft);
  state.notes.set(draft.line, note);
  return draft;
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
  for (const line of outline.lines) {
    if (line.place !== 'row') continue;
    const list = rows.get(line.table.block);
    if (list) list.push(line);
    else rows.set(line.table.block, [line]);
  }
  return new Map([...rows].map(([block, list]) => [block, readTable((list[0] as Row).table, list, lexicon)]));
}

function recurringNames(recognized: readonly Recognized[]): Set<string> {
  const places = new Map<string, Map<Line | null, number>>();
  for (const { line, fields, set } of recognized) {
    const field = fields[0];
    if (
      line.place !== 'entry' ||
      line.box ||
      !field ||
      set ||
      fields.length !== 1 ||
      field.value.end <= field.value.start
    )
      continue;
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
