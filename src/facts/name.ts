import { isEmpty, mayBeMark, trim } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchAt } from './dates.ts';
import { type Label, labelAt } from './labels.ts';
import { boxAt, type Mark, markAt, markBefore } from './marks.ts';
import type { Said, Text } from './saying.ts';
import { date } from './sayings/date.ts';
import { readStretch } from './sayings/index.ts';
import { statusAt } from './sayings/status.ts';
import { tag } from './sayings/tag.ts';
import { time } from './sayings/time.ts';
import { afterSeparators, beforeSeparators, lastSeparator } from './separators.ts';

/** A name taken apart: what remains when every known notation is taken from both its ends is the title. */
export interface Name {
  readonly label: Label | null;
  /** A mere number before the name: `1.` of `1. Core`, `6.1` of `6.1 Fase 1: MVP`. */
  readonly ordinal: Label | null;
  /** Range in the plain text; `null` if the name is only a label. */
  readonly title: { readonly start: number; readonly end: number } | null;
  /** What is said beside the title, in the order it was found. */
  readonly said: readonly Said[];
  /** A label in parentheses behind the label, which says whose it is: `v1.0` of `Phase 4 (v1.0): Editor`. */
  readonly scope: string | null;
  /** True if a separator, or nothing, stands behind the label: `Phase 3: Name`, not `v2 support`. */
  readonly separated: boolean;
  /** What the word before a colon says that it is: `Milestone: Calendar`. */
  readonly kind: 'milestone' | 'phase' | null;
  /** True if the label stands behind the title, or inside it: `Foundation rewrite — v0.10.0`. */
  readonly behind: boolean;
}

/** What is left of a name while it is being taken apart, and what was taken. */
interface Cut {
  readonly text: Text;
  readonly lexicon: Lexicon;
  readonly said: Said[];
  start: number;
  end: number;
  label: Label | null;
  ordinal: Label | null;
  scope: string | null;
  separated: boolean;
  behind: boolean;
  kind: 'milestone' | 'phase' | null;
}

/**
 * @param options.heading In a heading the label may stand behind the title.
 * @example `"Milestone M0 — “Backbone” (DONE)"` has the label `M0`, the title `Backbone` and says `done`.
 */
export function readName(
  rich: RichText,
  text: Text,
  start: number,
  end: number,
  lexicon: Lexicon,
  { heading = false }: { readonly heading?: boolean } = {},
): Name {
  const [from, to] = trim(text.plain, start, end);
  const cut: Cut = {
    text,
    lexicon,
    said: [],
    start: from,
    end: to,
    label: null,
    ordinal: null,
    scope: null,
    separated: false,
    behind: false,
    kind: null,
  };
  takeFrontMarks(cut);
  takeCurrent(cut);
  takeKindWord(cut);
  takeFrontLabel(cut);
  takeFrontStatus(cut);
  if (!cut.label && heading) takeLabelBehind(cut);
  if (cut.label) takeNoTitle(cut);
  else takeFrontTags(cut);
  takeBack(cut, rich);
  unquote(cut);
  takeFrontMarks(cut);
  noteStrike(cut, rich);
  // `M1 ⛔`: only what is said of it stands behind the label.
  const separated = cut.separated || (cut.label !== null && cut.end <= cut.start);
  const { label, ordinal, scope, behind, said } = cut;
  return {
    label,
    ordinal,
    scope,
    separated,
    behind,
    kind: cut.kind,
    said,
    title: cut.end > cut.start ? { start: cut.start, end: cut.end } : null,
  };
}

/** Emoji and boxes at the front: `🚧 [~] Name`. */
function takeFrontMarks(cut: Cut): void {
  const { plain } = cut.text;
  for (;;) {
    const box = boxAt(plain, cut.start, cut.end, cut.lexicon);
    const mark = box ?? markAt(plain, cut.start, cut.end, cut.lexicon);
    if (!mark) return;
    sayMark(cut, mark, box ? 'box-mark' : 'mark');
    [cut.start] = trim(plain, mark.end, cut.end);
  }
}

function sayMark({ said }: Cut, { status, start, end }: Mark, by: string): void {
  if (status) said.push({ says: 'status', status, start, end, by });
}

/** `Current milestone: v1.2`: the heading of what is current. */
function takeCurrent(cut: Cut): void {
  const { text, lexicon, said } = cut;
  const word = lexicon.current.from(text.folded, cut.start, cut.end);
  const behind = word ? afterSeparators(text.plain, word.end, cut.end) : 0;
  if (!word || behind <= word.end + 1 || behind >= cut.end) return;
  said.push({ says: 'status', status: 'active', start: word.start, end: word.end, by: 'current' });
  cut.start = behind;
}

/** `Milestone: Calendar`: the word of a kind, without a number. */
function takeKindWord(cut: Cut): void {
  const { text, lexicon } = cut;
  const word = lexicon.labels.from(text.folded, cut.start, cut.end);
  const colon = word && matchAt(/\s?(?::\s+|：\s?)/y, text.plain, word.end, cut.end);
  if (!word || !colon || word.end + colon[0].length >= cut.end) return;
  cut.kind = word.value;
  cut.start = word.end + colon[0].length;
}

/** `Phase 3:`, `6.1 Fase 1:`, `Phase 4 (v1.0):`, `1.`. */
function takeFrontLabel(cut: Cut): void {
  const { plain } = cut.text;
  const first = labelAt(cut.text, cut.start, cut.end, cut.lexicon);
  if (!first) return;
  const second = isPlainNumber(first) ? labelBehindNumber(cut, first) : null;
  if (second) {
    cut.ordinal = { ...first, kind: 'number' };
    takeLabel(cut, second);
  } else if (first.kind === 'number') {
    cut.ordinal = first;
    cut.start = afterSeparators(plain, first.end, cut.end);
    takeFrontMarks(cut);
  } else takeLabel(cut, first);
}

/** Dotted numbers and mere numbers: labels only if nothing better stands behind them. */
function isPlainNumber(label: Label): boolean {
  return label.kind === 'number' || (label.kind === 'id' && /^\d/.test(label.number));
}

/** `6.1 Fase 1: MVP`: a number before a label is not the label, if something divides that from the title. */
function labelBehindNumber({ text, lexicon, end }: Cut, number: Label): Label | null {
  const behind = afterSeparators(text.plain, number.end, end);
  const found = behind > number.end ? labelAt(text, behind, end, lexicon) : null;
  if (found?.kind !== 'milestone' && found?.kind !== 'phase') return null;
  return /^\s*(?:[:：\-–—|·(（]|$)/.test(text.plain.slice(found.end, end)) ? found : null;
}

function takeLabel(cut: Cut, label: Label): void {
  const { plain } = cut.text;
  cut.label = label;
  cut.start = label.end;
  if (/^\s?[(（]/.test(plain.slice(cut.start, cut.start + 2))) cut.scope = takeAsideBehindLabel(cut);
  const behind = afterSeparators(plain, cut.start, cut.end);
  cut.separated = behind >= cut.end || !isEmpty(plain, cut.start, behind) || cut.scope !== null;
  cut.start = behind;
  takeFrontMarks(cut);
  if (/^[:：\-–—|·]/.test(plain.charAt(cut.start))) cut.separated = true;
  cut.start = afterSeparators(plain, cut.start, cut.end);
  takeFrontTags(cut);
}

/** A parenthesis directly behind the label. Gives the label in it, or `''`. */
function takeAsideBehindLabel(cut: Cut): string | null {
  const { text, lexicon, said } = cut;
  const open = text.plain.slice(cut.start, cut.start + 2).search(/[(（]/) + cut.start;
  const close = text.plain.slice(open, cut.end).search(/[)）]/) + open;
  if (close < open) return null;
  const behind = text.plain.slice(close + 1, cut.end);
  const label = labelAt(text, open + 1, close, lexicon);
  const whole = label !== null && label.end === close && label.kind !== 'number';
  const inside = whole ? null : readStretch(text, open + 1, close, lexicon);
  if (!whole && !inside && !/^\s*[:：\-–—]/.test(behind)) return null;
  said.push(...(inside ?? []));
  cut.start = close + 1;
  return whole ? label.text : '';
}

/** `Ongoing: Code quality`, `[DONE] Login`, `TODO - Tests`: a plain word, in brackets or in capitals any, with a title behind it. */
function takeFrontStatus(cut: Cut): void {
  const { text, lexicon, said } = cut;
  const bracket = text.plain[cut.start] === '[';
  const at = bracket ? cut.start + 1 : cut.start;
  const plain = lexicon.plain.from(text.folded, at, cut.end);
  const word = lexicon.status.from(text.folded, at, cut.end);
  if (!word || !(bracket || plain?.end === word.end || inCapitals(text.plain, at, word.end))) return;
  const tail = matchAt(bracket ? /\]\s?[:\-–—]?\s?/y : /\s?(?:[:：]|\s[-–—])\s/y, text.plain, word.end, cut.end);
  const behind = tail ? word.end + tail[0].length : cut.end;
  if (behind >= cut.end || lexicon.status.from(text.folded, behind, cut.end)?.end === cut.end) return;
  said.push({ says: 'status', status: word.value, start: word.start, end: word.end, by: 'status-prefix' });
  [cut.start] = trim(text.plain, behind, cut.end);
}

function inCapitals(plain: string, start: number, end: number): boolean {
  const written = plain.slice(start, end);
  return written !== written.toLowerCase() && written === written.toUpperCase();
}

/** `(Optional) Shade trees`, `[P] [US1] Read a packet`: tags before the title. */
function takeFrontTags(cut: Cut): void {
  const { text, lexicon, said } = cut;
  for (;;) {
    const open = text.plain.charAt(cut.start);
    const close =
      open === '(' ? text.plain.indexOf(')', cut.start) : open === '[' ? text.plain.indexOf(']', cut.start) : -1;
    if (close < 0 || close + 1 >= cut.end || close - cut.start > 24) return;
    const written = text.plain.slice(cut.start + 1, close);
    const known = open === '(' ? tag.read(text, cut.start + 1, close, lexicon) : null;
    if (!known && !(open === '[' && /^[A-Z][A-Z\d-]*$/.test(written))) return;
    said.push({ says: 'tag', start: cut.start, end: close + 1, by: 'tag' });
    [cut.start] = trim(text.plain, close + 1, cut.end);
  }
}

/** `Deferred — v2.0`, `Foundation rewrite — v0.10.0`, `MVP (Phase 1) - Chat`. */
function takeLabelBehind(cut: Cut): void {
  const inside = takeLabelInside(cut);
  const last = inside ? null : lastLabel(cut);
  cut.label = inside ?? last;
  cut.separated = cut.behind = cut.label !== null;
  if (last) cut.end = beforeSeparators(cut.text.plain, cut.start, last.start);
}

/** A label with a word, in parentheses behind another name; the title is what follows, else what stands before. */
function takeLabelInside(cut: Cut): Label | null {
  const { text, lexicon } = cut;
  const match = /^[^()（）:：]{1,40}\s?[(（]/.exec(text.plain.slice(cut.start, cut.end));
  if (!match) return null;
  const at = cut.start + match[0].length;
  const label = labelAt(text, at, cut.end, lexicon);
  if (!label?.word || /\d\s?[-–—~]\s?\d/.test(label.number)) return null;
  if (!/^[)）]\s*(?:[:：\-–—|]|$)/.test(text.plain.slice(label.end, cut.end))) return null;
  const behind = afterSeparators(text.plain, label.end, cut.end);
  if (behind < cut.end) cut.start = behind;
  else cut.end = at - 1;
  return label;
}

/** The label of a milestone or a phase that stands alone at the end, behind a dash or a colon or nothing. */
function lastLabel({ text, lexicon, start, end }: Cut): Label | null {
  const dash = lastSeparator(text.plain, Math.max(start, end - 40), end);
  for (const at of [start, dash ? dash.end : start]) {
    const found = labelAt(text, at, end, lexicon);
    if (found?.end === end && (found.kind === 'milestone' || (found.kind === 'phase' && at === start))) return found;
  }
  return null;
}

/** `v0.6.0, Mar 2022`, `Phase 3 — DONE`: a label with nothing behind it but a time or a plain status has no title. */
function takeNoTitle(cut: Cut): void {
  const { text, lexicon, said, start, end } = cut;
  if (end - start > 60 || start >= end) return;
  const plain = lexicon.plain.from(text.folded, start, end);
  const status =
    plain ?? (inCapitals(text.plain, start, end) ? lexicon.status.from(text.folded, start, end) : undefined);
  if (status?.end === end) said.push({ says: 'status', status: status.value, start, end, by: 'status' });
  else {
    const when = date.read(text, start, end, lexicon) ?? time.read(text, start, end, lexicon);
    if (!when) return;
    said.push(...when);
  }
  cut.start = cut.end;
}

/** Parentheses, marks and statements behind the title, from the end inwards. */
function takeBack(cut: Cut, rich: RichText): void {
  while (cut.end > cut.start) {
    cut.end = beforeSeparators(cut.text.plain, cut.start, cut.end);
    const mark = markBefore(cut.text.plain, cut.start, cut.end, cut.lexicon);
    if (mark) {
      sayMark(cut, mark, 'mark');
      cut.end = mark.start;
    } else if (!takeLastStyle(cut, rich) && !takeLastAside(cut) && !takeLastSegment(cut) && !takeMarkedSegment(cut))
      return;
  }
}

/** `Captions ~~DONE~~`, ``Shopping list `S` ``: a status that is struck out, an effort in code. */
function takeLastStyle(cut: Cut, { styles }: RichText): boolean {
  const { text, lexicon, said } = cut;
  const last = styles.findLast(
    (style) => style.end === cut.end && style.start > cut.start && (style.kind === 'strike' || style.kind === 'code'),
  );
  if (!last) return false;
  if (last.kind === 'strike') {
    const word = lexicon.status.from(text.folded, last.start, last.end);
    if (word?.end !== last.end) return false;
    said.push({ says: 'status', status: word.value, start: last.start, end: last.end, by: 'status' });
  } else {
    if (!/^(?:xxs|xs|s|m|l|xl|xxl|\d{1,3}(?:[.,]\d)?\s?[hdwm])$/.test(text.folded.slice(last.start, last.end)))
      return false;
    said.push({
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

const OPENING: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【' };

/** `(completed)`, `（2026 Q1）`, `[done]` at the end. */
function takeLastAside(cut: Cut): boolean {
  const { text, lexicon, said } = cut;
  const pair = OPENING[text.plain.charAt(cut.end - 1)];
  if (!pair) return false;
  const open = opening(text.plain, cut.start, cut.end - 1, pair);
  if (open < 0) return false;
  const box = boxAt(text.plain, open, cut.end, lexicon);
  if (box) sayMark(cut, box, 'box-mark');
  else {
    const inside = readStretch(text, open + 1, cut.end - 1, lexicon);
    if (!inside) return false;
    said.push(...inside);
  }
  cut.end = open;
  return true;
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
function takeLastSegment(cut: Cut): boolean {
  const { text, lexicon, said } = cut;
  const dash = lastSeparator(text.plain, Math.max(cut.start, cut.end - 80), cut.end);
  if (!dash) return false;
  const inside = readStretch(text, dash.end, cut.end, lexicon);
  if (!inside?.every((one) => one.says !== 'id' && one.says !== 'tag')) return false;
  said.push(...inside);
  cut.end = dash.start;
  return true;
}

/** A mark in the midst, with a status word behind it to the end: `Crons ✅ RESOLVED`. */
function takeMarkedSegment(cut: Cut): boolean {
  const { text, lexicon, said } = cut;
  for (let at = cut.end - 1; at > cut.start && cut.end - at < 48; at -= 1) {
    if (!mayBeMark(text.plain.charCodeAt(at))) continue;
    const mark = markAt(text.plain, at, cut.end, lexicon);
    if (!mark?.status || markAt(text.plain, at - 1, cut.end, lexicon)) continue;
    const word = statusAt(text, mark.end, cut.end, lexicon);
    if (!word || readStretch(text, mark.end, cut.end, lexicon) === null) continue;
    said.push({ ...word, start: at });
    cut.end = at;
    return true;
  }
  return false;
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  "'": "'",
  '‘': '’',
  '「': '」',
  '《': '》',
};

function unquote(cut: Cut): void {
  const { plain } = cut.text;
  [cut.start, cut.end] = trim(plain, cut.start, cut.end);
  const close = QUOTES[plain.charAt(cut.start)];
  if (!close || cut.end - cut.start <= 2 || plain.indexOf(close, cut.start + 1) !== cut.end - 1) return;
  cut.start += 1;
  cut.end -= 1;
}

/** A title that is struck out as a whole. */
function noteStrike({ start, end, said }: Cut, { styles }: RichText): void {
  const struck = styles.find(
    (style) => style.kind === 'strike' && style.start <= start + 1 && style.end >= end - 1 && style.end > style.start,
  );
  if (struck && end > start)
    said.push({ says: 'status', status: 'dropped', start: struck.start, end: struck.end, by: 'strike' });
}
