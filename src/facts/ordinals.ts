import { isCapital, isDigit } from '../text/characters.ts';
import type { Label } from './label.ts';
import { matchAt, matchEnd } from './match.ts';
import { arabic, hanOrdinalEnd } from './numerals.ts';
import type { Text } from './text.ts';

/** `(1)`, `（二）`, `II.` before a title. */
export function setOffOrdinal({ plain, folded }: Text, start: number, end: number): Label | null {
  const match = matchAt(SET_OFF, folded, start, end);
  const written = match && (match[1] ?? match[2]);
  if (!match || !written || (match[2] && !isCapital(plain.charCodeAt(start)))) return null;
  const number = arabic(written);
  if (!isDigit(number.charCodeAt(0))) return null;
  const from = start + match[0].indexOf(written);
  const text = plain.slice(from, from + written.length);
  return { kind: 'number', word: null, text, number, start, end: start + match[0].length };
}

const SET_OFF = /[(（](\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|([ivx]{1,4})[.)](?=\s)/y;

/** `一、` before a title. */
export function hanOrdinal({ plain, folded }: Text, start: number, end: number): Label | null {
  const stop = hanOrdinalEnd(folded, start);
  if (stop < 0 || stop > end) return null;
  const text = plain.slice(start, stop);
  return { kind: 'number', word: null, text, number: arabic(text), start, end: stop };
}

const KEYCAP = /\d{1,2}\ufe0f?\u20e3/y;

/** `1️⃣`, `②`: numbers that need no sign behind them. */
export function pictured({ plain }: Text, start: number, end: number): Label | null {
  const circled = plain.charCodeAt(start) - CIRCLED_ONE + 1;
  const stop = circled >= 1 && circled <= 20 ? start + 1 : matchEnd(KEYCAP, plain, start, end);
  if (stop < 0) return null;
  const text = plain.slice(start, stop);
  return {
    kind: 'number',
    word: null,
    text,
    number: String(stop > start + 1 ? Number.parseInt(text, 10) : circled),
    start,
    end: stop,
  };
}

const CIRCLED_ONE = 0x2460;
