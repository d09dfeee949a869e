import type { Line } from '../markdown/outline.ts';
import type { Span, Spanned } from '../text/span.ts';
import type { Kind, Status } from '../vocabulary/kinds.ts';

interface Read {
  readonly line: Line;
  /** What of the source says it. Lies within the line. */
  readonly span: Span;
  /** The notation that was recognised: a name in `facts/sayings`. */
  readonly by: string;
}

/** An item is stated here. */
export interface Declaration extends Read {
  readonly type: 'declaration';
  readonly kind: Kind;
  readonly label: Spanned<string> | null;
  readonly title: Spanned<string> | null;
}

/** A status is stated here, in words, by a mark or by a box. */
export interface StatusMark extends Read {
  readonly type: 'status';
  readonly status: Status;
  /** As written. */
  readonly text: string;
}

/** `Name: value`. */
export interface Field extends Read {
  readonly type: 'field';
  /** Lower case, in English where the word is known. */
  readonly name: string;
  readonly value: Spanned<string>;
}

/** Other items are named here: as dependencies, or as parts (`Phases 4-6`). */
export interface Reference extends Read {
  readonly type: 'reference';
  readonly relation: 'needs' | 'holds';
  /** The names, ranges spelled out: `["Phase 4", "Phase 5", "Phase 6"]`. */
  readonly names: readonly string[];
}

/** `2/3 plans`, `60 %`. */
export interface Count extends Read {
  readonly type: 'count';
  readonly done: number;
  readonly total: number;
}

export type Fact = Declaration | StatusMark | Field | Reference | Count;
