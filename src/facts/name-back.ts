import { OPENING } from '../text/brackets.ts';
import { isWord, mayBeMark, skipBlanks } from '../text/characters.ts';
import type { RichText, Style } from '../text/rich-text.ts';
import { type Cut, inCapitals, say, sayMark } from './cut.ts';
import { boxAt, markAt, markBefore } from './marks.ts';
import type { Said } from './saying.ts';
import { readStretch } from './sayings/index.ts';
import { partStatus } from './sayings/part-status.ts';
import { statusAt } from './sayings/status-at.ts';
import { beforeSeparators, lastSeparator, type Separator } from './separators.ts';
import { SIGNS } from './text.ts';

/** Where a name stands. */
export type NamePlace = 'heading' | 'box' | 'text';

/** Parentheses, marks and statements behind the title, from the end inwards. */
export function takeBack(cut: Cut, rich: RichText, place: NamePlace): void {
  while (cut.end > cut.start) {
    cut.end = beforeSeparators(cut.text.plain, cut.start, cut.end);
    const mark = markBefore(cut.text.plain, cut.start, cut.end, cut.lexicon);
    if (takeLastToken(cut)) continue;
    if (mark) {
      sayMark(cut, mark, 'mark');
      cut.end = mark.start;
      // `✅/🔄`
      if (cut.text.plain[cut.end - 1] === '/' && markBefore(cut.text.plain, cut.start, cut.end - 1, cut.lexicon))
        cut.end -= 1;
    } else if (
      !takeLastStyle(cut, rich) &&
      !takeLastAside(cut) &&
      !takeLastSegment(cut, place) &&
      !takeMarkedSegment(cut) &&
      !leaveAsideBehindMark(cut)
    )
      return;
  }
}

/** As long a tag is at most, and the blank before it. */
const TOKEN = 48;
const TAG = /\s#\p{L}[\p{L}\p{N}\p{M}_/-]*$/u;
const MARKED_DATE = /\s(\p{Extended_Pictographic}\ufe0f?)\s?(\d{4}-\d\d-\d\d)$/u;

/** `Fonts #ui/text ✅ 2026-05-27`, `Fonts 📅 2026-05-30`: what Obsidian and its Tasks write behind a task. */
function takeLastToken(cut: Cut): boolean {
  const { text, lexicon } = cut;
  const from = Math.max(cut.start, cut.end - TOKEN);
  const written = text.plain.slice(from, cut.end);
  if (!isWord(written.charCodeAt(written.length - 1))) return false;
  const tag = TAG.exec(written);
  const dated = tag ? null : MARKED_DATE.exec(written);
  const found = tag ?? dated;
  if (!found || from + found.index <= cut.start) return false;
  const [start, end] = [from + found.index + 1, cut.end];
  const status = lexicon.marks.get(dated?.[1] ?? '');
  if (status === 'done' || status === 'dropped')
    say(cut, { says: 'status', status, start, end: start + (dated?.[1] ?? '').length, by: 'mark' });
  else if (dated?.[1] === '📅')
    say(cut, { says: 'field', name: 'due', value: { start: end - 10, end }, start, end, by: 'marked-date' });
  else say(cut, { says: 'tag', start, end, by: 'tag' });
  cut.end = start;
  return true;
}

/** `Captions ~~DONE~~`, ``Shopping list `S` ``: a status that is struck out, an effort in code. */
function takeLastStyle(cut: Cut, { styles }: RichText): boolean {
  if (styles.length === 0) return false;
  const { text, lexicon } = cut;
  let at = styles.length - 1;
  while (at >= 0 && !isLast(styles[at] as Style, cut)) at -= 1;
  const last = styles[at];
  if (!last) return false;
  if (last.kind === 'strike') {
    const word = lexicon.status.from(text.folded, last.start, last.end);
    if (word?.end !== last.end) return false;
    say(cut, { says: 'status', status: word.value, start: last.start, end: last.end, by: 'status' });
  } else {
    if (!/^(?:xxs|xs|s|m|l|xl|xxl|\d{1,3}(?:[.,]\d)?\s?[hdwm])$/.test(text.folded.slice(last.start, last.end)))
      return false;
    say(cut, {
      says: 'field',
      name: 'effort',
      value: { start: last.start, end: last.end },
      start: last.start,
      end: last.end,
      by: 'effort',
    });
  }
  cut.end = last.start;
  return true;
}

function isLast({ kind, start, end }: Style, cut: Cut): boolean {
  return end === cut.end && start > cut.start && (kind === 'strike' || kind === 'code');
}

/** `(completed)`, `（2026 Q1）`, `[done]` at the end. */
function takeLastAside(cut: Cut): boolean {
  const { text, lexicon } = cut;
  if ((text.signs & SIGNS.opening) === 0 || cut.end <= cut.start) return false;
  const pair = OPENING[text.plain.charAt(cut.end - 1)];
  if (!pair) return false;
  const open = opening(text.plain, cut.start, cut.end - 1, pair);
  if (open < 0) return false;
  const box = boxAt(text.plain, open, cut.end, lexicon);
  if (box) sayMark(cut, box, 'box-mark');
  else {
    const inside =
      readStretch(text, open + 1, cut.end - 1, lexicon) ??
      year(text.plain, open + 1, cut.end - 1) ??
      partStatus.read(text, open + 1, cut.end - 1, lexicon) ??
      statusBehindComma(cut, open + 1, cut.end - 1);
    if (!inside) return false;
    for (const one of inside) say(cut, one);
  }
  cut.end = open;
  return true;
}

/** `(brewing soon, planned)`: a remark and one of the commonest words of a status; but nothing of `(read, starred, deleted)`. */
function statusBehindComma({ text, lexicon }: Cut, start: number, end: number): Said[] | null {
  const [first, second, ...more] = text.folded.slice(start, end).split(/[,，、]/);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const from = skipBlanks(text.plain, start + first.length + 1, end);
  const status = lexicon.plain.exact(text.folded.slice(from, end).trimEnd());
  return status ? [{ says: 'status', status, start: from, end, by: 'status' }] : null;
}

/** `Upload ✅ (for the most part)`, `Prototype ✓ Done (with extras)`: what is added to a mark is no part of the title. */
function leaveAsideBehindMark(cut: Cut): boolean {
  const { plain, signs } = cut.text;
  const pair = (signs & SIGNS.mark) === 0 ? undefined : OPENING[plain.charAt(cut.end - 1)];
  const open = pair ? opening(plain, cut.start, cut.end - 1, pair) : -1;
  if (open <= cut.start) return false;
  const inner = { ...cut, said: [], end: beforeSeparators(plain, cut.start, open) };
  const marked = markBefore(plain, cut.start, inner.end, cut.lexicon)?.status != null || takeMarkedSegment(inner);
  if (marked) cut.end = open;
  return marked;
}

/** `(2026)`: a year is a time in parentheses, where in a title it is a part of it. */
function year(plain: string, start: number, end: number): Said[] | null {
  return /^20\d\d$/.test(plain.slice(start, end)) ? [{ says: 'time', start, end, by: 'year' }] : null;
}

/** The index of the parenthesis that the one at `close` closes; -1 if there is none. */
function opening(plain: string, start: number, close: number, open: string): number {
  const closer = plain[close];
  let depth = 0;
  for (let at = close; at >= start; at -= 1) {
    const character = plain[at];
    if (character === closer) depth += 1;
    else if (character === open && --depth === 0) return at;
  }
  return -1;
}

/** `… — COMPLETE`, `… - shipped 2026-03-25`, `…, Mar 2022`. */
function takeLastSegment(cut: Cut, place: NamePlace): boolean {
  const { text, lexicon } = cut;
  const dash = lastSeparator(text, Math.max(cut.start, cut.end - 80), cut.end);
  if (!dash || closes(text.plain, dash.end, cut.end)) return false;
  const inside = readStretch(text, dash.end, cut.end, lexicon);
  if (!inside?.every((one) => one.says !== 'id' && one.says !== 'tag')) return false;
  if (place !== 'heading' && isLastOfMany(inside, dash, cut, place)) return false;
  if (text.plain.charAt(dash.start) === ',' && inside.some((one) => goesOn(one, cut))) return false;
  for (const one of inside) say(cut, one);
  cut.end = dash.start;
  return true;
}

/**
 * `Basket: items, payment, complete`, `Order state: delivered`: a word of a status that is a part of the title. Behind a comma
 * any is; behind a colon all but the commonest, and behind a box these too. A mark says more than a word.
 */
function isLastOfMany(said: readonly Said[], dash: Separator, cut: Cut, place: NamePlace): boolean {
  const { plain, folded } = cut.text;
  if (!said.some(({ says, start }) => says === 'status' && !mayBeMark(plain.charCodeAt(start)))) return false;
  const divider = plain.charAt(dash.start);
  if (',，'.includes(divider)) return true;
  const common = cut.lexicon.plain.exact(folded.slice(dash.end, cut.end).trim()) !== undefined;
  return ':：'.includes(divider) && (place === 'box' || !common);
}

/** `a ledger, integrated with the bank`: behind a comma only the commonest words of a status take more with them. */
function goesOn(said: Said, { text, end, lexicon }: Cut): boolean {
  if (said.says !== 'status' || said.by !== 'status') return false;
  return said.end < end && lexicon.plain.exact(text.folded.slice(said.start, said.end)) === undefined;
}

const BEHIND_PICTURE = new Set<Said['says']>(['count', 'tag', 'time', 'date']);

/**
 * `Bank accounts ⚠️ ~80% complete`, `Cleanup 🔶 in progress`, `Cellar 🔴 CURRENT`: a picture parts a count, a tag, a loud state or one
 * of the commonest from the title.
 */
function takeBehindPicture(cut: Cut, { start, end }: { readonly start: number; readonly end: number }): boolean {
  // `ps → 5 running`: an arrow is no picture.
  if ('→←'.includes(cut.text.plain.charAt(start))) return false;
  const { plain, folded } = cut.text;
  const stated = cut.lexicon.plain.exact(folded.slice(skipBlanks(plain, end, cut.end), cut.end)) !== undefined;
  const inside = readStretch(cut.text, end, cut.end, cut.lexicon);
  const parted = ({ says, start: from }: Said) =>
    BEHIND_PICTURE.has(says) || (says === 'status' && (stated || inCapitals(cut.text, from, cut.end)));
  if (!inside?.every(parted)) return false;
  for (const one of inside) say(cut, one);
  cut.end = start;
  return true;
}

/** True if a parenthesis is closed that was opened before: `(presets, active models)` has no last part. */
function closes(plain: string, start: number, end: number): boolean {
  const last = plain.charAt(end - 1);
  const pair = OPENING[last];
  return pair !== undefined && opening(plain, start, end - 1, pair) < 0;
}

/** A mark in the midst, with a status word behind it to the end: `Crons ✅ RESOLVED`. */
function takeMarkedSegment(cut: Cut): boolean {
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
    const word = closes(text.plain, at, cut.end) ? null : statusAt(text, mark.end, cut.end, lexicon);
    if (!word || readStretch(text, mark.end, cut.end, lexicon) === null) continue;
    say(cut, { ...word, start: at });
    cut.end = at;
    return true;
  }
  return false;
}
