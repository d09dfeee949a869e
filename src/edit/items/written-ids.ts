import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { namedBy } from './name-form.ts';
import { isTabled } from './new-row.ts';
import { schemeOf } from './next-label.ts';

/** Tasks that bear an id that can be counted on, in the order of the text. */
export function withIds(roadmap: Roadmap): Item[] {
  return roadmap.items.filter(
    (item) => item.kind === 'task' && item.label !== null && schemeOf(item.label) && !isInTitle(roadmap, item),
  );
}

/** `Day-0 e2e` is called so; its label is a part of its title. */
function isInTitle({ source }: Roadmap, { statements: [first] }: Item): boolean {
  return first !== undefined && !isTabled(first) && namedBy(first, source.text)?.label === null;
}
