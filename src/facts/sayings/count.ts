import { hasWord, isBlank, isDigit, isWord, skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { matchAt } from '../match.ts';
import { digitsAt } from '../numbers.ts';
import type { Saying } from '../saying.ts';
import type { Text } from '../text.ts';

const PERCENT = /(~?)(\d{1,3})(?:\.\d{1,2})?\s?%/y;

/** `2/3 plans complete`, `4 of 10`, `100%`. A share that is only about (`~30% buffer`) is a tag. */
export const count: Saying = {
  name: 'count',
  read(text, start, end, lexicon) {
    const from = skipBlanks(text.plain, start, end);
    const to = skipBlanksBack(text.plain, from, end);
    if (!isDigit(text.plain.charCodeAt(from)) && text.plain.charAt(from) !== '~') return null;
    const fraction = fractionAt(text.folded, from, to, lexicon);
    if (fraction && words(text.plain.slice(fraction.end, to)) <= 3) {
      const { done, total } = fraction;
      const ahead = saysAhead(text.folded, fraction.end, to, lexicon);
      return [{ says: 'count', done, total, ahead, start: from, end: to, by: 'count' }];
    }
    if (!text.plain.includes('%', from)) return null;
    const percent = matchAt(PERCENT, text.folded, from, to);
    if (!percent || words(text.plain.slice(from + percent[0].length, to)) > 3) return null;
    if (percent[1] !== '') return [{ says: 'tag', start: from, end: to, by: 'count' }];
    return [{ says: 'count', done: Number(percent[2]), total: 100, ahead: false, start: from, end: to, by: 'count' }];
  },
};

/** `8/8 plans ready`, `3/3 planned`: what is counted is still to be done. */
export function saysAhead(folded: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let at = start; at < end; at += 1) {
    if (isWord(folded.charCodeAt(at - 1)) || !isWord(folded.charCodeAt(at))) continue;
    const said = lexicon.status.from(folded, at, end) ?? lexicon.buckets.from(folded, at, end);
    if (said) return said.value === 'planned';
  }
  return false;
}

/** `2/3`, `4 of 10`, and no more numbers behind it: `03/05/2027` is no fraction. Without words only with a stroke. */
export function fractionAt(folded: string, start: number, end: number, words?: Lexicon) {
  const first = start + digitsAt(folded, start, 5);
  if (first === start) return null;
  const at = skipBlank(folded, first);
  const of = folded.charAt(at) === '/' ? at + 1 : words && ofEnd(folded, at, end, words);
  if (of === undefined) return null;
  const from = skipBlank(folded, of);
  const behind = from + digitsAt(folded, from, 6);
  if (behind === from || behind > from + 5 || behind > end || '/.'.includes(folded.charAt(behind) || ' ')) return null;
  return { done: Number(folded.slice(start, first)), total: Number(folded.slice(from, behind)), end: behind };
}

/** `3 do 5` is how much of it in Portuguese, and from where to where in Polish. */
function ofEnd(folded: string, at: number, end: number, { of, joints }: Lexicon): number | undefined {
  return joints.from(folded, at, end)?.value === 'through' ? undefined : of.from(folded, at, end)?.end;
}

/**
 * How much of an item is done, in the value of one of its fields: `40%`, `███░░ ~40 % complete`, `In progress (40%)`; but not
 * `30% faster` and `2 of 10`.
 */
export function shareIn({ plain, folded }: Text, start: number, end: number, lexicon: Lexicon) {
  const sign = plain.indexOf('%', start);
  if (sign < 0 || sign >= end) return null;
  let from = skipBlanksBack(plain, start, sign);
  while (from > start && SHARE.test(plain.charAt(from - 1))) from -= 1;
  const share = matchAt(PERCENT, plain, from, end);
  if (!share || (plain.charAt(from - 1) !== '(' && hasWord(plain, start, from))) return null;
  const behind = skipBlanks(plain, sign + 1, end);
  const ends =
    behind >= end || /[^\p{L}\p{N}+]/u.test(plain.charAt(behind)) || lexicon.status.from(folded, behind, end);
  return ends ? { done: Number(share[2]), total: 100, start: from, end: sign + 1 } : null;
}

const SHARE = /[\d.~]/;

const skipBlank = (folded: string, at: number): number => (isBlank(folded.charCodeAt(at)) ? at + 1 : at);

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
