import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Pen } from '../pen.ts';
import type { Check } from '../rewrite.ts';
import { fieldsText, sameItem } from '../statement-places.ts';
import { unwantedContent } from '../verify-content.ts';

/** Finds nothing wrong if an item depends on some others, and nothing else is changed. */
export function needsCheck({ lexicon }: Pen, item: Item, wanted: readonly string[]): Check {
  const sorted = (ids: readonly string[]) => [...ids].sort().join('\n');
  const others = (each: Item) => fieldsText(each, (name) => fieldKey(name, lexicon) === 'needs');
  return (before: Roadmap, after: Roadmap, edits: readonly TextEdit[]) => {
    const young = sameItem(item, after, edits);
    if (young && sorted(young.dependsOn) !== sorted(wanted)) {
      const [read, meant] = [young.dependsOn, wanted].map((ids) => (ids.length > 0 ? ids.join(', ') : 'nothing'));
      return { item: item.id, what: `${item.id} would depend on ${read}, not on ${meant}` };
    }
    if (after.unresolved.length > before.unresolved.length)
      return { item: item.id, what: `what ${item.id} depends on would not be found` };
    if (young && others(young) !== others(item)) return { item: item.id, what: `a field of ${item.id} would change` };
    const changed = new Map([[item.id, ['dependsOn', 'fields'] as const]]);
    return unwantedContent(before, after, edits, { added: 0, changed });
  };
}
