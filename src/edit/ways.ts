import type { TextEdit } from '../text/edit.ts';

/** Ways to make one change, the best first. Each is a list of edits, which may be empty. */
export type Ways = readonly (readonly TextEdit[])[];

/** Why a change is not made: for what the plan says, or because the text cannot be made to say it. */
export interface Refusal {
  readonly refused: string;
  readonly because: 'plan' | 'text';
  /** What can be done about it. */
  readonly hint?: string;
}
