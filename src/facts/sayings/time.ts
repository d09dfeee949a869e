import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { dateAt, matchAt } from '../dates.ts';
import { type Saying, type Text, trim } from '../saying.ts';

const NUMBER = /~?\d{1,4}(?:[.,]\d)?\+?/y;
const QUARTER = /[qhst]\d(?![\p{L}\d])/uy;
const GLUE =
  /[\s,.'’~〜～–—\-/+:→年第约約]|(?:est|about|approx|ca|circa|by|until|due|eta|early|mid|late|end|of|the|from|target|per|each|in|each|starting|begin|beginning)\b\.?/uy;

/** A stretch of time: `Weeks 1-6`, `0-4 weeks`, `2022 Q2 ~ Q4`, `July ~ August 2021`, `1-2日`; not a whole date. */
export const time: Saying = {
  name: 'time',
  read(text, start, end, lexicon) {
    const [from, to] = trim(text.plain, start, end);
    return isTime(text, from, to, lexicon) ? [{ says: 'time', start: from, end: to, by: 'time' }] : null;
  },
};

function isTime(text: Text, start: number, end: number, lexicon: Lexicon): boolean {
  let at = start;
  let units = 0;
  let numbers = 0;
  while (at < end) {
    const date = dateAt(text, at, end, lexicon);
    const quarter = matchAt(QUARTER, text.folded, at, end);
    const word = lexicon.units.from(text.folded, at, end) ?? lexicon.months.from(text.folded, at, end);
    const number = matchAt(NUMBER, text.folded, at, end);
    const joint = lexicon.joints.from(text.folded, at, end);
    const glue = matchAt(GLUE, text.folded, at, end);
    if (date) at = date.end;
    else if (quarter) at += quarter[0].length;
    else if (word && word.end > at) at = word.end;
    else if (number) at += number[0].length;
    else if (joint) at = joint.end;
    else if (glue) at += glue[0].length;
    else return false;
    if (date || quarter || word) units += 1;
    if (date || quarter || number) numbers += 1;
  }
  return units > 0 && numbers > 0;
}
