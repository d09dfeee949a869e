import { boxAt } from '../../facts/marks.ts';
import type { Node } from '../../markdown/tree.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** How much is done of how much. */
export interface Counts {
  readonly done: number;
  readonly total: number;
}

export const NOTHING: Counts = { done: 0, total: 0 };

/** What two say together. */
export function plus(one: Counts, other: Counts): Counts {
  return { done: one.done + other.done, total: one.total + other.total };
}

/**
 * Counts the boxes of a document: list items with `[x]`, `[ ]` or another mark that means a status, such as `[~]`. What was dropped,
 * or is open and struck through, counts for nothing.
 *
 * @param blocks Of the document.
 * @param text That they were made of.
 * @example `- [x] Quay`, `- [ ] Crane`, `- [/] Pier`, `- [ ] ~~Lamp~~` is `{ done: 1, total: 3 }`.
 */
export function boxesIn(blocks: Iterable<Node>, text: string, lexicon: Pick<Lexicon, 'boxes'>): Counts {
  let [done, total] = [0, 0];
  const open = [...blocks];
  for (let node = open.pop(); node; node = open.pop()) {
    const state = node.type === 'listItem' ? boxOf(node, text, lexicon) : null;
    if (state !== null && state !== 'dropped') total += 1;
    if (state === 'done') done += 1;
    for (const child of node.children) if (HOLDS_LISTS.has(child.type)) open.push(child);
  }
  return { done, total };
}

const HOLDS_LISTS: ReadonlySet<Node['type']> = new Set(['list', 'listItem', 'blockquote']);

function boxOf(item: Node, text: string, lexicon: Pick<Lexicon, 'boxes'>): 'done' | 'open' | 'dropped' | null {
  if (item.checked === true) return 'done';
  const [first] = item.children;
  if (first?.type !== 'paragraph') return item.checked === null ? null : 'open';
  if (item.checked === false) return isStruck(text.slice(first.start, first.end)) ? 'dropped' : 'open';
  const mark = boxAt(text, first.start, first.end, lexicon);
  // What is `[x]` and yet no box is a link or a word.
  if (!mark || /^\[[xX\s]/.test(text.slice(mark.start, mark.end)) || !/\s/.test(text.charAt(mark.end))) return null;
  return mark.status === 'done' || mark.status === 'dropped' ? mark.status : 'open';
}

function isStruck(written: string): boolean {
  const said = written.replace(/^\[\s\]\s+/, '').trimEnd();
  return said.length > 4 && said.startsWith('~~') && said.indexOf('~~', 2) === said.length - 2;
}
