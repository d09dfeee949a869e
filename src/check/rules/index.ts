import type { Rule } from '../rule.ts';
import { accidentalHeading } from './accidental-heading.ts';
import { brokenBytes } from './broken-bytes.ts';
import { conflictMarker } from './conflict-marker.ts';
import { conflictingStatus } from './conflicting-status.ts';
import { contestedPart } from './contested-part.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { detailWithoutIndex } from './detail-without-index.ts';
import { doneBeforeDependency } from './done-before-dependency.ts';
import { doneWithOpenWork } from './done-with-open-work.ts';
import { doneWithoutDate } from './done-without-date.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { editedDoneItem } from './edited-done-item.ts';
import { emptyCheckbox } from './empty-checkbox.ts';
import { emptyMilestone } from './empty-milestone.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { headingLevelJump } from './heading-level-jump.ts';
import { idTakenOnBase } from './id-taken-on-base.ts';
import { indentedAsCode } from './indented-as-code.ts';
import { indexWithoutDetail } from './index-without-detail.ts';
import { lookAlikeCheckbox } from './look-alike-checkbox.ts';
import { lookAlikeId } from './look-alike-id.ts';
import { maxActive } from './max-active.ts';
import { milestoneBeforeItsPhases } from './milestone-before-its-phases.ts';
import { missingAnchor } from './missing-anchor.ts';
import { missingExitCriteria } from './missing-exit-criteria.ts';
import { missingFile } from './missing-file.ts';
import { missingGoal } from './missing-goal.ts';
import { missingPath } from './missing-path.ts';
import { mojibake } from './mojibake.ts';
import { noItems } from './no-items.ts';
import { numberGap } from './number-gap.ts';
import { openDeliverables } from './open-deliverables.ts';
import { openWithDoneWork } from './open-with-done-work.ts';
import { outOfOrderNumber } from './out-of-order-number.ts';
import { overdue } from './overdue.ts';
import { placeholder } from './placeholder.ts';
import { raggedRow } from './ragged-row.ts';
import { renumberedItem } from './renumbered-item.ts';
import { reopenedItem } from './reopened-item.ts';
import { requireCriteriaTickedByCommit } from './require-criteria-ticked-by-commit.ts';
import { requireOwner } from './require-owner.ts';
import { requireTargetDate } from './require-target-date.ts';
import { selfDependency } from './self-dependency.ts';
import { shiftedCells } from './shifted-cells.ts';
import { shrunkRoadmap } from './shrunk-roadmap.ts';
import { splitCheckbox } from './split-checkbox.ts';
import { staleCount } from './stale-count.ts';
import { staleCurrent } from './stale-current.ts';
import { staleEmbed } from './stale-embed.ts';
import { startedBeforeDependency } from './started-before-dependency.ts';
import { strayBom } from './stray-bom.ts';
import { strayCarriageReturn } from './stray-carriage-return.ts';
import { trailingMergeDamage } from './trailing-merge-damage.ts';
import { unclosedFence } from './unclosed-fence.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownStatusWord } from './unknown-status-word.ts';
import { unknownTaskId } from './unknown-task-id.ts';
import { unreadLine } from './unread-line.ts';
import { unreadableDate } from './unreadable-date.ts';
import { untickedCriterion } from './unticked-criterion.ts';
import { vanishedItem } from './vanished-item.ts';

/** Every rule, by family and then in the order of the manual. A rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  // State
  doneWithOpenWork,
  openWithDoneWork,
  openDeliverables,
  conflictingStatus,
  staleCount,
  staleCurrent,
  doneBeforeDependency,
  startedBeforeDependency,
  doneWithoutDate,
  unknownStatusWord,
  // Time
  overdue,
  unreadableDate,
  milestoneBeforeItsPhases,
  // Shape
  contestedPart,
  dependencyCycle,
  detailWithoutIndex,
  duplicateId,
  duplicateTitle,
  emptyMilestone,
  headingLevelJump,
  indexWithoutDetail,
  lookAlikeId,
  missingExitCriteria,
  missingGoal,
  noItems,
  numberGap,
  outOfOrderNumber,
  raggedRow,
  selfDependency,
  shiftedCells,
  unknownReference,
  unreadLine,
  // Text
  accidentalHeading,
  brokenBytes,
  conflictMarker,
  emptyCheckbox,
  indentedAsCode,
  lookAlikeCheckbox,
  mojibake,
  placeholder,
  splitCheckbox,
  strayBom,
  strayCarriageReturn,
  trailingMergeDamage,
  unclosedFence,
  // Repository
  missingFile,
  missingPath,
  missingAnchor,
  unknownTaskId,
  staleEmbed,
  // Against a base
  vanishedItem,
  shrunkRoadmap,
  renumberedItem,
  idTakenOnBase,
  reopenedItem,
  untickedCriterion,
  editedDoneItem,
  // Policy
  forbiddenWords,
  maxActive,
  requireCriteriaTickedByCommit,
  requireOwner,
  requireTargetDate,
];
