import type { Roadmap } from '../roadmap/roadmap.ts';
import { isIntact, type Memo, standing } from './memo.ts';
import { type Reread, type Rewrite, tryWays } from './rewrite.ts';
import type { Refusal } from './ways.ts';

/** Takes the last change back that is not taken back yet, if what it wrote still stands where it wrote it. */
export function undo(roadmap: Roadmap, memos: readonly Memo[], read: Reread): Rewrite | Refusal {
  const [memo] = standing(memos);
  const { path } = roadmap.source;
  if (!memo)
    return { refused: `no ${memos.length > 0 ? 'other ' : ''}change of ${path} is remembered`, because: 'text' };
  if (!isIntact(roadmap.source, memo))
    return { refused: `${path} was changed since \`roadmap ${memo.verb}\``, because: 'text' };
  return tryWays(roadmap, [{ item: '', ways: [memo.undo] }], read, () => null);
}
