import { eastAsianWidth } from 'get-east-asian-width';
import { once } from './once.ts';

/** One unit, one column: Latin letters, punctuation, arrows, boxes and bars. Most text, and quick to tell. */
const SIMPLE = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2200\u2500-\u25fc\u2713\u2717]*$/;

/** One code point, one character: nothing here joins with what stands before it. Greek, Cyrillic, CJK, symbols and emoji. */
const SINGLE =
  /^(?:[\x20-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u0587\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3096\u309b-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff9d]|\ud83c[\udc00-\udde5\ude00-\udffa]|[\ud83d\ud83e][\udc00-\udfff])*$/;

/**
 * What a reader sees as one character: a flag, or a base with the marks, skin tones and vowels that are set on it.
 * Joiners are no part of it, since they are shown escaped. `Intl.Segmenter` and string-width say the same of such text,
 * but cost 7 and 20 ms to start, and even this costs 4: it is for text that needs it.
 */
const character = once(
  () => /(?:[\u{1f1e6}-\u{1f1ff}]{2}|\P{M})(?:\p{M}|[\u{1f3fb}-\u{1f3ff}]|[\u1160-\u11ff])*|\p{M}+/gsu,
);

const ELLIPSIS = '…';

/** Columns that `text` takes on a terminal. `text` has no escape sequences. */
export function widthOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let width = 0;
  if (SINGLE.test(text)) for (const each of text) width += eastAsianWidth(each.codePointAt(0) as number);
  else for (const each of characters(text)) width += characterWidth(each);
  return width;
}

/**
 * `text` in at most `columns` columns, cut between characters as a reader sees them, with `…` for what is left out.
 *
 * @example `cut('Foundation', 6)` is `Found…`.
 */
export function cut(text: string, columns: number): string {
  // A column holds at least one unit, but combining marks are without end: neither is worth measuring whole.
  if (text.length <= columns * 8 && widthOf(text) <= columns) return text;
  if (columns <= 0) return '';
  if (SIMPLE.test(text)) return `${text.slice(0, columns - 1).trimEnd()}${ELLIPSIS}`;
  let kept = '';
  let width = 0;
  for (const character of characters(text.slice(0, columns * 16))) {
    width += characterWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** Han and kana, between which a line may be broken, each with what must not begin a line. */
const PIECES =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff][\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u300d\u300f\u3011\u30fc]*|[^\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;

/** `text` in lines of at most `columns`, broken between words, and between characters where a script has no words. */
export function wrap(text: string, columns: number): string[] {
  return broken(text, columns).map((line) => cut(line, columns));
}

/** The same in no more than `most` lines, the last of which is cut. */
export function wrapTo(text: string, columns: number, most: number): string[] {
  const lines = broken(text, columns);
  const kept = lines.slice(0, most - 1);
  // A blank at which a line was broken is in none.
  const rest = kept.reduce((left, line) => left.slice(line.length).replace(/^ /, ''), text);
  return [...kept, ...(lines.length < most ? [] : [rest])].map((line) => cut(line, columns));
}

function broken(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const [first = '', ...others] = widthOf(word) > columns ? (word.match(PIECES) ?? [word]) : [word];
    add(line === '' ? first : ` ${first}`, first);
    for (const piece of others) add(piece, piece);
  }
  return [...lines, line];

  function add(joined: string, alone: string): void {
    if (line !== '' && widthOf(line + joined) > columns) {
      lines.push(line);
      line = alone;
    } else line += joined;
  }
}

function characters(text: string): readonly string[] {
  return SINGLE.test(text) ? [...text] : (text.match(character()) ?? []);
}

function characterWidth(character: string): number {
  const first = character.codePointAt(0) as number;
  if (character.length === 1 && first < 0x7f) return 1;
  if (character.length === (first > 0xffff ? 2 : 1) && SINGLE.test(character)) return eastAsianWidth(first);
  const flag = first >= 0x1f1e6 && first <= 0x1f1ff && character.length > 2;
  if (flag || character.includes('\ufe0f')) return 2;
  if (/^\p{M}/u.test(character)) return 0;
  // Vowel signs of Indic scripts that stand beside their letter.
  return eastAsianWidth(first) + (character.match(/\p{Mc}/gu)?.length ?? 0);
}
