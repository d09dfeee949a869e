import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { IN_OTHER_WORDS, readAs } from '../one-line.ts';
import type { Check } from '../rewrite.ts';
import { fieldsText, sameItem } from '../statement-places.ts';
import { type Aspect, unwantedContent } from '../verify-content.ts';

/**
 * Finds nothing wrong if some fields of an item, and no others, say a value, and nothing else is changed.
 *
 * @param isMeant Tells the fields by their names.
 * @param value What one of them must say; `null` if there must be none.
 * @param free What else may change of the item.
 */
export function fieldCheck(
  item: Item,
  isMeant: (name: string) => boolean,
  value: string | null,
  free: readonly Aspect[] = [],
): Check {
  return (before: Roadmap, after: Roadmap, edits: readonly TextEdit[]) => {
    const young = sameItem(item, after, edits);
    if (young) {
      const found = Object.entries(young.fields).find(([name]) => isMeant(name))?.[1];
      if (value === null && found !== undefined)
        return { item: item.id, what: `${item.id} would still say "${found}"` };
      if (value !== null && found !== value && found !== readAs(value))
        return found === undefined
          ? { item: item.id, what: `"${value}" would not be read there` }
          : { item: item.id, what: `"${value}" would be read as "${found}"`, hint: IN_OTHER_WORDS };
      if (fieldsText(item, isMeant) !== fieldsText(young, isMeant))
        return { item: item.id, what: `another field of ${item.id} would change` };
    }
    return unwantedContent(before, after, edits, { added: 0, changed: new Map([[item.id, ['fields', ...free]]]) });
  };
}
