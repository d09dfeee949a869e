import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import { matchAt } from '../match.ts';
import type { Saying } from '../saying.ts';

const FRACTION = /(\d{1,5})\s?(?:\/|of|de|von|sur|из|di|van)\s?(\d{1,5})(?=\s|$|%|[^\d/.])/y;
const PERCENT = /(~?)(\d{1,3})(?:\.\d{1,2})?\s?%/y;

/** `2/3 plans complete`, `4 of 10`, `100%`. A share that is only about (`~30% buffer`) is a tag. */
export const count: Saying = {
  name: 'count',
  read(text, start, end) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    if (!/[\d~]/.test(text.plain.charAt(from))) return null;
    const fraction = matchAt(FRACTION, text.folded, from, to);
    if (fraction && words(text.plain.slice(from + fraction[0].length, to)) <= 3) {
      return [
        { says: 'count', done: Number(fraction[1]), total: Number(fraction[2]), start: from, end: to, by: 'count' },
      ];
    }
    const percent = matchAt(PERCENT, text.folded, from, to);
    if (!percent || words(text.plain.slice(from + percent[0].length, to)) > 3) return null;
    if (percent[1] !== '') return [{ says: 'tag', start: from, end: to, by: 'count' }];
    return [{ says: 'count', done: Number(percent[2]), total: 100, start: from, end: to, by: 'count' }];
  },
};

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
