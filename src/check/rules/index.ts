import type { Rule } from '../rule.ts';
import { accidentalHeading } from './accidental-heading.ts';
import { brokenBytes } from './broken-bytes.ts';
import { conflictMarker } from './conflict-marker.ts';
import { conflictingStatus } from './conflicting-status.ts';
import { doneWithOpenWork } from './done-with-open-work.ts';
import { emptyCheckbox } from './empty-checkbox.ts';
import { indentedAsCode } from './indented-as-code.ts';
import { lookAlikeCheckbox } from './look-alike-checkbox.ts';
import { mojibake } from './mojibake.ts';
import { placeholder } from './placeholder.ts';
import { splitCheckbox } from './split-checkbox.ts';
import { strayBom } from './stray-bom.ts';
import { trailingMergeDamage } from './trailing-merge-damage.ts';
import { unclosedFence } from './unclosed-fence.ts';

/** Every rule, by family and then in the order of the manual. A rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  // State
  doneWithOpenWork,
  conflictingStatus,
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
  trailingMergeDamage,
  unclosedFence,
];
