import type { Status } from '../../roadmap/roadmap.ts';
import { isWord } from '../../text/characters.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/**
 * Every status that a text has a word for, wherever it stands.
 *
 * @example Of `1 deferred, 2 not done` they are `deferred` and `planned`.
 */
export function statusesIn(text: string, lexicon: Lexicon): Set<Status> {
  return statusesWhere(text, lexicon, () => true);
}

const SIGN = /(?:[([{—–:|→⇒>]|\s-)[\s*_]*$/u;

/**
 * The statuses that are said first or behind a sign, and so of the whole and not as a part of a sentence.
 *
 * @example Of `Crane → moved to v2` it is `deferred`, of `Mark deleted ships` there is none.
 */
export function statusesSaidIn(text: string, lexicon: Lexicon): Set<Status> {
  return statusesWhere(text, lexicon, (at) => at === 0 || SIGN.test(text.slice(Math.max(0, at - 6), at)));
}

function statusesWhere(text: string, lexicon: Lexicon, isWanted: (at: number) => boolean): Set<Status> {
  const folded = fold(text);
  const found = new Set<Status>();
  for (let at = 0; at < folded.length; at += 1) {
    const status = at > 0 && isWord(folded.charCodeAt(at - 1)) ? undefined : lexicon.status.from(folded, at);
    if (status && isWanted(at)) found.add(status.value);
  }
  return found;
}
