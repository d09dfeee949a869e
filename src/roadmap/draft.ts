import type { Label } from '../facts/labels.ts';
import type { LabelRange } from '../facts/saying.ts';
import type { Line } from '../markdown/outline.ts';
import type { Span, Spanned } from '../text/span.ts';
import type { Role } from '../vocabulary/language.ts';
import type { Kind, Status } from './roadmap.ts';

/** Where a statement stands, the fullest form first. */
export const FORMS = ['heading', 'prose', 'entry', 'row', 'summary'] as const;
export type Form = (typeof FORMS)[number];

/** How explicit a stated status is: the lower number wins where statements differ. */
export const RANKS = { field: 0, heading: 1, entry: 2, summary: 3, cell: 4, mark: 5, box: 6, elsewhere: 7 } as const;

export interface StatedStatus {
  readonly status: Status;
  readonly text: string;
  readonly span: Span;
  readonly line: Line;
  readonly by: string;
  readonly rank: number;
}

export interface StatedField {
  readonly key: string;
  readonly value: Spanned<string>;
  readonly span: Span;
  readonly line: Line;
}

export interface StatedRanges {
  readonly relation: 'holds' | 'needs';
  readonly ranges: readonly LabelRange[];
  /** As written, for titles that are named instead of labels. */
  readonly text: string;
  readonly span: Span;
  readonly line: Line;
}

/** One statement of an item, before the statements of one item are put together. */
export interface Draft {
  kind: Kind;
  readonly form: Form;
  readonly line: Line;
  readonly label: Pick<Label, 'text' | 'word' | 'number' | 'kind'> | null;
  readonly labelSpan: Span | null;
  /** Written id of a task. */
  readonly id: string | null;
  readonly title: Spanned<string> | null;
  owner: Draft | null;
  /** The label of the item it belongs to, where a column or a parenthesis names it. */
  readonly scope: string | null;
  readonly checked: boolean | null;
  readonly box: Span | null;
  readonly statuses: StatedStatus[];
  readonly fields: StatedField[];
  readonly ranges: StatedRanges[];
  /** True if it only repeats an item that is stated elsewhere, and states none by itself. */
  readonly restates: boolean;
  /** What its section says of all that it lists. */
  readonly implied: Status | null;
  /** True if it is listed as a requirement: a task or a criterion, by what else the container has. */
  readonly requirement: boolean;
  readonly counts: { readonly done: number; readonly total: number; readonly span: Span; readonly line: Line }[];
}

/** What a line opens for the lines below it. */
export interface Scope {
  readonly owner: Draft | null;
  /**
   * `structure`: a section that is the plan; `loose`: nothing is known; `notes`: below a task, where only what has a box is an item.
   */
  readonly role: Role | 'loose' | 'notes';
  /** True if words said the role; false if it is what stands there unless something else is said. */
  readonly explicit: boolean;
  /** What unlabelled parts of a structure are. */
  readonly parts: 'milestone' | 'phase' | null;
  /** The task whose notes these are, for its fields. */
  readonly task: Draft | null;
  /** The status of what a section of finished work lists: `Completed milestones`. */
  readonly implies: Status | null;
  /** Why, for `explain`: the words that decided. */
  readonly head: string | null;
}

/** Words that number the parts of a phase as often as phases: labels of a container only in a heading. */
export const WEAK_WORDS = /^(?:wave|step|part|round|day|chapter|tier|track)s?$/;

export const isContainer = (kind: Kind): boolean => kind === 'milestone' || kind === 'phase' || kind === 'bucket';
