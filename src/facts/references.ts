import { isBlank } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchAt } from './dates.ts';
import { labelAt } from './labels.ts';
import type { LabelRange } from './saying.ts';
import { NUMBERS, type Text } from './text.ts';

const SKIPPED = /[\s\u00a0"'`“”«»[\](:]{0,8}/y;
const BARE = /[a-z]{0,4}-?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?(?![a-z\u00c0-\u052f\d])\+?/y;
const LETTER = /[A-Z]\d{0,2}(?![a-zA-Z\u00c0-\u052f\d])/y;
const RANGE = /\s?(?:[-–—~〜～]|\.\.\.?|…)\s?/y;
const SEPARATOR = /\s?(?:[,;&+/、，;·]|\]\s?\[?)\s?/y;
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
  if ((text.signs & NUMBERS) === 0) return null;
  const ranges: LabelRange[] = [];
  let at = start;
  let stop = start;
  let word: { text: string; kind: 'milestone' | 'phase' } | null = null;
  while (at < end && ranges.length < MAX) {
    at = skip(SKIPPED, text, at, end);
    const found = lexicon.labels.from(text.folded, at, end);
    if (found) {
      word = { text: text.plain.slice(found.start, found.end), kind: found.value };
      at = skip(SKIPPED, text, found.end, end);
    }
    const range = rangeAt(
      text,
      at,
      end,
      lexicon,
      word,
      bare || found !== undefined || (word !== null && ranges.length > 0),
    );
    if (!range) break;
    at = stop = range.end;
    at = skip(/[\s`"'“”»\]*]{0,4}/y, text, at, end);
    const aside = asideAt(text, at, end, lexicon);
    if (aside) at = stop = aside.end;
    ranges.push({ ...range.range, ...(aside?.scope === undefined ? {} : { scope: aside.scope }) });
    const next = nextItem(text, at, end, lexicon);
    if (next === null) break;
    at = next;
  }
  return ranges.length > 0 ? { ranges, end: stop } : null;
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
  const base = { word: own ? null : (word?.text ?? null), kind: own ? first.kind : (word?.kind ?? null) } as const;
  const through = throughAt(text, first.end, end, lexicon);
  if (through !== null) {
    const repeated = lexicon.labels.from(text.folded, through, end);
    const second = numberAt(text, repeated ? skip(/[\s]{0,2}/y, text, repeated.end, end) : through, end, lexicon, true);
    if (second) return { range: { ...base, from: first.text, to: second.text }, end: second.end };
  }
  return { range: { ...base, from: first.text, to: null }, end: first.end };
}

function numberAt(text: Text, at: number, end: number, lexicon: Lexicon, bare: boolean) {
  const label = labelAt(text, at, end, lexicon);
  if (label && label.word === null && label.kind !== 'number' && (bare || !/^\d+$/.test(label.number))) {
    const kind =
      label.kind === 'phase' ? ('phase' as const) : label.kind === 'milestone' ? ('milestone' as const) : null;
    const number = /^\d+(?:[-–]\d+)$/.test(label.text) ? null : label;
    if (number && (label.kind !== 'id' || /[A-Za-z]/.test(label.text) || bare))
      return { text: label.text, kind, end: label.end };
  }
  if (!bare) return null;
  const match =
    matchAt(/\d{1,4}(?:\.\d{1,4}){0,3}[a-z]?(?![a-zA-Z\u00c0-\u052f\d])/y, text.folded, at, end) ??
    matchAt(BARE, text.folded, at, end) ??
    matchAt(LETTER, text.plain, at, end);
  return match ? { text: text.plain.slice(at, at + match[0].length), kind: null, end: at + match[0].length } : null;
}

/** The place behind a "through" between two numbers. */
function throughAt(text: Text, at: number, end: number, lexicon: Lexicon): number | null {
  const dash = matchAt(RANGE, text.folded, at, end);
  if (dash) return at + dash[0].length;
  const word =
    at + 1 < end && isBlank(text.plain.charCodeAt(at)) ? lexicon.joints.from(text.folded, at + 1, end) : undefined;
  return word?.value === 'through' ? skip(/\s{0,2}/y, text, word.end, end) : null;
}

/** Behind an item: where the next of the list begins, over a separator and at most a few words of comment. */
function nextItem(text: Text, at: number, end: number, lexicon: Lexicon): number | null {
  const separator = matchAt(SEPARATOR, text.folded, at, end);
  let next = separator ? at + separator[0].length : at;
  const joint = lexicon.joints.from(text.folded, skip(/\s{0,2}/y, text, next, end), end);
  if (joint?.value === 'and') return joint.end;
  if (separator) return next;
  const comment = matchAt(/[^,;.()]{1,40}/y, text.folded, at, end);
  if (!comment) return null;
  next = at + comment[0].length;
  const behind = matchAt(SEPARATOR, text.folded, next, end);
  return behind ? next + behind[0].length : null;
}

/** A parenthesis behind a label, and the label in it, if it begins with one. */
function asideAt(text: Text, at: number, end: number, lexicon: Lexicon): { scope?: string; end: number } | null {
  if (text.plain[at] !== '(' && text.plain[at] !== '（') return null;
  const close = closing(text.plain, at, end);
  if (close < 0) return null;
  const label = labelAt(text, at + 1, close, lexicon);
  return label && label.kind === 'milestone' && label.end === close
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
  return at + (matchAt(pattern, text.plain, at, end)?.[0].length ?? 0);
}
