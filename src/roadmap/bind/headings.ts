import type { Recognized } from '../../facts/recognize.ts';
import type { Heading, Line } from '../../markdown/outline.ts';
import type { Role } from '../../vocabulary/language.ts';
import type { Kind } from '../roadmap.ts';
import { holdsTasks, implied, isState, nextSteps } from './bucket-headings.ts';
import { evidenceOf } from './evidence.ts';
import type { HeadingSense, Senses } from './heading-sense.ts';
import { isCriteria, sectionByLabel } from './labelled-sections.ts';
import { isNamedTask } from './named-task.ts';
import { isAmongSerial } from './series.ts';
import { countBucket } from './sibling-kind.ts';
import {
  containerLabel,
  type Head,
  isAmongNames,
  isEmpty,
  isGroupOfWork,
  isLabelledElsewhere,
  isNumberedTask,
  isStated,
  isWorkedOut,
  type Surroundings,
  workUnder,
} from './surroundings.ts';
import { atTop, insideContainer } from './unlabelled-headings.ts';

/** Gives every heading and summary its sense, parents before children. */
export function readHeadings(heads: readonly Head[], around: Surroundings): Senses {
  const senses: Senses = [];
  const title = heads.find((head): head is Heading => head.place === 'heading' && head.depth === 1);
  const labelledAnywhere =
    heads.some((head) => containerLabel(around.of(head)) !== null) || sum(around, 'labelled') > 0;
  for (const head of heads) {
    const sense = senseOf(head, head === title, labelledAnywhere, senses, around);
    senses[head.index] = sense;
    countBucket(head, sense, around);
  }
  return senses;
}

function senseOf(
  head: Head,
  isTitle: boolean,
  labelledAnywhere: boolean,
  senses: Senses,
  around: Surroundings,
): HeadingSense {
  const one = around.of(head);
  const label = containerLabel(one);
  const above = head.parent ? senses[head.parent.index] : undefined;
  // `# v1.3 Roadmap` is a document's title, not a milestone.
  if (isTitle && (!label || one.name?.behind || one.role === 'structure')) return { is: 'title' };
  const told = label ? sectionByLabel(head, label, above, senses, around) : null;
  if (told) return told;
  const aside = label ? sectionOf(head, one, around) : null;
  // `v0.2.0 (Baseline)` may hold work all the same.
  if (aside) return aside === 'prose' ? underProse(head, one, label, around) : { is: 'section', role: aside };
  if (above?.is === 'section' && above.role === 'prose' && !(above.chapter && one.role === 'criteria'))
    return underProse(head, one, label, around);
  if (!one.name?.title && !label) return { is: 'section', role: 'loose' };
  const owner = hasOwner(head, senses);
  // `Stretch goals` below `Success criteria` are a part of them.
  if (!one.name?.label && one.role === null && isCriteria(above)) return above;
  // In a container, or beside the item itself, `Savings (epic 98)` only mentions what has that label.
  const mentions = one.name?.behind && (owner || isLabelledElsewhere(head, around));
  if (label && !mentions) return { is: 'item', kind: label };
  return (
    byWords(head, one, owner, above, around) ??
    (owner ? insideContainer(head, one, above, around) : atTop(head, one, above, labelledAnywhere, senses, around))
  );
}

/** `Phase 1 exit criteria`, `V1 risks`: a section about a labelled item, not the item. */
function sectionOf(head: Head, { titleRole, name }: Recognized, around: Surroundings): Role | null {
  if (!titleRole || titleRole === 'structure') return null;
  // `Phase 1: Exit criteria` beside `Phase 1: Import`, `Current state: v0.9` beside `v0.9`; but "Overview" may be what a phase makes.
  if (name?.separated && !name.behind && titleRole !== 'criteria') return null;
  if (titleRole !== 'tasks' && !name?.separated) return titleRole;
  return isLabelledElsewhere(head, around) ? titleRole : null;
}

/** Prose hides what stands under it, but for labelled work, and for a state: "## Current status" may hold "### Done". */
function underProse(head: Head, { bucket }: Recognized, label: Kind | null, around: Surroundings): HeadingSense {
  if (label && workUnder(head, around).strong > 0 && !isLabelledElsewhere(head, around))
    return { is: 'item', kind: label };
  if (bucket?.whole && bucket.meaning !== 'horizon' && !label)
    return { is: 'item', kind: 'bucket', implies: bucket.meaning };
  return { is: 'section', role: 'prose' };
}

function byWords(
  head: Head,
  one: Recognized,
  owner: boolean,
  above: HeadingSense | undefined,
  around: Surroundings,
): HeadingSense | null {
  const { role, bucket, fields, kinds, name } = one;
  const numbered = isNumberedTask(head, around);
  const tasked = (name?.label?.kind === 'id' && role !== 'prose') || role !== 'criteria';
  if (owner && isNamedTask(one)) return { is: 'item', kind: 'task' };
  // `Completed milestones`, `Future releases`
  const grouping = bucket?.meaning === 'done' || bucket?.meaning === 'horizon' || bucket?.ahead;
  if (role === 'structure' && grouping && holdsTasks(head, around))
    return { is: 'item', kind: 'bucket', ...implied(one) };
  // But `C.4 — First releases` among the tasks of a phase is one of them.
  if (role === 'structure' && kinds.includes('milestone') && !(owner && name?.label?.kind === 'id'))
    return { is: 'section', role, ...parts(one, role, above) };
  const announced =
    kinds.length > 0 || (bucket?.meaning === 'active' && (evidenceOf(around.evidence, head)?.goals ?? 0) > 0);
  if (bucket && announced && isEmpty(head, around)) return { is: 'section', role: 'loose' };
  if (bucket?.exact && role === 'prose') return nextSteps(head, one, around);
  if (bucket?.exact && !(owner && !isState(head, one, around))) {
    return { is: 'item', kind: 'bucket', ...implied(one) };
  }
  if (owner && isFieldWithValue(one)) return { is: 'field' };
  if (fields[0]?.known && role === null && fields[0].value.end <= fields[0].value.start) return { is: 'field' };
  if (role === 'structure' && !one.roleExact && (bucket?.meaning === 'horizon' || bucket?.ahead))
    return { is: 'item', kind: 'bucket' };
  const listed = owner || (above?.is === 'section' && above.role === 'tasks');
  if ((role === 'prose' || (role === 'tasks' && !owner)) && !one.roleExact && isWorkedOut(head, around)) return null;
  if (role && !owner && isAmongSerial(head, around)) return null;
  // `Search improvements` beside `Undo`, where a plan lists its parts.
  const ofPlan = above?.is === 'section' && above.role === 'structure';
  if (role === 'tasks' && !one.roleExact && !owner && ofPlan && isAmongNames(head, around)) return null;
  // `Server features` beside `App features`
  const top = above === undefined || above.is === 'title';
  if (!listed && !one.roleExact && isGroupOfWork(head, top, around))
    return bucket?.meaning === 'horizon' ? { is: 'item', kind: 'bucket' } : null;
  // A feature may end in such a word: `Search results`, `User feedback`.
  if (role === 'prose' && owner && !one.roleExact) return null;
  // `AWS resources` below `Exit criteria` is a part of them.
  if (role === 'prose' && !one.roleExact && above?.is === 'section' && /^(?:criteria|tasks)$/.test(above.role))
    return above;
  if (role && !(numbered && listed && tasked) && !(role === 'tasks' && owner && isStated(head, around))) {
    return { is: 'section', role, ...parts(one, role, above) };
  }
  if (bucket && !owner) return { is: 'item', kind: 'bucket', ...implied(one) };
  return null;
}

/** `Goal: a boat`, `Status: done (2026-03-02)`; but `Notes: …` heads prose. */
function isFieldWithValue({ fields: [field], role }: Recognized): boolean {
  if (!field?.known || field.value.end <= field.value.start) return false;
  return role === null || (role === 'prose' && field.key === 'status');
}

function parts({ kinds }: Recognized, role: Role, above: HeadingSense | undefined): { parts?: 'milestone' | 'phase' } {
  if (role !== 'structure') return {};
  if (kinds.includes('phase')) return { parts: 'phase' };
  return { parts: above?.is === 'section' && above.parts ? above.parts : 'milestone' };
}

function hasOwner(head: Line, senses: Senses): boolean {
  for (let at = head.parent; at; at = at.parent) {
    const sense = senses[at.index];
    if (sense?.is === 'item' && sense.kind !== 'task' && sense.kind !== 'criterion') return true;
  }
  return false;
}

function sum({ evidence }: Surroundings, key: 'labelled' | 'strong'): number {
  let total = 0;
  for (const one of evidence) total += one?.[key] ?? 0;
  return total;
}
