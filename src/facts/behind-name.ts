import { isEmpty } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchEnd } from './match.ts';
import { closing, referencesAt } from './references.ts';
import type { Said } from './saying.ts';
import { readStretch } from './sayings/index.ts';
import { leftOf } from './sayings/remark.ts';
import { statusAt } from './sayings/status-at.ts';
import { mixedStatus } from './sayings/status-value.ts';
import { afterSeparators } from './separators.ts';
import { NUMBERS, SIGNS, type Text } from './text.ts';

const NOTHING: readonly never[] = [];
const QUOTE = /["“„«「'‘]/;

/** Statuses, ranges and the like behind a name: `- Phases 1-5 (shipped 2026-01-20)`, ` — COMPLETE — spec in …`. */
export function restOf(text: Text, start: number, end: number, lexicon: Lexicon): Said[] {
  const said: Said[] = [];
  let at = start;
  for (let n = 0; n < 12 && at < end; n += 1) {
    at = afterSeparators(text.plain, at, end);
    if (text.plain[at] === '(' || text.plain[at] === '（') {
      const close = closing(text.plain, at, end);
      if (close < 0) break;
      // `shows "(Draft)" as a label` quotes it.
      if (!QUOTE.test(text.plain.charAt(at - 1))) said.push(...(readStretch(text, at + 1, close, lexicon) ?? NOTHING));
      at = close + 1;
      continue;
    }
    const next = segmentEnd(text.plain, at, end);
    const inside = readStretch(text, at, next, lexicon) ?? leadingStatus(text, at, next, lexicon);
    const limited = inside ? limitedBehind(inside, text, next, end, lexicon) : null;
    if (inside) said.push(...(limited ?? inside).filter((one) => one.says !== 'tag' && one.says !== 'id'));
    at = Math.max(limited?.at(-1)?.end ?? next, at + 1);
  }
  sayLastAside(said, text, start, end, lexicon);
  return said;
}

/** `Done (docs pending)`, `Done — but the docs`: a done is what the segments behind it leave of it. */
function limitedBehind(inside: readonly Said[], text: Text, next: number, end: number, lexicon: Lexicon) {
  const last = inside.at(-1);
  if (last?.says !== 'status' || last.status !== 'done' || next >= end) return null;
  const left = leftOf(last, text, end, lexicon);
  return left && [...inside.slice(0, -1), left];
}

/** Behind a description only what stands in parentheses at the very end is meant: `… (completed 2026-03-01)`. */
function sayLastAside(said: Said[], text: Text, start: number, end: number, lexicon: Lexicon): void {
  if ((text.signs & SIGNS.opening) === 0) return;
  const last = /[(（]([^()（）]{2,80})[)）]\s*\.?$/.exec(text.plain.slice(Math.max(start, end - 90), end));
  if (last?.[1] === undefined || said.some((one) => one.end >= end - last[0].length)) return;
  const from = Math.max(start, end - 90) + last.index + 1;
  said.push(...(readStretch(text, from, from + last[1].length, lexicon) ?? NOTHING));
}

/** A mark that begins a segment: ` ✅ — text`. Words count only if the segment says nothing else, or points on: `PLANNED → spec`. */
function leadingStatus(text: Text, start: number, end: number, lexicon: Lexicon): Said[] | null {
  const mixed = mixedStatus(text, start, end, lexicon);
  const said = mixed ?? statusAt(text, start, end, lexicon);
  if (!said || mixed) return mixed && [mixed];
  const alone = isEmpty(text.plain, said.end, end) || /^\s*(?:→|->)/.test(text.plain.slice(said.end, end));
  return alone || said.by === 'mark' || said.by === 'box-mark' ? [said] : null;
}

function segmentEnd(plain: string, at: number, end: number): number {
  const match = /\s[-–—|·]\s|\s?—\s?|[(（]|:\s/.exec(plain.slice(at, Math.min(end, at + 400)));
  return match ? at + match.index : end;
}

/** `Other harnesses — **deferred.** Built, then withdrawn`: a status set in bold behind a dash. */
export function statedInBold({ styles }: RichText, text: Text, lexicon: Lexicon): readonly Said[] {
  if (styles.length === 0 || (text.signs & (SIGNS.dash | SIGNS.colon)) === 0) return NOTHING;
  for (const style of styles) {
    if (style.kind !== 'strong' || !/[-–—:]\s*$/.test(text.plain.slice(0, style.start))) continue;
    const said = statusAt(text, style.start, style.end, lexicon);
    if (said && /^[\s.!]*$/.test(text.plain.slice(said.end, style.end))) return [said];
  }
  return NOTHING;
}

const BEFORE_NEEDS = /[(（,;]\s?|\s[-–—]\s|—\s?/g;
const NEEDS_COLON = /\s?[:：=]\s?\[?/y;

/**
 * Dependencies that a text names in passing, where a segment of it begins with a word that asks for them.
 *
 * @param said What was read of the text already: `- Login (depends on T1)`.
 */
export function needsWithin(
  text: Text,
  start: number,
  end: number,
  lexicon: Lexicon,
  said: readonly Said[] = NOTHING,
): readonly (Said & { says: 'needs' })[] {
  if ((text.signs & (SIGNS.opening | SIGNS.divider | SIGNS.dash)) === 0 || (text.signs & NUMBERS) === 0) return NOTHING;
  const found: (Said & { says: 'needs' })[] = [];
  BEFORE_NEEDS.lastIndex = start;
  for (let match = BEFORE_NEEDS.exec(text.plain); match && found.length < 4; match = BEFORE_NEEDS.exec(text.plain)) {
    const at = match.index + match[0].length;
    const word = lexicon.fields.from(text.folded, at, end);
    const isSaid = (one: Said) => one.says === 'needs' && one.start <= at && at < one.end;
    if (word?.value !== 'needs' || said.some(isSaid)) continue;
    const colon = matchEnd(NEEDS_COLON, text.plain, word.end, end);
    const refs = referencesAt(text, colon < 0 ? word.end : colon, end, lexicon, colon >= 0);
    if (refs) found.push({ says: 'needs', ranges: refs.ranges, start: at, end: refs.end, by: 'aside' });
  }
  return found;
}
