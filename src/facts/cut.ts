import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Label } from './labels.ts';
import type { Mark } from './marks.ts';
import type { Said } from './saying.ts';
import { SIGNS, type Text } from './text.ts';

/** What is left of a name while it is being taken apart, and what was taken. */
export interface Cut {
  readonly text: Text;
  readonly lexicon: Lexicon;
  readonly said: Said[];
  start: number;
  end: number;
  label: Label | null;
  ordinal: Label | null;
  scope: string | null;
  separated: boolean;
  behind: boolean;
  kind: 'milestone' | 'phase' | null;
}

export function sayMark({ said }: Cut, { status, start, end }: Mark, by: string): void {
  if (status) said.push({ says: 'status', status, start, end, by });
}

export function inCapitals({ plain, signs }: Text, start: number, end: number): boolean {
  if ((signs & (SIGNS.capital | SIGNS.aboveAscii)) === 0) return false;
  const written = plain.slice(start, end);
  return written !== written.toLowerCase() && written === written.toUpperCase();
}
