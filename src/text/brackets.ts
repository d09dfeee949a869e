/** What closes what opens: parentheses and brackets, also those of East Asia. */
export const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' };

/** What opens what closes. */
export const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSING).map(([open, close]) => [close, open]),
);

/** What closes quotes, by what opens them. */
export const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  "'": "'",
  '‘': '’',
  '「': '」',
  '《': '》',
};

/** The index of the parenthesis that the one at `close` closes; -1 if there is none. */
export function opening(plain: string, start: number, close: number, open: string): number {
  const closer = plain[close];
  let depth = 0;
  for (let at = close; at >= start; at -= 1) {
    const character = plain[at];
    if (character === closer) depth += 1;
    else if (character === open && --depth === 0) return at;
  }
  return -1;
}

/** What closes the decorations and quotes that a text begins and does not end: `**` of `**Status: `. */
export function unclosed(text: string): string {
  const open: string[] = [];
  for (const [signs] of text.matchAll(/\*+|_+|`+|"/g))
    if (open.at(-1) === signs) open.pop();
    else open.push(signs);
  return open.reverse().join('');
}
