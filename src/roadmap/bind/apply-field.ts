import { saysDone } from '../../facts/dates.ts';
import type { NamedValue } from '../../facts/fields.ts';
import { needsWithin } from '../../facts/needs-within.ts';
import type { Recognized } from '../../facts/recognize.ts';
import { referencesAt } from '../../facts/references.ts';
import { leavesChoice, statusOf } from '../../facts/sayings/status-value.ts';
import type { Text } from '../../facts/text.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { addCount, addStatus, applySaid } from './apply.ts';
import { added, type Draft, RANKS } from './draft.ts';
import { needsIn } from './needs-in.ts';
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
    else draft.vague ||= leavesChoice(text, start, end, lexicon);
    for (const needs of needsWithin(text, start, end, lexicon)) applySaid(draft, needs, rich, line, rank);
  } else if (field.key === 'needs') {
    const ranges = needsIn(text, start, end, lexicon);
    const stated = { relation: 'needs', text: text.plain.slice(start, end), line, rich, start: from, end } as const;
    if (ranges) draft.ranges = added(draft.ranges, { ...stated, ranges });
  } else if (SAYS_DONE.has(field.key) && saysDone(text, start, end, lexicon) && !isOfParts(text, start, end)) {
    addStatus(draft, 'done', rich, start, end, line, 'date', RANKS.mark);
  } else if (lexicon.labels.exact(text.folded.slice(from, field.name.end)) !== undefined) {
    const counted = COUNTED.exec(text.plain.slice(start, end))?.[0].length ?? 0;
    const found = counted === end - start ? null : referencesAt(text, start + counted, end, lexicon, true);
    const ranges = found?.ranges.map((range) => ({ ...range, kind: range.kind ?? 'phase' }));
    const stated = { relation: 'holds', text: text.plain.slice(start, end), line, rich, start: from, end } as const;
    if (ranges) draft.ranges = added(draft.ranges, { ...stated, ranges });
  }
  addCount(draft, field.key, rich, start, end, line, lexicon);
  const value = quote(rich, start, end);
  draft.fields = added(draft.fields, { key: field.called, value, line, rich, start: from, end });
}

/** How many there are, and not which: all of `2/3 completed`, the first of `6 (92-97)`. */
const COUNTED = /^\d{1,3}\s?\/\s?\d.*$|^\d{1,3}\s?(?=[(（]\d[\d\s,.–—-]*[)）])/s;

/** `Shipped: 2026-02-06` */
const SAYS_DONE = new Set(['shipped', 'completed']);

/** `Completed: 2026-02-06 (Phases 2.1, 2.3)`: not all of it is. */
function isOfParts({ plain }: Text, start: number, end: number): boolean {
  return /[(（][^()（）]*\d(?:\.\d+)?\s?[,&、，][^()（）]*\d[^()（）]*[)）]\s*$/.test(plain.slice(start, end));
}
