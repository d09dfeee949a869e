import { isBlank, isDigit } from '../text/characters.ts';
import { digitsAt } from './numbers.ts';

const HAN_DIGITS = '〇一二三四五六七八九';

/** A number, and the place behind what belongs to it: where its word may stand. */
export interface NumberBefore {
  readonly number: string;
  readonly end: number;
}

/** `第一`, `제 2`, `三-四个`, `十二`, `2.1`. Written out, as a pattern of it takes a tenth of the time of a short file to compile. */
export function eastAsianNumber(folded: string, at: number, end: number): NumberBefore | null {
  const from = skipBlank(folded, '第제'.includes(folded.charAt(at) || ' ') ? at + 1 : at);
  let stop = digitsEnd(folded, from, `${HAN_DIGITS}十百零`);
  if (stop === from) return null;
  const fraction = folded.charAt(stop) === '.' ? digitsAt(folded, stop + 1, 3) : 0;
  if (fraction > 0) stop += fraction + 1;
  if ('-–~〜'.includes(folded.charAt(stop) || ' ')) {
    const last = digitsEnd(folded, stop + 1, '一二三四五六七八九十');
    if (last > stop + 1) stop = last;
  }
  const counted = skipBlank(folded, stop);
  const behind = skipBlank(folded, '个個'.includes(folded.charAt(counted) || ' ') ? counted + 1 : counted);
  return behind <= end ? { number: folded.slice(from, stop), end: behind } : null;
}

/** Behind at most four digits. */
function digitsEnd(folded: string, from: number, han: string): number {
  let at = from;
  while (at < from + 4 && at < folded.length && (isDigit(folded.charCodeAt(at)) || han.includes(folded.charAt(at))))
    at += 1;
  return at;
}

/** `一、`, `十二．` in front of a title: where the numerals end; -1 where none stand. */
export function hanOrdinalEnd(folded: string, at: number): number {
  let end = at;
  while (end < at + 4 && `${HAN_DIGITS}十`.includes(folded.charAt(end) || ' ')) end += 1;
  return end > at && '、.'.includes(folded.charAt(end) || ' ') ? end : -1;
}

const skipBlank = (folded: string, at: number): number => (isBlank(folded.charCodeAt(at)) ? at + 1 : at);

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** `ii` is `2`, `iv` is `4`; `null` for what is no such number below 40. */
function roman(number: string): string | null {
  if (!/^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/.test(number) || number === 'x') return null;
  const digits = [...number].map((letter) => ROMAN[letter] as number);
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0));
}

/** `十二` is `12`, `iv` is `4`; other numbers stay. */
export function arabic(number: string): string {
  const latin = roman(number);
  if (latin) return latin;
  if (!/^[〇零一二三四五六七八九十]+$/.test(number)) return number;
  const [tens, ones] = number.includes('十') ? number.split('十') : [null, number];
  const digit = (han: string) => HAN_DIGITS.indexOf(han.replace('零', '〇'));
  return String(
    (tens === null ? 0 : tens === '' ? 10 : digit(tens as string) * 10) +
      (ones === '' ? 0 : digit((ones as string).slice(-1))),
  );
}
