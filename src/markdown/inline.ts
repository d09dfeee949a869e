import type { RichText, StyleKind } from '../text/rich-text.ts';
import { writeText } from './align.ts';
import { withEmoji } from './emoji-codes.ts';
import { isSpaceOrTab, type LineEnd, withoutBlanks } from './line-breaks.ts';
import { beginStyle, cut, endStyle, finish, type LineWriter, lineWriter, put, reach } from './line-writer.ts';
import { standIn } from './tame.ts';
import type { Node, NodeType } from './tree.ts';

const NONE: readonly never[] = [];

/** What phrasing content says, physical line by physical line; lines without a word are in the answer too. */
export function readInline(text: string, lineEnd: LineEnd, nodes: readonly Node[], joined = false): RichText[] {
  const end = nodes.at(-1)?.end ?? 0;
  let start = nodes[0]?.start ?? 0;
  // Behind a task box there may be more than one blank.
  while (start < end && isSpaceOrTab(text.charCodeAt(start))) start += 1;
  const only = nodes.length === 1 ? nodes[0] : undefined;
  // Most text is one plain line.
  if (
    only?.type === 'text' &&
    only.value.length === end - start &&
    end <= lineEnd(start) &&
    text.startsWith(only.value, start)
  ) {
    return [
      withEmoji({
        plain: only.value,
        span: { start, end },
        runs: [{ at: 0, source: start, length: end - start }],
        styles: NONE,
      }),
    ];
  }
  const writer = lineWriter(text, lineEnd, start, joined);
  writeAll(writer, nodes);
  return finish(writer, end).map(withEmoji);
}

/** What is to be written, the next one last; a number is where the style that began last ends. */
type Ahead = (Node | number)[];

/** Emphasis may be nested more deeply than functions may call each other, so nodes wait in a list. */
function writeAll(writer: LineWriter, nodes: readonly Node[]): void {
  const ahead: Ahead = [];
  pushAll(ahead, nodes);
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (typeof node === 'number') endStyle(writer, node);
    else write(writer, node, ahead);
  }
}

function pushAll(ahead: Ahead, nodes: readonly Node[]): void {
  for (let nth = nodes.length - 1; nth >= 0; nth -= 1) ahead.push(nodes[nth] as Node);
}

function write(writer: LineWriter, node: Node, ahead: Ahead): void {
  const { start, end } = node;
  const kind = kinds[node.type];
  if (node.type === 'text') writeText(writer, node.value, start, end);
  else if (node.type === 'inlineCode') writeCode(writer, node.value, start, end);
  else if (node.type === 'image') writeImage(writer, node.value, start, end, node.url);
  else if (node.type === 'imageReference') writeImage(writer, node.value, start, end);
  else if (node.type === 'break') cut(writer, start);
  else if (kind || node.children.length > 0) {
    if (kind && !(node.type === 'link' && isBare(writer.text, start))) {
      beginStyle(writer, kind, start, node.url);
      ahead.push(end);
    }
    pushAll(ahead, node.children);
  } else {
    reach(writer, start);
    if (node.type === 'html' && /^<br\b/i.test(node.value)) put(writer, ' ', start, end - start);
  }
}

const kinds: Readonly<Partial<Record<NodeType, StyleKind>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'strike',
  link: 'link',
  linkReference: 'link',
};

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
  const first = text[from];
  const isPadded = isPadding(first) && isPadding(text[to - 1]) && /[^ \r\n]/.test(text.slice(from, to));
  beginStyle(writer, 'code', start);
  if (!isPadded) writeText(writer, value, from, to, false);
  else if (first === ' ') writeText(writer, value, from + 1, to - 1, false);
  else writeText(writer, `\n${value}`, from, to - 1, false);
  endStyle(writer, end);
}

function isPadding(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r';
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
