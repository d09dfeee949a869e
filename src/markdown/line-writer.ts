import type { RichText, Run, Style, StyleKind } from '../text/rich-text.ts';
import type { Span } from '../text/span.ts';
import { isSpaceOrTab, type LineEnd, withoutBlanks } from './line-breaks.ts';

/**
 * Collects the text of one block, in the order of the source, as lines of {@link RichText}.
 * Everything that is written says where it stands, and a place beyond the current line begins the next one:
 * so a line break inside a comment, a link's target or inline code needs no care of its own.
 */
export interface LineWriter {
  readonly text: string;
  readonly lineEnd: LineEnd;
  /** A heading over several lines, or a summary, is one line: its line breaks become spaces. */
  readonly joined: boolean;
  readonly lines: RichText[];
  plain: string;
  runs: Draft<Run>[];
  styles: Draft<Style>[];
  /** Styles that have begun and not ended, outer ones first. */
  open: Draft<Style>[];
  /** Where the current line's content starts, and where it ends at most. */
  start: number;
  end: number;
  /** Where its physical line ends. */
  limit: number;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

export function lineWriter(text: string, lineEnd: LineEnd, start: number, joined: boolean): LineWriter {
  const limit = lineEnd(start);
  return { text, lineEnd, joined, lines: [], plain: '', runs: [], styles: [], open: [], start, end: limit, limit };
}

/** Says that something of the block stands at `at`. */
export function reach(writer: LineWriter, at: number): void {
  if (at <= writer.limit) return;
  if (writer.joined) {
    const last = writer.runs.at(-1);
    const from = last ? last.source + (last.width ?? last.length) : at;
    const end = Math.max(from, withoutBlanks(writer.text, writer.start, Math.min(writer.end, writer.limit)));
    if (from < at && !writer.plain.endsWith(' ')) pushRun(writer, ' ', end, at - end);
  } else {
    flush(writer);
    writer.start = at;
    writer.plain = '';
    writer.runs = [];
    if (writer.open.length > 0)
      writer.open = writer.open.map((style) => ({ ...style, start: 0, span: { start: at, end: at } }));
    writer.styles = writer.open.slice();
  }
  writer.limit = writer.lineEnd(at);
  writer.end = writer.limit;
}

/** Says that the current line's content ends at `at`, before a hard line break's mark. */
export function cut(writer: LineWriter, at: number): void {
  if (at >= writer.start && at < writer.end) writer.end = at;
}

/** Writes source text as it stands. */
export function copy(writer: LineWriter, from: number, to: number): void {
  reach(writer, from);
  let start = from;
  if (writer.plain === '') while (start < to && isSpaceOrTab(writer.text.charCodeAt(start))) start += 1;
  if (start === to) return;
  const last = writer.runs.at(-1);
  if (last && last.width === undefined && last.source + last.length === start) last.length += to - start;
  else writer.runs = added(writer.runs, { at: writer.plain.length, source: start, length: to - start });
  const text = writer.text.slice(start, to);
  writer.plain = writer.plain === '' ? text : writer.plain + text;
}

/** Writes `plain` for `width` units of the source that say it in other characters. */
export function put(writer: LineWriter, plain: string, source: number, width: number): void {
  reach(writer, source);
  if (plain !== '' && (writer.plain !== '' || plain !== ' ')) pushRun(writer, plain, source, width);
}

function pushRun(writer: LineWriter, plain: string, source: number, width: number): void {
  writer.runs = added(writer.runs, { at: writer.plain.length, source, length: plain.length, width });
  writer.plain += plain;
}

/** Begins a style; its `span` is that of the whole decorated source. */
export function beginStyle(writer: LineWriter, kind: StyleKind, at: number, url?: string): void {
  reach(writer, at);
  const style: Draft<Style> = { kind, start: writer.plain.length, end: -1, span: { start: at, end: at } };
  if (url !== undefined) style.url = url;
  writer.open.push(style);
  writer.styles = added(writer.styles, style);
}

/** Ends the style that began last. */
export function endStyle(writer: LineWriter, at: number): void {
  const style = writer.open.pop();
  if (style) close(writer, style, at);
}

function close(writer: LineWriter, style: Draft<Style>, at: number): void {
  style.end = writer.plain.length;
  style.span = { start: style.span.start, end: at };
}

/** The block's lines; its content ends at `end`. Lines that say nothing are left out. */
export function finish(writer: LineWriter, end: number): RichText[] {
  if (end < writer.end && end >= writer.start) writer.end = end;
  flush(writer);
  return writer.lines;
}

function flush(writer: LineWriter): void {
  const end = withoutBlanks(writer.text, writer.start, writer.end);
  for (const style of writer.open) close(writer, style, end);
  writer.lines.push(trimmed(writer, { start: writer.start, end }));
}

/** Comments and tags at the end of a line leave blanks before them. */
function trimmed(writer: LineWriter, span: Span): RichText {
  const length = withoutBlanks(writer.plain, 0, writer.plain.length);
  let { plain } = writer;
  const { runs } = writer;
  if (length < plain.length) {
    plain = plain.slice(0, length);
    while (runs.length > 0 && (runs.at(-1) as Run).at >= length) runs.pop();
    const last = runs.at(-1);
    if (last && last.at + last.length > length) last.length = length - last.at;
  }
  return { plain, span, runs, styles: writer.styles.length > 0 ? said(writer.styles, length, span) : [] };
}

/** The styles of a line that decorate something on it, each within its bounds. */
function said(styles: Draft<Style>[], length: number, { start, end }: Span): Style[] {
  for (const style of styles) {
    if (style.end > length) style.end = length;
    if (style.span.start < start || style.span.end > end) {
      style.span = { start: Math.max(start, style.span.start), end: Math.min(end, style.span.end) };
    }
  }
  return styles.every(isSaid) ? styles : styles.filter(isSaid);
}

const isSaid = ({ start, end }: Style): boolean => end > start;

/** A list with one more value. Most lines have one, and `push` would make room for seventeen. */
function added<T>(list: T[], value: T): T[] {
  if (list.length === 0) return [value];
  list.push(value);
  return list;
}
