import { needsWithin } from '../facts/behind-name.ts';
import { findDate } from '../facts/dates.ts';
import type { NamedValue } from '../facts/fields.ts';
import type { Recognized } from '../facts/recognize.ts';
import { referencesAt } from '../facts/references.ts';
import type { Said } from '../facts/saying.ts';
import { statusAt } from '../facts/sayings/status.ts';
import type { Text } from '../facts/text.ts';
import type { Line } from '../markdown/outline.ts';
import { trim } from '../text/characters.ts';
import { sourceSpan } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Draft, RANKS, type StatedStatus } from './draft.ts';
import { applySaid, spanned } from './statements.ts';

/** Adds `Name: value` to a statement: a status, references, a count, or a field as it is. */
export function applyField(
  draft: Draft,
  field: NamedValue,
  one: Recognized,
  lexicon: Lexicon,
  rank: number = RANKS.field,
): void {
  const { line, text } = one;
  const { start, end } = field.value;
  const span = sourceSpan(line.text, field.name.start, end);
  if (field.key === 'status') {
    const said = statusAt(text, start, end, lexicon);
    if (said) draft.statuses.push(statusOf(said, one, rank));
    for (const needs of needsWithin(text, start, end, lexicon)) applySaid(draft, needs, line.text, line, rank);
  } else if (field.key === 'needs') {
    const ranges = needsIn(text, start, end, lexicon);
    if (ranges) draft.ranges.push({ relation: 'needs', ranges, text: text.plain.slice(start, end), span, line });
  } else if (SAYS_DONE.has(field.key) && findDate(text, start, end, lexicon)) {
    draft.statuses.push({ ...dated(text, start, end, line), rank: RANKS.mark });
  } else if (lexicon.labels.exact(text.folded.slice(field.name.start, field.name.end)) !== undefined) {
    const found = referencesAt(text, start, end, lexicon, true);
    if (found)
      draft.ranges.push({
        relation: 'holds',
        ranges: found.ranges.map((range) => ({ ...range, kind: range.kind ?? 'phase' })),
        text: text.plain.slice(start, end),
        span,
        line,
      });
  }
  const count = /^(\d{1,5})\s?\/\s?(\d{1,5})\b/.exec(text.plain.slice(start, end));
  if (count)
    draft.counts.push({
      done: Number(count[1]),
      total: Number(count[2]),
      span: sourceSpan(line.text, start, start + count[0].length),
      line,
    });
  draft.fields.push({ key: field.called, value: spanned(line.text, start, end), span, line });
}

/** `Shipped: 2026-02-06` */
const SAYS_DONE = new Set(['shipped', 'completed']);

function dated(text: Text, start: number, end: number, line: Line): Omit<StatedStatus, 'rank'> {
  return {
    status: 'done',
    text: text.plain.slice(start, end),
    span: sourceSpan(line.text, start, end),
    line,
    by: 'date',
  };
}

function statusOf(said: Said & { says: 'status' }, one: Recognized, rank: number): StatedStatus {
  const end = one.text.plain.length;
  return {
    status: said.status,
    text: one.text.plain.slice(said.start, said.end),
    span: sourceSpan(one.line.text, said.start, Math.min(said.end, end)),
    line: one.line,
    by: said.by,
    rank,
  };
}

/**
 * The references of a dependency field: at its front, or behind a word that asks for them.
 * What only runs beside (`in parallel with M1`) is no dependency; `Nothing (…)` names none.
 */
export function needsIn(
  text: Text,
  start: number,
  end: number,
  lexicon: Lexicon,
): ReturnType<typeof referencesAt> extends infer R ? (R extends { ranges: infer L } ? L | null : never) : never {
  const [from, to] = trim(text.plain, start, end);
  if (lexicon.none.from(text.folded, from, to)) return null;
  const direct = referencesAt(text, from, to, lexicon, true);
  if (direct) return direct.ranges;
  for (let at = from; at < to; at += 1) {
    if (at > from && !/[\s(,]/.test(text.plain.charAt(at - 1))) continue;
    const word = lexicon.fields.from(text.folded, at, to);
    if (word?.value !== 'needs') continue;
    const found = referencesAt(text, word.end, to, lexicon, true);
    if (found) return found.ranges;
  }
  return [];
}
