import type { Label } from '../../facts/label.ts';
import type { Recognized } from '../../facts/recognize.ts';
import type { Role } from '../../vocabulary/language.ts';
import type { Senses } from './heading-sense.ts';
import { type Head, isLabelledElsewhere, type Surroundings } from './surroundings.ts';

/** `v0.4.1 - v0.8.0`: several at once are none. */
export function isVersionRange({ name, text }: Recognized): boolean {
  const title = name?.title ? text.plain.slice(name.title.start, name.title.end) : '';
  return name?.label?.kind === 'milestone' && /^v?\d+(?:\.\d+){1,3}$/i.test(title);
}

/** `Phase 1 exit criteria`, `V1 risks`: a section about a labelled item, not the item. */
export function sectionOf(head: Head, { titleRole, name }: Recognized, around: Surroundings): Role | null {
  if (!titleRole || titleRole === 'structure') return null;
  // `Phase 1: Exit criteria` beside `Phase 1: Import`; but "Overview" may be what a phase makes.
  if (name?.separated && titleRole !== 'criteria') return null;
  if (titleRole !== 'tasks' && !name?.separated) return titleRole;
  return isLabelledElsewhere(head, around) ? titleRole : null;
}

/** `Phase 1 validation` within phase 1: what bears the label of its owner is a part of it, not another one. */
export function isAboutOwner(head: Head, one: Recognized, senses: Senses, around: Surroundings): boolean {
  const key = one.name?.label && head.place === 'heading' ? labelKey(one.name.label) : null;
  for (let at = key ? head.parent : null; at; at = at.parent) {
    const owner = around.of(at);
    const label = at.place === 'heading' && senses[at.index]?.is === 'item' && !owner.name?.behind && owner.name?.label;
    if (label && labelKey(label) === key) return !titleOf(owner).startsWith(titleOf(one));
  }
  return false;
}

function titleOf({ name, text }: Recognized): string {
  return name?.title ? text.folded.slice(name.title.start, name.title.end) : '';
}

/**
 * True if a heading below one of criteria only divides them: it names no work, and no item but one that is told above.
 *
 * @param told The keys of the labels of all items above.
 */
export function isPartOfCriteria({ name, role }: Recognized, told: ReadonlySet<string>): boolean {
  return name?.label ? told.has(labelKey(name.label)) : role === null;
}

export const labelKey = ({ kind, text }: Pick<Label, 'kind' | 'text'>): string => `${kind} ${text.toLowerCase()}`;
