import { isEmpty, mayBeMark, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { SIGNS, type Text } from '../text.ts';
import { leftOf } from './remark.ts';
import { type Stated, statusAt } from './status-at.ts';

/**
 * The status that the value of a Status field or cell states as a whole; `null` if it states none, or leaves the choice. A done is what
 * the remark behind it leaves of it: see `leftOf`.
 *
 * @example `Done (2026-03-31)` is done, `Done except tests` and `✅ design, 🚧 code` are active, `Done | Planned` and `Done?` are neither.
 */
export function statusOf(text: Text, start: number, end: number, lexicon: Lexicon): Stated | null {
  const stated = statusAt(text, start, end, lexicon);
  if (!stated) return null;
  const parts = partsOf(text, start, end, lexicon);
  const mixed = parts.some(({ status }) => status !== stated.status);
  if (mixed && !isCorrected(parts, text)) return ofParts(parts, text);
  if (stated.status !== 'done') return stated;
  return text.plain.charAt(stated.end) === '?' ? null : (leftOf(stated, text, end, lexicon) ?? stated);
}

/** The status of several parts that each begin with a mark, and stand differently: `✅ design, 🚧 code`; `null` of all else. */
export function mixedStatus(text: Text, start: number, end: number, lexicon: Lexicon): Stated | null {
  const parts = (text.signs & SIGNS.mark) === 0 ? [] : partsOf(text, start, end, lexicon);
  const marked = parts.every(({ start: at }) => mayBeMark(text.plain.charCodeAt(at)));
  return marked && parts.some(({ status }) => status !== parts[0]?.status) ? ofParts(parts, text) : null;
}

/** True if a value says several statuses at once, or asks for one, so that none holds: `Done | Planned`, `Done?`. */
export function leavesChoice(text: Text, start: number, end: number, lexicon: Lexicon): boolean {
  return statusOf(text, start, end, lexicon) === null && statusAt(text, start, end, lexicon) !== null;
}

const PART = /[^,;|/·，；、]+/g;

interface Part extends Stated {
  /** Where it ends, with what the status is said of. */
  readonly last: number;
}

/** The parts between commas, if each begins with a mark, or is nothing but a status. */
function partsOf(text: Text, start: number, end: number, lexicon: Lexicon): readonly Part[] {
  const parts: Part[] = [];
  PART.lastIndex = start;
  for (let match = PART.exec(text.plain); match && match.index < end; match = PART.exec(text.plain)) {
    const last = skipBlanksBack(text.plain, match.index, Math.min(end, match.index + match[0].length));
    const said = statusAt(text, match.index, last, lexicon);
    if (!said || !(isEmpty(text.plain, said.end, last) || mayBeMark(text.plain.charCodeAt(said.start)))) return [];
    parts.push({ ...said, last });
  }
  return parts;
}

/** `Merged, reverted`: what is said last holds. `Done / Planned` and `planned, active, done` are a choice. */
function isCorrected([first, second, third]: readonly Part[], { plain }: Text): boolean {
  return first?.status === 'done' && second !== undefined && !third && /^\s*[,;，；]/.test(plain.slice(first.end));
}

/** Parts that stand differently are under way as a whole. If nothing is said of what they are, all of them are a choice. */
function ofParts(parts: readonly Part[], { plain }: Text): Stated | null {
  const [first] = parts;
  if (!first || parts.every(({ end, last }) => isEmpty(plain, end, last))) return null;
  const begun = parts.some(({ status }) => status === 'done' || status === 'active');
  return { ...first, status: begun ? 'active' : first.status, end: parts.at(-1)?.last ?? first.end };
}
