/**
 * Why a text can be no name, as one line of a document; `null` if it can.
 *
 * @example `notOneLine('a\nb')` is `"a name is one line: it has a line break"`.
 */
export function notOneLine(text: string): string | null {
  if (text.trim() === '') return 'a name is empty';
  if (/[\n\r\u0085\u2028\u2029]/.test(text)) return 'a name is one line: it has a line break';
  const control = /[\0-\x1f\x7f-\x9f]/.exec(text)?.[0];
  if (control !== undefined)
    return `a name has no control characters: it has \\u{${control.charCodeAt(0).toString(16)}}`;
  return /\p{Surrogate}/u.test(text) ? 'a name is whole characters: it has half of a surrogate pair' : null;
}

/** Ways to write a text so that it begins nothing else: as it is, else with what could act escaped. */
export function spellingsOf(text: string): readonly string[] {
  const front = text.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[^\p{L}\p{N}\s\\]/u, '\\$&');
  const back = text.replace(/#+$/, (signs) => `\\${signs}`);
  return [...new Set([text, front, back])];
}
