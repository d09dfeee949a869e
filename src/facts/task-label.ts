import type { Cut } from './cut.ts';
import type { Label } from './label.ts';
import { matchAt } from './match.ts';
import { afterSeparators } from './separators.ts';
import { SIGNS } from './text.ts';

const TASK_NUMBER = /\s(?:#\s?)?(\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)(?=\s?(?:[:：)|]|[-–—]\s|—|$))/y;

/** `Task 1.1: Import`, `Feature 2 — Search`: what a word of work and a number name is numbered as `1.1 Import` and `2. Search` are. */
export function taskLabel({ text, lexicon, start, end }: Cut): Label | null {
  if ((text.signs & SIGNS.digit) === 0) return null;
  const word = lexicon.roles.from(text.folded, start, end);
  const match = word?.value === 'tasks' ? matchAt(TASK_NUMBER, text.folded, word.end, end) : null;
  if (!word || !match) return null;
  const stop = word.end + match[0].length;
  // `**Task 2**: Cards` has no other name.
  if (afterSeparators(text.plain, stop, end) >= end) return null;
  return {
    kind: /\./.test(match[1] as string) ? 'id' : 'number',
    word: text.folded.slice(word.start, word.end),
    text: text.plain.slice(start, stop),
    number: match[1] as string,
    start,
    end: stop,
  };
}
