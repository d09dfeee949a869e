import { commonInOrder } from '../text/common.ts';
import type { Three } from './fates.ts';
import type { PlanLine } from './plan-line.ts';
import { regionsOf } from './regions.ts';
import type { ListEdit } from './side-edits.ts';

/**
 * A line that both sides changed, with what each did to it: one ticked the box, the other reworded the title. Where both changed the
 * same thing, there are two lines, which differ only in that.
 */
export function mergedLine({ base, ours, theirs }: Three<PlanLine>): {
  readonly ours: string;
  readonly theirs: string;
} {
  const from = piecesOf(base);
  const edits = { ours: pieceEdits(from, piecesOf(ours)), theirs: pieceEdits(from, piecesOf(theirs)) };
  let [mine, yours, at] = ['', '', 0];
  for (const region of regionsOf(from, edits)) {
    const same = from.slice(at, region.start).join('');
    const [one, other] = [region.ours.join(''), region.theirs.join('')];
    const isOurs = region.edits.theirs.length === 0 || sense(one) === sense(other);
    const isTheirs = region.edits.ours.length === 0;
    mine += same + (isTheirs ? other : one);
    yours += same + (isOurs ? one : other);
    at = region.end;
  }
  const rest = from.slice(at).join('');
  return { ours: mine + rest, theirs: yours + rest };
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
function sense(text: string): string {
  return text.replace('[X]', '[x]').replace(/\s+/g, ' ').trim();
}
