import type { Item, Roadmap, Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Memo, recall } from '../memo.ts';
import type { Pen } from '../pen.ts';
import { type Reread, type Rewrite, tryWays } from '../rewrite.ts';
import { unwanted } from '../verify.ts';
import type { Refusal } from '../ways.ts';
import { setStatuses } from './set-statuses.ts';

/**
 * Takes a closing back: puts on the lines that it changed what stood there, if it is remembered and they still are what it
 * wrote; else states the items as planned, as the document writes it. What is open already is left as it is.
 *
 * @param memos The changes of this file, the last one first.
 */
export function reopen(pen: Pen, items: readonly Item[], memos: readonly Memo[], read: Reread): Rewrite | Refusal {
  const shut = items.filter(({ status }) => SHUT.has(status.value));
  return (
    recalled(pen, shut, memos, read) ??
    setStatuses(pen, new Map(shut.map(({ id }): [string, Status] => [id, 'planned'])), read)
  );
}

/** What can be opened again. */
const SHUT: ReadonlySet<Status> = new Set(['done', 'deferred', 'dropped']);

function recalled({ roadmap }: Pen, items: readonly Item[], memos: readonly Memo[], read: Reread): Rewrite | null {
  const edits: TextEdit[] = [];
  for (const item of items) {
    if (item.status.value !== 'done') return null;
    const memo = memos.find(
      ({ verb, items: closed }) => (verb === 'close' || verb === 'tick') && closed.includes(item.id),
    );
    const own = memo && recall(roadmap, item, memo);
    if (!own) return null;
    edits.push(...own);
  }
  // What was put back says for each item what it is now: all else must be as it was.
  const made = tryWays(roadmap, [{ item: '', ways: [edits] }], read, (before, after, made) =>
    unwanted(before, after, changedStatuses(before, after), made),
  );
  return 'refused' in made || items.some(({ id }) => !changedStatuses(roadmap, made.after).has(id)) ? null : made;
}

function changedStatuses(before: Roadmap, after: Roadmap): Map<string, 'any' | 'counted'> {
  const changed = new Map<string, 'any' | 'counted'>();
  before.items.forEach((item, at) => {
    const now = after.items[at];
    if (!now) return;
    if (now.status.value !== item.status.value || now.status.origin !== item.status.origin) changed.set(item.id, 'any');
    else if (countsIn(now) !== countsIn(item)) changed.set(item.id, 'counted');
  });
  return changed;
}

function countsIn({ statements }: Item): string {
  const facts = statements.flatMap((each) => each.facts);
  return facts.flatMap((fact) => (fact.type === 'count' ? [`${fact.done}/${fact.total}`] : [])).join();
}
