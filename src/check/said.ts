import type { Status } from '../roadmap/roadmap.ts';
import { isWord } from '../text/characters.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/**
 * Every status that a text has a word for, wherever it stands.
 *
 * @example Of `moved to v2, as the crane is not done` they are `deferred` and `planned`.
 */
export function statusesIn(text: string, lexicon: Lexicon): Set<Status> {
  const folded = fold(text);
  const found = new Set<Status>();
  for (let at = 0; at < folded.length; at += 1) {
    const status = at > 0 && isWord(folded.charCodeAt(at - 1)) ? undefined : lexicon.status.from(folded, at);
    if (status) found.add(status.value);
  }
  return found;
}
