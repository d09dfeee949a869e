import { hasWord, isWord } from '../text/characters.ts';
import { fold, isBoundary } from '../vocabulary/fold.ts';
import type { Status } from '../vocabulary/kinds.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Found, Phrases } from '../vocabulary/phrases.ts';

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
  return statusesWhere(text, lexicon, (at) => !hasWord(text, 0, at) || SIGN.test(text.slice(Math.max(0, at - 6), at)));
}

function statusesWhere(text: string, lexicon: Lexicon, isWanted: (at: number) => boolean): Set<Status> {
  const found = new Set<Status>();
  for (const status of wordsOf(text, lexicon.status)) if (isWanted(status.start)) found.add(status.value);
  return found;
}

/** True if one of the words stands anywhere in a text; of a script without blanks, also within a run of its letters. */
export function hasWordOf(text: string, words: Phrases<unknown>): boolean {
  const folded = fold(text);
  for (let at = 0; at < folded.length; at += 1) if (isBoundary(folded, at) && words.from(folded, at)) return true;
  return false;
}

function* wordsOf<T>(text: string, words: Phrases<T>): Generator<Found<T>, undefined> {
  const folded = fold(text);
  for (let at = 0; at < folded.length; at += 1) {
    const word = at > 0 && isWord(folded.charCodeAt(at - 1)) ? undefined : words.from(folded, at);
    if (word) yield word;
  }
}
