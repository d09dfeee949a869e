import { dateAt } from '../../facts/dates.ts';
import type { StatusMark } from '../../facts/fact.ts';
import { matchEnd } from '../../facts/match.ts';
import { textOf } from '../../facts/text.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { endOfPlace } from './place-of.ts';

/** ` `, `: `, ` — `, ` on `. */
const gap = once(() => /\s{0,9}[:,;–—-]?\s{0,9}(?:\p{L}{1,3}\s)?/uy);
const OPENING = /\s{0,9}[(（]\s?/y;
const CLOSING = /\s?[)）]/y;
const COMMA = /\s?[,;]\s?/y;
/** Another date behind it: a time that something took. */
const range = once(() => /\s?(?:[-–—→]|to\b)\s?[\p{L}\d]/uy);

/**
 * The date directly behind a status, with what parts them.
 *
 * @example Of `completed` in `(completed 2026-03-30)` it is ` 2026-03-30`, of `Done (2026-03-30)` ` (2026-03-30)`.
 */
export function dateBehind({ line, span }: StatusMark, source: string, lexicon: Lexicon): Span | null {
  const text = textOf(source.slice(span.end, endOfPlace(line, span)));
  const end = text.plain.length;
  const open = matchEnd(OPENING, text.plain, 0, end);
  const from = open > 0 ? open : matchEnd(gap(), text.plain, 0, end);
  const date = dateAt(text, Math.max(0, from), end, lexicon);
  if (!date || matchEnd(range(), text.plain, date.end, end) >= 0) return null;
  const at = (start: number, stop: number): Span => ({ start: span.end + start, end: span.end + stop });
  if (open <= 0) return at(0, date.end);
  const closed = matchEnd(CLOSING, text.plain, date.end, end);
  if (closed >= 0) return at(0, closed);
  const more = matchEnd(COMMA, text.plain, date.end, end);
  return more < 0 ? null : at(open, more);
}
