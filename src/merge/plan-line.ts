import type { Fate } from './fates.ts';

/** A line of a version, and what it is in the plan. */
export interface PlanLine {
  /** With its line end. */
  readonly text: string;
  /** What the line is, the same in all versions: which statement of which item, or which heading; `null` for all other lines. */
  readonly key: string | null;
  /** The key of the line that it goes with wherever that goes: its own, if it has one. */
  readonly with: string | null;
  /** True if it stands before that line, which is a heading then, and only divides. */
  readonly leads: boolean;
  /** The key of the line it stands below; `null` at the top. */
  readonly parent: string | null;
  /** Or the summary of a group. */
  readonly isHeading: boolean;
  /** The item it states or says something of, else the one below whose line it stands. */
  readonly fate: Fate | null;
  /** Offsets in `text` at which something that it says begins or ends, rising. */
  readonly cuts: readonly number[];
}

/** The lines of a version, before it is known what those without a key go with. */
export type LooseLine = Omit<PlanLine, 'with' | 'leads'>;
