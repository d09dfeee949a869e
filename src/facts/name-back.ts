import { OPENING, opening } from '../text/brackets.ts';
import { isWord, mayBeMark, skipBlanks } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import { type Cut, say, sayMark } from './cut.ts';
import { takeLastStyle } from './last-style.ts';
import { closes, takeMarkedSegment } from './marked-segment.ts';
import { boxAt, markBefore } from './marks.ts';
import { takeNeeds } from './needs-within.ts';
import type { Said } from './saying.ts';
import { readStretch } from './sayings/index.ts';
import { partStatus } from './sayings/part-status.ts';
import { leftOf } from './sayings/remark.ts';
import { status } from './sayings/status.ts';
import { type Stated, statusAt } from './sayings/status-at.ts';
import { statusOf } from './sayings/status-value.ts';
import { afterSeparators, beforeSeparators, firstDash, lastSeparator, type Separator } from './separators.ts';
import { SIGNS } from './text.ts';

/** Where a name stands. */
export type NamePlace = 'heading' | 'box' | 'text';

/** Parentheses, marks and statements behind the title, from the end inwards. */
export function takeBack(cut: Cut, rich: RichText, place: NamePlace): void {
  takeLimitedSegment(cut);
  takeNeeds(cut);
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
      !leaveAsideBehindStatus(cut, place)
    )
      return;
  }
}

/** `Port — Done (2 bugs open)`, `Port - Complete, docs pending`: a done behind a dash that is taken back by what is said of it. */
function takeLimitedSegment(cut: Cut): void {
  const { text, lexicon, end } = cut;
  if ((text.signs & SIGNS.dash) === 0) return;
  const start = Math.max(cut.start, end - SEGMENT);
  for (let dash = firstDash(text.plain, start, end); dash >= 0; dash = firstDash(text.plain, dash + 2, end)) {
    const from = afterSeparators(text.plain, dash, end);
    if (statusAt(text, from, end, lexicon)?.status !== 'done') continue;
    const [whole] = status.read(text, from, end, lexicon) ?? [];
    if (whole?.says !== 'status' || whole.status === 'done') continue;
    say(cut, whole);
    cut.end = dash;
    return;
  }
}

/** As long what is said behind a dash is at most. */
const SEGMENT = 120;

/** As long a tag is at most, and the blank before it. */
const TOKEN = 48;

/** `Fonts #ui/text ✅ 2026-05-27`, `Fonts 📅 2026-05-30`: what Obsidian and its Tasks write behind a task. */
function takeLastToken(cut: Cut): boolean {
  const { text, lexicon } = cut;
  const from = Math.max(cut.start, cut.end - TOKEN);
  const written = text.plain.slice(from, cut.end);
  if (!isWord(written.charCodeAt(written.length - 1))) return false;
  const tag = written.includes('#') ? /\s#\p{L}[\p{L}\p{N}\p{M}_/-]*$/u.exec(written) : null;
  const dated = tag ? null : markedDate(written);
  const found = tag ?? dated;
  if (!found || from + found.index <= cut.start) return false;
  const [start, end] = [from + found.index + 1, cut.end];
  const marked = lexicon.marks.get(dated?.[1] ?? '');
  if (marked === 'done' || marked === 'dropped')
    say(cut, { says: 'status', status: marked, start, end: start + (dated?.[1] ?? '').length, by: 'mark' });
  else if (dated?.[1] === '📅')
    say(cut, { says: 'field', name: 'due', value: { start: end - 10, end }, start, end, by: 'marked-date' });
  else say(cut, { says: 'tag', start, end, by: 'tag' });
  cut.end = start;
  return true;
}

/** `✅ 2026-05-27` at the end of a text. */
function markedDate(written: string): RegExpExecArray | null {
  if (written.charAt(written.length - 3) !== '-') return null;
  return /\s(\p{Extended_Pictographic}\ufe0f?)\s?(\d{4}-\d\d-\d\d)$/u.exec(written);
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
      unwritten(cut, open) ??
      readStretch(text, open + 1, cut.end - 1, lexicon) ??
      year(text.plain, open + 1, cut.end - 1) ??
      partStatus.read(text, open + 1, cut.end - 1, lexicon) ??
      statusBehindComma(cut, open + 1, cut.end - 1) ??
      remarkOfMark(cut, open);
    if (!inside) return false;
    for (const one of inside) say(cut, one);
  }
  cut.end = open;
  return true;
}

/** `Reviewer: [TBD]`: a value that is not there says nothing of what has it; but `Phase 1: [TBD]` is planned. */
function unwritten({ text, start, end, lexicon }: Cut, open: number): Said[] | null {
  const isValue = /[:：]\s*$/.test(text.plain.slice(Math.max(start, open - 3), open));
  if (!isValue || lexicon.unwritten.exact(text.folded.slice(open + 1, end - 1).trim()) === undefined) return null;
  return [{ says: 'tag', start: open, end, by: 'unwritten' }];
}

/** `(brewing soon, planned)`: a remark and one of the commonest words of a status; but nothing of `(read, starred, deleted)`. */
function statusBehindComma({ text, lexicon }: Cut, start: number, end: number): Said[] | null {
  const [first, second, ...more] = text.folded.slice(start, end).split(/[,，、]/);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const from = skipBlanks(text.plain, start + first.length + 1, end);
  const plain = lexicon.plain.exact(text.folded.slice(from, end).trimEnd());
  return plain ? [{ says: 'status', status: plain, start: from, end, by: 'status' }] : null;
}

/** `✅ Upload (docs pending)`: what is added to a mark before the title, if that is no longer done. */
function remarkOfMark({ said, text, lexicon, end }: Cut, open: number): Said[] | null {
  const done = said.find((one): one is Stated => one.says === 'status' && one.status === 'done' && one.by === 'mark');
  const left = done ? leftOf({ ...done, end: open }, text, end, lexicon, true) : null;
  return left ? [{ ...left, start: open + 1, end: end - 1, by: 'status' }] : null;
}

/** `Upload ✅ (for the most part)`, `Prototype ✓ Done (with extras)`, `Port — done (see below)`: what is added to a status is no part of the title. */
function leaveAsideBehindStatus(cut: Cut, place: NamePlace): boolean {
  const { plain, signs } = cut.text;
  const pair = (signs & (SIGNS.mark | SIGNS.dash)) === 0 ? undefined : OPENING[plain.charAt(cut.end - 1)];
  const open = pair ? opening(plain, cut.start, cut.end - 1, pair) : -1;
  if (open <= cut.start) return false;
  const inner = { ...cut, said: [], end: beforeSeparators(plain, cut.start, open) };
  const mark = markBefore(plain, cut.start, inner.end, cut.lexicon);
  if (mark?.status == null && !takeMarkedSegment(inner)) {
    if (!takeDashedStatus(inner, place)) return false;
    cut.end = open;
    return true;
  }
  const from = mark?.status ? mark.start : inner.end;
  const whole = statusOf(cut.text, from, cut.end, cut.lexicon);
  // `✅ (docs pending)` is not done.
  const limited = whole && whole.end > open && whole.status !== 'done' ? whole : null;
  if (limited) say(cut, limited);
  cut.end = limited ? from : open;
  return true;
}

/** `Port — shipped 2026-03-25` */
function takeDashedStatus(cut: Cut, place: NamePlace): boolean {
  return (
    takeLastSegment(cut, place) &&
    cut.said.some(({ says }) => says === 'status') &&
    DASH.test(cut.text.plain.slice(cut.end))
  );
}

const DASH = /^\s?[-–—]/;

/** `(2026)`: a year is a time in parentheses, where in a title it is a part of it. */
function year(plain: string, start: number, end: number): Said[] | null {
  return /^20\d\d$/.test(plain.slice(start, end)) ? [{ says: 'time', start, end, by: 'year' }] : null;
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
