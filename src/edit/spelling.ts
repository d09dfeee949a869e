import { markAt } from '../facts/marks.ts';
import type { Status } from '../roadmap/roadmap.ts';
import { isBlank, skipBlanks } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** A status as it is written: `✅ Complete` is `{ mark: '✅', joint: ' ', words: 'Complete' }`. What is not there is empty. */
export interface Spelling {
  readonly mark: string;
  /** What stands between the mark and the words. */
  readonly joint: string;
  readonly words: string;
}

export function spellingOf(text: string, lexicon: Lexicon): Spelling {
  let end = 0;
  for (let mark = markAt(text, 0, text.length, lexicon); mark; mark = markAt(text, end, text.length, lexicon)) {
    end = mark.end;
    if (isBlank(text.charCodeAt(end)) && markAt(text, skipBlanks(text, end, text.length), text.length, lexicon))
      end = skipBlanks(text, end, text.length);
  }
  const words = end === 0 ? 0 : skipBlanks(text, end, text.length);
  return { mark: text.slice(0, end), joint: text.slice(end, words), words: text.slice(words) };
}

/** The character that is written for a status: of those that say it, the first. */
export function characterFor(status: Status, marks: Lexicon['marks']): string | undefined {
  return [...marks].find(([, each]) => each === status)?.[0];
}

/** What two spellings must have in common to stand in each other's place. */
export function shapeOf({ mark, words }: Spelling): 'mark' | 'words' | 'both' {
  return words === '' ? 'mark' : mark === '' ? 'words' : 'both';
}

/**
 * Words in the letter case of others: `DONE` of `PLANNED`, `In Progress` of `Not Started`, `Done` of `Planned`.
 *
 * @example `inCaseOf('PLANNED', 'done')` is `"DONE"`.
 */
export function inCaseOf(model: string, words: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return letters === letters.toUpperCase() ? words : words.toLowerCase();
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  const titled = model.split(/\s+/).length > 1 && model.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word));
  const lower = words.toLowerCase();
  return titled ? lower.replace(/(?<=^|\s)\p{Ll}/gu, capital) : lower.replace(/^\p{Ll}/u, capital);
}

const capital = (letter: string): string => letter.toUpperCase();
