import { skipBlanks } from '../text/characters.ts';
import type { Cut } from './cut.ts';
import type { Label } from './label.ts';
import { labelAt } from './labels.ts';
import { matchEnd } from './match.ts';

const CASE = /[의的之]|에서|[에을를](?=\s)|\s?の|[をでに]|['’]s\s/y;
const AND_ANOTHER = /\s?[/&+,、]\s?/y;

/** `Phase 1의 목표`, `Week 1에서 만든 것`, `M2 and M3 may go in parallel`: words about what bears the label. */
export function isMention({ text, lexicon, end }: Cut, label: Label): boolean {
  const { plain, folded } = text;
  if (label.kind !== 'milestone' && label.kind !== 'phase') return false;
  if (matchEnd(CASE, plain, label.end, end) >= 0) return true;
  const blank = skipBlanks(plain, label.end, end);
  const joint = blank > label.end ? lexicon.joints.from(folded, blank, end) : undefined;
  const sign = matchEnd(AND_ANOTHER, plain, label.end, end);
  const at = joint?.value === 'and' ? skipBlanks(plain, joint.end, end) : sign;
  const other = at < 0 ? null : labelAt(text, at, end, lexicon);
  return other?.kind === label.kind && /^\s?\p{L}/u.test(plain.slice(other.end, end));
}
