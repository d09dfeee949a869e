import type { Fact } from '../facts/fact.ts';
import type { Managed } from '../markdown/managed.ts';
import type { Line } from '../markdown/outline.ts';
import type { SourceFile } from '../text/source.ts';
import type { Spanned } from '../text/span.ts';
import type { Kind, Status } from '../vocabulary/kinds.ts';

export { KINDS, type Kind, STATUSES, type Status } from '../vocabulary/kinds.ts';

/** One place where an item is written, with everything that was read of the item there. */
export interface Statement {
  readonly line: Line;
  readonly facts: readonly Fact[];
}

export interface ItemStatus {
  readonly value: Status;
  /** `stated` if the file says it in words or marks; `derived` if it follows from what is below the item. */
  readonly origin: 'stated' | 'derived';
}

/** A milestone, phase, bucket, task or criterion. One item, however many places state it. */
export interface Item {
  /** Unique in the roadmap, and what a command accepts: `M3`, `P2.1`, `T-022`, `M3.c1`, `M3.t2`. */
  readonly id: string;
  readonly kind: Kind;
  /** As written, the shortest that names it: `Milestone 0`, `Phase 12`, `Q3 2026`; `null` if it has none. */
  readonly label: string | null;
  /** Plain text without label, separator, status, emoji and tags; `null` if the item is only a label. */
  readonly title: string | null;
  readonly status: ItemStatus;
  /** The words or marks that state the status, as written; `null` if none do. */
  readonly statusText: string | null;
  /** `true` for `[x]`, `false` for `[ ]`, `null` where there is no such box. */
  readonly checked: boolean | null;
  /** `id` of the item it belongs to. */
  readonly parent: string | null;
  /** Ids of the items that belong to it, in the order of the text. */
  readonly children: readonly string[];
  /** Ids of the items it needs first. */
  readonly dependsOn: readonly string[];
  /** 1-based line of the fullest statement. */
  readonly line: number;
  /** The first count that the file states of it: `2/3 plans`, `60 %` (of 100). */
  readonly count: { readonly done: number; readonly total: number } | null;
  /** Other `Name: value` lines, keyed by lower-case (English where known) name. */
  readonly fields: Readonly<Record<string, string>>;
  /** All places that state it, the fullest first. */
  readonly statements: readonly Statement[];
}

/** How one line was read. */
export interface Reading {
  readonly line: Line;
  /** In the order of the text. */
  readonly facts: readonly Fact[];
  /** Id of the item that this line states or belongs to. */
  readonly item: string | null;
  /** In what role the line was read, or why nothing was made of it: `task of M3`, `prose under "Principles"`. */
  readonly note: string;
}

/** What one file says. */
export interface Roadmap {
  readonly source: SourceFile;
  readonly title: string | null;
  /** The label or id that the file calls its current milestone or phase. */
  readonly current: string | null;
  /** Where the file says so in a line of its own, with its words: `v1.5 - Ecosystem Scale`. */
  readonly pointer: Spanned<string> | null;
  /** `YYYY-MM-DD`, a date the file gives itself. */
  readonly updated: string | null;
  /** In the order of their lines. */
  readonly items: readonly Item[];
  /** References that name no item of the file. */
  readonly unresolved: readonly Fact[];
  /** Lines that look like plan and of which nothing was made. */
  readonly unread: readonly Line[];
  /** How many lines the outline has, and of how many something was made. */
  readonly coverage: { readonly lines: number; readonly read: number };
  /** The blocks that `roadmap embed` writes; no line of the outline stands in one. */
  readonly managed: Managed;
  /** Every line of the outline and what was made of it, in the order of the text. */
  readonly readings: readonly Reading[];
}
