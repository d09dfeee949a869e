import { RoadmapError } from '../error.ts';
import type { SourceFile } from '../text/source.ts';
import { lineStart } from './line-start.ts';

/** What an engine reads within 5 s and 512 MB, whatever the input looks like. */
export interface Limits {
  /** In UTF-16 units. */
  readonly length: number;
  /** Lines, marks of lists and quotes, and marks within text: about the number of nodes, and so the memory. */
  readonly marks: number;
  /**
   * The sum of the squares of the numbers of lines and marks in each paragraph: a parser may compare every mark with every other.
   * Wherever it is not certain that a paragraph ends, it is taken to go on.
   */
  readonly pairs: number;
}

/** Lists and quotes within each other. */
const maxDepth = 32;
/** Of a list's mark: lists may be nested over lines, without ever being nested on one. */
const maxIndent = 200;

/** Marks that may open or close something: a parser looks for their other half. */
const PAIRED = 2;
const SINGLE = 1;
const kinds = new Uint8Array(128);
for (const mark of '*_~[]<`&@') kinds[mark.charCodeAt(0)] = PAIRED;
for (const mark of '|\\') kinds[mark.charCodeAt(0)] = SINGLE;

/**
 * Refuses, in one pass over the text and before a parser sees it, what a parser would need too long or too much memory for.
 *
 * @throws {RoadmapError} As `ROADMAP.md:7: unexpected 40 nested lists and quotes, expected at most 32`.
 */
export function guard({ path, text }: SourceFile, limits: Limits): void {
  if (text.length > limits.length) {
    throw refusal(path, 1, `a text of ${text.length} characters`, `${limits.length}`);
  }
  const columns: number[] = [];
  let marks = 0;
  let pairs = 0;
  let paired = 0;
  let numbered = false;
  let paragraph = 0;
  for (let at = 0, line = 1; at < text.length; line += 1) {
    const start = lineStart(text, at, columns);
    if (columns.length > maxDepth)
      throw refusal(path, line, `${columns.length} nested lists and quotes`, `${maxDepth}`);
    if (start.indent > maxIndent) throw refusal(path, line, `a list indented by ${start.indent}`, `${maxIndent}`);
    if (start.begins === 'number' ? numbered : start.begins !== 'text') {
      pairs += paired * paired;
      paired = 0;
      paragraph = at;
    }
    numbered = start.begins === 'break' || start.begins === 'one' || (start.begins === 'number' && numbered);
    marks += start.weight;
    paired += 1;
    for (at = start.at; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || code === 0x0d) break;
      const kind = code < 128 ? (kinds[code] as number) : 0;
      if (kind === 0) continue;
      marks += 1;
      if (kind === PAIRED) paired += 1;
      // At each entity Sätteri copies the text before it.
      if (code === 0x26 && text.charCodeAt(at + 1) !== 0x20) pairs += 8 * (at - paragraph);
    }
    if (marks > limits.marks) throw refusal(path, line, 'a text with more lines and marks', `${limits.marks} of them`);
    if (pairs + paired * paired > limits.pairs) {
      throw refusal(
        path,
        line,
        `${paired} lines and marks in one paragraph, list or table`,
        `${Math.floor(Math.sqrt(limits.pairs - pairs))}`,
      );
    }
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    at += 1;
  }
}

function refusal(path: string, line: number, found: string, most: string): RoadmapError {
  return new RoadmapError(`${path}:${line}: unexpected ${found}, expected at most ${most}`, {
    hint: 'this is too complex to be read; split the file, or put blank lines between its parts',
  });
}
