import { isAsciiWord, isBlank, isWord, mayBeMark, skipBlanksBack, trim } from '../text/characters.ts';
import type { Status } from '../vocabulary/kinds.ts';
import type { Role } from '../vocabulary/language.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Found, Phrases } from '../vocabulary/phrases.ts';
import { labelAt } from './labels.ts';
import { SIGNS, type Text } from './text.ts';

/**
 * The meaning of a heading by its words: whole, else at its end (`Key deliverables`), else at its start (`Scope for now`),
 * else in its parentheses.
 *
 * @example `roleOf("Exit criteria (from the MVP doc)")` is `criteria`.
 */
export function roleOf(text: Text, start: number, end: number, lexicon: Lexicon): Role | null {
  const found = meaning(text, start, end, lexicon, lexicon.roles);
  if (!found) return asks(text, start, end, lexicon) ? 'prose' : null;
  if (found.value !== 'structure' || lexicon.labels.from(text.folded, found.start, found.end)) return found.value;
  // `Repairs in progress` are no progress; but `Next milestones` are milestones.
  const state = lexicon.buckets.until(text.folded, found.end, start);
  return state && state.start < found.start ? null : found.value;
}

/** True if nothing but the words of a role is said, or whose it is: `Out of scope for v1`. */
export function isExactRole(text: Text, start: number, end: number, lexicon: Lexicon): boolean {
  const [from, to] = coreOf(text, start, end);
  if (whole(text.folded.slice(from, to), lexicon.roles) !== undefined || asks(text, start, end, lexicon)) return true;
  const first = lexicon.roles.from(text.folded, from, to);
  const behind = first ? wordEnd(text.folded, first.end, to) : to;
  return first !== undefined && headsPhrase(text.folded, first.end, to, lexicon) && isLabel(text, behind, to, lexicon);
}

/** True if it begins with a question, which what is below it answers: `How this maps back`. */
function asks(text: Text, start: number, end: number, { asks }: Lexicon): boolean {
  const [from, to] = coreOf(text, start, end);
  const asked = asks.from(text.folded, from, to);
  return asked !== undefined && asked.end < to;
}

export interface BucketWords {
  readonly meaning: Status | 'horizon';
  /** True if nothing else is said: `Backlog`, not `Ideas backlog`. */
  readonly exact: boolean;
  /** True if nothing else is said but that it is work: `Upcoming tasks`. */
  readonly whole: boolean;
  /** True if it speaks of what comes next or later, which has no state yet: `Upcoming`. */
  readonly ahead: boolean;
}

/** The horizon or state that a heading names: `Parking Lot (not now)`, `Ideas Backlog`, `🔴 Critical — blocks use`. */
export function bucketOf(text: Text, start: number, end: number, lexicon: Lexicon): BucketWords | null {
  const words = bucketWords(text, start, end, lexicon);
  return words && { ...words, ahead: saysAhead(text.folded, lexicon) };
}

function saysAhead(folded: string, { ahead }: Lexicon): boolean {
  for (let at = 0; at < folded.length; at += 1)
    if (!(at > 0 && isWord(folded.charCodeAt(at - 1))) && ahead.from(folded, at)) return true;
  return false;
}

/** True for two words that are joined, a state and one that announces prose: `Rejected / parked`; but not `Feedback & ideas`. */
export function joinsState(text: Text, start: number, end: number, { buckets, roles, joints }: Lexicon): boolean {
  const [from, to] = coreOf(text, start, end);
  const { folded } = text;
  const isState = (words: string) => !['horizon', 'active', undefined].includes(buckets.exact(words));
  const parts = (first: number, second: number) => {
    const [one, other] = [folded.slice(...trim(folded, from, first)), folded.slice(...trim(folded, second, to))];
    return (isState(one) && roles.exact(other) === 'prose') || (isState(other) && roles.exact(one) === 'prose');
  };
  for (let at = from + 1; at < to; at += 1) {
    if ('/&+,'.includes(folded.charAt(at))) return parts(at, at + 1);
    const joint = isBlank(folded.charCodeAt(at - 1)) ? joints.from(folded, at, to) : undefined;
    if (joint?.value === 'and') return parts(at, joint.end);
  }
  return false;
}

function bucketWords(text: Text, start: number, end: number, lexicon: Lexicon): Omit<BucketWords, 'ahead'> | null {
  const [from, to] = coreOf(text, start, end);
  const exact = lexicon.buckets.exact(text.folded.slice(from, to));
  if (exact) return { meaning: exact, exact: true, whole: true };
  const found = meaning(text, start, end, lexicon, lexicon.buckets);
  if (found && !isGlued(text, found, from) && !isDenied(text, found, from, lexicon))
    return { meaning: found.value, exact: false, whole: false };
  const first = lexicon.buckets.from(text.folded, from, to);
  const work = first ? lexicon.roles.exact(text.folded.slice(...trim(text.plain, first.end, to))) : undefined;
  return first && (work === 'tasks' || work === 'structure')
    ? { meaning: first.value, exact: false, whole: true }
    : null;
}

/**
 * True for a short word within a run of letters of a script that parts no words: `契約凍結` names no state, as its end alone would;
 * but `核心已完成` does.
 */
function isGlued({ plain }: Text, { start, end }: Found<unknown>, from: number): boolean {
  if (start <= from || end - start >= 3 || plain.charCodeAt(start) < 0x80) return false;
  return /^(?:\p{sc=Han}{2}|\p{sc=Hira}{2}|\p{sc=Kana}{2}|\p{sc=Thai}{2})$/u.test(plain.slice(start - 1, start + 1));
}

/** `Not implemented` is not what its end says. */
function isDenied(
  { plain, folded }: Text,
  { start, value }: Found<Status | 'horizon'>,
  from: number,
  { denials }: Lexicon,
): boolean {
  if ((value !== 'done' && value !== 'active') || !isBlank(folded.charCodeAt(start - 1))) return false;
  return denials.until(folded, skipBlanksBack(plain, from, start), from) !== undefined;
}

const SIGNS_BEHIND = ':：(（,;/|&+–—-';

/**
 * What may follow a word that heads a phrase: `Scope for now`, `Tasks: …`, but not `Feature improvement`. Where the noun stands first
 * (in Romance and Slavic languages) it is followed by its adjective, which is not English: `Tarefas técnicas`.
 */
function headsPhrase(folded: string, at: number, end: number, { of, prepositions, joints }: Lexicon): boolean {
  const from = isBlank(folded.charCodeAt(at)) ? at + 1 : at;
  if (from >= end) return false;
  // But the hyphen of `Open-source client`.
  if (SIGNS_BEHIND.includes(folded.charAt(from))) return !(from === at && isHyphen(folded, at));
  if (from === at) return false;
  const word = of.from(folded, from, end) ?? prepositions.from(folded, from, end);
  return word !== undefined || joints.from(folded, from, end)?.value === 'and';
}

function isHyphen(folded: string, at: number): boolean {
  return folded.charAt(at) === '-' && isAsciiWord(folded.charCodeAt(at + 1));
}

/** The end of the word behind a blank at `at`. */
function wordEnd(folded: string, at: number, end: number): number {
  let behind = isBlank(folded.charCodeAt(at)) ? at + 1 : at;
  while (behind < end && isAsciiWord(folded.charCodeAt(behind))) behind += 1;
  return behind;
}

function meaning<T>(text: Text, start: number, end: number, lexicon: Lexicon, words: Phrases<T>): Found<T> | undefined {
  const [from, to] = coreOf(text, start, end);
  if (to <= from) return undefined;
  const exact = whole(text.folded.slice(from, to), words);
  if (exact !== undefined) return { value: exact, start: from, end: to };
  const atEnd = words.until(text.folded, to, from);
  const first = words.from(text.folded, from, to);
  const atStart =
    first &&
    (headsPhrase(text.folded, first.end, to, lexicon) ||
      isLabel(text, first.end, to, lexicon) ||
      lexicon.headFirst.from(text.folded, from, to)?.end === first.end)
      ? first
      : undefined;
  if (atEnd || atStart)
    return !atStart || (atEnd && atEnd.end - atEnd.start >= atStart.end - atStart.start) ? atEnd : atStart;
  if ((text.signs & SIGNS.opening) === 0) return undefined;
  const aside = /[(（]([^)）]{2,60})[)）]\s*$/.exec(text.folded.slice(start, end));
  const inside = aside?.[1] === undefined ? undefined : words.exact(aside[1].trim());
  return inside === undefined ? undefined : { value: inside, start, end };
}

/** Phrases are listed without commas: `Fertig, wenn`. */
function whole<T>(folded: string, words: Phrases<T>): T | undefined {
  return words.exact(folded) ?? (folded.includes(',') ? words.exact(folded.replaceAll(',', '')) : undefined);
}

/** `Deliverables Phase 1`: a word may head a label. */
function isLabel(text: Text, at: number, end: number, lexicon: Lexicon): boolean {
  const [from] = trim(text.plain, at, end);
  const label = labelAt(text, from, end, lexicon);
  return label !== null && label.kind !== 'number' && label.end === end;
}

/** Without signs before and behind it, and without a last parenthesis. */
export function coreOf(text: Text, start: number, stop: number): [number, number] {
  const { plain } = text;
  const end = beforeAttributes(plain, start, stop);
  let from = start;
  while (from < end && !isWord(plain.charCodeAt(from))) from += 1;
  let to = beforeSigns(plain, from, end);
  const close = plain[to - 1];
  if (close === ')' || close === '）') {
    const open = Math.max(plain.lastIndexOf('(', to - 1), plain.lastIndexOf('（', to - 1));
    // In `P0 (Must have, next)` the parentheses are all that stands behind the label.
    to = beforeSigns(plain, from, open > from ? open : to - 1);
  }
  return trim(plain, from, to);
}

/** Before the attributes that some generators take of a heading: `Tier 1 (shipped) {#tier-1 .wide}`. */
export function beforeAttributes(plain: string, start: number, end: number): number {
  if (plain.charAt(end - 1) !== '}') return end;
  const open = plain.lastIndexOf('{', end - 1);
  return open > start && /^\{[#.:]/.test(plain.slice(open, open + 2)) ? skipBlanksBack(plain, start, open) : end;
}

/** Before the blanks, colons, dashes and emoji that end at `end`. */
function beforeSigns(plain: string, start: number, end: number): number {
  while (
    end > start &&
    (isBlank(plain.charCodeAt(end - 1)) ||
      mayBeMark(plain.charCodeAt(end - 1)) ||
      ':：.,;–—-?？'.includes(plain.charAt(end - 1)))
  )
    end -= 1;
  return end;
}
