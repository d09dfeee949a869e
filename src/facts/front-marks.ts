import { skipBlanks } from '../text/characters.ts';
import { type Cut, say, sayMark } from './cut.ts';
import { boxAt, markAt } from './marks.ts';
import { mixedStatus } from './sayings/status-value.ts';
import { SIGNS } from './text.ts';

/** Emoji and boxes at the front: `🚧 [~] Name`. */
export function takeFrontMarks(cut: Cut): void {
  const { plain, signs } = cut.text;
  if ((signs & (SIGNS.mark | SIGNS.opening)) === 0) return;
  for (;;) {
    const box = boxAt(plain, cut.start, cut.end, cut.lexicon);
    const mark = box ?? markAt(plain, cut.start, cut.end, cut.lexicon);
    if (!mark) return;
    const mixed = box ? null : mixedStatus(cut.text, cut.start, cut.end, cut.lexicon);
    if (mixed) say(cut, { ...mixed, end: mark.end });
    else sayMark(cut, mark, box ? 'box-mark' : 'mark');
    cut.start = skipBlanks(plain, mark.end, cut.end);
  }
}
