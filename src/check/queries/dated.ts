import { nameSpan } from '../../edit/name-span.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { timesSaid } from '../../roadmap/time/item-time.ts';
import { type Period, periodOf } from '../../roadmap/time/periods.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** When an item is to be done, or was, and where that is written. */
export interface Dated {
  readonly is: 'planned' | 'done';
  readonly period: Period;
  readonly span: Span;
}

/** The dates and stretches of time of an item's fields, cells and label, in the order of its statements. */
export function datesOf(item: Item, lexicon: Lexicon): Dated[] {
  return timesSaid(item, lexicon).flatMap(({ key, role, value, span }): Dated[] => {
    // A `Date` alone may be that of anything.
    const isPlanned = role === 'end' || role === 'label' || key === 'time';
    const period = isPlanned || role === 'done' ? periodOf(value, lexicon) : null;
    const [first] = item.statements;
    return period && first ? [{ is: isPlanned ? 'planned' : 'done', period, span: span ?? nameSpan(first) }] : [];
  });
}
