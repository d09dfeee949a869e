import { isBlank, isDigit, isWord, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { isBoundary } from '../../vocabulary/fold.ts';
import type { Status } from '../../vocabulary/kinds.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { markAt, takesBack } from '../marks.ts';
import { matchAt } from '../match.ts';
import type { Text } from '../text.ts';
import { fractionAt } from './count.ts';
import { type Stated, statusAt } from './status-at.ts';

/**
 * What is left of a done by the remark behind it, which may limit it, narrow it, count it, name what is open, or take it back; `null` if
 * it stays done.
 *
 * @example `Done except tests`, `Complete, docs pending`, `Done (3 of 5)` are active, `Merged, then reverted` is dropped;
 *   `Done (see docs)`, `Shipped (follow-up open in M4)` stay done.
 * @param ofTitle True if a title stands before the remark, which may narrow that: `✅ Board (web only)`.
 */
export function leftOf(done: Stated, text: Text, end: number, lexicon: Lexicon, ofTitle = false): Stated | null {
  const part = partEnd(done.end, text, end, lexicon);
  if (part >= 0) return { ...done, status: 'active', end: part };
  for (const { from, to, apart } of clauses(text.plain, done.end, end)) {
    const back = leftBy(text, from, to, apart, lexicon);
    const status = back ?? (apart || ofTitle ? null : narrowedBy(text, from, to, lexicon));
    if (status) return { ...done, status, end: to + closes(text.plain, done.end, to) };
  }
  return null;
}

/** What is told farther off, or at more length, is told of something else. */
const NEAR = 60;
const LONGEST = 120;

const SHARE = /[\s:—–-]*[(（[]?\s?~?(\d{1,2})(?:[.,]\d+)?\s?%\s?[)）\]]?\s*(?=$|[.,;])/y;
const BEFORE_COUNT = /\s?[:：(（—–-]?\s?[(（]?/y;

/** The end of a share or a count behind `at` that is not full: `50 %`, `(3 of 5)`; -1 if there is none. A bare `3/5` may be a date. */
function partEnd(at: number, { plain, folded }: Text, end: number, lexicon: Lexicon): number {
  const share = matchAt(SHARE, plain, at, end);
  if (share) return at + share[0].trimEnd().length;
  const before = matchAt(BEFORE_COUNT, plain, at, end)?.[0] ?? '';
  const from = at + before.length;
  const count = fractionAt(folded, from, end, lexicon);
  if (!count || count.done >= count.total) return -1;
  if (before.trim() === '' && plain.slice(from, count.end).includes('/')) return -1;
  return count.end + closes(plain, at, count.end);
}

const BREAK = /[,;|()（），；、·•]|\s[-–—]+\s|—|([.!](?=\s|$)|。)/g;

interface Clause {
  readonly from: number;
  readonly to: number;
  /** True in a sentence of its own. */
  readonly apart: boolean;
}

/** What stands between signs, up to the end of the first sentence. */
function* clauses(plain: string, start: number, end: number): Generator<Clause> {
  let begin = start;
  let apart = false;
  while (begin < end) {
    BREAK.lastIndex = begin;
    const sign = BREAK.exec(plain);
    const stop = sign ? Math.min(sign.index, end) : end;
    const from = skipBlanks(plain, begin, stop);
    const to = skipBlanksBack(plain, from, stop);
    if (from > start + NEAR) return;
    if (from < to && to < from + LONGEST) yield { from, to, apart };
    if (sign?.[1] && from < to) return;
    apart ||= sign?.[1] !== undefined;
    begin = sign ? stop + sign[0].length : end;
  }
}

/** 1 if what is closed at `at` was opened behind `start`. */
function closes(plain: string, start: number, at: number): 0 | 1 {
  return /^[)）]/.test(plain.charAt(at)) && /[(（][^()（）]*$/.test(plain.slice(start, at)) ? 1 : 0;
}

/** What a clause leaves of a done that limits it, takes it back or names what is open. `Done. But first: a break` limits nothing. */
function leftBy(text: Text, start: number, end: number, apart: boolean, lexicon: Lexicon): Status | null {
  const { plain, folded } = text;
  const mark = markAt(plain, start, end, lexicon);
  if (mark && takesBack(mark, plain)) return mark.status;
  const from = mark ? skipBlanks(plain, mark.end, end) : start;
  const limit = apart ? undefined : lexicon.limits.from(folded, from, end);
  if (limit && !JOINED.includes(plain.charAt(limit.end) || ' ')) return saidLast(text, limit.end, end, lexicon);
  return reversal(text, from, end, lexicon) ?? (namesOpen(text, from, end, lexicon) ? 'active' : null);
}

/** Signs that join a word to the next: `pending→done`. */
const JOINED = '→/-_';

/** What a clause leaves that narrows a done to a part, or says another status. */
function narrowedBy(text: Text, start: number, end: number, lexicon: Lexicon): Status | null {
  return isNarrowed(text.folded, start, end, lexicon) ? 'active' : otherStatus(text, start, end, lexicon);
}

/** `but reverted`, `pending review`: what is said behind a word that limits, if that is no more than begun. */
function saidLast(text: Text, at: number, end: number, lexicon: Lexicon): Status {
  const from = skipBlanks(text.plain, at, end);
  const said = reversal(text, from, end, lexicon) ?? statusAt(text, from, end, lexicon)?.status;
  return !said || said === 'done' || said === 'planned' ? 'active' : said;
}

/** As many words may stand before one that takes all back: `then was reverted`. */
const BEFORE_REVERSAL = 2;

function reversal({ folded }: Text, start: number, end: number, lexicon: Lexicon): Status | null {
  let words = 0;
  for (const at of wordStarts(folded, start, end)) {
    const word = lexicon.reversals.from(folded, at, end);
    if (word) return lexicon.status.from(folded, at, word.end)?.value ?? 'active';
    if (denies(folded, at, end, lexicon) || ++words > BEFORE_REVERSAL) return null;
  }
  return null;
}

/** `staging only`, `to staging only`, `nur intern`. */
function isNarrowed(folded: string, start: number, end: number, { narrowing }: Lexicon): boolean {
  const word = narrowing.from(folded, start, end) ?? narrowing.until(folded, end, start);
  return word !== undefined && (word.start > start || word.end < end) && folded.charAt(word.start - 1) !== '-';
}

/** `docs pending`, `with 2 open bugs`, `open: docs`; but not `no bugs open`, `0 open`. */
function namesOpen({ plain, folded }: Text, start: number, end: number, lexicon: Lexicon): boolean {
  const { left, prepositions } = lexicon;
  const first = left.from(folded, start, end);
  if (first && ':：'.includes(plain.charAt(first.end) || ' ')) return true;
  const last = left.until(folded, end, start);
  if (last) return !wordStarts(folded, start, last.start).some((at) => denies(folded, at, end, lexicon));
  const from = skipBlanks(plain, prepositions.from(folded, start, end)?.end ?? start, end);
  const behind = skipDigits(plain, from, end);
  return behind > from && Number(plain.slice(from, behind)) > 0 && left.from(folded, behind + 1, end) !== undefined;
}

/** `(in progress)`, `reopened 2026-03-02`: a clause that is nothing but another status. What is `current` or `next` says nothing of it. */
function otherStatus({ folded }: Text, start: number, end: number, { status, now, ahead }: Lexicon): Status | null {
  const word = status.from(folded, start, end);
  const written = folded.slice(start, word?.end);
  if (!word || word.value === 'done' || now.exact(written) || ahead.exact(written)) return null;
  for (let at = word.end; at < end; at += 1)
    if (isWord(folded.charCodeAt(at)) && !isDigit(folded.charCodeAt(at))) return null;
  // `completed, started 2026-03-02` tells when it was begun.
  const begun = word.value === 'active' && /\d{4}/.test(folded.slice(word.end, end));
  return begun ? null : word.value;
}

function denies(folded: string, at: number, end: number, { denials, none }: Lexicon): boolean {
  return folded.charAt(at) === '0' || (denials.from(folded, at, end) ?? none.from(folded, at, end)) !== undefined;
}

function wordStarts(folded: string, start: number, end: number): number[] {
  const starts: number[] = [];
  for (let at = start; at < end; at += 1)
    if (!isBlank(folded.charCodeAt(at)) && isBoundary(folded, at) && isWord(folded.charCodeAt(at))) starts.push(at);
  return starts;
}

function skipDigits(plain: string, at: number, end: number): number {
  while (at < end && isDigit(plain.charCodeAt(at))) at += 1;
  return at;
}
