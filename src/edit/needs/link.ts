import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import type { Noted } from '../noted.ts';
import type { Pen } from '../pen.ts';
import { type Part, type Reread, tryWays } from '../rewrite.ts';
import { below, itemsById } from '../state/in-the-way.ts';
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
    const refused = circleOf(pen.roadmap, item, need);
    if (refused) return refused;
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

function circleOf(roadmap: Roadmap, item: Item, need: Item): Refusal | null {
  const byId = itemsById(roadmap);
  const refused = (why: string, hint: Pick<Refusal, 'hint'> = {}): Refusal => ({
    refused: `${item.id} cannot depend on ${need.id}, which ${why}`,
    because: 'plan',
    ...hint,
  });
  if (below(need, byId).includes(item)) return refused('it belongs to');
  if (below(item, byId).includes(need)) return refused('belongs to it');
  const chain = chainTo(need, item, byId);
  return chain && refused(`depends on it: ${[item.id, ...chain].join(' → ')}`, { hint: 'unlink one of them first' });
}

interface Moment {
  readonly item: Item;
  readonly is: 'start' | 'finish';
  /** What comes after it. */
  readonly after: Moment | null;
}

/**
 * The ids from an item to one whose start its finish waits for, by the shortest way; `null` if it does not. An item is finished
 * after its parts, and a part starts after what it belongs to.
 */
function chainTo(from: Item, to: Item, byId: ReadonlyMap<string, Item>): string[] | null {
  const known = new Set<string>();
  const queue: Moment[] = [{ item: from, is: 'finish', after: null }];
  for (const moment of queue) {
    const { item, is } = moment;
    if (known.has(`${is} ${item.id}`)) continue;
    known.add(`${is} ${item.id}`);
    if (item === to && is === 'start') return chainOf(moment);
    const add = (ids: readonly (string | null)[], next: Moment['is']): void => {
      for (const id of ids) {
        const other = byId.get(id ?? '');
        if (other) queue.push({ item: other, is: next, after: moment });
      }
    };
    if (is === 'finish') {
      queue.push({ item, is: 'start', after: moment });
      add(item.children, 'finish');
    } else {
      add([item.parent], 'start');
      add(item.dependsOn, 'finish');
    }
  }
  return null;
}

function chainOf(last: Moment): string[] {
  const ids: string[] = [];
  for (let at: Moment | null = last; at; at = at.after) if (ids[0] !== at.item.id) ids.unshift(at.item.id);
  return ids;
}
