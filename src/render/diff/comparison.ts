import type { Change } from '../../history/changes/change.ts';
import { countsOf, type Whole, wholesOf } from '../../history/changes/whole.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { append } from '../../text/append.ts';
import { counted } from '../../text/counted.ts';
import { fullName } from '../name.ts';

/** One of the two versions that are compared. */
export interface Version {
  /** As the user called it: `HEAD~3`; `null` for the files on disk or in the index. */
  readonly revision: string | null;
  /** Full name; `null` where there is none. */
  readonly commit: string | null;
  readonly place: 'commit' | 'index' | 'work tree';
}

/** Two versions of a plan, and what is between them. */
export interface Comparison {
  readonly before: Plan;
  readonly after: Plan;
  readonly from: Version;
  readonly to: Version;
  /** New names of files by their old ones. */
  readonly renamedFiles: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

/** `HEAD → work tree`, with the files that were renamed. */
export function versionsText({ from, to, renamedFiles }: Comparison): string {
  const name = ({ revision, place }: Version) => revision ?? place;
  const moved = [...renamedFiles].map(([was, is]) => `; ${was} is now ${is}`).join('');
  return `${name(from)} → ${name(to)}${moved}`;
}

const NOUNS: Readonly<Record<Change['type'], string>> = {
  added: 'added',
  removed: 'removed',
  renamed: 'reworded',
  moved: 'moved',
  status: 'with another status',
  ticked: 'ticked',
  unticked: 'unticked',
  date: 'with another date',
  needs: 'needed more',
  'needs-no-more': 'needed no more',
};

/** `9 changes: 2 added, 1 moved, 3 ticked`. */
export function totalText(changes: readonly Change[]): string {
  const counts = countsOf(changes).map(({ type, count }) => `${count} ${NOUNS[type]}`);
  return changes.length === 0 ? 'no change in the plan' : `${counted(changes.length, 'change')}: ${counts.join(', ')}`;
}

/** What changed in one milestone. */
export interface Group {
  readonly within: PlanItem | null;
  readonly changes: readonly Change[];
  readonly wholes: readonly Whole[];
}

/** Changes that stand together, by the milestone they are in. */
export function changesByMilestone(changes: readonly Change[]): Group[] {
  const groups = new Map<PlanItem | null, Change[]>();
  for (const change of changes) append(groups, change.within, change);
  return [...groups].map(([within, own]) => ({ within, changes: own, wholes: wholesOf(own) }));
}

/** What a group is called, and of several files in which it is. */
export function groupName({ before, after }: Comparison, { within }: Group): { name: string; file: string | null } {
  const isAlone = Math.max(before.files.length, after.files.length) < 2;
  const name = within === null ? 'outside of any milestone' : fullName(within);
  return { name, file: isAlone || within === null ? null : within.file };
}
