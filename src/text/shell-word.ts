/**
 * A text as it is typed in a shell as one word.
 *
 * @example `shellWord('my plan.md')` is `'my plan.md'`, with the quotes.
 */
export function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
