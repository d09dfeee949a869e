import { type MergedPlan, mergePlans } from '../../src/merge/merge-plans.ts';
import { read } from './editing.ts';
import { roadmapOf } from './plan.ts';

/** What git would ask of us; `null` if it is asked to merge the text. */
export function merged(base: string, ours: string, theirs: string): MergedPlan | null {
  const markers = { size: 7, ours: 'ours', theirs: 'theirs' };
  const made = mergePlans({ base: roadmapOf(base), ours: roadmapOf(ours), theirs: roadmapOf(theirs) }, read, markers);
  return 'unsure' in made ? null : made;
}
