import type { Item } from '../../roadmap/roadmap.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Noted } from '../noted.ts';
import type { Pen } from '../pen.ts';
import { type Reread, tryWays } from '../rewrite.ts';
import type { Refusal } from '../ways.ts';
import { meantField } from './field-name.ts';
import { removals } from './remove-field.ts';
import { statedFields } from './stated-fields.ts';
import { fieldCheck } from './verify-field.ts';

/**
 * Takes a field from an item, at every place that states it: its line, its part of a line, or what its cell holds.
 *
 * @returns A rewrite without edits if it has none.
 */
export function unsetField(pen: Pen, item: Item, name: string, read: Reread): Noted | Refusal {
  const field = meantField(pen, name, true);
  if ('refused' in field) return field;
  const stated = statedFields(pen, item).filter(field.isMeant);
  const parts = stated.map((each) => ({ item: item.id, ways: removals(pen, each) }));
  const stuck = stated.find((_, at) => parts[at]?.ways.length === 0);
  if (stuck)
    return {
      refused: `${fold(name)} of ${item.id} at line ${stuck.fact.line.number} is part of other text`,
      because: 'text',
      hint: 'take it out by hand',
    };
  const names = new Set(stated.map(({ fact }) => fact.name));
  const rewrite = tryWays(
    pen.roadmap,
    parts,
    read,
    fieldCheck(item, (each) => names.has(each), null),
  );
  return 'refused' in rewrite ? rewrite : { rewrite, notes: [] };
}
