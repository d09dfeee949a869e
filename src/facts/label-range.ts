import { skipBlanks } from '../text/characters.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Label } from './label.ts';
import { labelAt } from './labels.ts';
import { matchEnd } from './match.ts';
import type { Text } from './text.ts';

const THROUGH = /\s?[-–—~〜～]\s?/y;

/**
 * A label, and another of its like behind a sign for a range, as one.
 *
 * @example Of `M1–M6 — Foundation` and `M1` it is `M1–M6`, of number `m1-6`; of `Phase 1 - Phase 3` it is that, of number `1-3`.
 */
export function withRange(text: Text, first: Label, end: number, lexicon: Lexicon): Label {
  if (first.kind !== 'milestone' && first.kind !== 'phase') return first;
  const at = matchEnd(THROUGH, text.plain, first.end, end);
  const last = at < 0 ? null : labelAt(text, skipBlanks(text.plain, at, end), end, lexicon);
  const [from, to] = [counted(first), last && counted(last)];
  if (!last || !from || !to || last.kind !== first.kind || last.word !== first.word) return first;
  if (from.front !== to.front || from.count >= to.count) return first;
  const written = singleSpaced(text.plain.slice(first.start, last.end));
  return { ...first, text: written, number: `${first.number}-${to.count}`, end: last.end };
}

/** `m` and 6 of `m6`; `null` of `1.2` and `1-2`. */
function counted({ number }: Label): { readonly front: string; readonly count: number } | null {
  const [, front = '', count] = /^(\D{0,3})(\d{1,4})$/.exec(number) ?? [];
  return count === undefined ? null : { front, count: Number(count) };
}
