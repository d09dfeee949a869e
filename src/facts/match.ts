/** A sticky pattern at one place, its match ending at or before `end`. */
export function matchAt(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && at + match[0].length <= end ? match : null;
}

/** Where the match of a sticky pattern ends, at or before `end`; -1 if there is none. */
export function matchEnd(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : -1;
}

/** Behind the match of a sticky pattern, else where it was looked for. */
export function skipMatch(pattern: RegExp, text: string, at: number, end: number): number {
  const behind = matchEnd(pattern, text, at, end);
  return behind < 0 ? at : behind;
}
