import { commonInOrder } from '../text/common.ts';
import type { Three } from './fates.ts';
import type { PlanLine } from './lines.ts';
import { regionsOf } from './regions.ts';
import type { ListEdit } from './side-edits.ts';

/**
 * A line that both sides changed, with what each did to it: one ticked the box, the other reworded the title.
 *
 * @returns `null` if both changed the same thing of it.
 */
export function mergedLine({ base, ours, theirs }: Three<PlanLine>): string | null {
  const from = piecesOf(base);
  const edits = { ours: pieceEdits(from, piecesOf(ours)), theirs: pieceEdits(from, piecesOf(theirs)) };
  let made = '';
  let at = 0;
  for (const region of regionsOf(from, edits)) {
    const { start, end, ours: mine, theirs: yours } = region;
    const isOurs = region.edits.theirs.length === 0 || sense(mine) === sense(yours);
    if (!isOurs && region.edits.ours.length > 0) return null;
    made += from.slice(at, start).join('') + (isOurs ? mine : yours).join('');
    at = end;
  }
  return made + from.slice(at).join('');
}

/** The facts of a line, and what stands between them. */
function piecesOf({ text, cuts }: PlanLine): string[] {
  return [0, ...cuts].map((cut, nth) => text.slice(cut, cuts[nth]));
}

function pieceEdits(from: readonly string[], to: readonly string[]): ListEdit<string>[] {
  const edits: ListEdit<string>[] = [];
  let [at, place] = [0, 0];
  for (const [next, nextPlace] of [...commonInOrder(from, to), [from.length, to.length] as const]) {
    // Piece by piece, and behind them what is more: a new title, and a status where there was none.
    for (; at < next; at += 1) {
      edits.push({ start: at, end: at + 1, to: to.slice(place, Math.min(place + 1, nextPlace)) });
      place = Math.min(place + 1, nextPlace);
    }
    if (nextPlace > place) edits.push({ start: at, end: at, to: to.slice(place, nextPlace) });
    [at, place] = [next + 1, nextPlace + 1];
  }
  return edits;
}

/** What is meant: `[X]` is `[x]`, and how wide a column is says nothing. */
function sense(pieces: readonly string[]): string {
  return pieces.join('').replace('[X]', '[x]').replace(/\s+/g, ' ').trim();
}
