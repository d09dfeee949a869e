import { isSpaceOrTab } from './line-breaks.ts';
import { copy, type LineWriter, put, reach } from './line-writer.ts';
import { standIn } from './tame.ts';

/**
 * Writes a parser's text `value` that stands at `[from, to)` of the source, finding the place of each of its characters:
 * the source also holds escapes, entities, and at each line's start the marks of the quotes and lists around it.
 * Which `&name;` are entities is taken from the value, so no table of them is needed.
 *
 * @example For the source `a\*b` and the value `a*b` it copies `a`, puts `*` for `\*` and copies `b`.
 */
export function writeText(writer: LineWriter, value: string, from: number, to: number, escapes = true): void {
  if (to <= writer.limit && value.length === to - from && writer.text.startsWith(value, from)) copy(writer, from, to);
  else if (!/[\r\n]/.test(value)) writeLine(writer, value, from, to, escapes);
  else {
    let at = from;
    for (const [nth, line] of value.split(/\r\n|\r|\n/).entries()) {
      if (nth > 0) at = nextLine(writer, line, at, to);
      at = writeLine(writer, line, at, to, escapes);
    }
  }
}

/** Writes a value's line that stands at `at`; gives the offset behind it. */
function writeLine(writer: LineWriter, line: string, at: number, to: number, escapes: boolean): number {
  if (line === '') return at;
  const { text } = writer;
  reach(writer, at);
  const end = Math.min(to, writer.limit);
  if (line.length === end - at && text.startsWith(line, at)) {
    copy(writer, at, end);
    return end;
  }
  return writeAligned(writer, line, at, end, escapes);
}

/** The offset where `line`, the next line of a value, begins, behind the marks of the containers around it. */
function nextLine({ text, lineEnd }: LineWriter, line: string, at: number, to: number): number {
  let start = lineEnd(at);
  if (text.charCodeAt(start) === 0x0d && text.charCodeAt(start + 1) === 0x0a) start += 1;
  start = Math.min(start + 1, to);
  let end = start;
  while (end < to && isMark(text.charCodeAt(end))) end += 1;
  if (!isMark(line.charCodeAt(0))) return end;
  // Where the line itself begins with `>`, the marks that belong to it are the last of those that stand there.
  const own = /^[ \t>]+/.exec(line)?.[0] ?? '';
  const isOwn = text.slice(start, end).endsWith(own) && !/^(?:\\>|&)/.test(text.slice(end, end + 2));
  return isOwn ? end - own.length : end;
}

function isMark(code: number): boolean {
  return code === 0x3e || isSpaceOrTab(code);
}

function writeAligned(writer: LineWriter, line: string, from: number, to: number, escapes: boolean): number {
  const { text } = writer;
  let copied = from;
  let at = from;
  let nth = 0;
  while (nth < line.length && at < to) {
    const width = widthOf(text, at, line[nth] as string, escapes);
    if (width === 0) {
      at += 1;
      nth += 1;
      continue;
    }
    if (at > copied) copy(writer, copied, at);
    const length = width > 2 ? decodedLength(line, nth, text, at) : 1;
    put(writer, line.slice(nth, nth + length), at, width);
    at += width;
    nth += length;
    copied = at;
  }
  if (at > copied) copy(writer, copied, at);
  return at;
}

const entity = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y;
const punctuation = /[!-/:-@[-`{-~]/;

/** How many units of the source say the character `said`, where it does not stand itself; else 0. */
function widthOf(text: string, at: number, said: string, escapes: boolean): number {
  const character = text[at];
  // In code, which has no escapes, a table's `\|` is one all the same.
  if (character === '\\' && text[at + 1] === said && (escapes ? punctuation.test(said) : said === '|')) return 2;
  if (character === '&' && escapes) {
    entity.lastIndex = at;
    const written = entity.exec(text)?.[0] ?? '';
    // Only `&amp;` and its like say `&`; any other `&name;` where the value has a `&` is no entity.
    if (said === '&' ? /^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(written) : written !== '') return written.length;
  }
  return character === said || said === standIn ? 0 : 1;
}

/** What the second character of an entity may be, where it has two: `&bne;`, `&nvlt;`. */
const seconds = '\u0331\u0333\u0338\u200a\u20d2\u20e5\ufe00';

/** An entity stands for one or two units: a surrogate pair, or a character and mostly a combining one. */
function decodedLength(line: string, nth: number, text: string, at: number): number {
  const code = line.charCodeAt(nth);
  if (code >= 0xd800 && code < 0xdc00) return 2;
  if (text.startsWith('&fjlig;', at)) return 2;
  const next = line[nth + 1];
  return text[at + 1] !== '#' && next !== undefined && seconds.includes(next) ? 2 : 1;
}
