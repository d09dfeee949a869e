import type { PhrasingContent } from 'mdast';
import type { RichText } from '../text/rich-text.ts';
import { writeText } from './align.ts';
import { isBlank, type LineEnd, withoutBlanks } from './line-breaks.ts';
import { beginStyle, cut, endStyle, finish, type LineWriter, lineWriter, put, reach } from './line-writer.ts';
import { standIn } from './tame.ts';

/** What phrasing content says, physical line by physical line; lines without a word are in the answer too. */
export function readInline(
  text: string,
  lineEnd: LineEnd,
  nodes: readonly PhrasingContent[],
  joined = false,
): RichText[] {
  const end = endOf(nodes.at(-1));
  let start = startOf(nodes[0]);
  // Behind a task box there may be more than one blank.
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  const only = nodes.length === 1 ? nodes[0] : undefined;
  // Most text is one plain line.
  if (
    only?.type === 'text' &&
    only.value.length === end - start &&
    end <= lineEnd(start) &&
    text.startsWith(only.value, start)
  ) {
    return [
      { plain: only.value, span: { start, end }, runs: [{ at: 0, source: start, length: end - start }], styles: [] },
    ];
  }
  const writer = lineWriter(text, lineEnd, start, joined);
  writeAll(writer, nodes);
  return finish(writer, end);
}

/** Emphasis may be nested more deeply than functions may call each other. */
function writeAll(writer: LineWriter, nodes: readonly PhrasingContent[]): void {
  // What is to be written, the next one last; a number is where the style that began last ends.
  const ahead: (PhrasingContent | number)[] = nodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (typeof node === 'number') {
      endStyle(writer, node);
      continue;
    }
    const inner = write(writer, node, startOf(node), endOf(node));
    if (inner === null) continue;
    for (let nth = inner.length - 1; nth >= 0; nth -= 1) ahead.push(inner[nth] as PhrasingContent | number);
  }
}

/** Writes a node without children, or begins the style of one with children, and gives what is to be written next. */
function write(
  writer: LineWriter,
  node: PhrasingContent,
  start: number,
  end: number,
): readonly (PhrasingContent | number)[] | null {
  switch (node.type) {
    case 'text':
      writeText(writer, node.value, start, end);
      return null;
    case 'strong':
    case 'emphasis':
      beginStyle(writer, node.type, start);
      return [...node.children, end];
    case 'delete':
      beginStyle(writer, 'strike', start);
      return [...node.children, end];
    case 'link':
      if (isBare(writer.text, start)) return node.children;
      beginStyle(writer, 'link', start, node.url);
      return [...node.children, end];
    case 'linkReference':
      beginStyle(writer, 'link', start);
      return [...node.children, end];
    case 'inlineCode':
      writeCode(writer, node.value, start, end);
      return null;
    case 'image':
      writeImage(writer, node.alt ?? '', start, end, node.url);
      return null;
    case 'imageReference':
      writeImage(writer, node.alt ?? '', start, end);
      return null;
    case 'break':
      cut(writer, start);
      return null;
    case 'html':
      reach(writer, start);
      if (/^<br\b/i.test(node.value)) put(writer, ' ', start, end - start);
      return null;
    default:
      reach(writer, start);
      return null;
  }
}

/** A bare address is text: the engines do not agree on what is one, and it says no more than it shows. */
function isBare(text: string, start: number): boolean {
  return text[start] !== '[' && text[start] !== '<';
}

/** A space or line break inside each end of the backticks is not part of the code, if there is anything else. */
function writeCode(writer: LineWriter, value: string, start: number, end: number): void {
  const { text } = writer;
  let ticks = 0;
  while (text[start + ticks] === '`') ticks += 1;
  const from = start + ticks;
  const to = end - ticks;
  const inner = text.slice(from, to);
  const isPadded = /^[ \r\n][\s\S]*[ \r\n]$/.test(inner) && inner.trim() !== '';
  beginStyle(writer, 'code', start);
  if (isPadded && inner[0] !== ' ') writeText(writer, `\n${value}`, from, to - 1, false);
  else if (isPadded) writeText(writer, value, from + 1, to - 1, false);
  else writeText(writer, value, from, to, false);
  endStyle(writer, end);
}

/** An image says its alternative text, which may have lost markup. */
function writeImage(writer: LineWriter, alt: string, start: number, end: number, url?: string): void {
  beginStyle(writer, 'image', start, url);
  if (says(writer.text, start + 2, alt)) writeText(writer, alt, start + 2, start + 2 + alt.length);
  else
    put(
      writer,
      alt.replace(/\s+/g, ' '),
      start,
      withoutBlanks(writer.text, start, Math.min(end, writer.limit)) - start,
    );
  endStyle(writer, end);
}

function says(text: string, start: number, alt: string): boolean {
  if (text[start + alt.length] !== ']') return false;
  if (text.startsWith(alt, start)) return true;
  for (let nth = 0; nth < alt.length; nth += 1)
    if (alt[nth] !== text[start + nth] && alt[nth] !== standIn) return false;
  return true;
}

function startOf(node: PhrasingContent | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function endOf(node: PhrasingContent | undefined): number {
  return node?.position?.end.offset ?? 0;
}
