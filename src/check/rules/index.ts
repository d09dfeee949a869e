import type { Rule } from '../rule.ts';
import { conflictingStatus } from './conflicting-status.ts';
import { doneWithOpenWork } from './done-with-open-work.ts';

/** Every rule, by family and then in the order of the manual. A rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  // State
  doneWithOpenWork,
  conflictingStatus,
];
