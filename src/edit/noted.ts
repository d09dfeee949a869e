import type { Rewrite } from './rewrite.ts';
import type { Refusal } from './ways.ts';

/** A change, and what else should be known of it: a line each. */
export interface Noted {
  readonly rewrite: Rewrite;
  readonly notes: readonly string[];
}

/** A refusal that says what to do instead. */
export interface Hinted extends Refusal {
  readonly hint?: string;
}
