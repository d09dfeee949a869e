import type { Rule } from '../rule.ts';
import { conflictingStatus } from './conflicting-status.ts';
import { doneBeforeDependency } from './done-before-dependency.ts';
import { doneWithOpenWork } from './done-with-open-work.ts';
import { doneWithoutDate } from './done-without-date.ts';
import { milestoneBeforeItsPhases } from './milestone-before-its-phases.ts';
import { openDeliverables } from './open-deliverables.ts';
import { openWithDoneWork } from './open-with-done-work.ts';
import { overdue } from './overdue.ts';
import { staleCount } from './stale-count.ts';
import { staleCurrent } from './stale-current.ts';
import { startedBeforeDependency } from './started-before-dependency.ts';
import { unknownStatusWord } from './unknown-status-word.ts';
import { unreadableDate } from './unreadable-date.ts';

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
];
