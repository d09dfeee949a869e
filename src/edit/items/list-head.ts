import { isExactRole, roleOf } from '../../facts/headline.ts';
import { textOf } from '../../facts/text.ts';
import type { Entry, Line } from '../../markdown/outline.ts';
import type { Pen } from '../pen.ts';
import { isBelow, linesOf } from './block.ts';

/** The sub-heading that a list stands under, or the line that leads to it, if its words say what is listed. */
export function headOf(pen: Pen, first: Entry, owner: Line | null): Line | null {
  const before = linesOf(pen.roadmap)[first.index - 1];
  if (
    before?.place === 'prose' &&
    before.parent === first.parent &&
    (/[:：]\s*$/.test(before.text.plain) || isBold(before))
  )
    return saysRole(pen, before) ? before : null;
  const { parent } = first;
  const isSub = parent?.place === 'heading' && parent !== owner && owner !== null && isBelow(parent, owner);
  return isSub && saysRole(pen, parent) ? parent : null;
}

/** `Scope`, `Exit criteria`; not `Backend`, which is the business of one milestone. */
function saysRole({ lexicon }: Pen, { text: { plain } }: Line): boolean {
  return roleOf(textOf(plain), 0, plain.length, lexicon) !== null;
}

/** `Scope`, `Exit criteria`; not `Critical fixes`, unless several have it. */
export function isOfAnyone(pen: Pen, { text: { plain }, place }: Line): boolean {
  if (isExactRole(textOf(plain), 0, plain.length, pen.lexicon)) return true;
  return linesOf(pen.roadmap).filter((each) => each.place === place && each.text.plain === plain).length > 1;
}

function isBold({ text }: Line): boolean {
  return text.styles.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.plain.length);
}
