import type { Rule } from '../rule.ts';
import { conflictingStatus } from './conflicting-status.ts';
import { doneWithOpenWork } from './done-with-open-work.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingFile } from './missing-file.ts';
import { missingPath } from './missing-path.ts';
import { unknownTaskId } from './unknown-task-id.ts';

/** Every rule, by family and then in the order of the manual. A rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  // State
  doneWithOpenWork,
  conflictingStatus,
  // Repository
  missingFile,
  missingPath,
  missingAnchor,
  unknownTaskId,
];
