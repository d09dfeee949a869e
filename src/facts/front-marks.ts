import { isBlank, skipBlanks } from '../text/characters.ts';
import { type Cut, say, sayMark } from './cut.ts';
import { boxAt, markAt } from './marks.ts';
import { mixedStatus } from './sayings/status-value.ts';
import { SIGNS } from './text.ts';

/** As long a name is at most that is looked through for other marks. */
const LONGEST = 200;

/** Emoji and boxes at the front: `🚧 [~] Name`; of `✅ Design, ⏳ build` not the first says how it stands, but both. */
export function takeFrontMarks(cut: Cut): void {
  const { plain, signs } = cut.text;
  if ((signs & (SIGNS.mark | SIGNS.opening)) === 0) return;
  const isShort = cut.end - cut.start <= LONGEST;
  for (;;) {
    const box = boxAt(plain, cut.start, cut.end, cut.lexicon);
    const mark = box ?? markAt(plain, cut.start, cut.end, cut.lexicon);
    if (!mark) return;
    const mixed = box || !isShort ? null : mixedStatus(cut.text, cut.start, cut.end, cut.lexicon);
    if (mixed) say(cut, { ...mixed, end: mark.end });
    else sayMark(cut, mark, box ? 'box-mark' : 'mark');
    // `[ ]* Write the tests`: specs of Kiro so mark what need not be done.
    const isStarred = box !== null && plain[box.end] === '*' && isBlank(plain.charCodeAt(box.end + 1));
    if (isStarred) say(cut, { says: 'tag', start: mark.end, end: mark.end + 1, by: 'tag' });
    cut.start = skipBlanks(plain, isStarred ? mark.end + 1 : mark.end, cut.end);
  }
}
