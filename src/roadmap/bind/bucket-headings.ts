import type { Recognized } from '../../facts/recognize.ts';
import type { Status } from '../roadmap.ts';
import { evidenceOf } from './evidence.ts';
import type { HeadingSense } from './heading-sense.ts';
import { type Head, isAmongStates, isEmpty, type Surroundings } from './surroundings.ts';

/** True if a list without labels and headings stands under it: `Completed milestones` with what was reached. */
export function holdsTasks(head: Head, around: Surroundings): boolean {
  const own = evidenceOf(around.evidence, head);
  return own !== undefined && own.labelled === 0 && own.children.length === 0 && own.weak + own.strong > 0;
}

/** "Next steps" are a horizon where they are worked out in parts or boxes, else they only repeat the plan. */
export function nextSteps(head: Head, one: Recognized, around: Surroundings): HeadingSense {
  const own = evidenceOf(around.evidence, head);
  const worked = (own?.boxes ?? 0) > 0 || (own?.children ?? []).some((child) => around.of(child).role !== 'prose');
  return worked ? { is: 'item', kind: 'bucket', ...implied(one) } : { is: 'section', role: 'prose' };
}

/** True if neither a list nor a heading stands under it: a feature that is told in a paragraph. */
export function isBare(head: Head, around: Surroundings): boolean {
  return head.place === 'heading' && isEmpty(head, around);
}

/** What is planned in a milestone are its tasks, as they are anyway, but where others are set apart as done. */
export function isState(head: Head, { bucket }: Recognized, around: Surroundings): boolean {
  if (!bucket || bucket.meaning === 'horizon') return false;
  return bucket.meaning !== 'planned' || isAmongStates(head, around);
}

/** The status that a bucket's name says: `Done`, `To do`; what is next or later has said nothing yet. */
export function implied({ bucket }: Recognized): { implies?: Status } {
  if (!bucket || bucket.meaning === 'horizon') return {};
  if (bucket.meaning === 'planned' && (!bucket.exact || bucket.ahead)) return {};
  return { implies: bucket.meaning };
}
