import type { Recognized } from '../facts/recognize.ts';
import type { TableReading } from '../facts/tables.ts';
import type { Line, Table } from '../markdown/outline.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Draft, Scope } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { HeadingSense } from './headings.ts';

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
  /** Tables of phases or milestones whose rows have labels. */
  readonly labelledTables: Set<Table>;
  /** Folded titles of the tasks that tables state. */
  readonly rowTitles: Set<string>;
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
  /** Lists, by block, whose bullets are mostly bold names of fields. */
  readonly fieldLists: ReadonlySet<number>;
  /** The field that an empty `Goal:` waits to be filled from the lines that follow. */
  pending: { readonly draft: Draft; readonly key: string; readonly parent: Line | null; readonly line: Line } | null;
  /** Where the field of the line above stands, to be continued. */
  lastField: { readonly draft: Draft | null; readonly key: string; readonly block: number } | null;
}

export const ROOT: Scope = {
  owner: null,
  role: 'loose',
  explicit: false,
  implies: null,
  parts: null,
  task: null,
  head: null,
};

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
  if (draft.form === 'row' && draft.kind === 'task' && draft.title) state.rowTitles.add(fold(draft.title.value));
  state.notes.set(draft.line, note);
  return draft;
}
