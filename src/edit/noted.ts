import type { Rewrite } from './rewrite.ts';

/** A change, and what else should be known of it: a line each. */
export interface Noted {
  readonly rewrite: Rewrite;
  readonly notes: readonly string[];
}
