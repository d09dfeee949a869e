import { nameSpan } from '../../edit/name-span.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { type Period, periodOf } from '../../roadmap/time/periods.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** When an item is to be done, or was, and where that is written. */
export interface Dated {
  readonly is: 'planned' | 'done';
  readonly period: Period;
  readonly span: Span;
}

const PLANNED: ReadonlySet<string> = new Set(['target', 'due', 'end', 'time']);
const DONE: ReadonlySet<string> = new Set(['completed', 'shipped']);

/** The dates and stretches of time of an item's fields, cells and label, in the order of its statements. */
export function datesOf(item: Item, lexicon: Lexicon): Dated[] {
  const written = item.statements.flatMap(({ facts }) =>
    facts.flatMap((fact): Dated[] => {
      if (fact.type !== 'field') return [];
      const key = fieldKey(fact.name, lexicon);
      const is = PLANNED.has(key) ? 'planned' : DONE.has(key) ? 'done' : null;
      const period = is && periodOf(fact.value.value, lexicon);
      return is && period ? [{ is, period, span: fact.value.span }] : [];
    }),
  );
  const named = item.label === null ? null : periodOf(item.label, lexicon);
  const [first] = item.statements;
  // `2026.1` is a version, a year alone may be one.
  if (!named || !first || !/q|h/i.test(item.label ?? '')) return written;
  return [...written, { is: 'planned', period: named, span: nameSpan(first) }];
}
