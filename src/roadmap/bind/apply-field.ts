import { needsWithin } from '../../facts/behind-name.ts';
import { saysDone } from '../../facts/dates.ts';
import type { NamedValue } from '../../facts/fields.ts';
import type { Recognized } from '../../facts/recognize.ts';
import { referencesAt } from '../../facts/references.ts';
import type { LabelRange } from '../../facts/saying.ts';
import { statusOf } from '../../facts/sayings/status-value.ts';
import type { Text } from '../../facts/text.ts';
import { trim } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { addCount, addStatus, applySaid } from './apply.ts';
import { added, type Draft, RANKS } from './draft.ts';
import { quote } from './stretch.ts';

/** Adds `Name: value` to a statement: a status, references, a count, or a field as it is. */
export function applyField(
  draft: Draft,
  field: NamedValue,
  one: Recognized,
  lexicon: Lexicon,
  rank: number = RANKS.field,
): void {
  const { line, text } = one;
  const rich = line.text;
  const { start, end } = field.value;
  const from = field.name.start;
  if (field.key === 'status') {
    const said = statusOf(text, start, end, lexicon);
    if (said)
      addStatus(draft, said.status, rich, said.start, Math.min(said.end, text.plain.length), line, said.by, rank);
    for (const needs of needsWithin(text, start, end, lexicon)) applySaid(draft, needs, rich, line, rank);
  } else if (field.key === 'needs') {
    const ranges = needsIn(text, start, end, lexicon);
    const stated = { relation: 'needs', text: text.plain.slice(start, end), line, rich, start: from, end } as const;
    if (ranges) draft.ranges = added(draft.ranges, { ...stated, ranges });
  } else if (SAYS_DONE.has(field.key) && saysDone(text, start, end, lexicon)) {
    addStatus(draft, 'done', rich, start, end, line, 'date', RANKS.mark);
  } else if (lexicon.labels.exact(text.folded.slice(from, field.name.end)) !== undefined) {
    const found = referencesAt(text, start, end, lexicon, true);
    const ranges = found?.ranges.map((range) => ({ ...range, kind: range.kind ?? 'phase' }));
    const stated = { relation: 'holds', text: text.plain.slice(start, end), line, rich, start: from, end } as const;
    if (ranges) draft.ranges = added(draft.ranges, { ...stated, ranges });
  }
  addCount(draft, field.key, rich, start, end, line, lexicon);
  const value = quote(rich, start, end);
  draft.fields = added(draft.fields, { key: field.called, value, line, rich, start: from, end });
}

/** `Shipped: 2026-02-06` */
const SAYS_DONE = new Set(['shipped', 'completed']);

/**
 * The references of a dependency field: at its front, or behind a word that asks for them.
 * What only runs beside (`in parallel with M1`) is no dependency; `Nothing (…)` names none.
 */
export function needsIn(text: Text, start: number, end: number, lexicon: Lexicon): readonly LabelRange[] | null {
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
