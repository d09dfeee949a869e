import type { PlanItem } from '../../roadmap/combine.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import type { Shift } from './dates.ts';

/** Every way in which a plan changes, in the order in which those of one item are told. */
export const CHANGES = [
  'added',
  'removed',
  'renamed',
  'moved',
  'status',
  'ticked',
  'unticked',
  'date',
  'needs',
  'needs-no-more',
] as const;
export type ChangeType = (typeof CHANGES)[number];

interface Changed {
  /** The item in the version before; `null` if it was not there. */
  readonly before: PlanItem | null;
  /** The item in the version after; `null` if it is gone. */
  readonly after: PlanItem | null;
  /** The milestone it is in, as the version after has it where it has; else the outermost container; `null` outside of any. */
  readonly within: PlanItem | null;
}

interface Come extends Changed {
  readonly type: 'added';
  readonly after: PlanItem;
}

interface Gone extends Changed {
  readonly type: 'removed';
  readonly before: PlanItem;
}

interface Both extends Changed {
  readonly before: PlanItem;
  readonly after: PlanItem;
}

/** Other words, or another label: `M3 Port` and `M4 Port`. */
interface Renamed extends Both {
  readonly type: 'renamed';
}

/** Below another item, or in another file. */
interface Moved extends Both {
  readonly type: 'moved';
  /** What it belonged to, and belongs to; `null` for nothing. */
  readonly from: PlanItem | null;
  readonly to: PlanItem | null;
}

/** `ticked` and `unticked` are of tasks and criteria, which are done or not; all else is `status`. */
interface Restated extends Both {
  readonly type: 'status' | 'ticked' | 'unticked';
  readonly from: Status;
  readonly to: Status;
}

/** When it is to be done or was; also the quarter that is its label. */
interface Dated extends Both, Shift {
  readonly type: 'date';
}

interface Dependency extends Both {
  readonly type: 'needs' | 'needs-no-more';
  /** What it needs: as the version after has it, else as the one before had it. */
  readonly other: PlanItem;
}

/** One thing that is otherwise in the second version of a plan. */
export type Change = Come | Gone | Renamed | Moved | Restated | Dated | Dependency;

/** The item that a change is about: as it is now, else as it was. */
export function itemOf({ before, after }: Change): PlanItem {
  return (after ?? before) as PlanItem;
}
