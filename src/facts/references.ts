import { isDigit } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { labelAt } from './labels.ts';
import { matchEnd, skipMatch } from './match.ts';
import { behindNumberSign } from './numbers.ts';
import { arabic, eastAsianNumber } from './numerals.ts';
import type { LabelRange } from './saying.ts';
import { spelledLabel, spelledNumber } from './spelled-label.ts';
import { NUMBERS, type Text } from './text.ts';

const SKIPPED = /[\s\u00a0"'`“”«»[\](:]{0,8}/y;
const DIGITS = /\d{1,4}(?:\.\d{1,4}){0,3}[a-z]?(?![a-zA-Z\u00c0-\u052f\d])/y;
const BARE = /[a-z]{0,4}-?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?(?![a-z\u00c0-\u052f\d])\+?/y;
const LETTER = /[A-Z]\d{0,2}(?![a-zA-Z\u00c0-\u052f\d])/y;
const RANGE = /\s?(?:[-–—~〜～]|\.\.\.?|…)\s?/y;
const SEPARATOR = /\s?(?:[,;&+/、，;·]|\]\s?\[?)\s?/y;
const COMMENT = /[^,;.()]{1,40}/y;
const CLOSING = /[\s`"'“”»\]*]{0,4}/y;
const BLANKS = /\s{0,2}/y;
const MAX = 200;

export interface References {
  readonly ranges: readonly LabelRange[];
  readonly end: number;
}

/**
 * A list of labels and ranges of labels that begins at `start`; `null` if none does.
 * Numbers without a word count only behind a word (`Phases 1, 2 and 4-6`) or with `bare`.
 *
 * @example `"Phase 5 (v1.0 complete), M2"` gives the ranges `Phase 5` and `M2`.
 */
export function referencesAt(
  text: Text,
  start: number,
  end: number,
  lexicon: Lexicon,
  bare = false,
): References | null {
  if (!bare && (text.signs & NUMBERS) === 0) return null;
  const ranges: LabelRange[] = [];
  let at = start;
  let stop = start;
  let word: { text: string; kind: 'milestone' | 'phase' } | null = null;
  while (at < end && ranges.length < MAX) {
    at = skip(SKIPPED, text, at, end);
    const found = lexicon.labels.from(text.folded, at, end);
    if (found) {
      word = { text: text.plain.slice(found.start, found.end), kind: found.value };
      at = behindWord(text, found.end, end, lexicon);
    }
    const mayBeBare = bare || found !== undefined || (word !== null && ranges.length > 0);
    const range = (found ? null : wordedAt(text, at, end, lexicon)) ?? rangeAt(text, at, end, lexicon, word, mayBeBare);
    if (!range) break;
    at = stop = range.end;
    at = skip(CLOSING, text, at, end);
    const aside = asideAt(text, at, end, lexicon);
    if (aside) at = stop = aside.end;
    ranges.push({ ...range.range, ...(aside?.scope === undefined ? {} : { scope: aside.scope }) });
    const next = nextItem(text, at, end, lexicon);
    if (next === null) break;
    at = next;
  }
  return ranges.length > 0 ? { ranges, end: stop } : null;
}

/** `n° 1`, `da 1 a 3`: what may stand between a word and its number. */
function behindWord(text: Text, start: number, end: number, lexicon: Lexicon): number {
  const at = skip(SKIPPED, text, start, end);
  const hash = behindNumberSign(text.folded, at, end, lexicon);
  if (hash > at) return hash;
  const beside = lexicon.beside.from(text.folded, at, end);
  const number = beside ? skip(BLANKS, text, beside.end, end) : at;
  return isDigit(text.folded.charCodeAt(number)) ? number : at;
}

/** `第一阶段`, `1단계`: the word behind its number. */
function wordedAt(text: Text, at: number, end: number, lexicon: Lexicon): { range: LabelRange; end: number } | null {
  const label = labelAt(text, at, end, lexicon) ?? spelledLabel(text, at, end, lexicon);
  if (!label || label.word === null || (label.kind !== 'milestone' && label.kind !== 'phase')) return null;
  return { range: { word: label.word, kind: label.kind, from: label.number, to: null }, end: label.end };
}

function rangeAt(
  text: Text,
  at: number,
  end: number,
  lexicon: Lexicon,
  word: { text: string; kind: 'milestone' | 'phase' } | null,
  bare: boolean,
): { range: LabelRange; end: number } | null {
  const first = numberAt(text, at, end, lexicon, bare);
  if (!first) return null;
  const own = first.kind !== null;
  const base = {
    word: own ? null : (word?.text ?? null),
    kind: own ? first.kind : (word?.kind ?? null),
  } as const;
  const through = throughAt(text, first.end, end, lexicon);
  if (through !== null) {
    const repeated = lexicon.labels.from(text.folded, through, end);
    const second = numberAt(text, repeated ? skip(BLANKS, text, repeated.end, end) : through, end, lexicon, true);
    // `step 32 — P1` says what step 32 is worth.
    const isAlike = !/^\d+$/.test(first.text) || /^\d/.test(second?.text ?? '');
    if (second && isAlike) return { range: { ...base, from: first.text, to: second.text }, end: second.end };
  }
  return { range: { ...base, from: first.text, to: null }, end: first.end };
}

interface NumberFound {
  readonly text: string;
  readonly kind: 'milestone' | 'phase' | null;
  readonly end: number;
}

function numberAt(text: Text, at: number, end: number, lexicon: Lexicon, bare: boolean): NumberFound | null {
  const label = labelAt(text, at, end, lexicon);
  if (label && label.word === null && label.kind !== 'number' && (bare || !/^\d+$/.test(label.number))) {
    const kind =
      label.kind === 'phase' ? ('phase' as const) : label.kind === 'milestone' ? ('milestone' as const) : null;
    const number = /^\d+(?:[-–]\d+)$/.test(label.text) ? null : label;
    if (number && (label.kind !== 'id' || /[A-Za-z]/.test(label.text) || bare))
      return { text: label.text, kind, end: label.end };
  }
  if (!bare) return null;
  let behind = matchEnd(DIGITS, text.folded, at, end);
  if (behind < 0) behind = matchEnd(BARE, text.folded, at, end);
  if (behind < 0) behind = matchEnd(LETTER, text.plain, at, end);
  if (behind >= 0) return { text: text.plain.slice(at, behind), kind: null, end: behind };
  const han = eastAsianNumber(text.folded, at, end);
  if (han) return { text: arabic(han.number), kind: null, end: han.end };
  const spelled = spelledNumber(text.folded, at, end, lexicon);
  return spelled ? { text: String(spelled.value), kind: null, end: spelled.end } : null;
}

/** The place behind a "through" between two numbers. */
function throughAt(text: Text, at: number, end: number, lexicon: Lexicon): number | null {
  const dash = matchEnd(RANGE, text.folded, at, end);
  if (dash >= 0) return dash;
  const from = skip(BLANKS, text, at, end);
  const parted = from > at || text.plain.charCodeAt(at) >= 0x2e80;
  const word = parted && from < end ? lexicon.joints.from(text.folded, from, end) : undefined;
  return word?.value === 'through' ? skip(BLANKS, text, word.end, end) : null;
}

/** Behind an item: where the next of the list begins, over a separator and at most a few words of comment. */
function nextItem(text: Text, at: number, end: number, lexicon: Lexicon): number | null {
  const next = skipMatch(SEPARATOR, text.folded, at, end);
  const joint = lexicon.joints.from(text.folded, skip(BLANKS, text, next, end), end);
  // But the `E` of `E-1, E-2` is no Italian word.
  if (joint?.value === 'and' && text.plain.charAt(joint.end) !== '-') return joint.end;
  if (next > at) return next;
  const comment = matchEnd(COMMENT, text.folded, at, end);
  const behind = comment < 0 ? -1 : matchEnd(SEPARATOR, text.folded, comment, end);
  return behind < 0 ? null : behind;
}

/** A parenthesis behind a label, and the label in it, if it begins with one. */
function asideAt(text: Text, at: number, end: number, lexicon: Lexicon): { scope?: string; end: number } | null {
  if (text.plain[at] !== '(' && text.plain[at] !== '（') return null;
  const close = closing(text.plain, at, end);
  if (close < 0) return null;
  const label = labelAt(text, at + 1, close, lexicon);
  return label && label.kind === 'milestone' && (label.end === close || /\s/.test(text.plain.charAt(label.end)))
    ? { scope: label.text, end: close + 1 }
    : { end: close + 1 };
}

/** The index of the parenthesis that closes the one at `at`; -1 if none does. */
export function closing(plain: string, at: number, end: number): number {
  let depth = 0;
  for (let i = at; i < end; i += 1) {
    const character = plain[i];
    if (character === '(' || character === '（') depth += 1;
    else if ((character === ')' || character === '）') && --depth === 0) return i;
  }
  return -1;
}

function skip(pattern: RegExp, text: Text, at: number, end: number): number {
  return skipMatch(pattern, text.plain, at, end);
}
