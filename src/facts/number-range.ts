import { isBlank, isLetter } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchAt } from './match.ts';
import type { Text } from './text.ts';

const RANGE_TAIL =
  /\s?(?:[-–—~〜～]|\.\.\.?)\s?(?:[a-z]{0,3}-?)?(\d{1,4}(?:\.\d{1,4}){0,3}[a-z]?)(?![a-z\u00c0-\u052f\d])/uy;

/** The end of `1-2` if a range, or the number of a part, goes on behind a number that ends at `at`; but of `3 — 100 boats` the second number counts. */
export function rangeEnd(text: Text, start: number, at: number, end: number): number {
  const tail = mayJoin(text.folded, at, end) ? matchAt(RANGE_TAIL, text.folded, at, end) : null;
  if (!tail || (isBlank(tail[0].charCodeAt(0)) && counts(text.folded, at + tail[0].length, end))) return at;
  const [from, to] = [
    Number.parseFloat(text.folded.slice(start, at).replace(/^\D+/, '')),
    Number.parseFloat(tail[1] as string),
  ];
  // `Phase 2-1` is the first part of phase 2.
  return from < to || /^-\d/.test(tail[0]) ? at + tail[0].length : at;
}

/** True behind the number of what is counted: that stands directly behind it, a title behind a sign. */
function counts(folded: string, at: number, end: number): boolean {
  return at + 1 < end && isBlank(folded.charCodeAt(at)) && isLetter(folded.charCodeAt(at + 1));
}

/** The end of `1 a 3`, `1 bis 3` behind a word for a time: elsewhere `Phase 1 to 3` may begin a sentence. */
export function throughEnd(text: Text, start: number, at: number, end: number, lexicon: Lexicon): number {
  if (!isBlank(text.folded.charCodeAt(at))) return at;
  const joint = lexicon.joints.from(text.folded, at + 1, end);
  const tail = joint?.value === 'through' ? matchAt(/\s(\d{1,3})(?![\w.])/y, text.folded, joint.end, end) : null;
  return joint && tail && Number.parseInt(text.folded.slice(start, at), 10) < Number(tail[1])
    ? joint.end + tail[0].length
    : at;
}

/** True if a dash, a dot or a tilde stands at `at` or behind a blank there. */
function mayJoin(folded: string, at: number, end: number): boolean {
  const sign = at < end && isBlank(folded.charCodeAt(at)) ? at + 1 : at;
  return sign < end && '-–—~〜～.'.includes(folded.charAt(sign));
}
