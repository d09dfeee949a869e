import type { Label } from '../../facts/label.ts';
import type { Recognized } from '../../facts/recognize.ts';
import type { TableReading } from '../../facts/tables.ts';
import type { Entry, Line, Table } from '../../markdown/outline.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Kind } from '../roadmap.ts';
import type { Draft, Scope } from './draft.ts';
import type { AllEvidence } from './evidence.ts';
import type { Senses } from './heading-sense.ts';
import type { Section } from './section-lists.ts';
import type { Stretch } from './stretch.ts';

/** What the document says of itself, outside every item. */
export interface DocumentFacts {
  title: string | null;
  /** Text of the value that is called current, and its line. */
  current: { readonly text: string; readonly line: Line | null; readonly at?: Stretch } | null;
  /** A plain `Milestone: v1.0` outside every item: second to `current`. */
  milestone: { readonly text: string; readonly line: Line | null } | null;
  updated: string | null;
}

/** The state of one reading: filled line by line, in the order of the text. */
export interface Walk {
  readonly lexicon: Lexicon;
  /** What stands below the title, or below nothing. */
  readonly root: Scope;
  readonly drafts: Draft[];
  readonly document: DocumentFacts;
  /** Statuses that are said of the current milestone where it is named: `**Current Milestone:** M0`, `**Status:** in progress`. */
  readonly currentStatuses: Draft;
  /** What was made of a line, or why nothing was: by its index, as all that is kept of lines. */
  readonly notes: (string | undefined)[];
  /** What a line states. */
  readonly itemOf: (Draft | undefined)[];
  /** The note of the last list item that was read. */
  listed: { readonly scope: Scope; readonly kind: Kind | null; readonly note: string } | null;
  /** Tables of phases or milestones whose rows have labels. */
  readonly labelledTables: Set<Table>;
  /** What the rows of a table belong to, by the columns that say so: that of the row above goes on where a cell is empty. */
  readonly groups: Map<Table, readonly (Draft | null)[]>;
  /** Words and numbers of the labels in headings: `step 1`. */
  readonly headed: Set<string>;
  /** Folded titles of the tasks that tables state. */
  readonly rowTitles: Set<string>;
  readonly of: (line: Line) => Recognized;
  readonly tableOf: (block: number) => TableReading | undefined;
  /** The line that a line stands under, as a reader sees it. */
  readonly parentOf: (line: Line) => Line | null;
  readonly evidence: AllEvidence;
  readonly senses: Senses;
  /** The section that a list item names, as one of an index. */
  readonly sectionNamed: (line: Entry, owner: Line | null) => Section | null;
  /** What each line opens for those below it, or where it stands itself if it opens but the notes of {@link tasks}. */
  readonly scopes: (Scope | undefined)[];
  /** The task whose notes stand below a line: their scope is made when one does. */
  readonly tasks: (Draft | undefined)[];
  /** What a line of prose or a numbered item opened for its followers under one parent, by that one's {@link placeBelow}. */
  readonly heads: Map<number, Scope>;
  /** Names of bullets that stand once under each of several headings: fields of a house's own. */
  readonly recurring: ReadonlySet<string>;
  /** Lists, by block, whose bullets are mostly bold names of fields. */
  readonly fieldLists: ReadonlySet<number>;
  /** The index of the last heading, -1 without one: what stands at the end below it may be of the file. */
  readonly lastHead: number;
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

/** All of the document is the plan: its numbered items are milestones, its bullets tasks. */
export const PLAN: Scope = { ...ROOT, role: 'structure', parts: 'milestone' };

/** The scope that a line below a parent stands in: what a line of prose before it opened, else what the parent opens. */
export function scopeAt(state: Walk, line: Line): Scope {
  const parent = state.parentOf(line);
  return headScope(state, parent) ?? scopeBelow(state, parent);
}

/** The scope that a line of prose opened under a parent. */
export function headScope({ heads }: Walk, parent: Line | null): Scope | undefined {
  return heads.size === 0 ? undefined : heads.get(placeBelow(parent));
}

export const placeBelow = (parent: Line | null): number => (parent ? parent.index : -1);

export function baseScope(state: Walk, line: Line): Scope {
  return scopeBelow(state, state.parentOf(line));
}

function scopeBelow({ scopes, tasks, root }: Walk, parent: Line | null): Scope {
  if (!parent) return root;
  const scope = scopes[parent.index] ?? root;
  const task = tasks[parent.index];
  if (!task) return scope;
  tasks[parent.index] = undefined;
  const notes: Scope = { ...scope, role: 'notes', explicit: false, task };
  scopes[parent.index] = notes;
  return notes;
}

export function addDraft(state: Walk, draft: Draft, note: string): Draft {
  state.drafts.push(draft);
  state.itemOf[draft.line.index] = draft;
  if (draft.form === 'row' && draft.kind === 'task' && draft.title && !draft.restates)
    state.rowTitles.add(fold(draft.title.value));
  if (draft.form === 'heading' && draft.label?.word) state.headed.add(wordAndNumber(draft.label));
  setNote(state, draft.line, note);
  return draft;
}

export const wordAndNumber = ({ word, number }: Pick<Label, 'word' | 'number'>): string => `${word} ${number}`;

export function setNote(state: Walk, line: Line, note: string): void {
  state.notes[line.index] = note;
}

/** Says what a line opens for the lines below it. */
export function openBelow(state: Walk, line: Line, scope: Scope): void {
  state.scopes[line.index] = scope;
}

/** Below a task stand its notes. */
export function openNotes(state: Walk, line: Line, scope: Scope, task: Draft): void {
  state.scopes[line.index] = scope;
  state.tasks[line.index] = task;
}
