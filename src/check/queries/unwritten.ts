import { between, isWord } from '../../text/characters.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** What is longer says something. UTF-16 units. */
const MOST = 80;
/** So much may stand behind what says that there is nothing: `TBD during planning`. */
const REMARK = 32;

/**
 * True if a text only holds the place of one.
 *
 * @example `TBD`, `[To be defined]`, `TBD during planning` and `待定` do, `TODO list of the crane` does not.
 */
export function isUnwritten(text: string, { unwritten, none }: Lexicon): boolean {
  if (text.length > MOST) return false;
  const said = between(fold(text), isWord);
  const word = unwritten.from(said, 0);
  if (!word || word.end === said.length) return word !== undefined;
  return said.length - word.end < REMARK && none.exact(said.slice(0, word.end)) !== undefined;
}
