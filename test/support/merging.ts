import { type MergedPlan, mergePlans } from '../../src/merge/merge-plans.ts';
import { loadReader } from '../../src/read.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { type SourceFile, sourceFile } from '../../src/text/source.ts';

const reader = await loadReader();
export const read = (source: SourceFile) => reader(source);

export const roadmapOf = (text: string): Roadmap => read(sourceFile('ROADMAP.md', text));

/** What git would ask of us; `null` if it is asked to merge the text. */
export function merged(base: string, ours: string, theirs: string): MergedPlan | null {
  const markers = { size: 7, ours: 'ours', theirs: 'theirs' };
  const made = mergePlans({ base: roadmapOf(base), ours: roadmapOf(ours), theirs: roadmapOf(theirs) }, read, markers);
  return 'unsure' in made ? null : made;
}
