import type { Item } from './roadmap.ts';

/** What an item is called in a sentence: `M3 Production Readiness`; a task without a label by its id. */
export function nameOf({ id, label, title }: Pick<Item, 'id' | 'label' | 'title'>): string {
  return [label ?? id, title].filter((part) => part !== null).join(' ');
}
