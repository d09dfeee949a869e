import { isDigit, isEmpty, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import { type Cut, inCapitals, say } from './cut.ts';
import { takeFrontMarks } from './front-marks.ts';
import { holds, takeCurrent, takeKindWord, takeStateOfKind } from './kind-words.ts';
import type { Label } from './label.ts';
import { withRange } from './label-range.ts';
import { labelAt } from './labels.ts';
import { matchEnd } from './match.ts';
import { isMention } from './mention.ts';
import { date } from './sayings/date.ts';
import { readStretch } from './sayings/index.ts';
import { tag } from './sayings/tag.ts';
import { time } from './sayings/time.ts';
import { afterSeparators, beforeSeparators, lastSeparator } from './separators.ts';
import { spelledLabel } from './spelled-label.ts';
import { taskLabel } from './task-label.ts';
import { NUMBERS, SIGNS } from './text.ts';

/** `Phase 3:`, `6.1 Fase 1:`, `Phase 4 (v1.0):`, `1.`. */
export function takeFrontLabel(cut: Cut, heading: boolean): void {
  if (takeBracketed(cut, heading)) return;
  const from = cut.start;
  let first =
    labelAt(cut.text, from, cut.end, cut.lexicon) ??
    (heading ? spelledLabel(cut.text, from, cut.end, cut.lexicon) : null);
  // Before a number neither of these says more than the label's own word.
  if (!first) {
    takeCurrent(cut);
    if (heading) takeStateOfKind(cut);
    takeKindWord(cut);
    if (cut.start > from) first = labelAt(cut.text, cut.start, cut.end, cut.lexicon);
    first ??= taskLabel(cut);
  }
  if (first) takeFirstLabel(cut, withRange(cut.text, first, cut.end, cut.lexicon));
}

/** `[T-01] Import`, `## [1.2.0] - 2026-03-01`; but `[P]` and `[US1]` are tags. True if there is one. */
function takeBracketed(cut: Cut, heading: boolean): boolean {
  const { text, start, end, lexicon } = cut;
  const label = text.plain[start] === '[' ? labelAt(text, start + 1, end, lexicon) : null;
  if (!label || text.plain[label.end] !== ']') return false;
  const isId = label.kind === 'id' && /[A-Z]-\d/.test(label.text);
  if (!isId && !(heading && label.kind === 'milestone')) return false;
  cut.label = label;
  cut.separated = true;
  cut.start = afterSeparators(text.plain, label.end + 1, end);
  takeFrontTags(cut);
  return true;
}

function takeFirstLabel(cut: Cut, first: Label): void {
  const { plain } = cut.text;
  if (isMention(cut, first)) return;
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
  return label.kind === 'number' || (label.kind === 'id' && isDigit(label.number.charCodeAt(0)));
}

/** `6.1 Fase 1: MVP`: a number before a label is not the label, if something divides that from the title. */
function labelBehindNumber({ text, lexicon, end }: Cut, number: Label): Label | null {
  const behind = afterSeparators(text.plain, number.end, end);
  const found = behind > number.end ? labelAt(text, behind, end, lexicon) : null;
  if (!found || !isNumberedKind(found)) return null;
  return /^\s*(?:[:：\-–—|·(（]|$)/.test(text.plain.slice(found.end, end)) ? found : null;
}

function takeLabel(cut: Cut, label: Label): void {
  const { plain, signs } = cut.text;
  cut.label = label;
  cut.start = label.end;
  if ((signs & SIGNS.opening) !== 0 && /^\s?[(（]/.test(plain.slice(cut.start, cut.start + 2)))
    cut.scope = takeAsideBehindLabel(cut);
  const behind = afterSeparators(plain, cut.start, cut.end);
  cut.separated = behind >= cut.end || !isEmpty(plain, cut.start, behind) || cut.scope !== null;
  cut.start = behind;
  takeFrontMarks(cut);
  if (/^[:：\-–—|·]/.test(plain.charAt(cut.start))) cut.separated = true;
  cut.start = afterSeparators(plain, cut.start, cut.end);
  // `Step 6 milestone: Monitoring` is a milestone.
  takeKindWord(cut);
  takeFrontTags(cut);
}

/** A parenthesis directly behind the label. Gives the label in it, or `''`. */
function takeAsideBehindLabel(cut: Cut): string | null {
  const { text, lexicon } = cut;
  const open = text.plain.slice(cut.start, cut.start + 2).search(/[(（]/) + cut.start;
  const close = text.plain.slice(open, cut.end).search(/[)）]/) + open;
  if (close < open) return null;
  const behind = text.plain.slice(close + 1, cut.end);
  const inside =
    readStretch(text, open + 1, close, lexicon)?.filter(({ says }) => says !== 'holds' && says !== 'id') ?? [];
  const label = inside.length > 0 ? null : labelAt(text, open + 1, close, lexicon);
  const whole = label !== null && label.end === close && label.kind !== 'number';
  if (!whole && inside.length === 0 && !/^\s*[:：\-–—]/.test(behind)) return null;
  for (const one of inside) say(cut, one);
  cut.start = close + 1;
  return whole ? (label as Label).text : '';
}

/** `Ongoing: Code quality`, `[DONE] Login`, `TODO - Tests`: a plain word, in brackets or in capitals any, with a title behind it. True if there is one. */
export function takeFrontStatus(cut: Cut): boolean {
  const { text, lexicon } = cut;
  const bracket = cut.start < cut.end && '[【(（'.includes(text.plain.charAt(cut.start));
  if (!bracket && ((text.signs & (SIGNS.colon | SIGNS.dash)) === 0 || !holds(COLON_OR_DASH, text, cut.start, cut.end)))
    return false;
  const at = bracket ? cut.start + 1 : cut.start;
  const word = lexicon.status.from(text.folded, at, cut.end);
  if (!word) return false;
  if (!bracket && lexicon.plain.from(text.folded, at, cut.end)?.end !== word.end && !inCapitals(text, at, word.end))
    return false;
  const behind = matchEnd(bracket ? BRACKETED : PREFIXED, text.plain, word.end, cut.end);
  if (behind < 0 || behind >= cut.end || lexicon.status.from(text.folded, behind, cut.end)?.end === cut.end)
    return false;
  say(cut, { says: 'status', status: word.value, start: word.start, end: word.end, by: 'status-prefix' });
  cut.start = skipBlanks(text.plain, behind, cut.end);
  return true;
}

/** `SHIPPED **v1.0 Harbour**`: a status in words before a label that is set in bold. True if there is one. */
export function takeStatusBeforeBold(cut: Cut, { styles }: RichText): boolean {
  const { text, lexicon, start, end } = cut;
  const bold = styles.find((style) => style.kind === 'strong')?.start ?? start;
  const word = bold > start ? lexicon.status.from(text.folded, start, bold) : undefined;
  if (!word || skipBlanks(text.plain, word.end, end) !== bold) return false;
  const label = labelAt(text, bold, end, lexicon);
  if (!label || !isNumberedKind(label)) return false;
  say(cut, { says: 'status', status: word.value, start: word.start, end: word.end, by: 'status-prefix' });
  cut.start = bold;
  return true;
}

const COLON_OR_DASH = /[:：\-–—]/g;
const BRACKETED = /[\]】)）]\s?[:\-–—]?\s?/y;
const PREFIXED = /\s?(?:[:：]|\s[-–—])\s/y;

/** `(Optional) Shade trees`, `[P] [US1] Read a packet`: tags before the title. */
export function takeFrontTags(cut: Cut): void {
  const { text, lexicon } = cut;
  if ((text.signs & SIGNS.opening) === 0) return;
  for (;;) {
    const open = text.plain.charAt(cut.start);
    const close =
      open === '(' ? text.plain.indexOf(')', cut.start) : open === '[' ? text.plain.indexOf(']', cut.start) : -1;
    if (close < 0 || close + 1 >= cut.end || close - cut.start > 24) return;
    const written = text.plain.slice(cut.start + 1, close);
    const known = open === '(' ? tag.read(text, cut.start + 1, close, lexicon) : null;
    if (!known && !(open === '[' && /^[A-Z][A-Z\d-]*$/.test(written))) return;
    say(cut, { says: 'tag', start: cut.start, end: close + 1, by: 'tag' });
    cut.start = skipBlanks(text.plain, close + 1, cut.end);
  }
}

/** `Deferred — v2.0`, `Foundation rewrite — v0.10.0`, `MVP (Phase 1) - Chat`. */
export function takeLabelBehind(cut: Cut): void {
  const inside = takeLabelInside(cut);
  const last = inside ? null : lastLabel(cut);
  cut.label = inside ?? last;
  cut.separated = cut.behind = cut.label !== null;
  if (last) cut.end = beforeSeparators(cut.text.plain, cut.start, last.start);
}

/** A label with a word, or behind one (`Next release (v1.3)`), in parentheses behind another name; the title is what follows, else what stands before. */
function takeLabelInside(cut: Cut): Label | null {
  const { text, lexicon } = cut;
  if ((text.signs & SIGNS.opening) === 0) return null;
  const match = /^[^()（）:：]{1,40}\s?[(（]/.exec(text.plain.slice(cut.start, cut.end));
  if (!match) return null;
  const at = cut.start + match[0].length;
  const label = labelAt(text, at, cut.end, lexicon);
  if (!label || /\d\s?[-–—~]\s?\d/.test(label.number)) return null;
  if (!label.word && !(isNumberedKind(label) && endsInKind(cut, at - 1))) return null;
  if (!/^[)）]\s*(?:[:：\-–—|]|$)/.test(text.plain.slice(label.end, cut.end))) return null;
  const behind = afterSeparators(text.plain, label.end, cut.end);
  if (behind < cut.end) cut.start = behind;
  // `3. Payment (Phase 13)` is counted otherwise already.
  else if (cut.ordinal) return null;
  else cut.end = at - 1;
  return label;
}

function isNumberedKind({ kind }: Label): boolean {
  return kind === 'milestone' || kind === 'phase';
}

/** `Next release`, but not the last sign of `短期`, which is a horizon. */
function endsInKind({ text, lexicon, start }: Cut, end: number): boolean {
  const kind = lexicon.labels.until(text.folded, skipBlanksBack(text.plain, start, end), start);
  return kind !== undefined && kind.end - kind.start > 1;
}

/** The label of a milestone or a phase that stands alone at the end, behind a dash or a colon or nothing. */
function lastLabel({ text, lexicon, start, end }: Cut): Label | null {
  if ((text.signs & NUMBERS) === 0) return null;
  const whole = labelAt(text, start, end, lexicon);
  if (whole?.end === end && isNumberedKind(whole)) return whole;
  const dash = lastSeparator(text, Math.max(start, end - 40), end);
  // But `v5.1–v5.3` is a range.
  const last = dash && !/^\d[–—]/.test(text.plain.slice(dash.start - 1)) && labelAt(text, dash.end, end, lexicon);
  return last && last.end === end && last.kind === 'milestone' ? last : null;
}

/** `v0.6.0, Mar 2022`, `Phase 3 — DONE`: a label with nothing behind it but a time or a plain status has no title. */
export function takeNoTitle(cut: Cut): void {
  const { text, lexicon, start, end } = cut;
  if (end - start > 60 || start >= end) return;
  const plain = lexicon.plain.from(text.folded, start, end);
  // Two letters in capitals are an abbreviation: `Phase 3 — GA`.
  const shouts = end - start > 2 && inCapitals(text, start, end);
  const status = plain ?? (shouts ? lexicon.status.from(text.folded, start, end) : undefined);
  if (status?.end === end) say(cut, { says: 'status', status: status.value, start, end, by: 'status' });
  else {
    const when = date.read(text, start, end, lexicon) ?? time.read(text, start, end, lexicon);
    if (!when) return;
    for (const one of when) say(cut, one);
  }
  cut.start = cut.end;
}
