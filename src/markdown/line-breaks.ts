/** Finds where the line that holds an offset ends; without its line ending, which is LF, CRLF or CR, as in Markdown. */
export type LineEnd = (at: number) => number;

/** Calls with rising offsets cost the length of the text in all. */
export function lineEnds(text: string): LineEnd {
  const feed = finder(text, '\n');
  if (!text.includes('\r')) return feed;
  const carriage = finder(text, '\r');
  return (at) => Math.min(feed(at), carriage(at));
}

/** `text.indexOf(character, at)`, or the end; remembers the last answer, as the next one may be megabytes away. */
function finder(text: string, character: string): LineEnd {
  let asked = 0;
  let found = -1;
  return (at) => {
    if (at < asked || at > found) {
      found = text.indexOf(character, at);
      if (found < 0) found = text.length;
      asked = at;
    }
    return found;
  };
}

/** Where the line's content ends: `end` without the blanks before it, but not before `start`. */
export function withoutBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpaceOrTab(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Space or tab: what Markdown takes away at the ends of a line. */
export function isSpaceOrTab(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
