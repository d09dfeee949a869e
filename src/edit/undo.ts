import type { Roadmap } from '../roadmap/roadmap.ts';
import { shellWord } from '../text/shell-word.ts';
import { isIntact, type Memo } from './memo.ts';
import { type Reread, type Rewrite, tryWays } from './rewrite.ts';
import type { Refusal } from './ways.ts';

/** Takes the last change back that is not taken back yet, if what it wrote still stands where it wrote it. */
export function undo(roadmap: Roadmap, memos: readonly Memo[], read: Reread): Rewrite | Refusal {
  const [memo] = memos;
  const { path } = roadmap.source;
  if (!memo)
    return {
      refused: `no change of ${path} is left to undo`,
      because: 'text',
      hint: 'the last twenty are remembered; git has what was committed',
    };
  if (!isIntact(roadmap.source, memo))
    return { refused: `${path} was changed since \`roadmap ${memo.verb}\``, because: 'text', hint: wayOn(memo) };
  return tryWays(roadmap, [{ item: '', ways: [memo.undo] }], read, () => null);
}

/** A change may have been made by hand since, which `undo` would have to take apart from its own. */
function wayOn({ verb, items }: Memo): string {
  const ids = items.map(shellWord).join(' ');
  return verb === 'close' && ids !== ''
    ? `\`roadmap reopen ${ids}\` takes back what it wrote, or take back that edit first`
    : 'take back that edit first, see `git diff`';
}
