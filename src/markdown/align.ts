import { isBlank, withoutBlanks } from './line-breaks.ts';
import { copy, type LineWriter, put, reach } from './line-writer.ts';

/**
 * Writes a parser's text `value` that stands at `[from, to)` of the source, finding the place of each of its characters:
 * the source also holds escapes, entities, and at each line's start the marks of the quotes and lists around it.
 * Which `&name;` are entities is taken from the value, so no table of them is needed.
 *
 * @example For the source `a\*b` and the value `a*b` it copies `a`, puts `*` for `\*` and copies `b`.
 */
export function writeText(writer: LineWriter, value: string, from: number, to: number, escapes = true): void {
  const { text } = writer;
  if (to <= writer.limit && value.length === to - from && text.startsWith(value, from)) {
    copy(writer, from, to);
    return;
  }
  const lines = value.split(/\r\n|\r|\n/);
  let at = from;
  for (const [nth, line] of lines.entries()) {
    if (nth > 0) at = nextLine(writer, line, at, to);
    if (line === '') continue;
    if (at > writer.limit) reach(writer, at);
    const end = Math.min(to, writer.limit);
    if (text.startsWith(line, at) && (line.length === end - at || isPlain(text, at, line, end, escapes))) {
      copy(writer, at, at + line.length);
      at += line.length;
    } else at = writeAligned(writer, line, at, end, escapes);
  }
}

/** True if the line stands in the source as it is, with nothing behind it but the blanks that Markdown takes away. */
function isPlain(text: string, at: number, line: string, end: number, escapes: boolean): boolean {
  return withoutBlanks(text, at + line.length, end) === at + line.length || !escapes || !/[\\&]/.test(line);
}

/** The offset where `line`, the next line of a value, begins, behind the marks of the containers around it. */
function nextLine({ text, lineEnd }: LineWriter, line: string, at: number, to: number): number {
  let start = lineEnd(at);
  if (text.charCodeAt(start) === 0x0d && text.charCodeAt(start + 1) === 0x0a) start += 1;
  start = Math.min(start + 1, to);
  let end = start;
  while (end < to && (isBlank(text.charCodeAt(end)) || text.charCodeAt(end) === 0x3e)) end += 1;
  // Where the line itself begins with `>`, the marks that belong to it are the last of those that stand there.
  const own = /^[ \t>]+/.exec(line)?.[0] ?? '';
  if (own !== '' && text.slice(start, end).endsWith(own) && !/^(?:\\>|&)/.test(text.slice(end, end + 2))) end -= own.length;
  return end;
}

const entity = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y;
const punctuation = /[!-/:-@[-`{-~]/;

function writeAligned(writer: LineWriter, line: string, from: number, to: number, escapes: boolean): number {
  const { text } = writer;
  let copied = from;
  let at = from;
  let nth = 0;
  const replace = (plain: string, width: number): void => {
    if (at > copied) copy(writer, copied, at);
    put(writer, plain, at, width);
    at += width;
    nth += plain.length;
    copied = at;
  };
  while (nth < line.length && at < to) {
    const character = text[at] as string;
    const said = line[nth] as string;
    if (character === '\\' && isEscape(text, at, said, escapes)) replace(said, 2);
    else if (character === '&' && escapes) {
      entity.lastIndex = at;
      const written = entity.exec(text)?.[0];
      if (written && isDecoded(written, said)) replace(line.slice(nth, nth + decodedLength(line, nth, written)), written.length);
      else if (said === '&') at = ++at + 0 * nth++;
      else replace(said, 1);
    } else if (character === said) {
      at += 1;
      nth += 1;
    } else replace(said, 1);
  }
  if (at > copied) copy(writer, copied, at);
  return at;
}

/** In code, which has no escapes, a table's `\|` is one all the same. */
function isEscape(text: string, at: number, said: string, escapes: boolean): boolean {
  const next = text[at + 1];
  return next === said && (escapes ? punctuation.test(said) : said === '|');
}

/** Only `&amp;` and its like decode to `&`; any other `&name;` before a `&` of the value is none. */
function isDecoded(written: string, said: string): boolean {
  return said !== '&' || /^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(written);
}

/** An entity stands for one or two units: a surrogate pair, or a character and a combining one (`&bne;`). */
function decodedLength(line: string, nth: number, written: string): number {
  const code = line.charCodeAt(nth);
  if (code >= 0xd800 && code < 0xdc00) return 2;
  if (written === '&fjlig;') return 2;
  return written[1] !== '#' && /[\u0331\u0333\u0338\u200a\u20d2\u20e5\ufe00]/.test(line[nth + 1] ?? '') ? 2 : 1;
}
