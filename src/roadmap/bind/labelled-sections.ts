import type { Label } from '../../facts/label.ts';
import type { Recognized } from '../../facts/recognize.ts';
import type { Kind } from '../roadmap.ts';
import type { HeadingSense, Senses } from './heading-sense.ts';
import {
  type Head,
  isLabelledElsewhere,
  isRangeOfOthers,
  isRepeated,
  type Surroundings,
  workUnder,
} from './surroundings.ts';

type Section = HeadingSense & { readonly is: 'section' };

/** What a heading with a label is that names no item of its own, or one that is stated elsewhere; `null` of any other. */
export function sectionByLabel(
  head: Head,
  label: Kind,
  above: HeadingSense | undefined,
  senses: Senses,
  around: Surroundings,
): HeadingSense | null {
  const one = around.of(head);
  const { name, text, titleRole } = one;
  // `# P0 = must have` explains a label, `v0.4 → v0.5: what changes` is about two.
  if (/^\s*(?:=|(?:→|⇒|->)\s*v?\d)/i.test(text.plain.slice(name?.label?.end))) return { is: 'section', role: 'loose' };
  if (label === 'milestone' && isRangeOfOthers(head, around)) return { is: 'section', role: 'structure' };
  if (isVersionRange(one)) return { is: 'section', role: 'structure', parts: 'phase' };
  if (titleRole === 'structure' && !name?.separated) {
    const { groups, phases } = workUnder(head, around);
    // `v1 milestones` over `M1: …`; `v1 phases` over a table, beside `v1: Harbour`
    if (groups || (phases && isLabelledElsewhere(head, around))) return { is: 'section', role: 'structure' };
  }
  // `Sprint 3 final touches` below `Sprint 3` is a part of it.
  if (isOfOwner(head, senses, around)) return { is: 'section', role: titleRole ?? 'tasks' };
  // `Phase 1` below `Success criteria` is about the phase; with its title it is another statement of it.
  if (isCriteria(above) && isLabelledElsewhere(head, around) && !isRepeated(head, around)) return above;
  // So it is where a list states it.
  if (isCriteria(above) && (!name?.title || isRepeated(head, around)))
    return { is: 'item', kind: label, role: 'criteria' };
  return null;
}

export function isCriteria(sense: HeadingSense | undefined): sense is Section {
  return sense?.is === 'section' && sense.role === 'criteria';
}

/** `v0.4.1 - v0.8.0`: several at once are none. */
function isVersionRange({ name, text }: Recognized): boolean {
  const title = name?.title ? text.plain.slice(name.title.start, name.title.end) : '';
  return name?.label?.kind === 'milestone' && /^v?\d+(?:\.\d+){1,3}$/i.test(title);
}

/**
 * True if a label that begins a phrase is that of what the heading stands in. With a status of its own it is a part that is stated;
 * and `v2.1 Phase 8` may have a name of its own.
 */
function isOfOwner(head: Head, senses: Senses, around: Surroundings): boolean {
  const { name, text } = around.of(head);
  if (!name?.label || !name.title || name.separated || name.kind || name.behind || head.place !== 'heading')
    return false;
  if (name.said.some(({ says }) => says === 'status')) return false;
  for (let at = head.parent; at; at = at.parent) {
    const isItem = at.place === 'heading' && at.depth > 1 && senses[at.index]?.is === 'item';
    const owner = isItem ? around.of(at).name?.label : null;
    if (owner && isSameLabel(owner, name.label))
      return !/^\p{L}+\s\d/u.test(text.plain.slice(name.title.start, name.title.end));
  }
  return false;
}

export function isSameLabel(one: LabelWords, other: LabelWords): boolean {
  return one.kind === other.kind && one.number === other.number && one.word === other.word;
}

type LabelWords = Pick<Label, 'kind' | 'number' | 'word'>;
