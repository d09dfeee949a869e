import type { Rule } from '../rule.ts';
import { conflictingStatus } from './conflicting-status.ts';
import { doneWithOpenWork } from './done-with-open-work.ts';
import { editedDoneItem } from './edited-done-item.ts';
import { idTakenOnBase } from './id-taken-on-base.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingFile } from './missing-file.ts';
import { missingPath } from './missing-path.ts';
import { renumberedItem } from './renumbered-item.ts';
import { reopenedItem } from './reopened-item.ts';
import { requireCriteriaTickedByCommit } from './require-criteria-ticked-by-commit.ts';
import { shrunkRoadmap } from './shrunk-roadmap.ts';
import { unknownTaskId } from './unknown-task-id.ts';
import { untickedCriterion } from './unticked-criterion.ts';
import { vanishedItem } from './vanished-item.ts';

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
  // Against a base
  vanishedItem,
  shrunkRoadmap,
  renumberedItem,
  idTakenOnBase,
  reopenedItem,
  untickedCriterion,
  editedDoneItem,
  // Policy
  requireCriteriaTickedByCommit,
];
