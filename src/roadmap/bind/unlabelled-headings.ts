import type { Recognized } from '../../facts/recognize.ts';
import { implied, isBare, isState } from './bucket-headings.ts';
import { evidenceOf } from './evidence.ts';
import type { HeadingSense, Senses } from './heading-sense.ts';
import { kindOfSeries } from './series.ts';
import { siblingKind } from './sibling-kind.ts';
import { areMostly, type Question } from './siblings.ts';
import {
  type Head,
  isAmongNumbered,
  isChapter,
  isNumberedTask,
  isStated,
  type Surroundings,
  workUnder,
} from './surroundings.ts';

/** An unlabelled heading inside a container: a task if it is numbered, a phase if it states a status, else only a section. */
export function insideContainer(
  head: Head,
  one: Recognized,
  above: HeadingSense | undefined,
  around: Surroundings,
): HeadingSense {
  if (isNumberedTask(head, around)) return { is: 'item', kind: 'task' };
  if (above?.is === 'item' && above.kind === 'task') return { is: 'section', role: 'tasks' };
  // `Upcoming tasks`, `Completed ✅` within a milestone group its tasks by their state.
  const { bucket } = one;
  if (bucket?.whole && isState(head, one, around)) return { is: 'item', kind: 'bucket', ...implied(one) };
  if (bucket?.meaning === 'horizon' && bucket.exact) return { is: 'section', role: 'tasks' };
  if (head.place === 'heading' && isStated(head, around)) return { is: 'item', kind: 'phase' };
  if (above?.is === 'item' && above.kind === 'bucket' && isBare(head, around)) return { is: 'item', kind: 'task' };
  return { is: 'section', role: above?.is === 'section' && above.role !== 'structure' ? above.role : 'tasks' };
}

/** An unlabelled heading outside every container. */
export function atTop(
  head: Head,
  one: Recognized,
  above: HeadingSense | undefined,
  labelledAnywhere: boolean,
  senses: Senses,
  around: Surroundings,
): HeadingSense {
  const { name } = one;
  if (isChapter(head, around)) return { is: 'section', role: 'prose', chapter: true };
  if (above?.is === 'section' && above.role === 'tasks' && (name?.label?.kind === 'id' || name?.ordinal))
    return { is: 'item', kind: 'task' };
  const work = workUnder(head, around);
  const own = evidenceOf(around.evidence, head);
  const sibling = siblingKind(head, around);
  if (work.strong > 0) return { is: 'item', kind: sibling ?? kindOfParts(above) };
  if (sibling && work.groups) return { is: 'item', kind: sibling };
  if (sibling && work.weak > 0 && /^20\d\d$/.test(one.text.plain.trim())) return { is: 'item', kind: sibling };
  if (sibling && (own?.goals ?? 0) > 0 && work.weak === 0) return { is: 'item', kind: sibling };
  if (
    above?.is === 'section' &&
    above.role === 'structure' &&
    (work.weak > 0 || (above.parts !== undefined && !sibling)) &&
    !work.labelled &&
    !work.groups
  ) {
    return { is: 'item', kind: above.parts ?? 'milestone' };
  }
  if (!sibling && work.phases && above?.is !== 'section') return { is: 'item', kind: 'milestone' };
  if (!labelledAnywhere && work.weak > 0) return { is: 'item', kind: 'milestone' };
  // `1. Bootstrap`, `2. Map` below `# Roadmap`, told in prose.
  const ofPlan = above?.is === 'title' && head.parent !== null && around.of(head.parent).role === 'structure';
  if (!labelledAnywhere && ofPlan && isAmongNumbered(head, around, namesWork)) return { is: 'item', kind: 'milestone' };
  // `1. Import ✅` where most of the others are marked so
  if (above?.is === 'title' && isAmongNumbered(head, around) && areMostly(head, isStatedNumber, around))
    return { is: 'item', kind: 'milestone' };
  const alike = kindOfSeries(head, senses, around);
  if (alike) return { is: 'item', kind: alike };
  return { is: 'section', role: work.labelled || work.groups ? 'structure' : one.role === 'tasks' ? 'tasks' : 'loose' };
}

/** `1. Vision` begins an essay. */
const namesWork: Question<boolean> = ({ name, role }) =>
  (name?.ordinal ?? null) === null ? null : role !== 'prose' && role !== 'structure';

const isStatedNumber: Question<boolean> = ({ name }) =>
  (name?.ordinal ?? null) === null ? null : name?.said.some(({ says }) => says === 'status') === true;

function kindOfParts(above: HeadingSense | undefined): 'milestone' | 'phase' {
  return above?.is === 'section' ? (above.parts ?? 'milestone') : 'milestone';
}
