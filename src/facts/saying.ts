import type { Status } from '../vocabulary/kinds.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Text } from './text.ts';

/** A run of labels: `Phases 4-6` is `{ word: 'phases', kind: 'phase', from: '4', to: '6' }`; a single one has no `to`. */
export interface LabelRange {
  /** As written, `null` for a bare number. */
  readonly word: string | null;
  readonly kind: 'milestone' | 'phase' | null;
  readonly from: string;
  readonly to: string | null;
  /** A label in parentheses behind it that says which of several is meant: `Phase 1 (v2.0)`. */
  readonly scope?: string;
  /** True of all that stands before, of which `from` is how it is written: `all previous phases`. */
  readonly allBefore?: true;
}

/** What a stretch of text says beside the name it stands at. */
export type Said = { readonly start: number; readonly end: number; readonly by: string } & (
  | { readonly says: 'status'; readonly status: Status }
  | { readonly says: 'time' }
  | { readonly says: 'date'; readonly date: string }
  | { readonly says: 'holds' | 'needs'; readonly ranges: readonly LabelRange[] }
  /** `ahead`: what is counted is only planned, `8/8 plans ready`. */
  | { readonly says: 'count'; readonly done: number; readonly total: number; readonly ahead: boolean }
  | { readonly says: 'field'; readonly name: string; readonly value: { readonly start: number; readonly end: number } }
  | { readonly says: 'id'; readonly id: string }
  /** Nothing about the plan, but no part of a title either: `(NEW)`, `(~30% buffer)`. */
  | { readonly says: 'tag' }
);

/** One notation. Reads a stretch as a whole, or not at all. */
export interface Saying {
  readonly name: string;
  read(text: Text, start: number, end: number, lexicon: Lexicon): Said[] | null;
}
