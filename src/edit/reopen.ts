import type { Item, Status } from '../roadmap/roadmap.ts';
import { applyEdits, ordered, type TextEdit } from '../text/edit.ts';
import { sourceFile } from '../text/source.ts';
import { type Memo, recall } from './memo.ts';
import type { Pen } from './pen.ts';
import { type Reread, type Rewrite, rewrite } from './rewrite.ts';
import type { Refusal } from './set-status.ts';
import { setStatuses } from './set-statuses.ts';

/**
 * Takes a closing back: puts on the lines that it changed what stood there, if it is remembered and they still are what it
 * wrote; else states the items as planned, as the document writes it.
 *
 * @param memos The changes of this file, the last one first.
 */
export function reopen(pen: Pen, items: readonly Item[], memos: readonly Memo[], read: Reread): Rewrite | Refusal {
  return (
    recalled(pen, items, memos, read) ??
    setStatuses(pen, new Map(items.map(({ id }): [string, Status] => [id, 'planned'])), read)
  );
}

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
  const inOrder = ordered(edits);
  if (!inOrder) return null;
  const { source } = roadmap;
  const after = read(sourceFile(source.path, (source.bom ? '\uFEFF' : '') + applyEdits(source.text, inOrder)));
  const asked = new Map<string, 'any'>();
  roadmap.items.forEach(({ id, status }, at) => {
    const now = after.items[at]?.status;
    if (now && (now.value !== status.value || now.origin !== status.origin)) asked.set(id, 'any');
  });
  if (items.some(({ id }) => !asked.has(id))) return null;
  const made = rewrite(roadmap, asked, [{ item: '', ways: [inOrder] }], read);
  return 'refused' in made ? null : made;
}
