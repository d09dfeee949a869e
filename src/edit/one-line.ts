import { singleSpaced } from '../text/single-spaced.ts';

/** Characters that end a line somewhere, are not seen, or turn the text around. */
const UNWRITABLE = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/**
 * Why a text of the user's cannot stand on a line of a roadmap; `null` if it can.
 *
 * @example `lineFault('a\nb')` is `"a line break"`.
 */
export function lineFault(text: string): string | null {
  if (text.trim() === '') return 'nothing';
  if (/[\n\r]/.test(text)) return 'a line break';
  if (/\p{Surrogate}/u.test(text)) return 'half a character (a lone surrogate)';
  const found = UNWRITABLE.exec(text);
  return found ? `the control character U+${codeOf(found[0])}` : null;
}

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/**
 * A text as it is read when inline code and links in it are meant as such. All else stands for itself.
 *
 * @example `` readAs('Drop `--old`, see [RFC](rfc.md)') `` is `"Drop --old, see RFC"`.
 */
export function readAs(text: string): string {
  const plain = text.replace(/`([^`]+)`/g, '$1').replace(/\[([^[\]]+)\]\([^()\s]+\)/g, '$1');
  return singleSpaced(plain.trim());
}

/** What can be done about a text of which Markdown, or the reader, makes something else. */
export const IN_OTHER_WORDS = 'write it in other words';

/** What parts a typed label from the name behind it. */
export const BEHIND_LABEL = /^\s*(?:[:：]|\s[-–—]{1,2}\s|$)\s*/;

const SPECIAL = /[\\`*_[\]<>&~#|!]/g;
/** What begins another block where a line begins. */
const LEADING = /^(?:[-+=:](?=\s|$)|[-=]{3,}|\d{1,9}(?=[.)]))/;

/** A text in which Markdown reads no markup. */
export function escaped(text: string): string {
  const inside = text.replace(SPECIAL, (sign) => `\\${sign}`);
  const [lead = ''] = LEADING.exec(inside) ?? [];
  if (lead === '') return inside;
  return /\d/.test(lead) ? `${lead}\\${inside.slice(lead.length)}` : `\\${inside}`;
}

/**
 * Ways to write a text so that Markdown reads it as it is: unchanged, with what could begin or end something else escaped, with
 * every sign escaped.
 *
 * @example `spellingsOf('# 7')` is `['# 7', '\\# 7']`.
 */
export function spellingsOf(text: string): readonly string[] {
  const front = text.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[!-/:-@[\]^-`{-~]/, '\\$&');
  const back = text.replace(/#+$/, (signs) => `\\${signs}`);
  return [...new Set([text, front, back, escaped(text)])];
}

/** The bars of a text that stands in a table's cell, in code too. */
export function inCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, () => '\\|');
}
