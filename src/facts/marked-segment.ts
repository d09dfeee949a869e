import { OPENING, opening } from '../text/brackets.ts';
import { mayBeMark, skipBlanks } from '../text/characters.ts';
import { type Cut, inCapitals, say } from './cut.ts';
import { markAt } from './marks.ts';
import type { Said } from './saying.ts';
import { readStretch } from './sayings/index.ts';
import { statusAt } from './sayings/status-at.ts';
import { statusOf } from './sayings/status-value.ts';
import { SIGNS } from './text.ts';

/** A mark in the midst, with a status word behind it to the end: `Crons ✅ RESOLVED`. */
export function takeMarkedSegment(cut: Cut): boolean {
  const { text, lexicon } = cut;
  if ((text.signs & SIGNS.mark) === 0) return false;
  for (let at = cut.end - 1; at > cut.start && cut.end - at < 48; at -= 1) {
    if (!mayBeMark(text.plain.charCodeAt(at))) continue;
    const mark = markAt(text.plain, at, cut.end, lexicon);
    if (!mark || markAt(text.plain, at - 1, cut.end, lexicon)) continue;
    if (!mark.status) {
      if (takeBehindPicture(cut, mark)) return true;
      continue;
    }
    if (closes(text.plain, at, cut.end) || !statusAt(text, mark.end, cut.end, lexicon)) continue;
    const whole = readStretch(text, mark.end, cut.end, lexicon) && statusOf(text, at, cut.end, lexicon);
    if (!whole) continue;
    say(cut, whole);
    cut.end = at;
    return true;
  }
  return false;
}

const BEHIND_PICTURE = new Set<Said['says']>(['count', 'tag', 'time', 'date']);

/**
 * `Bank accounts ⚠️ ~80% complete`, `Cleanup 🔶 in progress`, `Cellar 🔴 CURRENT`: a picture parts a count, a tag, a loud state or one
 * of the commonest from the title, and any from that of what has a label.
 */
function takeBehindPicture(cut: Cut, { start, end }: { readonly start: number; readonly end: number }): boolean {
  // `ps → 5 running`: an arrow is no picture.
  if ('→←'.includes(cut.text.plain.charAt(start))) return false;
  const { plain, folded } = cut.text;
  const words = cut.label ? cut.lexicon.status : cut.lexicon.plain;
  const stated = words.exact(folded.slice(skipBlanks(plain, end, cut.end), cut.end)) !== undefined;
  const inside = readStretch(cut.text, end, cut.end, cut.lexicon);
  const parted = ({ says, start: from }: Said) =>
    BEHIND_PICTURE.has(says) || (says === 'status' && (stated || inCapitals(cut.text, from, cut.end)));
  if (!inside?.every(parted)) return false;
  for (const one of inside) say(cut, one);
  cut.end = start;
  return true;
}

/** True if a parenthesis is closed that was opened before: `(presets, active models)` has no last part. */
export function closes(plain: string, start: number, end: number): boolean {
  const last = plain.charAt(end - 1);
  const pair = OPENING[last];
  return pair !== undefined && opening(plain, start, end - 1, pair) < 0;
}
