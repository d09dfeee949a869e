import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import type { Noted } from '../noted.ts';
import type { Pen } from '../pen.ts';
import { type Part, type Reread, tryWays } from '../rewrite.ts';
import type { Refusal } from '../ways.ts';
import { linkParts } from './link-ways.ts';
import { needsCheck } from './verify-needs.ts';

/**
 * Makes an item depend on others, where it states its dependencies, as the document writes them.
 *
 * @returns A rewrite without edits if it depends on them already.
 */
export function link(pen: Pen, item: Item, needs: readonly Item[], read: Reread): Noted | Refusal {
  const added = [...new Set(needs)].filter(({ id }) => !item.dependsOn.includes(id));
  for (const need of added) {
    if (need === item) return { refused: `${item.id} cannot depend on itself`, because: 'plan' };
    const chain = chainTo(pen.roadmap, need, item);
    if (chain)
      return {
        refused: `${item.id} cannot depend on ${need.id}, which depends on it: ${[item.id, ...chain].join(' → ')}`,
        because: 'plan',
        hint: `unlink one of them first`,
      };
  }
  const parts: Part[] = added.length === 0 ? [] : linkParts(pen, item, added);
  const wanted = [...item.dependsOn, ...added.map(({ id }) => id)];
  const rewrite = tryWays(pen.roadmap, parts, read, needsCheck(pen, item, wanted));
  if (!('refused' in rewrite)) return { rewrite, notes: [] };
  const nameless = added.find(({ label }) => label === null);
  if (nameless)
    return {
      refused: `${nameless.id} has no label that a dependency could name`,
      because: 'text',
      hint: nameless.kind === 'task' ? '`roadmap assign-ids` gives tasks ids' : 'give it one',
    };
  if (!item.statements.every(({ line }) => line.place === 'row')) return rewrite;
  return {
    refused: `the table of ${item.id} has no column for what it depends on`,
    because: 'text',
    hint: 'add one, or state it below a heading',
  };
}

/** The ids from an item to one that it depends on, by the shortest way; `null` if it does not. */
function chainTo({ items }: Roadmap, from: Item, to: Item): string[] | null {
  const byId = new Map(items.map((each) => [each.id, each]));
  const neededBy = new Map<string, string | null>([[from.id, null]]);
  for (const [id] of neededBy)
    for (const need of byId.get(id)?.dependsOn ?? []) if (!neededBy.has(need)) neededBy.set(need, id);
  if (!neededBy.has(to.id)) return null;
  const chain: string[] = [];
  for (let at: string | null | undefined = to.id; at; at = neededBy.get(at)) chain.push(at);
  return chain.reverse();
}
