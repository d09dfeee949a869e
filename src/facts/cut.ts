import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Label } from './label.ts';
import type { Mark } from './marks.ts';
import type { Said } from './saying.ts';
import { SIGNS, type Text } from './text.ts';

/** What is left of a name while it is being taken apart, and what was taken. */
export interface Cut {
  readonly text: Text;
  readonly lexicon: Lexicon;
  said: readonly Said[];
  start: number;
  end: number;
  label: Label | null;
  ordinal: Label | null;
  scope: string | null;
  separated: boolean;
  behind: boolean;
  kind: 'milestone' | 'phase' | null;
}

const NOTHING: readonly Said[] = [];

export function cutOf(text: Text, lexicon: Lexicon, start: number, end: number): Cut {
  return {
    text,
    lexicon,
    said: NOTHING,
    start,
    end,
    label: null,
    ordinal: null,
    scope: null,
    separated: false,
    behind: false,
    kind: null,
  };
}

/** Most names say nothing: that is one list. */
export function say(cut: Cut, said: Said): void {
  if (cut.said.length === 0) cut.said = [said];
  else (cut.said as Said[]).push(said);
}

export function sayMark(cut: Cut, { status, start, end }: Mark, by: string): void {
  if (status) say(cut, { says: 'status', status, start, end, by });
}

export function inCapitals({ plain, signs }: Text, start: number, end: number): boolean {
  if ((signs & (SIGNS.capital | SIGNS.aboveAscii)) === 0) return false;
  const written = plain.slice(start, end);
  return written !== written.toLowerCase() && written === written.toUpperCase();
}
