import type { Fact } from '../../facts/fact.ts';
import type { Label } from '../../facts/label.ts';
import type { LabelRange } from '../../facts/saying.ts';
import type { Line } from '../../markdown/outline.ts';
import type { Role } from '../../vocabulary/language.ts';
import type { ItemStatus, Kind, Status } from '../roadmap.ts';
import type { Quote, Stretch } from './stretch.ts';

/** Where a statement stands, the fullest form first; `group`: in the cell of a row that names what the row belongs to. */
export const FORMS = ['heading', 'prose', 'entry', 'row', 'summary', 'group'] as const;
export type Form = (typeof FORMS)[number];

/** How explicit a stated status is: the lower number wins where statements differ. */
export const RANKS = { field: 0, heading: 1, entry: 2, summary: 3, cell: 4, mark: 5, box: 6, elsewhere: 7 } as const;

export interface StatedStatus extends Stretch {
  readonly status: Status;
  readonly text: string;
  readonly line: Line;
  readonly by: string;
  readonly rank: number;
}

/** The stretch is that of the name and the value. */
export interface StatedField extends Stretch {
  readonly key: string;
  readonly value: Quote;
  readonly line: Line;
}

export interface StatedRanges extends Stretch {
  readonly relation: 'holds' | 'needs';
  readonly ranges: readonly LabelRange[];
  /** As written, for titles that are named instead of labels. */
  readonly text: string;
  readonly line: Line;
}

export interface StatedCount extends Stretch {
  readonly done: number;
  readonly total: number;
  readonly line: Line;
}

/** One statement of an item, before the statements of one item are put together. */
export interface Draft {
  kind: Kind;
  readonly form: Form;
  readonly line: Line;
  label: Pick<Label, 'text' | 'word' | 'number' | 'kind'> | null;
  labelAt: Stretch | null;
  /** Written id of a task. */
  id: string | null;
  title: Quote | null;
  owner: Draft | null;
  /** The label of the item it belongs to, where a column or a parenthesis names it. */
  scope: string | null;
  /** Of which kind that item is. */
  scopeKind: 'milestone' | 'phase';
  readonly checked: boolean | null;
  statuses: readonly StatedStatus[];
  /** True if several statuses are said at once, of which none holds: `Planned / blocked`. */
  vague: boolean;
  fields: readonly StatedField[];
  ranges: readonly StatedRanges[];
  counts: readonly StatedCount[];
  /** True if it only repeats an item that is stated elsewhere, and states none by itself. */
  restates: boolean;
  /** What its section says of all that it lists. */
  readonly implied: Status | null;
  /** True if it is listed as a requirement: a task or a criterion, by what else the container has. */
  readonly requirement: boolean;
  /** What it says as facts; `null` until that is asked for. */
  facts: readonly Fact[] | null;
  /** The words of its title; `null` until they are asked for. */
  words: ReadonlySet<string> | null;
  /** The item it is a statement of; `null` before they are put together, and if it only repeats what nobody states. */
  item: Merged | null;
}

/** What most statements say of most things. */
export const NONE: readonly never[] = [];

/** A list with one more value, which may be the list itself. */
export function added<T>(list: readonly T[], value: T): readonly T[] {
  if (list.length === 0) return [value];
  (list as T[]).push(value);
  return list;
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

export const isContainer = (kind: Kind): boolean => kind === 'milestone' || kind === 'phase' || kind === 'bucket';

/** One item: its fullest statement and all the others. */
export interface Merged {
  readonly main: Draft;
  readonly statements: Draft[];
  owner: Merged | null;
  /** In the order of the text; filled when all owners are known. */
  children: readonly Merged[];
  id: string;
  /** The status that the file states, and what follows; found when all children are known. */
  stated: StatedStatus | null;
  status: ItemStatus | null;
}
