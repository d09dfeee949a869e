import type { RichText } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchAt } from './dates.ts';
import { type Label, labelAt } from './labels.ts';
import { boxAt, markAt, markBefore } from './marks.ts';
import { type Said, type Text, trim } from './saying.ts';
import { readStretch } from './sayings/index.ts';
import { statusAt } from './sayings/status.ts';

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
  /** True if the label stands behind the title, or inside it: `Foundation rewrite — v0.10.0`. */
  readonly behind: boolean;
}

interface Cut {
  start: number;
  end: number;
}

const SEPARATORS = /(?:[\s:：\-–—|·•,，、.>»)）]|â€[”“"])+/uy;
const SEPARATORS_BEFORE = /(?:[\s:：\-–—|·•,，、;]|â€[”“"])+$/u;
const DASH = /(?:\s[-–—·•]+\s|\s?[—–]\s?|\s--\s|[:：]\s|\sâ€[”“"]\s|,\s|，)/gu;
const QUOTES = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ["'", "'"],
  ['‘', '’'],
  ['「', '」'],
  ['《', '》'],
]);

/**
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
  const cut: Cut = { start, end };
  [cut.start, cut.end] = trim(text.plain, start, end);
  const said: Said[] = [];
  let label: Label | null = null;
  let ordinal: Label | null = null;
  let scope: string | null = null;
  let separated = false;

  takeFrontMarks(text, cut, said, lexicon);
  takeCurrent(text, cut, said, lexicon);
  let first = labelAt(text, cut.start, cut.end, lexicon);
  if (first && isPlainNumber(first)) {
    // `6.1 Fase 1: MVP`: a number before a label is not the label.
    const behind = skipSeparators(text, first.end, cut.end);
    const second = behind > first.end ? labelAt(text, behind, cut.end, lexicon) : null;
    if (
      second &&
      (second.kind === 'milestone' || second.kind === 'phase') &&
      /^\s*(?:[:：\-–—|·(（]|$)/.test(text.plain.slice(second.end, cut.end))
    ) {
      ordinal = { ...first, kind: 'number' };
      cut.start = behind;
      first = second;
    }
  }
  if (first?.kind === 'number') {
    ordinal = first;
    cut.start = skipSeparators(text, first.end, cut.end);
    takeFrontMarks(text, cut, said, lexicon);
  } else if (first) {
    label = first;
    cut.start = first.end;
    const aside = /^\s?[(（]/.test(text.plain.slice(cut.start, cut.start + 2))
      ? takeAside(text, cut, said, lexicon)
      : null;
    scope = aside;
    const behind = skipSeparators(text, cut.start, cut.end);
    separated = behind >= cut.end || /[^\s]/.test(text.plain.slice(cut.start, behind)) || aside !== null;
    cut.start = behind;
    takeFrontMarks(text, cut, said, lexicon);
    if (/^[:：\-–—|·]/.test(text.plain.slice(cut.start))) separated = true;
    cut.start = skipSeparators(text, cut.start, cut.end);
  }
  takeFrontStatus(text, cut, said, lexicon);
  let behind = false;
  if (!label && heading) {
    // `Deferred — v2.0`, `Foundation rewrite — v0.10.0`: the label stands behind.
    const inside = labelInside(text, cut, lexicon);
    const last = inside ? null : lastLabel(text, cut, lexicon);
    label = inside ?? last;
    separated = behind = label !== null;
    if (last) {
      cut.end = last.start;
      cut.end -= SEPARATORS_BEFORE.exec(text.plain.slice(cut.start, cut.end))?.[0].length ?? 0;
    }
  }
  if (label) takeWhole(text, cut, said, lexicon);
  takeBack(text, cut, said, lexicon);
  unquote(text, cut);
  takeFrontMarks(text, cut, said, lexicon);
  const struck = rich.styles.find(
    (style) =>
      style.kind === 'strike' && style.start <= cut.start + 1 && style.end >= cut.end - 1 && style.end > style.start,
  );
  if (struck && cut.end > cut.start)
    said.push({ says: 'status', status: 'dropped', start: struck.start, end: struck.end, by: 'strike' });
  return {
    label,
    ordinal,
    scope,
    separated, behind,
    said,
    title: cut.end > cut.start ? { start: cut.start, end: cut.end } : null,
  };
}

/** The label of a milestone or a phase that stands alone at the end, behind a dash or a colon or nothing. */
function lastLabel(text: Text, cut: Cut, lexicon: Lexicon): Label | null {
  const from = Math.max(cut.start, cut.end - 40);
  const dash = /(?:\s[-–—]\s|[:：]\s)(?!.*(?:\s[-–—]\s|[:：]\s))/.exec(text.plain.slice(from, cut.end));
  for (const at of [cut.start, dash ? from + dash.index + dash[0].length : cut.start]) {
    const found = labelAt(text, at, cut.end, lexicon);
    if (found && found.end === cut.end && (found.kind === 'milestone' || (found.kind === 'phase' && at === cut.start)))
      return found;
  }
  return null;
}

/** `Current milestone: v1.2`: the heading of what is current. */
function takeCurrent(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): void {
  const word = lexicon.current.from(text.folded, cut.start, cut.end);
  const behind = word ? skipSeparators(text, word.end, cut.end) : 0;
  if (!word || behind <= word.end + 1 || behind >= cut.end) return;
  said.push({ says: 'status', status: 'active', start: word.start, end: word.end, by: 'current' });
  cut.start = behind;
}

/** `MVP (Phase 1) - Chat`: a label with a word, in parentheses behind another name. */
function labelInside(text: Text, cut: Cut, lexicon: Lexicon): Label | null {
  const match = /^[^()（）:：]{1,40}\s?[(（]/.exec(text.plain.slice(cut.start, cut.end));
  if (!match) return null;
  const at = cut.start + match[0].length;
  const label = labelAt(text, at, cut.end, lexicon);
  if (!label?.word || /\d\s?[-–—~]\s?\d/.test(label.number) || !/^[)）]\s*(?:[:：\-–—|]|$)/.test(text.plain.slice(label.end, cut.end))) return null;
  const behind = skipSeparators(text, label.end, cut.end);
  if (behind < cut.end) cut.start = behind;
  else cut.end = at - 1;
  return label;
}

/** Dotted numbers and mere numbers: labels only if nothing better stands behind them. */
function isPlainNumber(label: Label): boolean {
  return label.kind === 'number' || (label.kind === 'id' && /^\d/.test(label.number));
}

function skipSeparators(text: Text, at: number, end: number): number {
  return at + (matchAt(SEPARATORS, text.plain.slice(0, end), at, end)?.[0].length ?? 0);
}

/** Emoji and boxes at the front: `🚧 [~] Name`. */
function takeFrontMarks(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): void {
  for (;;) {
    const mark = boxAt(text.plain, cut.start, cut.end, lexicon) ?? markAt(text.plain, cut.start, cut.end, lexicon);
    if (!mark) return;
    if (mark.status)
      said.push({
        says: 'status',
        status: mark.status,
        start: mark.start,
        end: mark.end,
        by: text.plain[mark.start] === '[' ? 'box-mark' : 'mark',
      });
    cut.start = mark.end;
    [cut.start] = trim(text.plain, cut.start, cut.end);
  }
}

/** `Ongoing: Code quality`, `[DONE] Login`, `TODO - Tests`. */
function takeFrontStatus(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): void {
  const bracket = text.plain[cut.start] === '[';
  const at = bracket ? cut.start + 1 : cut.start;
  const word = lexicon.status.from(text.folded, at, cut.end);
  if (!word) return;
  const tail = matchAt(bracket ? /\]\s?[:\-–—]?\s?/y : /\s?(?:[:：]|\s[-–—])\s/y, text.plain, word.end, cut.end);
  if (!tail || word.end + tail[0].length >= cut.end) return;
  said.push({ says: 'status', status: word.value, start: word.start, end: word.end, by: 'status-prefix' });
  cut.start = word.end + tail[0].length;
  [cut.start] = trim(text.plain, cut.start, cut.end);
}

/** `v0.6.0, Mar 2022`: a label with nothing behind it but a time or a status has no title. */
function takeWhole(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): void {
  const whole = readStretch(text, cut.start, cut.end, lexicon);
  if (!whole?.every((one) => one.says === 'time' || one.says === 'date')) return;
  said.push(...whole);
  cut.start = cut.end;
}

/** Parentheses, marks and statements behind the title, from the end inwards. */
function takeBack(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): void {
  while (cut.end > cut.start) {
    cut.end -= SEPARATORS_BEFORE.exec(text.plain.slice(cut.start, cut.end))?.[0].length ?? 0;
    const mark = markBefore(text.plain, cut.start, cut.end, lexicon);
    if (mark) {
      if (mark.status) said.push({ says: 'status', status: mark.status, start: mark.start, end: mark.end, by: 'mark' });
      cut.end = mark.start;
      continue;
    }
    if (takeLastAside(text, cut, said, lexicon) || takeLastSegment(text, cut, said, lexicon)) continue;
    return;
  }
}

/** A parenthesis directly behind the label. Gives the label in it, or `''`. */
function takeAside(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): string | null {
  const open = text.plain.slice(cut.start, cut.start + 2).search(/[(（]/) + cut.start;
  const close = text.plain.slice(open, cut.end).search(/[)）]/) + open;
  if (close < open) return null;
  const behind = text.plain.slice(close + 1, cut.end);
  const label = labelAt(text, open + 1, close, lexicon);
  const whole = label !== null && label.end === close && label.kind !== 'number';
  const inside = whole ? null : readStretch(text, open + 1, close, lexicon);
  if (!whole && !inside && !/^\s*(?:[:：\-–—]|$)/.test(behind)) return null;
  if (behind.trim() === '' && !whole && !inside) return null;
  for (const one of inside ?? []) said.push(one);
  cut.start = close + 1;
  return whole ? (label as Label).text : '';
}

/** `(completed)`, `（2026 Q1）`, `[done]` at the end. */
function takeLastAside(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): boolean {
  const last = text.plain[cut.end - 1];
  const pair = last === ')' ? '(' : last === '）' ? '（' : last === ']' ? '[' : last === '】' ? '【' : null;
  if (!pair) return false;
  const open = opening(text.plain, cut.start, cut.end - 1, pair, last as string);
  if (open < 0) return false;
  const box = pair === '[' ? boxAt(text.plain, open, cut.end, lexicon) : null;
  const inside: Said[] | null = box?.status
    ? [{ says: 'status', status: box.status, start: open, end: cut.end, by: 'box-mark' }]
    : readStretch(text, open + 1, cut.end - 1, lexicon);
  if (!inside) return false;
  said.push(...inside);
  cut.end = open;
  return true;
}

function opening(plain: string, start: number, close: number, open: string, closer: string): number {
  let depth = 0;
  for (let at = close; at >= start; at -= 1) {
    const character = plain[at];
    if (character === closer) depth += 1;
    else if (character === open && --depth === 0) return at;
  }
  return -1;
}

/** `… — COMPLETE`, `… - shipped 2026-03-25`, `…, Mar 2022`, `… ✅ resolved`. */
function takeLastSegment(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): boolean {
  const from = Math.max(cut.start, cut.end - 80);
  let dash: RegExpExecArray | null = null;
  DASH.lastIndex = 0;
  const window = text.plain.slice(from, cut.end);
  for (let match = DASH.exec(window); match; match = DASH.exec(window)) dash = match;
  if (dash && from + dash.index > cut.start) {
    const at = from + dash.index + dash[0].length;
    const inside = readStretch(text, at, cut.end, lexicon);
    if (inside?.every((one) => one.says !== 'id' && one.says !== 'tag')) {
      said.push(...inside);
      cut.end = from + dash.index;
      return true;
    }
  }
  return takeMarkedSegment(text, cut, said, lexicon);
}

/** A mark in the midst, with a status word behind it to the end: `Crons ✅ RESOLVED`. */
function takeMarkedSegment(text: Text, cut: Cut, said: Said[], lexicon: Lexicon): boolean {
  for (let at = cut.end - 1; at > cut.start && cut.end - at < 48; at -= 1) {
    if (text.plain.charCodeAt(at) < 0xa9) continue;
    const mark = markAt(text.plain, at, cut.end, lexicon);
    if (!mark?.status || (at > 0 && markAt(text.plain, at - 1, cut.end, lexicon))) continue;
    const word = statusAt(text, mark.end, cut.end, lexicon);
    if (!word || readStretch(text, mark.end, cut.end, lexicon) === null) continue;
    said.push({ ...word, start: at });
    cut.end = at;
    return true;
  }
  return false;
}

function unquote(text: Text, cut: Cut): void {
  [cut.start, cut.end] = trim(text.plain, cut.start, cut.end);
  const close = QUOTES.get(text.plain[cut.start] ?? '');
  if (
    close &&
    cut.end - cut.start > 2 &&
    text.plain[cut.end - 1] === close &&
    text.plain.indexOf(close, cut.start + 1) === cut.end - 1
  ) {
    cut.start += 1;
    cut.end -= 1;
  }
}
